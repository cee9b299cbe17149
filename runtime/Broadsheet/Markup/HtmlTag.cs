using System.Buffers;
using System.Net;

namespace Broadsheet.Markup;

/// <summary>The inside of one tag.</summary>
internal static class HtmlTag
{
    private const string Blanks = " \t\n\r\f";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(Blanks + "/>");
    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(Blanks + "/=");

    /// <summary>How long the tag is at the beginning of <paramref name="html"/>; -1 where it is not closed.</summary>
    public static int Length(ReadOnlySpan<char> html)
    {
        var valueFollows = false;
        for (var i = 1; i < html.Length; i++)
        {
            var c = html[i];
            if (c == '>')
                return i + 1;
            if (Blanks.Contains(c))
                continue;
            if (valueFollows && c is '"' or '\'')
            {
                var close = html[(i + 1)..].IndexOf(c);
                if (close < 0)
                    return -1;
                i += close + 1;
            }

            valueFollows = c == '=';
        }

        return -1;
    }

    /// <summary>The element's name in a tag.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        var end = name.IndexOfAny(NameEnds);
        return end < 0 ? name : name[..end];
    }

    /// <summary>The value of an attribute with its entities decoded; <see langword="null"/> where the tag does not have it.</summary>
    public static string? Attribute(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        var rest = Attributes(tag);
        while (TryNextAttribute(ref rest, out var key, out var value))
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return WebUtility.HtmlDecode(value.ToString());
        }

        return null;
    }

    /// <summary>Whether <paramref name="name"/> is one of the classes of a tag.</summary>
    public static bool HasClass(ReadOnlySpan<char> tag, string name) =>
        (Attribute(tag, "class") ?? "").Split(' ').Contains(name, StringComparer.Ordinal);

    /// <summary>What follows the name in a start tag, for <see cref="TryNextAttribute"/>.</summary>
    public static ReadOnlySpan<char> Attributes(ReadOnlySpan<char> tag) => tag[(Name(tag).Length + 1)..^1];

    /// <summary>Takes the first attribute off what is left of a tag. The value is a part of the tag, entities not decoded.</summary>
    public static bool TryNextAttribute(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        rest = rest.TrimStart(" \t\n\r\f/");
        key = Take(ref rest, rest.IndexOfAny(KeyEnds));
        value = default;
        if (key.IsEmpty && rest.IsEmpty)
            return false;
        var afterKey = rest.TrimStart(Blanks);
        if (!afterKey.StartsWith("="))
            return true;
        rest = afterKey[1..].TrimStart(Blanks);
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
        {
            value = Take(ref rest, rest.IndexOfAny(Blanks));
            return true;
        }

        var quote = rest[0];
        rest = rest[1..];
        value = Take(ref rest, rest.IndexOf(quote));
        rest = rest.IsEmpty ? rest : rest[1..];
        return true;
    }

    /// <summary>Whether an element is its start tag alone.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => Lower(name, stackalloc char[8]) is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    /// <summary>The element's name in lower case where its contents are no HTML, else <see langword="null"/>.</summary>
    public static string? RawElement(ReadOnlySpan<char> name) => Lower(name, stackalloc char[8]) switch
    {
        "script" => "script",
        "style" => "style",
        _ => null,
    };

    /// <summary>A name in lower case; empty where it does not fit, for then it is none that is asked for.</summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = name.ToLowerInvariant(buffer);
        return length < 0 ? default : buffer[..length];
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, int length)
    {
        var taken = length < 0 ? rest : rest[..length];
        rest = length < 0 ? default : rest[length..];
        return taken;
    }
}
