using System.Collections.Immutable;
using Broadsheet.Generator.Linking.Links;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator;

/// <summary>What all AdditionalFiles together say before any is read: their paths and metadata alone, so that no edit of a text changes it.</summary>
/// <param name="Images">The paths of all images.</param>
/// <param name="Repeated">The paths of article files that the compiler was given more than once; almost always none.</param>
internal sealed record ListedFiles(SiteNames Names, SiteImages Images, EquatableArray<string> Repeated)
{
    public static ListedFiles Of(ImmutableArray<ListedPath> files, HostSettings host)
    {
        var articles = files.Select(static file => file.Article).OfType<ArticleFile>().ToList();
        var images = files.Select(static file => file.ImagePath).OfType<string>().ToList();
        return new ListedFiles(
            new SiteNames(
                articles.Select(static file => file.Collection).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
                FileLanguages.Used(articles.Select(static file => file.Path))),
            AdditionalImage.All(images, host),
            RepeatedPaths(articles).ToEquatableArray());
    }

    private static IEnumerable<string> RepeatedPaths(IEnumerable<ArticleFile> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return files.Select(static file => file.FullPath).Where(path => !seen.Add(path)).Distinct(StringComparer.Ordinal);
    }
}

/// <summary>A <see cref="ListedFile"/> without its text.</summary>
internal sealed record ListedPath(ArticleFile? Article, string? ImagePath);

/// <summary>What reading a file needs to know of the others: a new file of a known collection and language re-reads none.</summary>
/// <param name="Collections">The names of all collections, in ordinal order.</param>
/// <param name="Languages">The languages of translated files.</param>
internal sealed record SiteNames(EquatableArray<string> Collections, EquatableArray<string> Languages);
