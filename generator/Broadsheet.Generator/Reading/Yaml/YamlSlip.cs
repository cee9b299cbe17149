using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>
/// What an author most likely did where YAML cannot be read. YamlDotNet says which token it did not expect, and often so below the line
/// that is wrong.
/// </summary>
/// <param name="Span">Characters of the YAML.</param>
internal sealed record YamlSlip(TextSpan Span, string Problem)
{
    private const char FullWidthColon = '：';

    /// <summary>
    /// The slip that leads to an error at <paramref name="error"/>: on its line, or above it up to the key that the line belongs to.
    /// </summary>
    /// <param name="mayBeList">Whether the root may be a list, as in a data file.</param>
    /// <param name="isJoined">Whether the error tells that lines became one text.</param>
    public static YamlSlip? Find(string yaml, int error, bool mayBeList, bool isJoined = false)
    {
        var start = LineStart(yaml, Math.Min(error, yaml.Length));
        for (var isErrorLine = true; ; isErrorLine = false)
        {
            var line = YamlLine.At(yaml, start);
            var isWritten = line.Key < line.End && yaml[line.Key] != '#';
            // A value above was read without an error, a line that is no key may have become part of one.
            if (isWritten && (OfKey(yaml, line, mayBeList) ?? (isErrorLine ? OfValue(yaml, line) : null)) is { } slip)
                return slip;
            if (isJoined && !isErrorLine && isWritten && !line.HasKey && line.Key == line.Start)
                return new(TextSpan.FromBounds(line.Key, line.End), "this line has no ': ' after its key; write 'key: value'");
            var isIndented = line.Key > line.Start && !line.IsItem;
            if (isErrorLine && isIndented && line.HasKey && error <= line.KeyEnd && error > line.Start)
                return new(
                    TextSpan.FromBounds(line.Key, line.End),
                    "the indentation makes this line part of the value above; write its key in the column of the keys above, or put the value above in quotes");
            if (start == 0 || (!isErrorLine && line.Key < line.End && line.Key == line.Start))
                return null;
            start = LineStart(yaml, start - 1);
        }
    }

    /// <summary>The first list or mapping in brackets that nothing closes before the next key or the end.</summary>
    public static YamlSlip? FindUnclosed(string yaml)
    {
        for (var at = 0; at < yaml.Length;)
        {
            var line = YamlLine.At(yaml, at);
            at = line.Next;
            if (line.Value == line.End || yaml[line.Value] is not ('[' or '{'))
                continue;
            var end = BracketEnd(yaml, line.Value, out var open);
            if (end < 0)
            {
                var close = yaml[open] == '['
                    ? "the list that opens here with '[' needs ',' between its items and ']' at its end"
                    : "the mapping that opens here with '{' needs ',' between its entries and '}' at its end";
                return new(TextSpan.FromBounds(open, SourceLine.At(yaml, open).End), close);
            }

            at = Math.Max(at, SourceLine.At(yaml, end).Next);
        }

        return null;
    }

    /// <summary>The first list or mapping in brackets whose text goes on at the margin, where YamlDotNet stumbles.</summary>
    public static YamlSlip? FindAtMargin(string yaml)
    {
        for (var at = 0; at < yaml.Length;)
        {
            var line = YamlLine.At(yaml, at);
            at = line.Next;
            if (line.Value == line.End || yaml[line.Value] is not ('[' or '{')
                || BracketEnd(yaml, line.Value, out _) is var end && end <= line.End)
                continue;
            if (!char.IsWhiteSpace(yaml[line.Next]))
                return new(
                    TextSpan.FromBounds(line.Value, line.End),
                    $"what opens here with '{yaml[line.Value]}' goes on at the margin; indent its lines, or put it in quotes if it is text");
            at = Math.Max(at, SourceLine.At(yaml, end).Next);
        }

        return null;
    }

