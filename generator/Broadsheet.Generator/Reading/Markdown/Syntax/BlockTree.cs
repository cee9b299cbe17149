using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>Edits many blocks at once: to look for each of them in its parent is quadratic.</summary>
internal static class BlockTree
{
    /// <param name="replacements">What stands in the place of each block; null for one that is taken out.</param>
    public static void Replace(IReadOnlyDictionary<Block, Block?> replacements)
    {
        foreach (var parent in replacements.Keys.Select(static block => block.Parent!).Distinct().ToList())
        {
            var blocks = parent.ToList();
            parent.Clear();
            foreach (var block in blocks)
            {
                if ((replacements.TryGetValue(block, out var replacement) ? replacement : block) is { } kept)
                    parent.Add(kept);
            }
        }
    }
}
