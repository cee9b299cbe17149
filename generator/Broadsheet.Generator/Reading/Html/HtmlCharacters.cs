using System.Globalization;
using System.Text;

namespace Broadsheet.Generator.Reading.Html;

/// <summary>Text and URLs as they stand in HTML.</summary>
internal static class HtmlCharacters
{
    private const string UrlCharacters = "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";

    /// <summary>Those that RFC 3986 allows in a path, without what means something in HTML.</summary>
    private const string PathCharacters = "!$()*+,-./0123456789:;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A URL as an attribute's value, percent-encoded where a URL may not hold the character itself. (Markdig's own method asks the
    /// machine for the domain's IDNA form, which differs by system; browsers decode a percent-encoded domain.)
    /// </summary>
    public static string EscapeUrl(string url)
    {
        var escaped = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == '&')
                escaped.Append("&amp;");
            else if (url[i] == '\'')
                escaped.Append("&#39;");
            else if (UrlCharacters.IndexOf(url[i]) >= 0)
                escaped.Append(url[i]);
            else
                i += AppendPercentEncoded(url, i, escaped);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A route or anchor as part of an address: percent-encoded where a part of a path may not hold the character, in HTML too.
    /// </summary>
    public static string EncodePath(string path)
    {
        var encoded = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (PathCharacters.IndexOf(path[i]) >= 0)
                encoded.Append(path[i]);
            else
                i += AppendPercentEncoded(path, i, encoded);
        }

        return encoded.ToString();
    }

    /// <summary>Appends the UTF-8 bytes of one character; 1 where it was a surrogate pair, else 0.</summary>
    private static int AppendPercentEncoded(string url, int index, StringBuilder escaped)
    {
        var length = char.IsSurrogatePair(url, index) ? 2 : 1;
        foreach (var b in Encoding.UTF8.GetBytes(url.Substring(index, length)))
            escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        return length - 1;
    }
}
