using System.Text;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// The body of an item as HTML: one element per block, <c>\n</c> between; text is escaped, printed emphasis is <c>strong</c>.
/// </summary>
internal static class PageHtml
{
    private const string Emphasis = "**";

    public static string Write(PageItem item)
    {
        var html = new StringBuilder();
        var anchors = new HeadingAnchors();
        for (var i = 0; i < item.Blocks.Count; i++)
        {
            if (html.Length > 0)
                html.Append('\n');
            if (item.Blocks[i].Kind == PageBlockKind.ListItem)
                i = WriteList(html, item, i);
            else
                WriteBlock(html, item.Blocks[i], anchors);
        }

        return NfcHtml.Of(html.ToString());
    }

    /// <summary>
    /// The text of the paragraphs that the body begins with, without marks of emphasis; without a paragraph, of the first list or figure.
    /// </summary>
    public static IReadOnlyList<string> Opening(PageItem item)
    {
        var first = item.Blocks.FirstOrDefault(static block => block.Kind == PageBlockKind.Paragraph)
            ?? item.Blocks.FirstOrDefault(static block => block.Kind != PageBlockKind.Heading);
        return
        [
            .. item.Blocks
                .SkipWhile(block => block != first)
                .TakeWhile(block => block.Kind == first!.Kind)
                .Select(static block => block.Text.IndexOf(Emphasis, StringComparison.Ordinal) < 0 ? block.Text : TextOf(block))
                .Select(static text => text.Replace('\n', ' ').Replace('\t', ' ')),
        ];
    }

    private static string TextOf(PageBlock block)
    {
        var html = new StringBuilder();
        WriteInline(html, block.Text);
        return RawHtmlText.Of(html.ToString());
    }

    /// <summary>Entries that follow one another are one list; returns the last of them.</summary>
    private static int WriteList(StringBuilder html, PageItem item, int at)
    {
        html.Append("<ul>\n");
        for (; at < item.Blocks.Count && item.Blocks[at].Kind == PageBlockKind.ListItem; at++)
        {
            WriteElement(html, "li", item.Blocks[at].Text);
            html.Append('\n');
        }

        html.Append("</ul>");
        return at - 1;
    }

    private static void WriteBlock(StringBuilder html, PageBlock block, HeadingAnchors anchors)
    {
        if (block.Kind == PageBlockKind.Figure)
            WriteFigure(html, block);
        else if (block.Kind == PageBlockKind.Heading)
            WriteHeading(html, block, anchors);
        else if (block.Kind == PageBlockKind.Rows)
            WriteRows(html, block.Text);
        else if (block.Kind == PageBlockKind.Quote)
            WriteQuote(html, block.Text);
        else
            WriteElement(html, "p", block.Text);
    }

    private static void WriteQuote(StringBuilder html, string text)
    {
        html.Append("<blockquote>\n");
        WriteElement(html, "p", text);
        html.Append("\n</blockquote>");
    }

    /// <summary>A table where the cells are known; else each row keeps its line.</summary>
    private static void WriteRows(StringBuilder html, string text)
    {
        var rows = text.Split('\n');
        var isTable = rows[0].IndexOf('\t') >= 0;
        html.Append(isTable ? "<table>\n<tbody>\n" : "<p>");
        for (var i = 0; i < rows.Length; i++)
        {
            if (isTable)
                WriteCells(html, rows[i].Split('\t'));
            else if (i > 0)
                html.Append("<br>\n");
            if (!isTable)
                WriteInline(html, rows[i]);
        }

        html.Append(isTable ? "</tbody>\n</table>" : "</p>");
    }

    private static void WriteCells(StringBuilder html, string[] cells)
    {
        html.Append("<tr>\n");
        foreach (var cell in cells)
        {
            WriteElement(html, "td", cell);
            html.Append('\n');
        }

        html.Append("</tr>\n");
    }

    /// <summary>With an anchor as in Markdown: a subhead of a page can be linked to as well.</summary>
    private static void WriteHeading(StringBuilder html, PageBlock block, HeadingAnchors anchors)
    {
        html.Append("<h2 id=\"").Append(anchors.Next(TextOf(block))).Append("\">");
        WriteInline(html, block.Text);
        html.Append("</h2>");
    }

    /// <summary>Only what the figure itself says: the runtime takes a photo's title and credit from its headline and byline.</summary>
    private static void WriteFigure(StringBuilder html, PageBlock block)
    {
        html.Append("<figure><figcaption>");
        if (block.Title is not null)
        {
            WriteElement(html, "strong", block.Title);
            html.Append(' ');
        }

        WriteInline(html, block.Text);
        if (block.Credit is not null)
        {
            html.Append(' ');
            WriteElement(html, "cite", block.Credit.TrimStart('/'));
        }

        html.Append("</figcaption></figure>");
    }

    private static void WriteElement(StringBuilder html, string name, string text)
    {
        html.Append('<').Append(name).Append('>');
        var start = html.Length;
        WriteInline(html, text);
        while (html.Length > start && html[html.Length - 1] == ' ')
            html.Length--;
        if (html.Length > start && html[start] == ' ')
            html.Remove(start, 1);
        html.Append("</").Append(name).Append('>');
    }

    /// <summary>Marks of emphasis count in pairs around words; a single one is text.</summary>
    private static void WriteInline(StringBuilder html, string text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var open = text.IndexOf(Emphasis, from, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf(Emphasis, open + Emphasis.Length, StringComparison.Ordinal);
            if (close < 0 || close == open + Emphasis.Length)
                break;
            Escape(html, text, from, open);
            WriteStrong(html, text.Substring(open + Emphasis.Length, close - open - Emphasis.Length));
            from = close + Emphasis.Length;
        }

        Escape(html, text, from, text.Length);
    }

    /// <summary>Blanks within the marks stand outside of the element, as in Markdown.</summary>
    private static void WriteStrong(StringBuilder html, string text)
    {
        var words = text.Trim(' ');
        if (words.Length == 0)
        {
            html.Append(text);
            return;
        }

        var start = text.IndexOf(words[0]);
        html.Append(' ', start).Append("<strong>");
        Escape(html, words, 0, words.Length);
        html.Append("</strong>").Append(' ', text.Length - start - words.Length);
    }

    private static void Escape(StringBuilder html, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            _ = text[i] switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                var c => html.Append(c),
            };
        }
    }
}
