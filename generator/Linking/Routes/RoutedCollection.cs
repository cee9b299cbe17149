using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Linking.Links;
using Broadsheet.Generator.Model;
using Broadsheet.Text;

namespace Broadsheet.Generator.Linking.Routes;

/// <summary>A collection that an item <c>ArticleCollection</c> names, and the project file where it does.</summary>
internal sealed record RoutedCollection(string Name, string File)
{
    /// <summary>Reads <c>BroadsheetRoutedCollections</c>, which the targets write: <c>name&gt;file</c>, with <c>|</c> between.</summary>
    public static EquatableArray<RoutedCollection> From(string property) =>
        property
            .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static item => item.Split('>'))
            .Select(static parts => new RoutedCollection(parts[0], parts.Length > 1 ? parts[1] : ""))
            .ToEquatableArray();

    /// <summary>Those that name no collection. MSBuild takes no account of case. A project without articles shares its properties with one that has them.</summary>
    public static EquatableArray<DiagnosticInfo> Check(EquatableArray<RoutedCollection> routed, EquatableArray<string> collections) =>
        routed
            .Where(item => collections.Count > 0 && !collections.Contains(item.Name, StringComparer.OrdinalIgnoreCase))
            .Select(item => DiagnosticInfo.At(Descriptors.RouteForNoCollection, item.File, default, item.Name, Mend(item.Name, collections)))
            .Distinct()
            .ToEquatableArray();

    private static string Mend(string written, EquatableArray<string> collections) => Spelling.Nearest(written, collections) is { } nearest
        ? Hint.DidYouMean(nearest)
        : $"; the project has {string.Join(", ", collections.Select(static name => $"'{name}'"))}";
}
