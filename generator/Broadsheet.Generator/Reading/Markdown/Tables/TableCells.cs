using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>In the code of a cell <c>\|</c> is a pipe as well (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class TableCells
{
    public static void Mend(MarkdownDocument document)
    {
        foreach (var row in document.Descendants<TableRow>())
        {
            foreach (var code in row.Descendants<CodeInline>())
                code.Content = code.Content.Replace("\\|", "|");
        }
    }
}
