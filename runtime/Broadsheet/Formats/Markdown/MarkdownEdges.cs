using System.Globalization;
using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>
/// Blanks at the edges of a paragraph, heading or cell, where readers of Markdown drop them: character references keep them (CommonMark
/// 0.31.2, section 2.5), but where a line ends there, as in HTML that is indented.
/// </summary>
internal static class MarkdownEdges
{
    private const string Blanks = " \t\r\n\f";

    public static string Mend(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(Blanks);
        if (start < 0)
            return Edge(text);
        var end = text.AsSpan().LastIndexOfAnyExcept(Blanks) + 1;
        // A forced break, behind which nothing is.
        if (text[end - 1] == '\\' && end < text.Length && text[end] == '\n')
            return Mend(text[..(end - 1)]);
        return Edge(text[..start]) + Inner(text[start..end]) + Edge(text[end..]);
    }

    private static string Edge(string blanks) =>
        blanks.Contains('\n', StringComparison.Ordinal) ? "" : string.Concat(blanks.Select(Reference));

    /// <summary>A no-break space is seen, and some readers drop it like any.</summary>
    public static string Inner(string text)
    {
        var end = text.Length;
        var last = new StringBuilder();
        for (; end > 0 && char.IsWhiteSpace(text[end - 1]); end--)
            last.Insert(0, IsBlank(text[end - 1]) ? text[end - 1].ToString() : Reference(text[end - 1]));
        var first = new StringBuilder();
        var start = 0;
        for (; start < end && char.IsWhiteSpace(text[start]); start++)
            first.Append(IsBlank(text[start]) ? text[start].ToString() : Reference(text[start]));
        return start == 0 && end == text.Length ? text : $"{first}{text[start..end]}{last}";
    }

    private static bool IsBlank(char c) => Blanks.Contains(c, StringComparison.Ordinal);

    private static string Reference(char c) => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};");
}
