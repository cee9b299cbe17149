using System.Collections.Concurrent;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Site.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// The drafts that a build leaves out, for messages about lookups that find none. Nothing that is compiled knows them, so the analyzer
/// reads their files, once it has something to report.
/// </summary>
internal sealed class LeftOutDrafts(Compilation compilation, AnalyzerOptions options)
{
    /// <summary>What a message says of one, behind its slug or name.</summary>
    public const string Hint = ": it is a draft, which is left out of this build; publish it, or set BroadsheetDrafts to true";

    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _slugs = new(StringComparer.Ordinal);

    public bool HasSlug(INamedTypeSymbol collection, string slug, CancellationToken cancellation) =>
        Slugs(collection, cancellation).Contains(slug);

    public bool HasName(INamedTypeSymbol collection, string name, CancellationToken cancellation) =>
        Slugs(collection, cancellation).Any(slug => Identifier.Shorten(Identifier.PascalCase(slug)) == name);

    // Collections of other projects were compiled from files that are not at hand.
    private IReadOnlyCollection<string> Slugs(INamedTypeSymbol collection, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(collection.ContainingAssembly, compilation.Assembly)
            ? _slugs.GetOrAdd(collection.Name, name => Read(name, cancellation))
            : [];

    private HashSet<string> Read(string className, CancellationToken cancellation)
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } tree)
            return slugs;
        var host = HostSettings.From(options.AnalyzerConfigOptionsProvider, tree.Options);
        if (host.Reading.IncludeDrafts)
            return slugs;
        var defaults = DefaultsFile.Given(
            options.AdditionalFiles.Where(DefaultsFile.IsOne).Select(text => DefaultsFile.Read(text, host, cancellation)));
        var files = options.AdditionalFiles
            .SelectMany(text => HostFile.Of(text, options.AnalyzerConfigOptionsProvider, host, defaults)).ToList();
        var names = HostFiles.Of(files.Select(static file => file.Path).ToEquatableArray(), host, new BatchLimits()).Names;
        foreach (var reading in files.Where(file => IsOf(file, className, cancellation)).SelectMany(file => file.Read(names, cancellation)))
            slugs.UnionWith(reading.Drafts.Select(draft => SlugClaim.Wanted(reading.File, draft)));
        return slugs;
    }

    /// <summary>Whether a file is of the collection and may hold a draft: to read each of thousands takes seconds.</summary>
    private static bool IsOf(HostFile file, string className, CancellationToken cancellation) =>
        file.Article is { } article
        && Identifier.PascalCase(article.File.Collection) == className.TrimEnd('_')
        && article.Text.GetText(cancellation)?.ToString() is { } text
        && (!article.File.Defaults.IsEmpty || Mentions(text, "draft") || Mentions(text, "published"));

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
