using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>Which paths are the collection's, and where the others go.</summary>
public sealed class RouteTests
{
    private const string Market = "/news/%ED%91%B8%EB%A5%B8%EC%8B%9C-%EA%B2%A8%EC%9A%B8-%EC%9E%A5%ED%84%B0";

    [Theory]
    [InlineData("/news/푸른시-겨울-장터")]
    [InlineData(Market)]
    public async Task A_Korean_path_is_served(string path)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var response = await newsroom.Get(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://courier.example{Market}\">",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news/ferry-daily", "/news/ferry-runs-all-week")]
    [InlineData("/news/ferry-daily?from=feed&q=%EB%B0%A4", "/news/ferry-runs-all-week?from=feed&q=%EB%B0%A4")]
    [InlineData("/news/ferry-runs-all-week/", "/news/ferry-runs-all-week")]
    [InlineData(Market + "/", Market)]
    public async Task Another_spelling_is_redirected_for_good(string path, string location)
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_decomposed_path_is_redirected_to_the_composed_one()
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get("/news/" + Uri.EscapeDataString("푸른시-겨울-장터".Normalize(NormalizationForm.FormD)));

        Assert.Equal(Market, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/news")]
    [InlineData("/news/")]
    [InlineData("/news/no-such-article")]
    [InlineData("/other/masthead")]
    [InlineData("/NEWS/masthead")]
    [InlineData("//evil.example/news/masthead")]
    [InlineData("/news/%25%zz")]
    [InlineData("/news/{slug}")]
    public async Task An_unknown_path_is_not_found(string path)
    {
        await using var newsroom = await Newsroom.Open();

        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Ask(HttpMethod.Get, "http://localhost" + path)).StatusCode);
    }

