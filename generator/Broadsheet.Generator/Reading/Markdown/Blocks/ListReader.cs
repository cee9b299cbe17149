using Markdig.Helpers;
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
        if (BeginsWithDate(processor.Line))
            return BlockState.None;
        BlockNesting.Check(processor);
        return base.TryOpen(processor);
    }

    /// <summary>A date as Korean has it, <c>2026. 5. 1.</c>, which would be three lists within each other.</summary>
    private static bool BeginsWithDate(StringSlice line)
    {
        var at = line.Start;
        return Number(line, ref at, 4, 4) && Number(line, ref at, 1, 2) && Number(line, ref at, 1, 2);
    }

    /// <summary>Passes a number of so many digits, its period and blanks.</summary>
    private static bool Number(StringSlice line, ref int at, int least, int most)
    {
        var start = at;
        while (at <= line.End && line.Text[at] is >= '0' and <= '9')
            at++;
        var digits = at - start;
        if (digits < least || digits > most || at > line.End || line.Text[at] != '.')
            return false;
        at++;
        while (at <= line.End && line.Text[at] is ' ' or '\t')
            at++;
        return true;
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
