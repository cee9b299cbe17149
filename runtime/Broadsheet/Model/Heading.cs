namespace Broadsheet;

/// <summary>A heading inside an article's body.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Id">The element's <c>id</c>, for a link to it; <see langword="null"/> where it has none.</param>
/// <param name="Text">The heading without markup.</param>
public sealed record Heading(int Level, string? Id, string Text);
