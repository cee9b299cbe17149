using System.Text;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>HTML comments, <c>&lt;!-- … --&gt;</c>.</summary>
internal static class HtmlComment
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary><paramref name="html"/> without its comments; one that is never closed stays, so that no text is lost with it.</summary>
    public static string RemoveAll(string html)
    {
        var rest = new StringBuilder(html.Length);
        var at = 0;
        while (html.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = html.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            if (close < 0)
                break;
            rest.Append(html, at, open - at);
            at = close + Close.Length;
        }

        return rest.Append(html, at, html.Length - at).ToString();
    }
}
