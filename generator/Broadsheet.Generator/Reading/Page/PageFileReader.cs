using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// Reads a <c>.txt</c> file, which is a newspaper page: its front matter goes to every article on it. What can be said of one article
/// only, such as a headline, holds where the page is that one article.
/// </summary>
internal static class PageFileReader
{
    public static ArticleFileReading Read(ArticleFile file, SourceText text)
    {
        var frontMatter = FrontMatterReader.Read(text, file.FullPath, isPage: true);
        var diagnostics = frontMatter.Diagnostics.ToList();
        var metadata = ArticleMetadata.From(frontMatter, file.FullPath, isPage: true, diagnostics);
        var name = ArticleFileName.Of(file);
        var page = PageReader.Read(text, frontMatter.BodyStart, new PageSettings(metadata.Language ?? name.Language, metadata.EmailDomain));
        var common = Common(metadata, name) with { FrontMatterStart = frontMatter.Start };
        if (page.Items.Count == 1)
        {
            diagnostics.AddRange(PageDiagnostics.Of(WithoutSettled(page, metadata), file));
            return new ArticleFileReading(file, [WithOwn(metadata, ToArticle(page.Items[0], metadata, common))], diagnostics.ToEquatableArray());
        }

        diagnostics.AddRange(PageDiagnostics.Of(page, file));
        if (page.Items.Count > 1)
            diagnostics.AddRange(OfOneArticle(frontMatter).Select(entry => DiagnosticInfo.At(Descriptors.KeyOfOneArticle, file.FullPath, entry.KeySpan, entry.Key)));
        var articles = page.Items.Select(item => ToArticle(item, metadata, common)).ToEquatableArray();
        return new ArticleFileReading(file, articles, diagnostics.ToEquatableArray());
    }

    /// <summary>The entries that can be said of one article only.</summary>
    private static IEnumerable<FrontMatterEntry> OfOneArticle(FrontMatterReading frontMatter) =>
        frontMatter.Entries.Where(static entry => MetadataKey.Field(entry.Key, isPage: true) is { IsOfOneArticle: true });

    /// <summary>What front matter says is no guess.</summary>
    private static PageReading WithoutSettled(PageReading page, ArticleMetadata metadata)
    {
        var open = page.Remarks.Where(remark =>
            !(remark.Kind == PageRemarkKind.Genre && metadata.Genre is not null) && !(remark.Kind == PageRemarkKind.Kicker && metadata.Kicker is not null));
        return page with { Remarks = open.ToEquatableArray() };
    }

    /// <summary>The page's only article, with what front matter says of it before what the page does.</summary>
    private static ArticleModel WithOwn(ArticleMetadata metadata, ArticleModel article) => article with
    {
        Slug = SlugOf(metadata, article),
        FormerSlugs = metadata.FormerSlugs,
        Genre = metadata.Genre ?? article.Genre,
        Kicker = metadata.Kicker ?? article.Kicker,
        Headline = metadata.Headline ?? article.Headline,
        Decks = metadata.Decks.IsEmpty ? article.Decks : metadata.Decks,
        Summary = metadata.Summary,
        Bylines = metadata.Bylines.IsEmpty ? article.Bylines : metadata.Bylines,
        AuthorEntry = metadata.AuthorEntry,
    };

    private static SlugRequest SlugOf(ArticleMetadata metadata, ArticleModel article)
    {
        if (metadata.SlugText is { } slug)
            return new SlugRequest(slug, true, metadata.SlugSpan);
        return metadata.Headline is { } headline ? article.Slug with { Text = Slug.From(headline) } : article.Slug;
    }

    /// <summary>What all articles of the page share.</summary>
    private static ArticleModel Common(ArticleMetadata metadata, ArticleFileName name) => new()
    {
        Slug = new SlugRequest("", false, default),
        Headline = "",
        BodyHtml = "",
        Language = "",
        Section = metadata.Section,
        DatePublished = metadata.Published ?? name.Date,
        DateModified = metadata.Modified,
        Keywords = metadata.Keywords,
        Series = metadata.Series,
        Print = PrintEditionOf(metadata),
        IsDraft = metadata.IsDraft,
        Custom = metadata.Custom,
        Misspelled = metadata.Misspelled,
    };

    private static ArticleModel ToArticle(PageItem item, ArticleMetadata metadata, ArticleModel common)
    {
        var html = PageHtml.Write(item);
        return common with
        {
            Slug = new SlugRequest(Slug.From(item.Headline), false, item.Place),
            Genre = item.Genre,
            Kicker = item.Kicker,
            Headline = item.Headline,
            Decks = item.Decks,
            Bylines = item.Bylines,
            Dateline = item.Dateline,
            Language = item.Language,
            CopyrightNotice = item.CopyrightNotice ?? metadata.CopyrightNotice,
            BodyHtml = html,
            Anchors = HtmlIds.Of(html).ToEquatableArray(),
            Lead = ArticleLead.Of(PageHtml.Opening(item)),
            FirstLine = item.FirstLine,
            LastLine = item.LastLine,
        };
    }

    private static PrintEditionModel? PrintEditionOf(ArticleMetadata metadata)
    {
        var isPrinted = metadata.Newspaper is not null || metadata.Edition is not null || metadata.Page is not null;
        return isPrinted ? new PrintEditionModel(metadata.Newspaper, metadata.Edition, metadata.Page, metadata.Section) : null;
    }
}
