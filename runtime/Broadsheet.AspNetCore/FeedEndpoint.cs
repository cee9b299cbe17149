using System.Globalization;
using Broadsheet.AspNetCore.Http;
using Broadsheet.Formats;
using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>Answers requests for a feed or sitemap of a collection.</summary>
internal sealed class FeedEndpoint<T>(
    ArticleCollection<T> articles, ArticleEndpointOptions<T> options, TimeProvider clock, SiteFeed feed, FeedInfo site)
    where T : Article
{
    public async Task Answer(HttpContext context)
    {
        if (!Document.IsAsked(context))
            return;
        var moment = new FixedClock(clock.GetUtcNow());
        var published = articles.Published(moment);
        IReadOnlyList<Article> listed = feed.IsSitemap ? published : InFeed(published);
        using var buffer = new PooledBuffer();
        feed.Write(buffer, listed, site, moment, Part(context.Request));
        context.Response.Headers.CacheControl = Freshness.CacheControl(
            options.MaxAge, moment.GetUtcNow(), articles.NextPublication(moment));
        await new Document(buffer.Written, feed.ContentType).Send(context);
    }

    private T[] InFeed(ArticleList<T> published) =>
        [.. published.Where(options.IsInFeed ?? (static article => article.Genre != Genre.Advertisement)).Take(options.FeedLength)];

    private static int? Part(HttpRequest request) =>
        int.TryParse(request.Query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : null;
}
