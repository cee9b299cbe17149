using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>
/// Reads pipe tables as GitHub does: the line above the delimiter row is the head, and the table ends before the first blank line or where
/// another block begins. (Markdig's own reader takes a whole paragraph or nothing, so that one line without a pipe below made text of the
/// table.)
/// </summary>
internal sealed class TableReader : BlockParser
{
    /// <summary>
    /// A wide head above many short rows must not make endless HTML: rows beyond stay short, which browsers show as empty cells too.
    /// </summary>
    private static readonly string Limit = FormattableString.Invariant(
        $"more than {InputLimits.CompletedCells:N0} missing cells of tables");

    public TableReader() => OpeningCharacters = ['|', '-', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph
            || !IsInOpenContainer(paragraph))
            return BlockState.None;
        if (TableRowText.ColumnsOf(processor.Line) is not { } columns)
            return BlockState.None;
        var head = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var width = TableRowText.CellsOf(head.Slice).Count;
        // A head with more or fewer cells than there are dashes is taken for a head too where a pipe says so.
        if (width == 0 || (width != columns.Count && !TableRowText.HasPipe(head.Slice)))
            return BlockState.None;
        var table = new OpenTable(this, Fit(columns, width))
        {
            Column = head.Column,
            Line = head.Line,
            Span = new(head.Slice.Start, processor.Line.End),
            ProcessInlines = false,
        };
        table.AppendLine(ref head.Slice, head.Column, head.Line, head.Position, trackTrivia: false);
        TakeLastLine(paragraph, processor);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <summary>No line belongs to the table before every other reader has seen it: <see cref="TableRowReader"/> comes last.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.None;

    /// <summary>Puts the finished table in the place of its lines.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        var open = (OpenTable)block;
        // A block is closed before the next one begins, so it is the last of its parent: to look for it from the first on would be
        // quadratic.
        var parent = open.Parent!;
        parent[parent.LastChild == open ? parent.Count - 1 : parent.IndexOf(open)] = Finish(open, processor.Document);
        return true;
    }

    /// <summary>
    /// Whether this line belongs to the container of <paramref name="block"/>: a table goes on in no line that lacks the signs of its
    /// quotation or item.
    /// </summary>
    public static bool IsInOpenContainer(Block block) => block.Parent is MarkdownDocument or { IsOpen: true };

    private static void TakeLastLine(ParagraphBlock paragraph, BlockProcessor processor)
    {
        if (paragraph.Lines.Count == 1)
        {
            LastBlock.Discard(processor, paragraph);
            return;
        }

        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
    }

    private static List<TableColumnDefinition> Fit(List<TableColumnDefinition> columns, int width)
    {
        if (columns.Count > width)
            columns.RemoveRange(width, columns.Count - width);
        while (columns.Count < width)
            columns.Add(new());
        return columns;
    }

    private static Table Finish(OpenTable open, MarkdownDocument document)
    {
        var table = new Table { Column = open.Column, Line = open.Line, Span = open.Span };
        table.ColumnDefinitions.AddRange(open.Columns);
        for (var i = 0; i < open.Lines.Count; i++)
        {
            var line = open.Lines.Lines[i];
            var row =
                new TableRow { IsHeader = i == 0, Column = line.Column, Line = line.Line, Span = new(line.Slice.Start, line.Slice.End) };
            foreach (var cell in TableRowText.CellsOf(line.Slice).Take(open.Columns.Count))
                row.Add(CellOf(cell, line));
            Complete(row, open.Columns.Count, document);
            table.Add(row);
        }

        return table;
    }

    private static TableCell CellOf(StringSlice text, StringLine line)
    {
        var span = new SourceSpan(text.Start, text.End);
        var cell = new TableCell { Line = line.Line, Span = span };
        if (text.IsEmpty)
            return cell;
        var words = new ParagraphBlock { Line = line.Line, Span = span, ProcessInlines = true };
        words.AppendLine(ref text, line.Column + text.Start - line.Slice.Start, line.Line, text.Start, trackTrivia: false);
        cell.Add(words);
        return cell;
    }

    private static void Complete(TableRow row, int width, MarkdownDocument document)
    {
        if (row.Count >= width)
            return;
        var completed = document.GetData(typeof(TableReader)) as int? ?? 0;
        for (; row.Count < width && completed < InputLimits.CompletedCells; completed++)
            row.Add(new TableCell());
        if (row.Count < width)
            PassedLimits.Add(document, new SourceSpan(row.Span.Start, row.Span.Start), Limit);
        document.SetData(typeof(TableReader), completed);
    }
}