    private static YamlSlip? OfKey(string yaml, YamlLine line, bool mayBeList)
    {
        if (!mayBeList && line is { IsItem: true, HasKey: true } && yaml[line.Start] == '-' && IsOwn(yaml, line.Key, line.KeyEnd))
            return new(TextSpan.FromBounds(line.Start, line.KeyEnd), "'- ' makes this key an item of a list; remove the '- '");
        var at = HeadLine.SlipAt(yaml, line.Key, line.End);
        if (at <= line.Key || at == line.KeyEnd)
            return null;
        var key = yaml.Substring(line.Key, at - line.Key).Trim(' ', '\t');
        var isAddress = yaml[at] == ':' && at + 1 < line.End && yaml[at + 1] is '/' or ':';
        if (key.Length == 0 || isAddress || (line.HasKey && !IsOwn(yaml, line.Key, at))
            || key.Any(static c => c is ' ' or '\t' or '"' or '\'' or '[' or '{'))
            return null;
        var problem = yaml[at] switch
        {
            ':' => $"a blank is missing after ':'; write '{key}: ' and the value",
            FullWidthColon => $"'：' is a full-width colon, which ends no key; write '{key}: ' and the value",
            _ => $"'=' ends no key; write '{key}: ' and the value",
        };
        return new(TextSpan.FromBounds(line.Key, line.End), problem);
    }

    private static YamlSlip? OfValue(string yaml, YamlLine line)
    {
        if (line.Value == line.End || (!line.HasKey && !line.IsItem))
            return null;
        var problem = yaml[line.Value] switch
        {
            '\'' when IsFollowed(yaml, line, YamlLine.QuoteEnd(yaml, line.Value, line.End)) =>
                "text follows the closing quotation mark; put the whole value in double quotes, or write each ' in it twice",
            '"' when IsFollowed(yaml, line, YamlLine.QuoteEnd(yaml, line.Value, line.End)) =>
                "text follows the closing quotation mark; put the whole value in single quotes, or write \\\" for each \" in it",
            '[' or '{' when BracketEnd(yaml, line.Value, out _) is var end && end <= line.End && IsFollowed(yaml, line, end) =>
                $"text follows the closing '{yaml[end - 1]}'; put the value in quotes",
            '*' or '&' => "'&' and '*' begin an anchor or alias; put the value in quotes",
            '!' => "'!' begins a tag; put the value in quotes",
            '@' or '`' or '%' => $"no value can begin with '{yaml[line.Value]}'; put the value in quotes",
            '-' or '?' when line.HasKey && line.Value + 1 < line.End && yaml[line.Value + 1] is ' ' or '\t' =>
                $"'{yaml[line.Value]} ' cannot begin a value behind its key; put the value in quotes, or begin the list on the next line",
            _ => null,
        };
        return problem is null ? null : new(TextSpan.FromBounds(line.Value, line.End), problem);
    }

    private static bool IsFollowed(string yaml, YamlLine line, int end) => end >= 0 && YamlLine.HasText(yaml, end, line.End);

    private static bool IsOwn(string yaml, int start, int end) =>
        MetadataKey.Meaning(yaml.Substring(start, end - start).Trim(' ', '\t', '"', '\''), isPage: true) is not null;

    /// <summary>
    /// The offset after the bracket that closes the one at <paramref name="start"/>; -1 where none does before the next key at the margin,
    /// or the end.
    /// </summary>
    /// <param name="open">The innermost bracket that is open.</param>
    private static int BracketEnd(string yaml, int start, out int open)
    {
        var opened = new Stack<int>();
        open = start;
        for (var at = start; at < yaml.Length; at++)
        {
            switch (yaml[at])
            {
                case '[' or '{':
                    opened.Push(at);
                    break;
                case ']' or '}' when opened.Count > 0:
                    opened.Pop();
                    if (opened.Count == 0)
                        return at + 1;
                    break;
                case '"' or '\'' when IsQuoteStart(yaml, at) && YamlLine.QuoteEnd(yaml, at, yaml.Length) is var end && end > 0:
                    at = end - 1;
                    break;
                case '\n' or '\r' when at + 1 < yaml.Length && YamlLine.At(yaml, at + 1) is { HasKey: true } next && next.Key == next.Start:
                    open = opened.Peek();
                    return -1;
            }
        }

        open = opened.Peek();
        return -1;
    }

    /// <summary>Whether a quotation mark begins an item: within a word it is an apostrophe.</summary>
    private static bool IsQuoteStart(string yaml, int at) =>
        at > 0 && yaml[at - 1] is ' ' or '\t' or '\n' or '\r' or '[' or '{' or ',' or ':';

    private static int LineStart(string yaml, int at)
    {
        while (at > 0 && yaml[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }
}
