using System.Net;

namespace Broadsheet.Generator.Reading.Html;

/// <summary>
/// Finds each <c>id</c> in a body as it is emitted: those of headings and footnotes, and of raw HTML where it is allowed.
/// </summary>
internal static class HtmlIds
{
    private const string Blanks = " \t\n\r\f";

    public static IEnumerable<string> Of(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html[at + 1] == '!')
            {
                at = After(html, string.CompareOrdinal(html, at, "<!--", 0, 4) == 0 ? "-->" : ">", at + 2);
                continue;
            }

            if (!IsLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            at = EndOf(html, at + 1, Blanks + "/>");
            while (at < html.Length && html[at] != '>')
            {
                if (ReadAttribute(html, ref at) is { Length: > 0 } id)
                    yield return WebUtility.HtmlDecode(id);
            }
        }
    }

    /// <summary>Reads one attribute, or what separates two; gives its value where it is an <c>id</c>.</summary>
    private static string? ReadAttribute(string html, ref int at)
    {
        if (Blanks.IndexOf(html[at]) >= 0 || html[at] == '/')
        {
            at++;
            return null;
        }

        var name = at;
        at = EndOf(html, at + 1, Blanks + "/>=");
        var isId = at - name == 2 && string.Compare(html, name, "id", 0, 2, StringComparison.OrdinalIgnoreCase) == 0;
        var equals = at;
        while (equals < html.Length && Blanks.IndexOf(html[equals]) >= 0)
            equals++;
        if (equals == html.Length || html[equals] != '=')
            return null;
        var value = equals + 1;
        while (value < html.Length && Blanks.IndexOf(html[value]) >= 0)
            value++;
        var isQuoted = value < html.Length && html[value] is '"' or '\'';
        var start = isQuoted ? value + 1 : value;
        var end = isQuoted ? EndOf(html, start, html[value].ToString()) : EndOf(html, start, Blanks + ">");
        at = Math.Min(html.Length, isQuoted ? end + 1 : end);
        return isId ? html.Substring(start, end - start) : null;
    }

    private static int EndOf(string html, int start, string ends)
    {
        while (start < html.Length && ends.IndexOf(html[start]) < 0)
            start++;
        return Math.Min(start, html.Length);
    }

    private static int After(string html, string mark, int from)
    {
        var at = html.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
