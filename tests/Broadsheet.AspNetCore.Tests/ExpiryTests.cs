using System.Net;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>The spring sale ends two minutes after noon.</summary>
public sealed class ExpiryTests
{
    private const string Sale = "/news/sale";
    private static readonly TimeSpan Expiry = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_expired_article_cannot_be_told_from_one_that_is_not_there(bool keepsPages)
    {
        await using var newsroom = await Open(keepsPages);
        newsroom.Clock.Now += Expiry - TimeSpan.FromTicks(1);
        using var before = await newsroom.Get(Sale);
        newsroom.Clock.Now += TimeSpan.FromTicks(1);
        using var expired = await newsroom.Get(Sale);
        using var unknown = await newsroom.Get("/news/no-such-article");
        using var staying = await newsroom.Get("/news/harbor");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK],
            new[] { before, expired, staying }.Select(response => response.StatusCode));
        Assert.Equal("no-store", expired.Headers.CacheControl?.ToString());
        Assert.Equal(unknown.ToString(), expired.ToString());
    }

    [Theory]
    [InlineData("/news/feed.xml")]
    [InlineData("/news/atom.xml")]
    [InlineData("/news/feed.json")]
    [InlineData("/news/sitemap.xml")]
    [InlineData("/news/news-sitemap.xml")]
    public async Task A_feed_loses_an_article_when_it_expires(string path)
    {
        await using var newsroom = await Open();
        using var before = await newsroom.Get(path);
        newsroom.Clock.Now += Expiry;
        using var after = await newsroom.Get(path);

        Assert.Contains("sale", await before.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "sale", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Sale)]
    [InlineData("/news/harbor")]
    [InlineData("/news/feed.xml")]
    public async Task Nothing_is_kept_beyond_the_next_expiry(string path)
    {
        await using var newsroom = await Open();
        newsroom.Clock.Now += TimeSpan.FromSeconds(90);
        using var before = await newsroom.Get(path);
        newsroom.Clock.Now += TimeSpan.FromSeconds(30);
        using var after = await newsroom.Get("/news/harbor");

        Assert.Equal((TimeSpan.FromSeconds(30), true), (before.Headers.CacheControl?.MaxAge, before.Headers.CacheControl?.MustRevalidate));
        Assert.Equal((TimeSpan.FromMinutes(5), false), (after.Headers.CacheControl?.MaxAge, after.Headers.CacheControl?.MustRevalidate));
    }

    private static Task<Newsroom> Open(bool keepsPages = false) => Newsroom.Open(
        options =>
        {
            options.Site = Newsroom.Courier;
            options.KeepsPages = keepsPages;
        },
        articles: new ArticleCollection<Broadsheet.Tests.NewsArticle>(
        [
            Newsroom.Make("sale", "2026-05-09T09:00:00+00:00", "<p>Beds.</p>", "headline Beds", "expires 2026-05-10T21:02:00+09:00"),
            Newsroom.Make("harbor", "2026-05-08T09:00:00+00:00", "<p>Boats.</p>", "headline Boats"),
        ]));
}
