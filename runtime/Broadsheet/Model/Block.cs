namespace Broadsheet;

/// <summary>One top-level element of an article's body.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">From 1 to 6 for a heading, else 0.</param>
/// <param name="Text">
/// The block without markup, entities decoded. A list or table has one line (<c>\n</c>) per item or row, the cells of a
/// row apart by a tab; code keeps its lines; elsewhere a line feed is a forced line break or the end of an inner block.
/// </param>
/// <param name="Html">The element as it stands in the body, its own tags included.</param>
public sealed record Block(BlockKind Kind, int Level, string Text, string Html)
{
    /// <summary>The kind of an alert in lower case, such as <c>warning</c>; null for any other block.</summary>
    public string? Name { get; init; }

    /// <summary>The title of an alert: the author's, or the usual one of its kind; null for any other block.</summary>
    public string? Title { get; init; }
}
