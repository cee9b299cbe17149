using System.Text;
using Broadsheet.Generator.Reading.Markdown.Html;
using Broadsheet.Generator.Reading.Markdown.RawHtml;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>The comment <c>&lt;!-- more --&gt;</c>, above which an article's summary stands. It is never a part of the HTML.</summary>
internal static class SummaryMark
{
    private const string Opening = "<!--";

    /// <summary>Takes each mark out of <paramref name="document"/>.</summary>
    /// <returns>Where in the Markdown the first one stood; -1 without any.</returns>
    public static int Take(MarkdownDocument document, string markdown)
    {
        if (markdown.IndexOf(Opening, StringComparison.Ordinal) < 0)
            return -1;
        var first = int.MaxValue;
        foreach (var inline in document.Descendants<HtmlInline>().Where(static inline => IsMark(inline.Tag)).ToList())
        {
            first = Math.Min(first, inline.Span.Start);
            RawHtmlGuard.RemoveWithEmptyParagraph(inline);
        }

        var marks = document.Descendants<HtmlBlock>().Where(static block => IsMark(block.Lines.ToString().Trim())).ToDictionary(
            static block => (Block)block, static _ => (Block?)null);
        BlockTree.Replace(marks);
        foreach (var mark in marks.Keys)
            first = Math.Min(first, mark.Span.Start);
        return first == int.MaxValue ? -1 : first;
    }

    /// <summary>
    /// The paragraphs and lists of <paramref name="document"/> above <paramref name="end"/> on one line; null without words.
    /// </summary>
    public static string? TextAbove(MarkdownDocument document, int end)
    {
        if (end < 0)
            return null;
        var text = new StringBuilder();
        foreach (var block in document.TakeWhile(block => block is not FootnoteGroup && block.Span.Start < end))
        {
            foreach (var leaf in Leaves(block).TakeWhile(leaf => leaf.Span.Start < end))
                text.Append(PlainWords.WithoutImages(leaf.Inline, end)).Append(' ');
        }

        return text.ToString().Trim() is { Length: > 0 } summary ? summary : null;
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        LeafBlock leaf => HasWords(leaf) ? [leaf] : [],
        ContainerBlock container => container.Descendants<LeafBlock>().Where(HasWords),
        _ => [],
    };

    /// <summary>The alternative text of a figure is none of the article's.</summary>
    private static bool HasWords(LeafBlock leaf) =>
        leaf is not HeadingBlock && (leaf is not ParagraphBlock paragraph || FigureOrParagraphRenderer.OnlyImageOf(paragraph) is null);

    private static bool IsMark(string html) =>
        html.StartsWith(Opening, StringComparison.Ordinal) && html.EndsWith("-->", StringComparison.Ordinal) && html.Length > 6 &&
        html.Substring(4, html.Length - 7).Trim().Equals("more", StringComparison.OrdinalIgnoreCase);
}
