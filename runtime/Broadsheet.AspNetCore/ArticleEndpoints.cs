using Broadsheet;
using Broadsheet.AspNetCore;
using Broadsheet.AspNetCore.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves articles.</summary>
public static class ArticleEndpoints
{
    /// <summary>
    /// Serves each article of a collection at its <see cref="Article.Path"/>, and with <see cref="ArticleEndpointOptions{T}.Site"/> as JSON
    /// and in feeds and sitemaps, too:
    /// <code>
    /// app.MapArticles(News.All);
    /// </code>
    /// </summary>
    /// <remarks>
    /// <para>GET and HEAD, with <c>ETag</c> and conditional requests by it (RFC 9110, section 13). Former slugs and other spellings of a
    /// path are redirected for good.</para>
    /// <para>An article is found while it is published: from its <see cref="Article.DatePublished"/> on and until its publication ends, by
    /// the <see cref="TimeProvider"/> among the app's services or else the system's. Nothing may be cached beyond the next such
    /// instant.</para>
    /// <para>Other endpoints of the app come first where their routes are more specific, such as <c>/news/archive</c>; an article comes
    /// before a fallback. A path at which no article is published goes on to the app: to its fallback, its middleware or its page for 404.
    /// If the answer is 404 and says nothing about caches, it is marked <c>no-store</c>, since an article may appear there at any
    /// instant.</para>
    /// </remarks>
    /// <typeparam name="T">The collection's type of article.</typeparam>
    /// <param name="endpoints">The app, or a group of routes.</param>
    /// <param name="articles">The collection, such as <c>News.All</c>.</param>
    /// <param name="configure">Sets what differs from the defaults.</param>
    /// <returns>A builder for what holds for all the endpoints, such as authorization.</returns>
    public static IEndpointConventionBuilder MapArticles<T>(
        this IEndpointRouteBuilder endpoints, ArticleCollection<T> articles, Action<ArticleEndpointOptions<T>>? configure = null)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        var options = new ArticleEndpointOptions<T>();
        configure?.Invoke(options);
        var clock = endpoints.ServiceProvider.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;
        var (folder, outside) = PathFolders.Of(articles);
        var group = endpoints.MapGroup("");
        var served = ServedCollections.Of(endpoints);
        var editions = new Editions<T>(articles, served, options, clock);
        var route = new ArticleRoute<T>(articles, editions, served, folder);
        served.Add(route);
        RequestDelegate answer = new ArticleEndpoint<T>(articles, route, options, editions, clock).Answer;
        group.Map(route.Pattern, answer).WithDisplayName($"Articles of {folder}/");
        if (route.RootPattern is { } root)
            group.Map(root, answer).WithDisplayName("Article of /");
        foreach (var other in outside)
        {
            var inOther = route.In(other);
            RequestDelegate answerThere = new ArticleEndpoint<T>(articles, inOther, options, editions, clock).Answer;
            var pattern = inOther.Head == other ? inOther.PatternInFolder : inOther.Pattern;
            group.Map(pattern, answerThere).WithDisplayName($"Articles in {other}/");
        }

        MapFeeds(group, articles, options, clock, options.FeedFolder ?? ArticleRoute<T>.FeedFolder(folder));
        return group;
    }

    private static void MapFeeds<T>(
        RouteGroupBuilder group, ArticleCollection<T> articles, ArticleEndpointOptions<T> options, TimeProvider clock, string folder)
        where T : Article
    {
        if (options.SiteDocuments is not { } site)
            return;
        foreach (var feed in site.Feeds)
        {
            var path = $"{folder.TrimEnd('/')}/{feed.Name}";
            RequestDelegate answer = new FeedEndpoint<T>(articles, options, clock, feed, site.At(path)).Answer;
            group.Map(PathPattern.Exactly(path), answer).WithDisplayName(path);
        }
    }
}
