namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>Markdown that would take too long, or too much stack, to read.</summary>
/// <param name="problem">What of it is too much, and the mend.</param>
/// <param name="position">The character of the Markdown with which it is.</param>
internal sealed class MarkdownRefusal(string problem, int position) : Exception(problem)
{
    public int Position { get; } = position;
}
