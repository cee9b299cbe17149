namespace Broadsheet.Formats.Markdown;

/// <summary>
/// Backslashes before characters that Markdown would take for its signs (CommonMark 0.31.2, section 2.4), where it would.
/// </summary>
internal static class MarkdownEscape
{
    // What our reader, as GitHub, links without brackets.
    private static readonly string[] BareUrls = ["https://", "http://", "ftp://", "mailto:", "tel:", "www."];

    /// <summary>Whether a character, with those beside it, is a sign inside a line.</summary>
    public static bool IsSign(string text, int index, bool isCell) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '{' => true,
        '_' => !(IsWord(text, index - 1) && IsWord(text, index + 1)),
        '|' => isCell,
        '&' => BeginsEntity(text.AsSpan(index + 1)),
        ':' or '.' => EndsUrlBeginning(text, index),
        '@' => index > 0 && IsWord(text, index + 1),
        _ => false,
    };

    /// <summary>A line of a paragraph such that it begins no other block.</summary>
    public static string LineStart(string line)
    {
        line = line.Trim(' ', '\t');
        return line switch
        {
            ['#' or '>' or '=' or ':' or '|', ..] => "\\" + line,
            ['-', .. var rest] when rest.Length == 0 || !char.IsLetterOrDigit(rest[0]) => "\\" + line,
            ['+'] or ['+', ' ' or '\t', ..] => "\\" + line,
            [>= '0' and <= '9', ..] => OrderedItem(line),
            _ => line,
        };
    }

    private static string OrderedItem(string line)
    {
        var end = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isItem = end is > 0 and <= 9 && line[end] is '.' or ')' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t');
        return isItem ? line.Insert(end, "\\") : line;
    }

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    private static bool BeginsEntity(ReadOnlySpan<char> after)
    {
        // The longest name is 31 characters long.
        var end = after[..Math.Min(after.Length, 40)].IndexOf(';');
        return end > 0 && (after[0] == '#' || char.IsAsciiLetter(after[0]));
    }

    private static bool EndsUrlBeginning(string text, int index)
    {
        foreach (var beginning in BareUrls)
        {
            var sign = beginning.AsSpan().IndexOfAny(':', '.');
            if (index >= sign && text.AsSpan(index - sign).StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
