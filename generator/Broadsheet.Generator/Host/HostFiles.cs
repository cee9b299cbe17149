using System.Collections.Immutable;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Site.Links;

namespace Broadsheet.Generator.Host;

/// <summary>What all AdditionalFiles together say before any is read: their paths and metadata alone, so that no edit of a text changes it.</summary>
/// <param name="Images">The paths of all images.</param>
internal sealed record HostFiles(SiteNames Names, SiteImages Images)
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

        var collections = articles.GroupBy(static file => file.Collection, StringComparer.Ordinal).OrderBy(static collection => collection.Key, StringComparer.Ordinal).ToList();
        return new HostFiles(
            new SiteNames(
                collections.Select(static collection => collection.Key).ToEquatableArray(),
                collections.Where(collection => collection.Count() > limits.MostAlone).Select(static collection => collection.Key).ToEquatableArray(),
                FileLanguages.Used(articles.Select(static file => file.Path)),
                repeated.Distinct(StringComparer.Ordinal).ToEquatableArray()),
            AdditionalImage.All([.. files.Select(static file => file.ImagePath).OfType<string>()], host));
    }
}

/// <summary>A <see cref="HostFile"/> without its text.</summary>
internal sealed record ListedPath(ArticleFile? Article, string? ImagePath);

/// <summary>What reading a file needs to know of the others: few new files change it, and each that does re-reads all.</summary>
/// <param name="Collections">The names of all collections, in ordinal order.</param>
/// <param name="LargeCollections">The names of those whose files share sources.</param>
/// <param name="Languages">The languages of translated files.</param>
/// <param name="Repeated">The paths of article files that the compiler was given more than once; almost always none.</param>
internal sealed record SiteNames(
    EquatableArray<string> Collections, EquatableArray<string> LargeCollections, EquatableArray<string> Languages, EquatableArray<string> Repeated);
