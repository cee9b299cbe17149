using System.Globalization;
using System.Net;
using System.Text;

namespace Broadsheet.Generator.Reading.Markdown.Safety;

/// <summary>Which URLs may stand in an article: relative ones, and those whose scheme runs no script.</summary>
internal static class UrlSafety
{
    private const int MaxLayers = 4;

    private static readonly HashSet<string> Allowed = new(["http", "https", "mailto", "tel", "ftp"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Schemes that no layer of encoding may hide. (<c>Talk%3APage</c> is a relative URL, so not every name counts there.)
    /// </summary>
    private static readonly HashSet<string> Forbidden = new(
        ["javascript", "vbscript", "livescript", "jscript", "mocha", "data", "blob", "filesystem", "file", "view-source"],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="url">After entities and backslashes are resolved, as Markdig gives it.</param>
    /// <param name="isCollection">Whether a scheme is a collection's name: such a URL is resolved when articles are linked.</param>
    public static bool IsSafe(string url, Func<string, bool> isCollection)
    {
        var visible = WithoutIgnored(url);
        if (SchemeOf(visible) is { } scheme)
            return Allowed.Contains(scheme) || (!Forbidden.Contains(scheme) && isCollection(scheme));
        for (var layer = 0; layer < MaxLayers; layer++)
        {
            var decoded = WithoutIgnored(WebUtility.HtmlDecode(DecodePercent(visible)));
            if (decoded == visible)
                return true;
            if (SchemeOf(decoded) is { } hidden && Forbidden.Contains(hidden))
                return false;
            visible = decoded;
        }

        // Nobody encodes a link's head this often in good faith.
        return false;
    }

    /// <summary>Whether <paramref name="url"/>, which is safe, leads out of the site whatever collections there are.</summary>
    public static bool IsExternal(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) || (SchemeOf(WithoutIgnored(url)) is { } scheme && Allowed.Contains(scheme));

    /// <summary>What stands before the first <c>:</c>, where that is a scheme by RFC 3986; null for a relative URL.</summary>
    private static string? SchemeOf(string url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            if (c == ':')
                return i > 0 ? url.Substring(0, i) : null;
            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || c is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return null;
        }

        return null;
    }

    /// <summary>
    /// Browsers pass over white space and control characters around and inside a scheme; invisible format characters go with them.
    /// </summary>
    private static string WithoutIgnored(string url)
    {
        var visible = new StringBuilder(url.Length);
        foreach (var c in url)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFFFD' && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                visible.Append(c);
        }

        return visible.ToString();
    }

    private static string DecodePercent(string url)
    {
        var decoded = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var isEncoded = url[i] == '%' && i + 2 < url.Length && Uri.IsHexDigit(url[i + 1]) && Uri.IsHexDigit(url[i + 2]);
            decoded.Append(isEncoded ? (char)((Uri.FromHex(url[i + 1]) * 16) + Uri.FromHex(url[i + 2])) : url[i]);
            if (isEncoded)
                i += 2;
        }

        return decoded.ToString();
    }
}
