using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>What the app answers where no article is.</summary>
public sealed class FallbackTests
{
    private static readonly ArticleCollection<NewsArticle> Pages = new(
        [new() { Slug = "about", Path = "/about" }, new() { Slug = "소개", Path = "/소개" }, Newsroom.Make(
            "soon", "2026-06-01T00:00:00+00:00", "", "path /soon")]);

    [Theory]
    [InlineData("/news/no-such-article")]
    [InlineData("/news/no-such-article/")]
    [InlineData("/news/pier-reopens")]
    [InlineData("/news/new-pier")]
    [InlineData("/news/no/such/article")]
    [InlineData("/elsewhere")]
    public async Task The_apps_fallback_answers(string path)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(Newsroom.Articles);
            app.MapFallback(() => Results.Text("the app's page", statusCode: StatusCodes.Status404NotFound));
        });

        Assert.Equal("the app's page", await Text(await newsroom.Get(path), HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("/news/no-such-article")]
    [InlineData("/news/pier-reopens")]
    [InlineData("/news/pier.jpg")]
    public async Task The_page_for_a_status_code_answers(string path)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.UseStatusCodePages("text/plain", "status {0}");
            app.MapArticles(Newsroom.Articles);
        });

        Assert.Equal("status 404", await Text(await newsroom.Get(path), HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("/news/no-such-article", "the middleware")]
    [InlineData("/news/pier-reopens", "the middleware")]
    [InlineData("/news/masthead", "")]
    public async Task Middleware_behind_answers(string path, string answer)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(Newsroom.Articles, options => options.Render = (_, _) => { });
            app.Use((context, next) => context.GetEndpoint() is null ? context.Response.WriteAsync("the middleware") : next(context));
        });

        Assert.Equal(answer, await Text(await newsroom.Get(path), HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("/news/no-such-article", "no-store")]
    [InlineData("/news/pier-reopens", "no-store")]
    [InlineData("/news/cached", "max-age=60")]
    [InlineData("/news/found", null)]
    [InlineData("/elsewhere", null)]
    public async Task Where_an_article_may_appear_a_404_is_not_kept_unless_the_app_says_so(string path, string? cacheControl)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(Newsroom.Articles);
            app.MapGet("/news/found", () => "here");
            app.MapGet("/news/cached", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "max-age=60";
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            });
        });

        Assert.Equal(cacheControl, (await newsroom.Get(path)).Headers.CacheControl?.ToString());
    }

    /// <summary>
    /// So does the source generator that <c>PublishAot</c> turns on: it forgets to order a fallback behind all other endpoints.
    /// </summary>
    [Theory]
    [InlineData("/about", "about")]
    [InlineData("/%EC%86%8C%EA%B0%9C", "소개")]
    [InlineData("/soon", "the fallback")]
    [InlineData("/none", "the fallback")]
    [InlineData("/", "the fallback")]
    [InlineData("/news/masthead", "masthead")]
    [InlineData("/news/none", "the fallback of news")]
    public async Task An_article_comes_before_a_fallback_without_an_order(string path, string answer)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.Map("/news/{*path:nonfile}", () => "the fallback of news");
            app.Map("{*path:nonfile}", () => "the fallback");
            app.MapArticles(Pages, WriteSlug);
            app.MapArticles(Newsroom.Articles, WriteSlug);
        });

        Assert.Equal(answer, await Text(await newsroom.Get(path), HttpStatusCode.OK));
    }

    [Fact]
    public async Task Of_two_collections_with_one_path_the_first_answers()
    {
        var here = new ArticleCollection<NewsArticle>([new() { Slug = "tide", Path = "/x/tide", Headline = "Here" }]);
        var there = new ArticleCollection<NewsArticle>(
            [new() { Slug = "tide", Path = "/x/tide/", Headline = "There" }, new() { Slug = "ebb", Path = "/x/ebb/", Headline = "Ebb" }]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(here, options => options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Headline, output));
            app.MapArticles(there, options => options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Headline, output));
        });

        Assert.Equal("Here", await Text(await newsroom.Get("/x/tide"), HttpStatusCode.OK));
        Assert.Equal("Ebb", await Text(await newsroom.Get("/x/ebb/"), HttpStatusCode.OK));
    }

    [Fact]
    public async Task An_article_at_the_root_is_served_beside_the_rest()
    {
        var articles = new ArticleCollection<NewsArticle>([new() { Slug = "home", Path = "/" }]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(articles, WriteSlug);
            app.MapGroup("/paper").MapArticles(articles, WriteSlug);
            app.MapFallback(() => "the fallback");
        });

        Assert.Equal("home", await Text(await newsroom.Get("/"), HttpStatusCode.OK));
        Assert.Equal("home", await Text(await newsroom.Get("/paper/"), HttpStatusCode.OK));
        Assert.Equal("the fallback", await Text(await newsroom.Get("/home"), HttpStatusCode.OK));
    }

    [Fact]
    public async Task An_embargoed_article_at_the_root_is_not_there()
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(
                new ArticleCollection<NewsArticle>([Newsroom.Make("home", "2026-05-10T12:00:01+00:00", "", "path /")]), WriteSlug);
            app.MapFallback(() => "the fallback");
        });

        Assert.Equal("the fallback", await Text(await newsroom.Get("/"), HttpStatusCode.OK));
        newsroom.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal("home", await Text(await newsroom.Get("/"), HttpStatusCode.OK));
    }

    private static void WriteSlug(ArticleEndpointOptions<NewsArticle> options) =>
        options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Slug, output);

    private static async Task<string> Text(HttpResponseMessage response, HttpStatusCode status)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }
}
