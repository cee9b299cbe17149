using System.Buffers;
using System.Text;
using Broadsheet.AspNetCore.Http;
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
        // The route has looked it up, too: to hand it on in the request takes longer than this, and allocates.
        if (!articles.TryGetByPath(RequestPath.AsAddress(path), out var article))
            return NotFound(context.Response);
        var pathBase = Location.BaseOf(context.Request, path);
        var page = edition.Pages?.Find(article, pathBase);
        // The route has asked it, but a clock may have been put back since.
        if (page is null && !edition.Has(article, now))
            return NotFound(context.Response);
        if (!Document.IsAsked(context))
            return Task.CompletedTask;
        context.Response.Headers.CacheControl = CacheControl(now, edition.Until);
        return path.SequenceEqual(article.Path) ? Send(context, article, pathBase, edition, page) : Redirect(context, path, article);
    }

    private string CacheControl(DateTimeOffset now, DateTimeOffset? until) =>
        until is null ? _uncut : Freshness.CacheControl(options.MaxAge, now, until);

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

    private Task Send(HttpContext context, T article, string pathBase, Edition edition, Document? page)
    {
        var isJson = false;
        if (options.SiteDocuments is not null)
        {
            context.Response.Headers.Append("Vary", "Accept");
            isJson = Negotiation.PrefersJson(context.Request.Headers.Accept);
        }

        if (!isJson)
            return page?.Send(context) ?? SendAnew(context, article, pathBase, isJson, edition.Pages);
        // Its addresses are those of the site, whatever the request.
        return edition.Json?.Find(article, "")?.Send(context) ?? SendAnew(context, article, "", isJson, edition.Json);
    }

    private async Task SendAnew(HttpContext context, T article, string pathBase, bool isJson, KeptDocuments? kept)
    {
        using var buffer = new PooledBuffer();
        Write(buffer, article, pathBase, isJson);
        var bytes = kept is null ? buffer.Written : buffer.Written.ToArray();
        var document = new Document(bytes, isJson ? Negotiation.Json : Negotiation.Html);
        kept?.Add(article, pathBase, document);
        await document.Send(context);
    }

    private void Write(PooledBuffer output, T article, string pathBase, bool isJson)
    {
        if (isJson)
            options.SiteDocuments!.WriteJson(output, article);
        else if (options.Render is { } render)
            Render(render, output, article, pathBase);
        else
            DefaultPage.Write(output, article, options.SiteDocuments, pathBase);
    }

    /// <summary>A template knows the routes of articles, and not where the app begins by this request.</summary>
    private static void Render(Action<T, IBufferWriter<byte>> render, PooledBuffer output, T article, string pathBase)
    {
        if (pathBase.Length == 0)
        {
            render(article, output);
            return;
        }

        using var page = new PooledBuffer();
        render(article, page);
        ArticleBody.FromHtml(Encoding.UTF8.GetString(page.Written.Span)).At(pathBase).WriteHtml(output);
    }
}
