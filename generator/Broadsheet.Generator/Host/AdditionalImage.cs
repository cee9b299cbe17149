using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Site.Links;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Host;

/// <summary>
/// The AdditionalFiles that are images. Only their paths are looked at: the compiler reads a file when its text is asked for, and nobody
/// asks.
/// </summary>
internal static class AdditionalImage
{
    public static bool IsImage(AdditionalText text) => WrittenAddress.IsImage(text.Path);

    public static SiteImages All(IReadOnlyCollection<string> fullPaths, HostSettings host) => new(
        fullPaths
            .Select(path => ArticlePath.RelativeTo(host.ProjectDirectory, path))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static path => path, StringComparer.Ordinal)
            .ToEquatableArray(),
        AreListed: !host.ListsFilesByHand || fullPaths.Count > 0);
}
