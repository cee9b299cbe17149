using System.Text;
using Broadsheet.Generator.Reading.Page.Lines;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>The rows of a table as text. Cells are told where the print parts them, in every row as many.</summary>
internal static class RowCells
{
    private const string Bar = " | ";

    public static string Text(IEnumerable<PageLine> lines, SourceText source)
    {
        var rows = lines.Select(line => (line.Text, Cells: Cells(line, source))).ToList();
        var isTable = rows.Count > 1 && rows[0].Cells.Count > 1 && rows.TrueForAll(row => row.Cells.Count == rows[0].Cells.Count);
        return string.Join("\n", rows.Select(row => isTable ? string.Join("\t", row.Cells) : row.Text));
    }

    /// <summary>Cells stand apart by a bar, a tab, or several blanks, of which cleaning left one.</summary>
    private static List<string> Cells(PageLine line, SourceText source)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < line.Text.Length; i++)
        {
            var isBar = string.CompareOrdinal(line.Text, i, Bar, 0, Bar.Length) == 0;
            if (!isBar && !IsWideBlank(line, i, source))
            {
                cell.Append(line.Text[i]);
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            i += isBar ? Bar.Length - 1 : 0;
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static bool IsWideBlank(PageLine line, int at, SourceText source)
    {
        if (line.Text[at] != ' ')
            return false;
        var (from, to) = (line.SourceOffset(at), line.SourceOffset(at + 1));
        return to - from > 1 || (from < source.Length && source[from] == '\t');
    }
}
