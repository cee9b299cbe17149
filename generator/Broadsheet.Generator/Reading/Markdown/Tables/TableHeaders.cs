using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>The cells of a table's header row head their columns, and say so to a screen reader.</summary>
internal static class TableHeaders
{
    public static void Mark(MarkdownDocument document)
    {
        foreach (var row in document.Descendants<TableRow>().Where(static row => row.IsHeader))
        {
            foreach (var cell in row)
                cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
        }
    }
}
