using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Attributes;
using Broadsheet.Generator.Reading.Markdown.Autolinks;
using Broadsheet.Generator.Reading.Markdown.Blocks;
using Broadsheet.Generator.Reading.Markdown.Containers;
using Broadsheet.Generator.Reading.Markdown.Footnotes;
using Broadsheet.Generator.Reading.Markdown.Inlines;
using Broadsheet.Generator.Reading.Markdown.Links;
using Broadsheet.Generator.Reading.Markdown.RawHtml;
using Broadsheet.Generator.Reading.Markdown.Safety;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Generator.Reading.Markdown.Tables;
using Broadsheet.Generator.Reading.Markdown.Templates;
using Broadsheet.Generator.Reading.Source;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>What the Markdown of an article says.</summary>
/// <param name="Headline">The text of a heading of level 1 that began the body and was taken out of it.</param>
/// <param name="Html">Safe HTML, a line feed between blocks.</param>
/// <param name="Opening">The paragraphs that it begins with, as plain text.</param>
/// <param name="Letters">Those of what the body says without code and URLs.</param>
internal sealed record MarkdownBody(string? Headline, string Html, IReadOnlyList<string> Opening, LetterCount Letters)
{
    private const string OtherProblem = "it cannot be read; nest emphasis, links and images less";

    /// <summary>What of the body may lead to something of the site.</summary>
    public BodyLinks Links { get; init; } = BodyLinks.None;

    /// <summary>Each <c>id</c> in <see cref="Html"/>, in order.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>What stands above the mark <c>&lt;!-- more --&gt;</c>, without markup.</summary>
    public string? Summary { get; init; }

    /// <param name="headline">That of the front matter, if it has one.</param>
    public static MarkdownBody Read(MarkdownSource source, string? headline)
    {
        try
        {
            return ReadDocument(source, headline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Markdig refuses deep nesting with an ArgumentException; any slip of its own must not stop the build either.
            var refusal = exception as MarkdownRefusal;
            var place = refusal is null ? new SourceSpan(0, -1) : new(refusal.Position, refusal.Position);
            source.Report(Descriptors.MarkdownUnreadable, place, refusal?.Message ?? OtherProblem);
            return new(null, PlainParagraphs.ToHtml(source.Markdown), [source.Markdown], LetterCount.Of(source.Markdown));
        }
    }

    private static MarkdownBody ReadDocument(MarkdownSource source, string? headline)
    {
        var document = MarkdownSyntax.Parse(source.Markdown);
        ReferenceLimit.Apply(document, source);
        DecodedNoText.Replace(document, source);
        var summaryEnd = SummaryMark.Take(document, source.Markdown);
        AttributeReader.Apply(document, source);
        TemplateTags.Apply(document, source);
        ContainerBlocks.Mark(document, source);
        // Before raw HTML becomes text, which is no place for addresses and abbreviations.
        BareEmail.Link(document, source);
        NestedAutolink.Unlink(document, source);
        Abbreviation.Mark(document);
        RawHtmlGuard.Apply(document, source);
        AutolinkParticle.CutOff(document);
        LinkGuard.Apply(document, source);
        TableCells.Mend(document);
        var heading = LeadingHeading.Take(document, headline);
        FootnoteNumbers.Assign(document, heading);
        Alert.Mark(document, source.Markdown);
        HeadingIds.Assign(document);
        TableHeaders.Mark(document);
        var html = ArticleHtml.Render(document);
        PassedLimits.Report(document, source);
        MissingFootnotes.Report(document, source);
        MissingAltText.Report(document, source);
        return new(
            heading is null
                ? null
                : PlainWords.Of(heading.Inline), html.Text, OpeningParagraphs.Of(document), PlainWords.LettersOf(document))
        {
            Summary = SummaryMark.TextAbove(document, summaryEnd),
            Links = BodyLinks.Of(html, source),
            // A browser that does not find the headline's stays at the top, where the headline is.
            Anchors = HtmlIds.Of(html.Text).Concat(LeadingHeading.AnchorsOf(heading)).Distinct().ToEquatableArray(),
        };
    }
}
