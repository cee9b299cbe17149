using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// A <c>.razor</c> or <c>.cshtml</c> file. The C# that the Razor compiler generates from it leads back to it by <c>#line</c> directives.
/// </summary>
internal static class RazorFile
{
    private static readonly string[] Extensions = [".razor", ".cshtml"];

    /// <summary><c>Front_razor.g.cs</c>, and <c>Front.cshtml.g.cs</c> where Razor runs as a tool of its own.</summary>
    private static readonly string[] Endings = ["razor.g.cs", "cshtml.g.cs"];

    public static bool IsGeneratedFromOne(SyntaxTree tree) => EndsWithOneOf(tree.FilePath, Endings);

    /// <summary>Where a place is in a Razor file; null if it is in none.</summary>
    public static FileLinePositionSpan? PlaceOf(Location location) =>
        location.GetMappedLineSpan() is { HasMappedPath: true } place && EndsWithOneOf(place.Path, Extensions) ? place : null;

    private static bool EndsWithOneOf(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
