using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>
/// Makes raw HTML safe, or text, or leaves it, as the project says. Comments are left out: they were never meant to be read.
/// </summary>
internal static class RawHtmlGuard
{
    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        if (!source.Has('<'))
            return;
        RemoveComments(document, source);
        if (source.RawHtml == RawHtmlMode.Safe)
            RawHtmlScope.Apply(document, source);
        else if (source.RawHtml == RawHtmlMode.Escape)
            Escape(document, source);
    }

    /// <summary>Where raw HTML is allowed, only the empty one that <c>MarkdownText</c> writes where signs must not touch.</summary>
    private static void RemoveComments(MarkdownDocument document, MarkdownSource source)
    {
        foreach (var inline in InlineTree.Rendered(document).OfType<HtmlInline>())
        {
            if (source.RawHtml != RawHtmlMode.Allow && HtmlComment.RemoveAll(inline.Tag).Length == 0)
                RemoveWithEmptyParagraph(inline);
            else if (inline.Tag == "<!---->")
                inline.Remove();
        }
    }

    private static void Escape(MarkdownDocument document, MarkdownSource source)
    {
        foreach (var inline in InlineTree.Rendered(document).OfType<HtmlInline>())
        {
            source.Report(Descriptors.RawHtmlEscaped, inline.Span);
            inline.ReplaceBy(new LiteralInline(inline.Tag) { Span = inline.Span });
        }

        BlockTree.Replace(document.Descendants<HtmlBlock>().Where(static block => !FigureMarkup.Is(block.Lines.ToString()))
            .ToDictionary(static block => (Block)block, block => (Block?)Escaped(block, source)));
    }

    private static ParagraphBlock? Escaped(HtmlBlock block, MarkdownSource source)
    {
        var text = AsText(block);
        if (text is not null)
            source.Report(Descriptors.RawHtmlEscaped, block.Span);
        return text;
    }

    /// <summary>The block as text; null for comments alone.</summary>
    public static ParagraphBlock? AsText(HtmlBlock block)
    {
        var text = HtmlComment.RemoveAll(block.Lines.ToString()).Trim();
        if (text.Length == 0)
            return null;
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
        RemoveEmpty(root);
    }

    /// <summary>Takes away a paragraph without anything in it.</summary>
    public static void RemoveEmpty(ContainerInline? root)
    {
        if (root is { FirstChild: null, ParentBlock: ParagraphBlock { Parent: { } parent } paragraph })
            parent.Remove(paragraph);
    }
}
