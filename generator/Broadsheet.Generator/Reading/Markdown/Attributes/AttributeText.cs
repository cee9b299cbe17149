namespace Broadsheet.Generator.Reading.Markdown.Attributes;

/// <summary>
/// Attributes in braces, as Pandoc has them (<c>{#id .class key=value}</c>) and as kramdown has them (<c>{: #id .class}</c>,
/// <c>{:toc}</c>). Words in braces, templates such as <c>{{ x }}</c> and <c>{% x %}</c>, and code in braces are none.
/// </summary>
/// <param name="Id">What follows a <c>#</c>; the last of several.</param>
/// <param name="Classes">What follows each <c>.</c>, in order.</param>
/// <param name="End">The offset behind the closing brace.</param>
internal sealed record AttributeText(string? Id, IReadOnlyList<string> Classes, int End)
{
    /// <summary>Reads attributes that begin with the brace at <paramref name="start"/>; null where none do.</summary>
    public static AttributeText? At(string text, int start)
    {
        if (start >= text.Length || text[start] != '{')
            return null;
        var at = start + 1;
        var isKramdown = at < text.Length && text[at] == ':';
        if (isKramdown)
            at++;
        string? id = null;
        var classes = new List<string>();
        var count = 0;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
                at++;
            if (at >= text.Length)
                return null;
            if (text[at] == '}')
                return count > 0 || isKramdown ? new(id, classes, at + 1) : null;
            if (Word(text, ref at, isKramdown) is not { } word)
                return null;
            count++;
            if (word.Sign == '#')
                id = word.Name;
            else if (word.Sign == '.')
                classes.Add(word.Name);
        }
    }

    /// <summary>One of <c>#id</c>, <c>.class</c>, <c>key=value</c> and, of kramdown, a name such as <c>toc</c>.</summary>
    private static (char Sign, string Name)? Word(string text, ref int at, bool isKramdown)
    {
        var sign = text[at] is '#' or '.' ? text[at++] : ' ';
        var begin = at;
        while (at < text.Length && IsOfName(text[at], sign))
            at++;
        if (at == begin)
            return null;
        var name = text.Substring(begin, at - begin);
        if (sign != ' ')
            return (sign, name);
        if (at < text.Length && text[at] == '=')
            return Value(text, ref at) ? ('=', name) : null;
        return isKramdown && at < text.Length && text[at] is ' ' or '}' ? (' ', name) : null;
    }

    private static bool Value(string text, ref int at)
    {
        at++;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            at = text.IndexOf(text[at], at + 1) + 1;
            return at > 0;
        }

        var begin = at;
        while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '}' or '{'))
            at++;
        return at > begin;
    }

    private static bool IsOfName(char c, char sign) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or ':' || (sign == '#' && c is '.' or '/');
}
