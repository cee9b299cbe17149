using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Broadsheet.AspNetCore;

/// <summary>
/// Takes the paths of a collection out of all others, so that routing goes on to the app's own endpoints and files with the rest: paths at which there is an article,
/// and those of the collection's folder that look like one. Of the latter an embargoed article must not be told apart.
/// </summary>
/// <param name="articles">The collection.</param>
/// <param name="served">Those that are served beside it, and itself.</param>
/// <param name="folder">What the routes of all its articles begin with, such as <c>/news</c>; empty where they have nothing in common.</param>
internal sealed class ArticleRoute<T>(ArticleCollection<T> articles, ServedCollections served, string folder) : IRouteConstraint, IServedCollection
    where T : Article
{
    /// <summary>The name of the route value that holds the path below the pattern's head.</summary>
    private const string Key = "path";

    /// <summary>The folder, where a pattern can begin with it, so that routing asks no collection for the paths of another.</summary>
    private readonly string _head = folder.Contains('?') || folder.Contains("//", StringComparison.Ordinal) ? "" : folder;

    /// <summary>Matches the paths, with this as its constraint: routing ignores case.</summary>
    public RoutePattern Pattern => RoutePatternFactory.Parse($"{Literally(_head)}/{{**{Key}}}", null, new RouteValueDictionary { [Key] = this });

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (routeDirection == RouteDirection.UrlGeneration)
            return true;
        var path = PathOf(httpContext, values);
        return Has(path) || (IsInFolder(path) && served.IsMissingFrom(this, path));
    }

    public bool Has(ReadOnlySpan<char> path) => articles.TryGetByPath(path, out _);

    public bool IsInFolder(ReadOnlySpan<char> path) =>
        folder.Length > 0 && path.Length > folder.Length + 1 && path.StartsWith(folder) && path[folder.Length] == '/' && !LastPart(path).Contains('.');

    /// <summary>The end of a request's path that the collection answers to. Ahead of it is what a group of routes adds.</summary>
    public ReadOnlySpan<char> PathOf(HttpContext? context, RouteValueDictionary values)
    {
        var rest = values[Key] as string ?? "";
        var path = context is null ? default : context.Request.Path.Value.AsSpan();
        var start = path.Length - rest.Length - 1 - _head.Length;
        return start >= 0 && path[start] == '/' && path.EndsWith(rest) ? path[start..] : $"{_head}/{rest}";
    }

    /// <summary>A path as a pattern that stands for itself.</summary>
    public static string Literally(string path) => path.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>The folder that the routes of all articles have in common, such as <c>/news</c>; empty where there is none.</summary>
    public static string CommonFolder(ArticleCollection<T> articles)
    {
        string? common = null;
        foreach (var article in articles)
            common = common is null ? FolderOf(article.Path) : Common(common, article.Path);
        return common ?? "";
    }

    /// <summary>Where feeds are: the common folder without the years, months and days of its routes, so that no feed moves when a new year begins.</summary>
    public static string FeedFolder(string folder)
    {
        while (folder.Length > 0 && IsNumber(folder.AsSpan(folder.LastIndexOf('/') + 1)))
            folder = FolderOf(folder);
        return folder;
    }

    private static bool IsNumber(ReadOnlySpan<char> part) => !part.IsEmpty && !part.ContainsAnyExceptInRange('0', '9');

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd('/');
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>A route may end in <c>/</c>.</summary>
    private static string FolderOf(string path) => path[..Math.Max(0, path.AsSpan().TrimEnd('/').LastIndexOf('/'))];

    private static string Common(string folder, string path)
    {
        while (folder.Length > 0 && !(path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && path[folder.Length] == '/'))
            folder = FolderOf(folder);
        return folder;
    }
}
