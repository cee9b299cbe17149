using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>An article that has the address of its collection's folder, as <c>content/news/index.md</c> has.</summary>
public sealed class IndexTests
{
    private static readonly ArticleCollection<NewsArticle> News = new(
    [
        new() { Slug = "index", Path = "/news", Body = ArticleBody.FromHtml("<p>Front page.</p>") },
        new() { Slug = "harbor", Path = "/news/harbor", Body = ArticleBody.FromHtml("<p>Harbor.</p>") },
        new() { Slug = "harbor/ferry", Path = "/news/harbor/ferry", Body = ArticleBody.FromHtml("<p>Ferry.</p>") },
    ]);

    [Theory]
    [InlineData("/news", "Front page.")]
    [InlineData("/news/harbor", "Harbor.")]
    [InlineData("/news/harbor/ferry", "Ferry.")]
    public async Task It_is_served_there_beside_the_articles_below(string path, string text)
    {
        await using var newsroom = await Newsroom.Open(articles: News);
        using var response = await newsroom.Get(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news/", "/news")]
    [InlineData("/news/harbor/", "/news/harbor")]
    [InlineData("/paper/news/", "/paper/news")]
    public async Task A_slash_at_the_end_is_redirected(string path, string location)
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(News);
            app.MapGroup("/paper").MapArticles(News);
        });
        using var response = await newsroom.Get(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Alone_it_is_the_folder_of_the_feeds_too()
    {
        await using var newsroom = await Newsroom.Open(
            options => options.Site = Newsroom.Courier, articles: new([News[0]]));
        using var page = await newsroom.Get("/news");
        using var feed = await newsroom.Get("/news/feed.xml");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, feed.StatusCode));
    }

    [Fact]
    public async Task An_endpoint_of_the_app_at_the_folder_comes_first()
    {
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(News);
            app.MapGet("/news", () => "The app's own list");
        });

        using var response = await newsroom.Get("/news");

        Assert.Equal("The app's own list", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/News")]
    [InlineData("/new")]
    [InlineData("/news/index")]
    [InlineData("/")]
    public async Task Other_paths_are_not_found(string path)
    {
        await using var newsroom = await Newsroom.Open(articles: News);
        using var response = await newsroom.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
