using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Containers;

/// <summary>
/// A notice set apart from the text: a quotation whose first line is <c>[!NOTE]</c>, as GitHub has it, with a title behind it, as Obsidian
/// has it, or a container <c>:::note</c>.
/// </summary>
/// <remarks>Markdig's own takes any word for a kind, makes an empty notice of a mark alone, and writes an icon of 400 characters.</remarks>
/// <param name="kind">In lower case, as in the class of the HTML.</param>
/// <param name="title">What heads it.</param>
internal sealed class Alert(string kind, string title) : ContainerBlock(null)
{
    /// <summary>The five kinds that GitHub knows, and those of other engines.</summary>
    private static readonly string[] Titles =
    [
        "Note", "Tip", "Important", "Warning", "Caution", "Info", "Danger", "Success", "Question", "Failure", "Bug", "Example", "Abstract",
        "Hint", "Attention", "Todo",
    ];

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
                KindOf(first, markdown) is var (title, own) && TakeFirstLine(first, quote))
                document[i] = From(quote, title, own);
        }
    }

    /// <summary>The usual title of a kind; null for a word that is no kind.</summary>
    public static string? TitleOf(string kind) => Array.Find(Titles, title => title.Equals(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>The source is asked, for there <c>\[!NOTE]</c> still has its backslash.</summary>
    private static (string Title, string? Own)? KindOf(ParagraphBlock paragraph, string markdown)
    {
        var start = paragraph.Span.Start;
        if (start < 0 || string.CompareOrdinal(markdown, start, "[!", 0, 2) != 0)
            return null;
        var end = markdown.IndexOf(']', start);
        if (end < 0 || TitleOf(markdown.Substring(start + 2, end - start - 2)) is not { } title)
            return null;
        var lineEnd = markdown.IndexOfAny(['\n', '\r'], end);
        var own = markdown.Substring(end + 1, (lineEnd < 0 ? markdown.Length : lineEnd) - end - 1).TrimStart('+', '-').Trim();
        return (title, own.Length == 0 ? null : own);
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

    private static Alert From(QuoteBlock quote, string title, string? own)
    {
        var alert = new Alert(title.ToLowerInvariant(), own ?? title) { Span = quote.Span, Line = quote.Line, Column = quote.Column };
        var blocks = quote.ToList();
        quote.Clear();
        foreach (var block in blocks)
            alert.Add(block);
        return alert;
    }
}
