using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>A value of a key in one article: itself, or an item of its list.</summary>
internal sealed record Observation(ArticleFile File, FrontMatterValue Value)
{
    /// <summary>Where it stands, for the diagnostics of other files: <c>content/notes/a.md(3)</c>.</summary>
    public string At => $"{Value.Span.File?.Path ?? File.Path}({Value.Span.FirstLine})";
}
