using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Safety;

/// <summary>
/// Turns raw HTML into text, with a warning, unless the project allows it. Comments are left out: they were never meant to be read.
/// </summary>
internal static class RawHtmlGuard
{
    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        if (!source.Has('<'))
            return;
        foreach (var inline in InlineTree.Rendered(document).OfType<HtmlInline>())
        {
            // `MarkdownText` writes an empty comment where signs must not touch.
            if (!source.AllowRawHtml)
                Guard(inline, source);
            else if (inline.Tag == "<!---->")
                inline.Remove();
        }

        if (source.AllowRawHtml)
            return;
        BlockTree.Replace(document.Descendants<HtmlBlock>().Where(static block => !FigureMarkup.Is(block.Lines.ToString()))
            .ToDictionary(static block => (Block)block, block => (Block?)Guarded(block, source)));
    }

    private static void Guard(HtmlInline inline, MarkdownSource source)
    {
        if (HtmlComment.RemoveAll(inline.Tag).Length == 0)
        {
            RemoveWithEmptyParagraph(inline);
            return;
        }

        source.Report(Descriptors.RawHtmlEscaped, inline.Span);
        inline.ReplaceBy(new LiteralInline(inline.Tag) { Span = inline.Span });
    }

    /// <summary>The block as text; null for comments alone.</summary>
    private static ParagraphBlock? Guarded(HtmlBlock block, MarkdownSource source)
    {
        var text = HtmlComment.RemoveAll(block.Lines.ToString()).Trim();
        if (text.Length == 0)
            return null;
        source.Report(Descriptors.RawHtmlEscaped, block.Span);
        var lines = string.Join("\n", text.Split('\n').Select(static line => line.Trim(' ', '\t')));
        var words = new ContainerInline().AppendChild(new LiteralInline(lines));
        return new() { Inline = words, Span = block.Span, Line = block.Line };
    }

    public static void RemoveWithEmptyParagraph(HtmlInline comment)
    {
        var root = comment.Parent;
        comment.Remove();
        if (root?.LastChild is LiteralInline last)
            last.Content.TrimEnd();
        if (root is { FirstChild: null, ParentBlock: ParagraphBlock { Parent: { } parent } paragraph })
            parent.Remove(paragraph);
    }
}
