using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Html;
using Broadsheet.Generator.Reading.Markdown.Safety;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>What the Markdown of an article says.</summary>
/// <param name="Headline">The text of a heading of level 1 that began the body and was taken out of it.</param>
/// <param name="Html">Safe HTML, a line feed between blocks.</param>
/// <param name="Words">What the body says without code and URLs, for deciding the language.</param>
internal sealed record MarkdownBody(string? Headline, string Html, string? FirstSentence, string Words)
{
    public static MarkdownBody Read(MarkdownSource source, bool takeHeadline)
    {
        try
        {
            return ReadDocument(source, takeHeadline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Markdig refuses deep nesting with an ArgumentException; any slip of its own must not stop the build either.
            source.Report(Descriptors.MarkdownUnreadable, new(0, -1));
            return new(null, PlainParagraphs.ToHtml(source.Markdown), null, source.Markdown);
        }
    }

    private static MarkdownBody ReadDocument(MarkdownSource source, bool takeHeadline)
    {
        var document = MarkdownSyntax.Parse(source.Markdown);
        RawHtmlGuard.Apply(document, source);
        AutolinkParticle.CutOff(document);
        LinkGuard.Apply(document, source);
        var headline = takeHeadline ? LeadingHeading.Take(document) : null;
        HeadingAnchors.Assign(document);
        TableHeaders.Mark(document);
        return new(headline, ArticleHtml.Render(document), Markdown.FirstSentence.Of(document), PlainText.WordsOf(document));
    }
}
