namespace Broadsheet.Markup;

/// <summary>What an <see cref="HtmlScanner"/> found.</summary>
internal enum HtmlToken
{
    /// <summary>Characters that are no markup.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,

    /// <summary>A comment, a declaration, or the contents of a script or style sheet: nothing that a reader sees.</summary>
    Hidden,
}

/// <summary>
/// Cuts HTML into tags and text, each character once. Any string will do: what is no tag is text, and what is never closed
/// runs to the end.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> _html = html;
    private string? _rawElement;

    public HtmlToken Token { get; private set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends, the last character excluded.</summary>
    public int End { get; private set; }

    /// <summary>The element's name as written; empty where the token is no tag.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The token's characters.</summary>
    public readonly ReadOnlySpan<char> Current => _html[Start..End];

    public bool Read()
    {
        Start = End;
        Name = default;
        if (Start >= _html.Length)
            return false;
        (Token, End) = _rawElement is null ? Next() : RawContents(_rawElement);
        _rawElement = null;
        if (Token is not (HtmlToken.Open or HtmlToken.Close))
            return true;
        Name = HtmlTag.Name(Current);
        if (Token == HtmlToken.Open)
            _rawElement = HtmlTag.RawElement(Name);
        return true;
    }

    /// <summary>Whether the token is a tag of the element <paramref name="name"/>.</summary>
    public readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private readonly (HtmlToken Token, int End) Next()
    {
        var rest = _html[Start..];
        if (!BeginsMarkup(rest))
            return (HtmlToken.Text, TextEnd());
        if (rest.StartsWith("<!--"))
            return (HtmlToken.Hidden, After("-->", Start + 4));
        if (rest[1] is '!' or '?')
            return (HtmlToken.Hidden, After(">", Start + 2));
        var length = HtmlTag.Length(rest);
        // A tag that is never closed is text to the end: looking for another in it would read it once more for each '<'.
        if (length < 0)
            return (HtmlToken.Text, _html.Length);
        return (rest[1] == '/' ? HtmlToken.Close : HtmlToken.Open, Start + length);
    }

    private readonly int TextEnd()
    {
        for (var at = Start + 1; at < _html.Length; at++)
        {
            var next = _html[at..].IndexOf('<');
            if (next < 0)
                break;
            at += next;
            if (BeginsMarkup(_html[at..]))
                return at;
        }

        return _html.Length;
    }

    private static bool BeginsMarkup(ReadOnlySpan<char> html) => html switch
    {
        ['<', '!' or '?', ..] => true,
        ['<', '/', var first, ..] => char.IsAsciiLetter(first),
        ['<', var first, ..] => char.IsAsciiLetter(first),
        _ => false,
    };

    private readonly int After(string mark, int from)
    {
        var at = _html[from..].IndexOf(mark);
        return at < 0 ? _html.Length : from + at + mark.Length;
    }

    private readonly (HtmlToken Token, int End) RawContents(string element)
    {
        var at = _html[Start..].IndexOf($"</{element}", StringComparison.OrdinalIgnoreCase);
        return at == 0 ? Next() : (HtmlToken.Hidden, at < 0 ? _html.Length : Start + at);
    }
}
