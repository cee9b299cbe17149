namespace Broadsheet.Pages;

/// <summary>Breaks text into lines of a width.</summary>
internal static class Wrapping
{
    public static IEnumerable<string> AtBlanks(string text, int width) => Lines(text, width, cutsWords: false);

    /// <summary>Lines of at most <paramref name="width"/> characters; a longer word goes over. 0 is no limit.</summary>
    public static IEnumerable<string> Lines(string text, int width, bool cutsWords)
    {
        var from = 0;
        while (width > 0 && text.Length - from > width)
        {
            var (end, next, hyphen) = EndOfLine(text, from, from + width, cutsWords);
            if (next >= text.Length)
                break;
            yield return hyphen ? text[from..end] + "-" : text[from..end].TrimEnd();
            from = next;
        }

        yield return text[from..].Trim();
    }

    private static (int End, int Next, bool Hyphen) EndOfLine(string text, int from, int limit, bool cutsWords)
    {
        if (cutsWords && CutsWord(text, from, limit, out var cut, out var hyphen))
            return (cut, cut, hyphen);
        for (var at = limit; at > from; at--)
        {
            if (text[at] == ' ' && !IsMark(text, at + 1))
                return (at, at + 1, false);
        }

        for (var at = limit; at < text.Length; at++)
        {
            if (text[at] == ' ' && !IsMark(text, at + 1))
                return (at, at + 1, false);
        }

        return (text.Length, text.Length, false);
    }

    /// <summary>Whether a word can be cut at or a little before the limit: Korean between any syllables, English with a hyphen.</summary>
    private static bool CutsWord(string text, int from, int limit, out int cut, out bool hyphen)
    {
        hyphen = false;
        for (cut = limit; cut > Math.Max(from + 4, limit - 4); cut--)
        {
            if (WordCut.IsBetweenSyllables(text, cut))
                return true;
            hyphen = WordCut.IsInsideWord(text, cut);
            if (hyphen)
                return true;
        }

        return false;
    }

    /// <summary>Whether a line that begins here would look like an editor's explicit mark.</summary>
    public static bool IsMark(string text, int at) => at < text.Length && text[at] is '#' or '>' or '^' or '@' or '-' or '*' or '[';
}
