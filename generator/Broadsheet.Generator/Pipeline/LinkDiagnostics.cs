using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What is wrong with the links of one file, told where they stand. Linking knows links by number alone, so that it does not run again when
/// text above one is edited; here they meet their places.
/// </summary>
internal static class LinkDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Of(FileBatch batch, SiteModel site) =>
        batch.Files.SelectMany(file => Of(file, site)).ToEquatableArray();

    private static IEnumerable<DiagnosticInfo> Of(ArticleFileReading reading, SiteModel site) =>
        site.ProblemsOf(reading.File)
            .Where(problem => problem.Link < reading.LinkPlaces.Count)
            .Select(problem => new DiagnosticInfo(
                problem.Descriptor, reading.File.FullPath, reading.LinkPlaces[problem.Link], problem.Arguments))
            // Links that share a definition share its place.
            .Distinct();
}
