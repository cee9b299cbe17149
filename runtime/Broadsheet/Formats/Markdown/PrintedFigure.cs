using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>
/// A picture that stood in print, of which there is only what was written below it. Markdown has no signs for it, so it is written as HTML,
/// which our reader takes as it is.
/// </summary>
internal static class PrintedFigure
{
    /// <summary>The HTML; null where there is more in the figure than title, caption and credit on one line.</summary>
    public static string? Of(HtmlNode figure)
    {
        if (figure.Children is not [{ Name: "figcaption" } caption])
            return null;
        var html = new StringBuilder("<figure><figcaption>");
        foreach (var part in caption.Children)
        {
            if (part.IsText)
                AppendEscaped(html, part.Source);
            else if (part.Name is "strong" or "cite" && part.Children.TrueForAll(static child => child.IsText))
                AppendEscaped(html.Append('<').Append(part.Name).Append('>'), part.InnerText()).Append("</").Append(part.Name).Append('>');
            else
                return null;
        }

        var text = html.Append("</figcaption></figure>").ToString();
        return text.Contains('\n', StringComparison.Ordinal) ? null : text;
    }

    private static StringBuilder AppendEscaped(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }

        return html;
    }
}
