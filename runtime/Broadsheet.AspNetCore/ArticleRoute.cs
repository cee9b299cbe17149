using Broadsheet.AspNetCore.Http;
using Broadsheet.AspNetCore.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Broadsheet.AspNetCore;

/// <summary>
/// Takes the paths of a collection's published articles out of all others, so that routing goes on to the app's own endpoints, files and
/// page for what is not found with the rest: an embargoed article cannot be told from none.
/// </summary>
/// <param name="articles">The collection.</param>
/// <param name="editions">Knows what is published.</param>
/// <param name="served">The collections that are served beside it, and itself.</param>
/// <param name="folder">What the routes of all its articles begin with, such as <c>/news</c>; empty where they have nothing in
/// common.</param>
internal sealed class ArticleRoute<T>(ArticleCollection<T> articles, Editions<T> editions, ServedCollections served, string folder)
    : IRouteConstraint, IServedCollection
    where T : Article
{
    private static readonly Func<object, Task> KeepOutOfCaches = static context =>
    {
        var response = ((HttpContext)context).Response;
        if (response.StatusCode == StatusCodes.Status404NotFound && response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = Freshness.NotKept;
        return Task.CompletedTask;
    };

    /// <summary>The folder, as far as a pattern can begin with it, so that routing asks no collection for the paths of another.</summary>
    public string Head { get; } = PathPattern.HeadOf(folder);

    /// <summary>Matches the paths, with this as its constraint: routing ignores case.</summary>
    public RoutePattern Pattern => PathPattern.Below(Head, this);

    /// <summary>Matches the path of the folder itself, such as <c>/news</c> or <c>/</c>; absent where no article has it.</summary>
    public RoutePattern? FolderPattern =>
        articles.TryGetByPath(Head.Length == 0 ? "/" : Head, out _) ? PathPattern.Of(Head, this) : null;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (routeDirection == RouteDirection.UrlGeneration)
            return true;
        var path = PathOf(httpContext, values);
        if (Has(path))
            return !served.HasBefore(this, path);
        // It may appear at any instant, and whoever answers with 404 does not know.
        httpContext?.Response.OnStarting(KeepOutOfCaches, httpContext);
        return false;
    }

    /// <inheritdoc/>
    public bool Has(ReadOnlySpan<char> path) =>
        articles.TryGetByPath(RequestPath.AsAddress(path), out var article) && editions.IsPublished(article);

    /// <inheritdoc/>
    public DateTimeOffset? NextPublication(TimeProvider clock) => articles.NextPublication(clock);

    /// <summary>The end of a request's path that the collection answers to. Ahead of it is what a group of routes adds.</summary>
    public ReadOnlySpan<char> PathOf(HttpContext? context, RouteValueDictionary values) => PathPattern.PathOf(context, values, Head);

    /// <summary>The folder that the routes of all articles have in common, such as <c>/news</c>; empty where there is none.</summary>
    public static string CommonFolder(ArticleCollection<T> articles)
    {
        string? common = null;
        foreach (var article in articles)
            common = common is null ? FolderOf(article) : Common(common, article.Path);
        return common ?? "";
    }

    /// <summary>
    /// Where feeds are: the common folder without the years, months and days of its routes, so that no feed moves when a new year begins.
    /// </summary>
    public static string FeedFolder(string folder)
    {
        while (folder.Length > 0 && IsNumber(folder.AsSpan(folder.LastIndexOf('/') + 1)))
            folder = FolderOf(folder);
        return folder;
    }

    private static bool IsNumber(ReadOnlySpan<char> part) => !part.IsEmpty && !part.ContainsAnyExceptInRange('0', '9');

    /// <summary>An <c>index.md</c> of the collection's folder has that for its path.</summary>
    private static string FolderOf(Article article)
    {
        const string Index = "index";
        var isFolder = article.Slug == Index && !article.Path.AsSpan().TrimEnd('/').EndsWith("/" + Index);
        return isFolder ? article.Path.TrimEnd('/') : FolderOf(article.Path);
    }

    /// <summary>A route may end in <c>/</c>.</summary>
    private static string FolderOf(string path) => path[..Math.Max(0, path.AsSpan().TrimEnd('/').LastIndexOf('/'))];

    private static string Common(string folder, string path)
    {
        while (folder.Length > 0
            && !(path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/')))
            folder = FolderOf(folder);
        return folder;
    }
}
