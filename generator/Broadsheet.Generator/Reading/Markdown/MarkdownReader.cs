using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>Reads a <c>.md</c> file, which is one article. Never throws.</summary>
internal static class MarkdownReader
{
    /// <param name="collections">The names of all collections, which begin links to their articles.</param>
    public static ArticleFileReading Read(ArticleFile file, SourceText text, EquatableArray<string> collections = default)
    {
        var frontMatter = FrontMatterReader.Read(text, file.FullPath);
        var diagnostics = frontMatter.Diagnostics.ToList();
        var metadata = ArticleMetadata.From(frontMatter, file.FullPath, isPage: false, diagnostics);
        var body = MarkdownBody.Read(new(file, text, frontMatter.BodyStart, diagnostics, collections), metadata.Headline);
        var article = ToArticle(metadata, body, ArticleFileName.Of(file), text);
        return new(file, [article with { FrontMatterStart = frontMatter.Start }], diagnostics.ToEquatableArray()) { LinkPlaces = body.Links.Places };
    }

    private static ArticleModel ToArticle(ArticleMetadata metadata, MarkdownBody body, ArticleFileName name, SourceText text)
    {
        var written = metadata.Headline ?? body.Headline;
        return new()
        {
            Slug = SlugOf(metadata, name, text),
            FormerSlugs = metadata.FormerSlugs,
            Genre = metadata.Genre ?? Genre.News,
            Kicker = metadata.Kicker,
            Headline = written ?? name.ToHeadline(),
            Decks = metadata.Decks,
            Summary = metadata.Summary ?? body.Summary,
            Bylines = metadata.Bylines,
            AuthorEntry = metadata.AuthorEntry,
            Section = metadata.Section,
            DatePublished = metadata.Published ?? name.Date,
            DateModified = metadata.Modified,
            Keywords = metadata.Keywords,
            Series = metadata.Series,
            Language = metadata.Language ?? name.Language ?? (LetterCount.Of(written ?? "") + body.Letters).Language,
            CopyrightNotice = metadata.CopyrightNotice,
            IsDraft = metadata.IsDraft,
            BodyHtml = body.Html,
            Links = body.Links.Links,
            LinkSpans = body.Links.Spans,
            Anchors = body.Anchors,
            Lead = ArticleLead.Of(body.Opening),
            Custom = metadata.Custom,
            Misspelled = metadata.Misspelled,
            FirstLine = 1,
            LastLine = TextLines.Last(text),
        };
    }

    private static SlugRequest SlugOf(ArticleMetadata metadata, ArticleFileName name, SourceText text) =>
        metadata.SlugText is { } slug
            ? new(slug, true, metadata.SlugSpan)
            : new(Slug.From(name.Name), false, text.SpanOf(default));
}
