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

    /// <summary>Matches the paths directly in the folder.</summary>
    public RoutePattern PatternInFolder => PathPattern.In(Head, this);

    /// <summary>Matches the path <c>/</c>; absent where no article has it.</summary>
    public RoutePattern? RootPattern => articles.TryGetByPath("/", out _) ? PathPattern.Root(this) : null;

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

    /// <summary>The same collection in another folder, where an article has a path of its own or had one.</summary>
    public ArticleRoute<T> In(string other) => new(articles, editions, served, other);

    /// <summary>
    /// Where feeds are: the common folder without the years, months and days of its routes, so that no feed moves when a new year begins.
    /// </summary>
    public static string FeedFolder(string folder)
    {
        while (folder.Length > 0 && IsNumber(folder.AsSpan(folder.LastIndexOf('/') + 1)))
            folder = PathFolders.FolderOf(folder);
        return folder;
    }

    private static bool IsNumber(ReadOnlySpan<char> part) => !part.IsEmpty && !part.ContainsAnyExceptInRange('0', '9');
}
