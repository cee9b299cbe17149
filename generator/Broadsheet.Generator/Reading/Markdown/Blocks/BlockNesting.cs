using Broadsheet.Generator.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>
/// Markdig refuses blocks that nest too deep only when all of them are read, which takes long: each line asks every open quotation, and
/// each <c>- </c> of a line seeks that line's end for a thematic break.
/// </summary>
internal static class BlockNesting
{
    /// <exception cref="ArgumentException">The blocks nest deeper than Markdig reads.</exception>
    public static void Check(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
            depth++;
        if (depth > InputLimits.BlockDepth)
            throw new ArgumentException("The blocks nest too deep.", nameof(processor));
    }
}
