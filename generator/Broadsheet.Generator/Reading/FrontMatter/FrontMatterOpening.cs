using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The line that opens front matter, and the one that closes it.</summary>
internal static class FrontMatterOpening
{
    public const string Semicolons = ";;;";

    private const int MaxIndentation = 3;

    /// <summary>
    /// The offset of the first line with text. Blank lines, HTML comments and characters that no one sees may stand before front matter:
    /// licences do, and what editors leave behind.
    /// </summary>
    public static int FirstText(string source)
    {
        var at = 0;
        var lineStart = 0;
        while (at < source.Length)
        {
            if (source[at] is '\r' or '\n')
                lineStart = ++at;
            else if (IsUnseen(source[at]))
                lineStart = ++at;
            else if (source[at] is ' ' or '\t' or '\u00A0')
                at++;
            else if (CommentEnd(source, at) is var end && end > at)
                lineStart = at = end;
            else
                return lineStart;
        }

        return source.Length;
    }

    /// <summary>Whether the line opens front matter: <c>---</c>, <c>---yaml</c>, <c>--- # comment</c>.</summary>
    public static bool Opens(string source, SourceLine line)
    {
        var rest = RestAfterDashes(source, line);
        if (rest is null)
            return false;
        var word = WithoutComment(rest).Trim();
        return word.Length == 0 || word.Equals("yaml", StringComparison.OrdinalIgnoreCase)
            || word.Equals("yml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// What the line opens that is no YAML, and the line that closes it: TOML with <c>+++</c> or <c>---toml</c>, JSON with <c>---json</c>
    /// or <c>;;;</c>. Null where it opens neither.
    /// </summary>
    public static (FrontMatterFormat Format, string Sign)? Mark(string source, SourceLine line)
    {
        var text = new SourceLine(SkipIndentation(source, line), line.End, line.Next);
        if (text.Is(source, "+++"))
            return (FrontMatterFormat.Toml, "+++");
        if (text.Is(source, Semicolons))
            return (FrontMatterFormat.Json, Semicolons);
        return RestAfterDashes(source, line)?.Trim().ToLowerInvariant() switch
        {
            "toml" => (FrontMatterFormat.Toml, "---"),
            "json" => (FrontMatterFormat.Json, "---"),
            _ => null,
        };
    }

    /// <summary>Where the line's text begins; its start where it stands further in than a mark may.</summary>
    public static int SkipIndentation(string source, SourceLine line)
    {
        var start = line.Start;
        while (start < line.End && source[start] is ' ' or '\t' or '\u00A0')
            start++;
        return start - line.Start <= MaxIndentation ? start : line.Start;
    }

    /// <summary>Whether a key of JSON begins here, blanks and line ends before it: <c>"title":</c>.</summary>
    public static bool BeginsJsonKey(string source, int at)
    {
        at = SkipJsonBlanks(source, at);
        if (at == source.Length || source[at] != '"')
            return false;
        for (at++; at < source.Length && source[at] is not ('"' or '\r' or '\n'); at++)
        {
            if (source[at] == '\\')
                at++;
        }

        at = SkipJsonBlanks(source, at + 1);
        return at < source.Length && source[at] == ':';
    }

    /// <summary>Whether the line closes front matter: <c>---</c> or <c>...</c>, with a comment or without.</summary>
    public static bool Closes(string source, SourceLine line)
    {
        if (line.End - line.Start < 3 || source[line.Start] is not ('-' or '.'))
            return false;
        var mark = source.Substring(line.Start, 3);
        return mark is "---" or "..."
            && WithoutComment(source.Substring(line.Start + 3, line.End - line.Start - 3)).Trim(' ', '\t').Length == 0;
    }

    /// <summary>What stands after the three dashes that begin the line; null where it begins otherwise.</summary>
    public static string? RestAfterDashes(string source, SourceLine line)
    {
        var start = line.Start;
        while (start < line.End && source[start] is ' ' or '\t' or '\u00A0')
            start++;
        var begins = start - line.Start <= MaxIndentation && line.End - start >= 3
            && string.CompareOrdinal(source, start, "---", 0, 3) == 0;
        return begins ? source.Substring(start + 3, line.End - start - 3) : null;
    }

    private static int SkipJsonBlanks(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    /// <summary>Whether the character is a byte order mark, or one without width.</summary>
    private static bool IsUnseen(char c) => c is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    private static string WithoutComment(string rest)
    {
        var sign = rest.IndexOf('#');
        return sign > 0 && rest[sign - 1] is ' ' or '\t' ? rest.Substring(0, sign) : rest;
    }

    /// <summary>
    /// The offset after an HTML comment with nothing behind it on its last line; <paramref name="start"/> where none begins there.
    /// </summary>
    private static int CommentEnd(string source, int start)
    {
        if (string.CompareOrdinal(source, start, "<!--", 0, 4) != 0)
            return start;
        var close = source.IndexOf("-->", start + 4, StringComparison.Ordinal);
        if (close < 0)
            return start;
        var line = SourceLine.At(source, close + 3);
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] is not (' ' or '\t'))
                return start;
        }

        return line.Next;
    }
}
