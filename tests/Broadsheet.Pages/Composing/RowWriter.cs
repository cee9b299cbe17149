using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints rows of a table; extraction may have put two of them on one line.</summary>
internal static class RowWriter
{
    public static void Write(ItemSheet sheet, IReadOnlyList<string> rows, Gap gap)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var text = Printed(sheet, rows[i]);
            if (i + 1 < rows.Count && text.Length < 40 && sheet.Random.Chance(sheet.House.Damage.GluedRows))
                text += " " + Printed(sheet, rows[++i]);
            sheet.Block(LineRole.Row, text);
            sheet.Line(text, LineRole.Row, gap);
            gap = Gap.None;
        }
    }

    private static string Printed(ItemSheet sheet, string row) => string.Join(
        sheet.House.List.Cells, row.Split('|', StringSplitOptions.TrimEntries).Where(cell => cell.Length > 0));
}
