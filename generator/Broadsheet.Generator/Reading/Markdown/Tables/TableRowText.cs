using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>One line of a pipe table (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class TableRowText
{
    /// <summary>The cells of a row. A pipe behind a backslash parts none, not even in code.</summary>
    public static List<StringSlice> CellsOf(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        for (var at = start; at <= line.End; at++)
        {
            if (line.Text[at] == '\\')
            {
                at++;
            }
            else if (line.Text[at] == '|')
            {
                cells.Add(Trimmed(line.Text, start, at - 1));
                start = at + 1;
            }
        }

        if (start <= line.End)
            cells.Add(Trimmed(line.Text, start, line.End));
        return cells;
    }

    /// <summary>Whether a pipe parts or closes a cell of the line.</summary>
    public static bool HasPipe(StringSlice line)
    {
        for (var at = line.Start; at <= line.End; at++)
        {
            if (line.Text[at] == '|')
                return true;
            if (line.Text[at] == '\\')
                at++;
        }

        return false;
    }

    /// <summary>How the columns are aligned that a delimiter row such as <c>|---|:-:|</c> names; null for any other line.</summary>
    public static List<TableColumnDefinition>? ColumnsOf(StringSlice line)
    {
        if (!IsDelimiters(line))
            return null;
        var columns = new List<TableColumnDefinition>();
        foreach (var cell in CellsOf(line))
        {
            if (ColumnOf(cell) is not { } column)
                return null;
            columns.Add(column);
        }

        return columns.Count == 0 ? null : columns;
    }

    /// <summary>Most lines are none, and no list is made of them.</summary>
    private static bool IsDelimiters(StringSlice line)
    {
        var hasPipe = false;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (line.Text[at] is not ('|' or '-' or ':' or ' ' or '\t'))
                return false;
            hasPipe |= line.Text[at] == '|';
        }

        return hasPipe;
    }

    private static TableColumnDefinition? ColumnOf(StringSlice cell)
    {
        if (cell.IsEmpty)
            return null;
        var (isLeft, isRight) = (cell.Text[cell.Start] == ':', cell.Text[cell.End] == ':');
        var (start, end) = (cell.Start + (isLeft ? 1 : 0), cell.End - (isRight ? 1 : 0));
        for (var at = start; at <= end; at++)
        {
            if (cell.Text[at] != '-')
                return null;
        }

        if (start > end)
            return null;
        return new()
        {
            Alignment = isLeft && isRight
            ? TableColumnAlign.Center
            : isRight ? TableColumnAlign.Right : isLeft ? TableColumnAlign.Left : null
        };
    }

    private static StringSlice Trimmed(string text, int start, int end)
    {
        var cell = new StringSlice(text, start, end);
        cell.Trim();
        return cell;
    }
}
