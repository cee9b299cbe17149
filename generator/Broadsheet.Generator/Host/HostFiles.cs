using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Site.Links;

namespace Broadsheet.Generator.Host;

/// <summary>
/// What all AdditionalFiles together say before any is read: their paths and metadata alone, so that no edit of a text changes it.
/// </summary>
/// <param name="Images">The paths of all images.</param>
/// <param name="Problems">What is wrong with the files as a whole.</param>
internal sealed record HostFiles(SiteNames Names, SiteImages Images, EquatableArray<DiagnosticInfo> Problems)
{
    public static HostFiles Of(EquatableArray<ListedPath> files, HostSettings host, BatchLimits limits)
    {
        var repeated = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var articles = new List<ArticleFile>();
        foreach (var article in files.Select(static file => file.Article).OfType<ArticleFile>())
        {
            if (seen.Add(article.FullPath))
                articles.Add(article);
            else
                repeated.Add(article.FullPath);
        }

        var collections = articles.GroupBy(static file => file.Collection, StringComparer.Ordinal)
            .OrderBy(static collection => collection.Key, StringComparer.Ordinal).ToList();
        var taken = collections.Take(InputLimits.Collections).ToList();
        return new HostFiles(
            new SiteNames(
                taken.Select(static collection => collection.Key).ToEquatableArray(),
                taken.Where(collection => collection.Count() > limits.MostAlone).Select(static collection => collection.Key)
                    .ToEquatableArray(),
                FileLanguages.Used(articles.Select(static file => file.Path)),
                repeated.Distinct(StringComparer.Ordinal).ToEquatableArray()),
            AdditionalImage.All([.. files.Select(static file => file.ImagePath).OfType<string>()], host),
            collections.Count == taken.Count ? [] : [TooMany(collections.Count, collections[taken.Count])]);
    }

    /// <summary>One message, where the first file stands that is left out: thousands would say no more.</summary>
    private static DiagnosticInfo TooMany(int count, IGrouping<string, ArticleFile> first) => DiagnosticInfo.At(
        Descriptors.TooManyCollections,
        first.OrderBy(static file => file.Path, StringComparer.Ordinal).ThenBy(static file => file.FullPath, StringComparer.Ordinal)
            .First().FullPath,
        default,
        count.ToString("N0", CultureInfo.InvariantCulture),
        InputLimits.Collections.ToString("N0", CultureInfo.InvariantCulture),
        first.Key);
}

/// <summary>A <see cref="HostFile"/> without its text.</summary>
internal sealed record ListedPath(ArticleFile? Article, string? ImagePath)
{
    public static EquatableArray<ListedPath> All(ImmutableArray<HostFile> files, CancellationToken cancellation) =>
        files.Select(static file => file.Path).ToEquatableArray();
}

/// <summary>What reading a file needs to know of the others: few new files change it, and each that does re-reads all.</summary>
/// <param name="Collections">The names of all collections, in ordinal order; of more than a project may have, the first.</param>
/// <param name="LargeCollections">The names of those whose files share sources.</param>
/// <param name="Languages">The languages of translated files.</param>
/// <param name="Repeated">The paths of article files that the compiler was given more than once; almost always none.</param>
internal sealed record SiteNames(
    EquatableArray<string> Collections, EquatableArray<string> LargeCollections, EquatableArray<string> Languages,
    EquatableArray<string> Repeated)
{
    /// <summary>Whether a collection comes after as many as a project may have.</summary>
    public bool LeavesOut(string collection) =>
        Collections.Count == InputLimits.Collections && string.CompareOrdinal(collection, Collections[Collections.Count - 1]) > 0;
}
