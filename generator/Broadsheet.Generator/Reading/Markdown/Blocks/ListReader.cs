using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>
/// Lists. Of a line in an item Markdig takes all blanks where they are fewer than four, not only those up to the item's column: code in a
/// fence lost the first blanks of such a line, code of either kind all blanks of a line without words, and a fence its indentation.
/// </summary>
internal sealed class ListReader : ListBlockParser
{
    /// <inheritdoc cref="BlockNesting.Check"/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockNesting.Check(processor);
        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var column = processor.ColumnBeforeIndent + Math.Abs((block as ListItemBlock)?.ColumnWidth ?? 0);
        var isBeyond = block is ListItemBlock item && processor.Column > column
            && (processor.IsBlankLine ? EndsInOpenCode(item) : !processor.IsCodeIndent);
        var result = base.TryContinue(processor, block);
        if (isBeyond && result == BlockState.Continue)
            processor.GoToColumn(column);
        return result;
    }

    private static bool EndsInOpenCode(ListItemBlock item)
    {
        Block? last = item;
        while (last is ListBlock or ListItemBlock)
            last = ((ContainerBlock)last).LastChild;
        return last is CodeBlock and not FencedCodeBlock { ClosingFencedCharCount: > 0 };
    }
}
