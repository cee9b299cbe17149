using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>A notice set apart from the text, as GitHub has it: a quotation whose first line is <c>[!NOTE]</c>.</summary>
/// <remarks>Markdig's own takes any word for a kind, makes an empty notice of a mark alone, and writes an icon of 400 characters.</remarks>
/// <param name="kind">In lower case, as in the class of the HTML.</param>
/// <param name="title">What heads it.</param>
internal sealed class Alert(string kind, string title) : ContainerBlock(null)
{
    /// <summary>The five kinds that GitHub knows.</summary>
    private static readonly string[] Titles = ["Note", "Tip", "Important", "Warning", "Caution"];

    public string Kind => kind;

    public string Title => title;

    /// <summary>
    /// Makes alerts of the quotations of <paramref name="document"/> that are marked so. As on GitHub, none stands within another block.
    /// </summary>
    public static void Mark(MarkdownDocument document, string markdown)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is QuoteBlock { Count: > 0 } quote && quote[0] is ParagraphBlock { Inline: not null } first &&
                TitleOf(first, markdown) is { } title && TakeFirstLine(first, quote))
                document[i] = From(quote, title);
        }
    }

    /// <summary>The source is asked, for there <c>\[!NOTE]</c> still has its backslash.</summary>
    private static string? TitleOf(ParagraphBlock paragraph, string markdown)
    {
        var start = paragraph.Span.Start;
        foreach (var title in Titles)
        {
            var mark = $"[!{title}]";
            if (start < 0 || string.Compare(markdown, start, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var end = start + mark.Length;
            while (end < markdown.Length && markdown[end] is ' ' or '\t')
                end++;
            return end == markdown.Length || markdown[end] is '\n' or '\r' ? title : null;
        }

        return null;
    }

    /// <summary>False where nothing would be left: a mark alone is a quotation.</summary>
    private static bool TakeFirstLine(ParagraphBlock paragraph, QuoteBlock quote)
    {
        var lineEnd = paragraph.Inline!.FirstChild;
        while (lineEnd is not (null or Markdig.Syntax.Inlines.LineBreakInline))
            lineEnd = lineEnd.NextSibling;
        if (lineEnd is null)
        {
            if (quote.Count == 1)
                return false;
            quote.RemoveAt(0);
            return true;
        }

        while (paragraph.Inline.FirstChild is { } inline)
        {
            inline.Remove();
            if (inline == lineEnd)
                break;
        }

        return true;
    }

    private static Alert From(QuoteBlock quote, string title)
    {
        var alert = new Alert(title.ToLowerInvariant(), title) { Span = quote.Span, Line = quote.Line, Column = quote.Column };
        var blocks = quote.ToList();
        quote.Clear();
        foreach (var block in blocks)
            alert.Add(block);
        return alert;
    }
}
