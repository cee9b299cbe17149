using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>
/// Markdig refuses blocks that nest too deep only when all of them are read, which takes long: each line asks every open quotation, and
/// each <c>- </c> of a line seeks that line's end for a thematic break.
/// </summary>
internal static class BlockNesting
{
    private static readonly string Problem =
        FormattableString.Invariant($"more than {InputLimits.BlockDepth} blocks nest in each other here; nest quotations and lists less");

    /// <exception cref="MarkdownRefusal">The blocks nest deeper than Markdig reads.</exception>
    public static void Check(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
            depth++;
        if (depth > InputLimits.BlockDepth)
            throw new MarkdownRefusal(Problem, processor.Start);
    }
}
