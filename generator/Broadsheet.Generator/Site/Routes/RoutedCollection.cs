using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>
/// A collection that an item <c>ArticleCollection</c> names, the project file where it does, and the route; empty where it names none.
/// </summary>
internal sealed record RoutedCollection(string Name, string File, string Route)
{
    /// <summary>
    /// Reads <c>BroadsheetRoutedCollections</c>, which the targets write: <c>name&gt;file&gt;route</c>, each encoded, with <c>|</c>
    /// between.
    /// </summary>
    public static EquatableArray<RoutedCollection> From(string property) =>
        property
            .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static item => item.Split(['>'], 3))
            .Select(static parts => new RoutedCollection(UnicodeText.ToNfc(Part(parts, 0).Trim()), Part(parts, 1), Part(parts, 2).Trim()))
            .ToEquatableArray();

    /// <summary>
    /// The route of files that have none of their own; null where no item names their collection. MSBuild takes no account of case, and of
    /// two items the last counts.
    /// </summary>
    public static string? RouteOf(string collection, EquatableArray<RoutedCollection> routed)
    {
        string? route = null;
        foreach (var item in routed)
        {
            if (item.Route.Length > 0 && item.Name.Equals(collection, StringComparison.OrdinalIgnoreCase))
                route = item.Route;
        }

        return route;
    }

    /// <summary>
    /// Those that name no collection. MSBuild takes no account of case. A project without articles shares its properties with one that has
    /// them.
    /// </summary>
    public static EquatableArray<DiagnosticInfo> Check(EquatableArray<RoutedCollection> routed, EquatableArray<string> collections) =>
        routed
            .Where(item => collections.Count > 0 && !collections.Contains(item.Name, StringComparer.OrdinalIgnoreCase))
            .Select(item => DiagnosticInfo.At(
                Descriptors.RouteForNoCollection, item.File, default, item.Name, Mend(item.Name, collections)))
            .Distinct()
            .ToEquatableArray();

    private static string Part(string[] parts, int index) => index < parts.Length ? EncodedText.Decode(parts[index]) : "";

    private static string Mend(string written, EquatableArray<string> collections) => Spelling.Nearest(written, collections) is { } nearest
        ? Hint.DidYouMean(nearest)
        : $"; the project has {string.Join(", ", collections.Select(static name => $"'{name}'"))}";
}
