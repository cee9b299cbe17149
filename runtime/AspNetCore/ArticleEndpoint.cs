using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>Answers requests for the articles of a collection.</summary>
internal sealed class ArticleEndpoint<T>(ArticleCollection<T> articles, ArticleEndpointOptions<T> options, TimeProvider clock)
    where T : Article
{
    public Task Answer(HttpContext context)
    {
        var path = ArticleRoute<T>.Path(context.Request.RouteValues);
        var now = clock.GetUtcNow();
        if (!articles.TryGetByPath(path, out var article) || article.DatePublished > now)
            return NotFound(context.Response);
        if (!Document.IsAsked(context))
            return Task.CompletedTask;
        context.Response.Headers.CacheControl = Freshness.CacheControl(options.MaxAge, now, articles.NextPublication(new FixedClock(now)));
        return path == article.Path ? Send(context, article, now) : Redirect(context, path, article);
    }

    private static Task NotFound(HttpResponse response)
    {
        response.Headers.CacheControl = Freshness.NotKept;
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, string asked, T article)
    {
        // Not 308: the methods are GET and HEAD, and older readers of feeds know 301 alone.
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = Location.Of(context.Request, asked, article);
        return Task.CompletedTask;
    }

    private async Task Send(HttpContext context, T article, DateTimeOffset now)
    {
        using var document = new PooledBuffer();
        var isJson = false;
        if (options.SiteDocuments is not null)
        {
            context.Response.Headers.Append("Vary", "Accept");
            isJson = Negotiation.PrefersJson(context.Request.Headers.Accept);
        }

        if (isJson)
            options.SiteDocuments!.WriteJson(document, article);
        else if (options.Render is { } render)
            render(article, document);
        else
            DefaultPage.Write(document, article, options.SiteDocuments);
        var modified = Freshness.LastModified(Freshness.Modified(article), now);
        await Document.Send(context, document.Written, isJson ? Negotiation.Json : Negotiation.Html, modified);
    }
}
