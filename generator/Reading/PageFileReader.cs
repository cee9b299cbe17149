using Broadsheet.Generator.Linking;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Text;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading;

/// <summary>Reads a <c>.txt</c> file, which is a newspaper page: its front matter goes to every article on it.</summary>
internal static class PageFileReader
{
    public static ArticleFileReading Read(ArticleFile file, SourceText text)
    {
        var frontMatter = FrontMatterReader.Read(text, file.FullPath);
        var diagnostics = frontMatter.Diagnostics.ToList();
        var metadata = ArticleMetadata.From(frontMatter, file.FullPath, isPage: true, diagnostics);
        var page = PageReader.Read(text, frontMatter.BodyStart, new PageSettings(metadata.Language, metadata.EmailDomain));
        diagnostics.AddRange(PageDiagnostics.Of(page, file));
        var common = Common(metadata, ArticleFileName.Of(file.Path));
        var articles = page.Items.Select(item => ToArticle(item, metadata, common)).ToEquatableArray();
        return new ArticleFileReading(file, articles, diagnostics.ToEquatableArray());
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
        Print = PrintEditionOf(metadata),
        IsDraft = metadata.IsDraft,
        Custom = metadata.Custom,
    };

    private static ArticleModel ToArticle(PageItem item, ArticleMetadata metadata, ArticleModel common) => common with
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
        BodyHtml = PageHtml.Write(item),
        FirstSentence = item.Blocks.IsEmpty ? null : Sentences.First(item.Blocks[0].Text),
        FirstLine = item.FirstLine,
        LastLine = item.LastLine,
    };

    private static PrintEditionModel? PrintEditionOf(ArticleMetadata metadata)
    {
        var isPrinted = metadata.Newspaper is not null || metadata.Edition is not null || metadata.Page is not null;
        return isPrinted ? new PrintEditionModel(metadata.Newspaper, metadata.Edition, metadata.Page, metadata.Section) : null;
    }
}
