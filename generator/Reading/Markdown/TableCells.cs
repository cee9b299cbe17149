using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>What GitHub's rules say of a table's cells and Markdig does not do (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class TableCells
{
    public static void Mend(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var columns = table.OfType<TableRow>().FirstOrDefault(static row => row.IsHeader)?.Count ?? int.MaxValue;
            foreach (var row in table.OfType<TableRow>())
            {
                while (row.Count > columns)
                    row.RemoveAt(row.Count - 1);
                foreach (var code in row.Descendants<CodeInline>())
                    code.Content = code.Content.Replace("\\|", "|");
            }
        }
    }
}
