namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>
/// A picture that stood in print, <c>&lt;figure>&lt;figcaption>…&lt;/figcaption>&lt;/figure></c>, as the reader of newspaper pages makes
/// it: nothing in it can do harm, and Markdown has no signs for it. <c>MarkdownText</c> writes it so.
/// </summary>
internal static class FigureMarkup
{
    private const string Opening = "<figure><figcaption>";
    private const string Closing = "</figcaption></figure>";

    /// <summary>
    /// Whether <paramref name="html"/> is one, with no more than <c>strong</c> and <c>cite</c>, which nest in nothing, and text.
    /// </summary>
    public static bool Is(string html)
    {
        if (!html.StartsWith(Opening, StringComparison.Ordinal) || !html.EndsWith(Closing, StringComparison.Ordinal)
            || html.Length < Opening.Length + Closing.Length)
            return false;
        var end = html.Length - Closing.Length;
        var open = "";
        for (var at = Opening.Length; at < end; at++)
        {
            if (html[at] == '>')
                return false;
            if (html[at] != '<')
                continue;
            var tag = html.Substring(at, html.IndexOf('>', at) + 1 - at);
            if (open.Length == 0 && tag is "<strong>" or "<cite>")
                open = "</" + tag.Substring(1);
            else if (open.Length > 0 && tag == open)
                open = "";
            else
                return false;
            at += tag.Length - 1;
        }

        return open.Length == 0;
    }
}
