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
        var metadata = ArticleMetadata.From(frontMatter, MetadataSettings.Of(file), diagnostics);
        var body = MarkdownBody.Read(new(file, text, frontMatter.BodyStart, diagnostics, collections), metadata.Headline);
        var found = Found(body, ArticleFileName.Of(file), metadata.Headline ?? body.Headline, text);
        return new(file, [metadata.Over(found)], diagnostics.ToEquatableArray()) { LinkPlaces = body.Links.Places };
    }

    /// <summary>What the body says, and the name of the file.</summary>
    private static ArticleModel Found(MarkdownBody body, ArticleFileName name, string? headline, SourceText text)
    {
        var head = new ArticleHead
        {
            Slug = name.ToSlug(text.SpanOf(default)),
            Headline = headline ?? name.ToHeadline(),
            DatePublished = name.Date,
            Language = name.LanguageOfText ?? (LetterCount.Of(headline ?? "") + body.Letters).Language,
            Links = body.Links.Links,
            Anchors = body.Anchors,
        };
        return new(head)
        {
            Summary = body.Summary,
            Lead = ArticleLead.Of(body.Opening),
            BodyHtml = body.Html,
            LinkSpans = body.Links.Spans,
            FirstLine = 1,
            LastLine = TextLines.Last(text),
        };
    }
}
