using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Source;

internal enum HeadLineKind
{
    /// <summary>Nothing, a comment, or dashes that may have been meant to close front matter.</summary>
    Empty,

    /// <summary>Indented, or an item of a list: part of the value above.</summary>
    Continuation,

    /// <summary><c>key: value</c>.</summary>
    Key,

    /// <summary>
    /// A key of the field, written so that YAML reads no key: <c>title:x</c>, <c>title：x</c>, <c>title = x</c>, <c>- title: x</c>.
    /// </summary>
    Slip,

    /// <summary>YAML's other ways to begin a mapping: <c>{ key: value }</c>, an anchor, a tag, <c>? key</c>.</summary>
    Yaml,

    Prose,
}

/// <summary>What one line at the head of an article file could be in front matter.</summary>
/// <param name="Key">The key without quotes; null unless the line is a key or a slip.</param>
/// <param name="Meaning">The field's key that is meant; null where the key is the author's own.</param>
internal readonly record struct HeadLine(HeadLineKind Kind, string? Key = null, string? Meaning = null)
{
    private const char FullWidthColon = '：';

    /// <summary>A quotation, a table, emphasis, code, a link, HTML, a list, a container: none begins a key.</summary>
    private const string MarkdownSigns = ">|*`[<+:";

    /// <summary>Whether the key is one word, or in quotes: prose seldom begins with one.</summary>
    public bool IsOneWord { get; init; }

    /// <summary>
    /// Whether the key is the field's own and written in lower case, as in every example of front matter, or decides about a draft.
    /// </summary>
    public bool IsPlainlyKnown => Meaning is not null && (Meaning == MetadataKey.Draft || !char.IsUpper(Key![0]));

    /// <param name="isFirst">Whether nothing stands above: a first key may be indented.</param>
    public static HeadLine Of(string source, SourceLine line, bool isPage, bool isFirst)
    {
        if (line.IsBlankOrComment(source) || line.IsDashes(source))
            return new(HeadLineKind.Empty);
        var start = line.Start;
        while (source[start] is ' ' or '\t')
            start++;
        if (start > line.Start && !isFirst)
            return new(HeadLineKind.Continuation);
        if (IsItem(source, start, line.End))
            return OfItem(source, start + 1, line.End, isPage, isFirst);
        return BeginsYaml(source, start, line.End) ? new(HeadLineKind.Yaml) : OfText(source, start, line.End, isPage);
    }

    /// <summary>Where the sign stands that was to end the key of a slip.</summary>
    public static int SlipAt(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (source[i] is ':' or FullWidthColon or '=')
                return i;
        }

        return -1;
    }

    /// <summary>An item that begins with a key of the field is no list, but front matter whose keys were made items.</summary>
    private static HeadLine OfItem(string source, int start, int end, bool isPage, bool isFirst)
    {
        while (start < end && source[start] is ' ' or '\t')
            start++;
        var text = OfText(source, start, end, isPage);
        if (text is { Kind: HeadLineKind.Key, Meaning: not null })
            return text with { Kind = HeadLineKind.Slip };
        return new(isFirst ? HeadLineKind.Prose : HeadLineKind.Continuation);
    }

    private static HeadLine OfText(string source, int start, int end, bool isPage)
    {
        if (start == end || MarkdownSigns.IndexOf(source[start]) >= 0)
            return new(HeadLineKind.Prose);
        if (SlipOf(source, start, end, isPage) is { } slip)
            return slip;
        var colon = KeyEnd(source, start, end);
        if (colon < 0)
            return new(HeadLineKind.Prose);
        var key = source.Substring(start, colon - start).TrimEnd(' ', '\t');
        var isQuoted = key.Length > 1 && key[0] is '"' or '\'' && key[key.Length - 1] == key[0];
        if (isQuoted)
            key = key.Substring(1, key.Length - 2);
        var isOneWord = isQuoted || !key.Any(static c => c is ' ' or '\t');
        if (!isOneWord && IsSentence(source, key, colon + 1, end))
            return new(HeadLineKind.Prose);
        return new(HeadLineKind.Key, key, MetadataKey.Meaning(key, isPage)) { IsOneWord = isOneWord };
    }

    private static HeadLine? SlipOf(string source, int start, int end, bool isPage)
    {
        var at = SlipAt(source, start, end);
        if (at < 0 || (source[at] == ':' && IsBlankAt(source, at + 1, end)))
            return null;
        var key = source.Substring(start, at - start).Trim(' ', '\t', '"', '\'');
        // As Pascal and Go assign: `title := x`.
        return MetadataKey.Meaning(key, isPage) is { } meaning ? new(HeadLineKind.Slip, key, meaning) { IsOneWord = true } : null;
    }

    /// <summary>The colon after a key, or -1.</summary>
    private static int KeyEnd(string source, int start, int end)
    {
        var quote = source[start] is '"' or '\'' ? source[start] : '\0';
        for (var i = quote == '\0' ? start : start + 1; i < end; i++)
        {
            if (quote != '\0')
                quote = source[i] == quote ? '\0' : quote;
            else if (source[i] == ':' && i > start && IsBlankAt(source, i + 1, end))
                return i;
        }

        return -1;
    }

    /// <summary>Whether words, a colon and words are rather speech than a key: <c>The mayor said: no.</c></summary>
    private static bool IsSentence(string source, string key, int valueStart, int end)
    {
        const int MostKeyLength = 40;
        const string SentenceEnds = ".!?。…\"”’";
        while (end > valueStart && source[end - 1] is ' ' or '\t')
            end--;
        return key.Length > MostKeyLength || key.Any(static c => c is ',' or '.' or ';' or '!' or '?' or '|' or '`' or '*')
            || (end > valueStart && SentenceEnds.IndexOf(source[end - 1]) >= 0);
    }

    private static bool IsItem(string source, int start, int end) => source[start] == '-' && IsBlankAt(source, start + 1, end);

    private static bool BeginsYaml(string source, int start, int end)
    {
        var next = start + 1 < end ? source[start + 1] : '\0';
        return source[start] switch
        {
            // Liquid, Hugo's short codes and attribute lists begin with a brace as well.
            '{' => next is not ('%' or '{' or ':' or '.' or '#' or '<'),
            '&' => char.IsLetterOrDigit(next),
            '!' => next is '!' or '<' || char.IsLetter(next),
            '?' => IsBlankAt(source, start + 1, end),
            _ => false,
        };
    }

    private static bool IsBlankAt(string source, int at, int end) => at >= end || source[at] is ' ' or '\t';
}
