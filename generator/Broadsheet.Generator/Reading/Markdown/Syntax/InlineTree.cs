using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>Walks and edits inlines such that nothing is missed.</summary>
internal static class InlineTree
{
    /// <summary>
    /// All inlines of a document in the order in which they are rendered, by their next siblings. What keeps a document safe walks this
    /// way: Markdig's <c>Descendants</c> goes by the previous ones, which not every edit keeps.
    /// </summary>
    public static List<Inline> Rendered(ContainerBlock document)
    {
        var found = new List<Inline>();
        var open = new Stack<Inline>();
        foreach (var leaf in document.Descendants<LeafBlock>())
            Add(leaf, found, open);
        return found;
    }

    /// <summary>The same of one block.</summary>
    public static List<Inline> RenderedIn(LeafBlock block)
    {
        var found = new List<Inline>();
        Add(block, found, new());
        return found;
    }

    /// <summary>Whether an inline stands within the text of a link or image.</summary>
    public static bool IsInLink(this Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }

    /// <summary>Whether an inline stands within the description of an image, of which the words alone are printed.</summary>
    public static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    /// <summary>
    /// Puts <paramref name="added"/> before an inline. Markdig's <c>InsertBefore</c> does not tell it what stands before it (seen in
    /// 1.6.0).
    /// </summary>
    public static void PutBefore(this Inline inline, Inline added)
    {
        if (inline.PreviousSibling is { } before)
            before.InsertAfter(added);
        else
            inline.InsertBefore(added);
    }

    private static void Add(LeafBlock leaf, List<Inline> found, Stack<Inline> open)
    {
        if (leaf.Inline?.FirstChild is { } first)
            open.Push(first);
        while (open.Count > 0)
        {
            var inline = open.Pop();
            found.Add(inline);
            if (inline.NextSibling is { } next)
                open.Push(next);
            if (inline is ContainerInline { FirstChild: { } child })
                open.Push(child);
        }
    }
}
