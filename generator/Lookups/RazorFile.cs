using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>A <c>.razor</c> or <c>.cshtml</c> file, and the C# that the Razor compiler generates from it, whose <c>#line</c> directives lead back.</summary>
internal static class RazorFile
{
    private static readonly string[] Extensions = [".razor", ".cshtml"];

    /// <summary>Names such as <c>Front_razor.g.cs</c>, and <c>Front.cshtml.g.cs</c> as Razor named its files before it was a source generator.</summary>
    private static readonly string[] Endings = ["razor.g.cs", "cshtml.g.cs"];

    public static bool IsGeneratedFromOne(SyntaxTree tree) => EndsWithOneOf(tree.FilePath, Endings);

    /// <summary>Where a place is in a Razor file; null if it is in none.</summary>
    public static FileLinePositionSpan? PlaceOf(Location location) =>
        location.GetMappedLineSpan() is { HasMappedPath: true } place && EndsWithOneOf(place.Path, Extensions) ? place : null;

    private static bool EndsWithOneOf(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
