namespace Broadsheet.Formats.Markdown;

/// <summary>A pipe table (GitHub Flavored Markdown, section 4.10).</summary>
internal static class MarkdownTable
{
    public static void Write(MarkdownLines lines, HtmlNode table)
    {
        var rows = Rows(table).ToList();
        if (rows.Count == 0)
            return;
        WriteRow(lines, rows[0].Select(MarkdownInline.Cell));
        WriteRow(lines, rows[0].Select(Alignment));
        foreach (var row in rows.Skip(1))
            WriteRow(lines, row.Select(MarkdownInline.Cell));
    }

    private static IEnumerable<List<HtmlNode>> Rows(HtmlNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.Name == "tr")
                yield return child.Children.FindAll(static cell => cell.Name is "th" or "td");
            else if (child.Name is "thead" or "tbody" or "tfoot")
                foreach (var row in Rows(child))
                    yield return row;
        }
    }

    private static void WriteRow(MarkdownLines lines, IEnumerable<string> cells) => lines.Write($"| {string.Join(" | ", cells)} |");

    private static string Alignment(HtmlNode cell)
    {
        var style = cell.Attribute("style") ?? "";
        if (style.Contains("center", StringComparison.Ordinal))
            return ":-:";
        if (style.Contains("right", StringComparison.Ordinal))
            return "--:";
        return style.Contains("left", StringComparison.Ordinal) ? ":--" : "---";
    }
}
