using Markdig.Parsers;

namespace Broadsheet.Generator.Reading.Markdown.Tables;

/// <summary>
/// A line below a table that begins no other block is a row, with or without pipes (GitHub Flavored Markdown 0.29, example 201).
/// </summary>
internal sealed class TableRowReader : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not OpenTable table || !TableReader.IsInOpenContainer(table))
            return BlockState.None;
        table.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        table.UpdateSpanEnd(processor.Line.End);
        table.IsOpen = true;
        return BlockState.BreakDiscard;
    }
}
