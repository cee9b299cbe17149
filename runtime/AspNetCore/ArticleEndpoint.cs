using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>Answers requests for the articles of a collection.</summary>
internal sealed class ArticleEndpoint<T>(
    ArticleCollection<T> articles, ArticleRoute<T> route, ArticleEndpointOptions<T> options, Editions<T> editions, TimeProvider clock)
    where T : Article
{
    private readonly string _uncut = Freshness.CacheControl(options.MaxAge, default, null);

    public Task Answer(HttpContext context)
    {
        var path = route.PathOf(context, context.Request.RouteValues);
        var now = clock.GetUtcNow();
        var edition = editions.At(now);
        if (!articles.TryGetByPath(RequestPath.AsAddress(path), out var article))
            return NotFound(context.Response);
        var page = edition.Pages?.Find(article);
        // The route has asked it, but a clock may have been put back since.
        if (page is null && !edition.Has(article, now))
            return NotFound(context.Response);
        if (!Document.IsAsked(context))
            return Task.CompletedTask;
        context.Response.Headers.CacheControl = CacheControl(now, edition.Until);
        return path.SequenceEqual(article.Path) ? Send(context, article, edition, page, now) : Redirect(context, path, article);
    }

    private string CacheControl(DateTimeOffset now, DateTimeOffset? until) => until is null ? _uncut : Freshness.CacheControl(options.MaxAge, now, until);

    private static Task NotFound(HttpResponse response)
    {
        response.Headers.CacheControl = Freshness.NotKept;
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, ReadOnlySpan<char> asked, T article)
    {
        // Not 308: the methods are GET and HEAD, and older readers of feeds know 301 alone.
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = Location.Of(context.Request, asked, article);
        return Task.CompletedTask;
    }

    private Task Send(HttpContext context, T article, Edition edition, Document? page, DateTimeOffset now)
    {
        var isJson = false;
        if (options.SiteDocuments is not null)
        {
            context.Response.Headers.Append("Vary", "Accept");
            isJson = Negotiation.PrefersJson(context.Request.Headers.Accept);
        }

        var document = isJson ? edition.Json?.Find(article) : page;
        return document?.Send(context) ?? SendAnew(context, article, isJson, isJson ? edition.Json : edition.Pages, now);
    }

    private async Task SendAnew(HttpContext context, T article, bool isJson, KeptDocuments? kept, DateTimeOffset now)
    {
        using var buffer = new PooledBuffer();
        Write(buffer, article, isJson);
        var bytes = kept is null ? buffer.Written : buffer.Written.ToArray();
        var document = new Document(bytes, isJson ? Negotiation.Json : Negotiation.Html, Freshness.LastModified(Freshness.Modified(article), now));
        kept?.Add(article, document);
        await document.Send(context);
    }

    private void Write(PooledBuffer output, T article, bool isJson)
    {
        if (isJson)
            options.SiteDocuments!.WriteJson(output, article);
        else if (options.Render is { } render)
            render(article, output);
        else
            DefaultPage.Write(output, article, options.SiteDocuments);
    }
}
