using System.Globalization;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>What an article has for a placeholder of a route.</summary>
internal static class RouteValue
{
    /// <summary>What stands for the name of a page that is its folder, where a segment needs one.</summary>
    private const string Index = "index";

    /// <summary>The value; empty where the route goes on without one, null where it cannot.</summary>
    /// <param name="slug">The article's slug, or one that it had before.</param>
    /// <param name="isWhole">Whether the placeholder is a segment by itself, which may be left out.</param>
    public static string? Of(string placeholder, NamedArticle article, string slug, bool isWhole)
    {
        var request = article.Head.Slug;
        // The page of the collection's own folder has a slug for look-ups alone. Former slugs are slugs of files.
        var isIndex = request.IsIndex && slug == article.Slug;
        var isRoot = isIndex && request.Folder.Length == 0 && slug == Index;
        var slash = slug.LastIndexOf('/');
        return placeholder switch
        {
            "slug" => isRoot && isWhole ? "" : slug,
            "folder" => isRoot ? "" : isIndex ? slug : slash > 0 ? slug.Substring(0, slash) : request.IsItem ? FolderOf(article) : "",
            "name" => !isIndex ? slug.Substring(slash + 1) : isWhole ? "" : Index,
            "collection" => article.File.Collection,
            "language" => article.Head.Language,
            _ => OfHead(placeholder, article) is { Length: > 0 } value ? value : isIndex && isWhole ? "" : null,
        };
    }

    private static string FolderOf(NamedArticle article) => Slug.OfPath(article.File.Folder).TrimEnd('/');

    private static string? OfHead(string placeholder, NamedArticle article) => placeholder switch
    {
        "year" => article.Head.DatePublished?.ToString("yyyy", CultureInfo.InvariantCulture),
        "month" => article.Head.DatePublished?.ToString("MM", CultureInfo.InvariantCulture),
        "day" => article.Head.DatePublished?.ToString("dd", CultureInfo.InvariantCulture),
        _ => Slug.From(article.Head.Section ?? ""),
    };
}
