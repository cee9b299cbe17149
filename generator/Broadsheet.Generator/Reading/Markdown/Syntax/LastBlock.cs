using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>
/// The block that is read, which is the last of its parent. Markdig looks for a block that it takes away from the first of its parent on,
/// which is quadratic; here the block has a parent of its own meanwhile.
/// </summary>
internal static class LastBlock
{
    public static void Discard(BlockProcessor processor, Block block)
    {
        _ = Detach(block);
        processor.Discard(block);
    }

    /// <summary>Takes the block out of its parent, and returns that; null where the block is not its last.</summary>
    public static ContainerBlock? Detach(Block block)
    {
        if (block.Parent is not { } parent || parent.LastChild != block)
            return null;
        parent.RemoveAt(parent.Count - 1);
        // What a line makes of a paragraph depends on the kind of its parent.
        ContainerBlock own =
            parent switch { QuoteBlock => new QuoteBlock(null!), ListItemBlock => new ListItemBlock(null!), _ => new Own() };
        own.Add(block);
        return parent;
    }

    /// <summary>Puts a block back that was detached from <paramref name="parent"/>, where nobody took it away.</summary>
    public static void Attach(Block block, ContainerBlock parent)
    {
        if (block.Parent is not { } own)
            return;
        own.Clear();
        parent.Add(block);
    }

    private sealed class Own() : ContainerBlock(null);
}
