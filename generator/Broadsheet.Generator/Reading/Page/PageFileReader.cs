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
        var metadata = ArticleMetadata.From(frontMatter, MetadataSettings.Of(file, isPage: true), diagnostics);
        var name = ArticleFileName.Of(file);
        var language = metadata.Language ?? name.LanguageOfText;
        var page = PageReader.Read(text, frontMatter.BodyStart, new PageSettings(language, metadata.EmailDomain));
        if (page.Items.Count == 1)
        {
            diagnostics.AddRange(PageDiagnostics.Of(WithoutSettled(page, metadata), file));
            return new ArticleFileReading(file, [ToArticle(page.Items[0], metadata, name)], diagnostics.ToEquatableArray());
        }

        diagnostics.AddRange(PageDiagnostics.Of(page, file));
        if (page.Items.Count > 1)
            diagnostics.AddRange(
                metadata.OfOneArticle.Select(
                    entry => DiagnosticInfo.At(Descriptors.KeyOfOneArticle, file.FullPath, entry.KeySpan, entry.Key)));
        var articles = page.Items.Select(item => ToArticle(item, metadata.OfSeveral, name)).ToEquatableArray();
        return new ArticleFileReading(file, articles, diagnostics.ToEquatableArray());
    }

    /// <summary>What front matter says is no guess.</summary>
    private static PageReading WithoutSettled(PageReading page, ArticleMetadata metadata)
    {
        var open = page.Remarks.Where(remark =>
            !(remark.Kind == PageRemarkKind.Genre && metadata.Genre is not null)
                && !(remark.Kind == PageRemarkKind.Kicker && metadata.Head.Kicker is not null));
        return page with { Remarks = open.ToEquatableArray() };
    }

    /// <summary>An article of the page, with what front matter says of it before what the page does.</summary>
    private static ArticleModel ToArticle(PageItem item, ArticleMetadata metadata, ArticleFileName name)
    {
        var html = PageHtml.Write(item);
        var head = new ArticleHead
        {
            Slug = new SlugRequest(Slug.From(metadata.Headline ?? item.Headline), false, item.Span) { IsItem = true },
            Genre = item.Genre,
            Kicker = item.Kicker,
            Headline = item.Headline,
            Decks = item.Decks,
            Bylines = item.Bylines,
            Dateline = item.Dateline,
            DatePublished = name.Date,
            Language = item.Language,
            CopyrightNotice = item.CopyrightNotice,
            Anchors = HtmlIds.Of(html).ToEquatableArray(),
        };
        return metadata.Over(new(head)
        {
            Lead = ArticleLead.Of(PageHtml.Opening(item)),
            BodyHtml = html,
            FirstLine = item.FirstLine,
            LastLine = item.LastLine,
            Confidence = item.Confidence,
        });
    }
}