    [Theory]
    [InlineData("/news", "the front")]
    [InlineData("/news/archive", "the archive")]
    [InlineData("/news/pier.jpg", "the fallback")]
    [InlineData("/about", "the fallback")]
    [InlineData("/news/masthead", "the article")]
    public async Task The_app_keeps_its_own_paths(string path, string answer)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(Newsroom.Articles, options => options.Render = (_, output) => Encoding.UTF8.GetBytes("the article", output));
            app.MapGet("/news", () => "the front");
            app.MapGet("/news/archive", () => "the archive");
            app.MapFallback("{**rest}", () => "the fallback");
        });

        Assert.Equal(answer, await newsroom.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/news/masthead", "the article")]
    [InlineData("/NEWS/masthead", "another page")]
    [InlineData("/news/pier.jpg", "another page")]
    [InlineData("/sport/masthead", "another page")]
    [InlineData("/news/archive", "the archive")]
    [InlineData("/%EC%84%AC/%EB%B4%84-%EB%B0%94%EB%8B%A4", "봄 바다")]
    [InlineData("/%EC%84%AC/archive.html", "another page")]
    [InlineData("/a{b}c/masthead", "in braces")]
    public async Task Articles_come_before_what_the_app_has_for_any_folder(string path, string answer)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapGet("/{folder}/{page}", () => "another page");
            app.MapGet("/news/archive", () => "the archive");
            app.MapArticles(Newsroom.Articles, options => options.Render = (_, output) => Encoding.UTF8.GetBytes("the article", output));
            MapOne("/섬/봄-바다", "봄 바다");
            MapOne("/a{b}c/masthead", "in braces");

            void MapOne(string place, string text) => app.MapArticles(
                new ArticleCollection<Broadsheet.Tests.NewsArticle>([new() { Slug = place[(place.LastIndexOf('/') + 1)..], Path = place }]),
                options => options.Render = (_, output) => Encoding.UTF8.GetBytes(text, output));
        });

        Assert.Equal(answer, await newsroom.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/news/2026/masthead", 200, null)]
    [InlineData("/news/2026/masthead/", 301, "/news/2026/masthead")]
    [InlineData("/news/2025/%EB%B4%84-%EB%B0%94%EB%8B%A4", 200, null)]
    [InlineData("/news/2025/masthead", 404, null)]
    [InlineData("/news/masthead", 404, null)]
    public async Task A_route_has_a_year(string path, int status, string? location)
    {
        await using var newsroom = await Newsroom.Open(articles: new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [new() { Slug = "masthead", Path = "/news/2026/masthead" }, new() { Slug = "봄-바다", Path = "/news/2025/봄-바다" }]));
        using var response = await newsroom.Get(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/news/masthead/", 200, null)]
    [InlineData("/news/masthead", 301, "/news/masthead/")]
    [InlineData("/news/masthead?from=feed", 301, "/news/masthead/?from=feed")]
    [InlineData("/news/%EB%B4%84-%EB%B0%94%EB%8B%A4/", 200, null)]
    [InlineData("/news/%EB%B4%84-%EB%B0%94%EB%8B%A4", 301, "/news/%EB%B4%84-%EB%B0%94%EB%8B%A4/")]
    [InlineData("/news/unknown/", 404, null)]
    [InlineData("/paper/today/news/masthead/", 200, null)]
    [InlineData("/paper/today/news/masthead", 301, "/paper/today/news/masthead/")]
    public async Task A_route_ends_in_a_slash(string path, int status, string? location)
    {
        var articles = new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [new() { Slug = "masthead", Path = "/news/masthead/" }, new() { Slug = "봄-바다", Path = "/news/봄-바다/" }]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.UsePathBase("/paper");
            app.UseRouting();
            app.MapArticles(articles);
            app.MapGroup("/today").MapArticles(articles);
        });
        using var response = await newsroom.Get(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Collections_stand_beside_each_other_and_below_a_base_and_a_group()
    {
        var guides = new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [new() { Slug = "knots", Path = "/guides/knots" }, new() { Slug = "ropes", Path = "/guides/rope/ropes" }]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.UsePathBase("/paper");
            app.UseRouting();
            app.MapArticles(guides);
            app.MapGroup("/edition/{day}").MapArticles(Newsroom.Articles);
        });

        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get("/guides/knots")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get("/guides/rope/ropes")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get("/paper/guides/knots")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get("/edition/today/news/masthead")).StatusCode);
        Assert.Equal("/paper/guides/knots", (await newsroom.Get("/paper/guides/knots/")).Headers.Location?.OriginalString);
        Assert.Equal(
            "/paper/edition/today/news/ferry-runs-all-week",
            (await newsroom.Get("/paper/edition/today/news/ferry-daily")).Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/port/cranes", "cranes")]
    [InlineData("/port/tides", "tides")]
    [InlineData("/port/ship/log", "log")]
    [InlineData("/port/ship/berths", "berths")]
    [InlineData("/port/none", "another page")]
    [InlineData("/port/ship/none", "another page")]
    [InlineData("/port/none.html", "another page")]
    [InlineData("/what%3F/why", "why")]
    public async Task Collections_may_share_a_folder(string path, string answer)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            MapArticles("/port/cranes", "/port/ship/berths");
            MapArticles("/port/tides");
            MapArticles("/port/ship/log");
            MapArticles("/what?/why");
            app.MapFallback("{**rest}", () => "another page");

            void MapArticles(params string[] paths) => app.MapArticles(
                new ArticleCollection<Broadsheet.Tests.NewsArticle>(
                    [.. paths.Select(
                        path => new Broadsheet.Tests.NewsArticle { Slug = path[(path.LastIndexOf('/') + 1)..], Path = path })]),
                options => options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Slug, output));
        });
        using var response = await newsroom.Get(path);

        Assert.Equal(answer, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Conventions_hold_for_articles_and_feeds()
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.Use((context, next) => context.GetEndpoint()?.Metadata.GetMetadata<RouteTests>() is null ? next(context) : Forbid(context));
            app.MapArticles(Newsroom.Articles, options => options.Site = Newsroom.Courier).WithMetadata(new RouteTests());
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await newsroom.Get("/news/masthead")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await newsroom.Get("/news/feed.xml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get("/elsewhere")).StatusCode);
    }

    private static Task Forbid(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
