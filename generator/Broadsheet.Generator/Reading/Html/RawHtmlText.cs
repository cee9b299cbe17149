using System.Net;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Html;

/// <summary>HTML that a trusted author wrote as plain text: its tags and comments gone, its entities decoded.</summary>
internal static class RawHtmlText
{
    /// <summary>Elements within a line. A tag of any other parts words.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
        "sup", "time", "u", "var", "wbr",
    };

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] != '<')
            {
                text.Append(html[i]);
                continue;
            }

            if (!Inline.Contains(NameAt(html, i)))
                text.Append(' ');
            i = EndOf(html, i);
        }

        return UnicodeText.ToNfc(WebUtility.HtmlDecode(text.ToString())).Trim();
    }

    private static string NameAt(string html, int tag)
    {
        var start = tag + 1 < html.Length && html[tag + 1] == '/' ? tag + 2 : tag + 1;
        var end = start;
        while (end < html.Length && char.IsLetterOrDigit(html[end]))
            end++;
        return html.Substring(start, end - start);
    }

    /// <summary>The last character of the tag, comment, script or style that begins at <paramref name="start"/>.</summary>
    private static int EndOf(string html, int start)
    {
        var close = Begins("<!--") ? "-->" : Begins("<script") ? "</script>" : Begins("<style") ? "</style>" : ">";
        var end = html.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end + close.Length - 1;

        bool Begins(string tag) => string.Compare(html, start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
