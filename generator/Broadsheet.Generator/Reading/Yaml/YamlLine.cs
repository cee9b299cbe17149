using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>The parts of one line of YAML in block style: <c>- key: value</c>.</summary>
/// <param name="Key">The offset of the key; of the value where there is none.</param>
/// <param name="KeyEnd">The offset of the colon after the key; -1 without a key.</param>
/// <param name="Value">The offset of the value; the line's end where nothing is written.</param>
/// <param name="IsItem">Whether a dash stands before.</param>
internal readonly record struct YamlLine(int Start, int Key, int KeyEnd, int Value, int End, int Next, bool IsItem)
{
    public bool HasKey => KeyEnd >= 0;

    public static YamlLine At(string yaml, int start)
    {
        var line = SourceLine.At(yaml, start);
        var key = SkipBlanks(yaml, line.Start, line.End);
        var isItem = false;
        while (key < line.End && yaml[key] == '-' && IsBlankAt(yaml, key + 1, line.End))
        {
            isItem = true;
            key = SkipBlanks(yaml, key + 1, line.End);
        }

        var colon = key < line.End && yaml[key] is not ('#' or '[' or '{') ? FindColon(yaml, key, line.End) : -1;
        var value = colon < 0 ? key : SkipBlanks(yaml, colon + 1, line.End);
        return new(line.Start, key, colon, value, line.End, line.Next, isItem);
    }

    /// <summary>
    /// The offset after the quotation mark that closes the text which opens at <paramref name="open"/>; -1 where none does before
    /// <paramref name="end"/>.
    /// </summary>
    public static int QuoteEnd(string yaml, int open, int end)
    {
        var quote = yaml[open];
        for (var i = open + 1; i < end; i++)
        {
            if (quote == '"' && yaml[i] == '\\')
                i++;
            else if (yaml[i] == quote && quote == '\'' && i + 1 < end && yaml[i + 1] == quote)
                i++;
            else if (yaml[i] == quote)
                return i + 1;
        }

        return -1;
    }

    /// <summary>Whether text, and no comment, stands between two offsets of one line.</summary>
    public static bool HasText(string yaml, int start, int end)
    {
        var at = SkipBlanks(yaml, start, end);
        return at < end && (yaml[at] != '#' || at == start);
    }

    private static int FindColon(string yaml, int start, int end)
    {
        var at = start;
        if (yaml[at] is '"' or '\'' && (at = QuoteEnd(yaml, at, end)) < 0)
            return -1;
        for (; at < end; at++)
        {
            if (yaml[at] == ':' && at > start && IsBlankAt(yaml, at + 1, end))
                return at;
        }

        return -1;
    }

    private static int SkipBlanks(string yaml, int at, int end)
    {
        while (at < end && yaml[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static bool IsBlankAt(string yaml, int at, int end) => at >= end || yaml[at] is ' ' or '\t';
}
