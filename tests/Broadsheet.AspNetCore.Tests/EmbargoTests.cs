using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>The pier reopens a minute and a half after noon, and not sooner.</summary>
public sealed class EmbargoTests
{
    private const string Pier = "/news/pier-reopens";
    private static readonly TimeSpan Embargo = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData(Pier)]
    [InlineData("/news/pier-reopens/")]
    [InlineData("/news/new-pier")]
    public async Task Before_its_instant_an_article_cannot_be_told_from_one_that_is_not_there(string path)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        newsroom.Clock.Now += Embargo - TimeSpan.FromTicks(1);
        using var embargoed = await newsroom.Get(path);
        using var unknown = await newsroom.Get("/news/no-such-article");

        Assert.Equal(HttpStatusCode.NotFound, embargoed.StatusCode);
        Assert.Equal("no-store", embargoed.Headers.CacheControl?.ToString());
        Assert.Equal(unknown.ToString(), embargoed.ToString());
    }

    [Theory]
    [InlineData("%3F.json")]
    [InlineData("%23.json")]
    [InlineData("%3Fpage=2")]
    [InlineData("%23comments")]
    [InlineData("/%3F")]
    [InlineData("%253F.json")]
    [InlineData("%25")]
    [InlineData(".json")]
    [InlineData(";.json")]
    public async Task A_sign_of_an_address_that_is_encoded_leads_to_no_article(string tail)
    {
        await using var newsroom = await Newsroom.Open(
            map: app =>
            {
                app.MapArticles(Newsroom.Articles);
                app.MapFallback("{**path}", () => "the app");
            });

        foreach (var slug in new[] { "pier-reopens", "new-pier", "no-such-article", "masthead", "ferry-daily", "푸른시-겨울-장터" })
        {
            using var response = await newsroom.Get($"/news/{slug}{tail}");

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("the app", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task At_its_instant_an_article_appears()
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        newsroom.Clock.Now += Embargo;

        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get(Pier)).StatusCode);
        Assert.Equal(HttpStatusCode.MovedPermanently, (await newsroom.Get("/news/new-pier")).StatusCode);
    }

    [Theory]
    [InlineData("/news/feed.xml")]
    [InlineData("/news/atom.xml")]
    [InlineData("/news/feed.json")]
    [InlineData("/news/sitemap.xml")]
    [InlineData("/news/news-sitemap.xml")]
    public async Task A_feed_keeps_the_embargo_and_is_new_when_it_ends(string path)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var before = await newsroom.Get(path);
        newsroom.Clock.Now += Embargo;
        using var after = await newsroom.Get(path, ("If-Modified-Since", Newsroom.Noon.ToString("R")));

        Assert.DoesNotContain(
            "pier-reopens", await before.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(
            "pier-reopens", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal("max-age=300", after.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData(0, "max-age=90, must-revalidate")]
    [InlineData(89.5, "max-age=0, must-revalidate")]
    [InlineData(30.2, "max-age=59, must-revalidate")]
    [InlineData(-1000, "max-age=300")]
    [InlineData(90, "max-age=300")]
    public async Task Nothing_is_kept_beyond_the_next_embargo(double seconds, string cacheControl)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        newsroom.Clock.Now += TimeSpan.FromSeconds(seconds);

        foreach (var path in new[] { "/news/masthead", "/news/ferry-daily", "/news/feed.xml", "/news/sitemap.xml" })
        {
            using var response = await newsroom.Get(path);
            Assert.Equal(
                string.Join(", ", cacheControl.Split(", ").Order()),
                string.Join(", ", response.Headers.GetValues("Cache-Control").SelectMany(value => value.Split(", ")).Order()));
        }
    }

    [Fact]
    public async Task The_order_of_a_collection_does_not_matter()
    {
        var articles = new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [Newsroom.Make("old", "2026-01-01T00:00:00+00:00", ""), Newsroom.Make("far", "2026-05-10T12:03:00+00:00", ""), Newsroom.Make(
                "near", "2026-05-10T12:01:00+00:00", "")]);
        await using var newsroom = await Newsroom.Open(articles: articles);

        Assert.Equal(TimeSpan.FromMinutes(1), (await newsroom.Get("/news/old")).Headers.CacheControl?.MaxAge);
        newsroom.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(TimeSpan.FromMinutes(2), (await newsroom.Get("/news/near")).Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task When_an_article_of_another_collection_appears_a_kept_page_that_names_it_is_made_anew()
    {
        var notes = new ArticleCollection<NewsArticle>(
            [new("slug tide\ncollection notes\npublished 2026-05-10T12:02:00+00:00\nheadline Tide", "<p>High.</p>")]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.MapArticles(Newsroom.Articles, options =>
            {
                options.KeepsPages = true;
                options.Render = (_, output) => Encoding.UTF8.GetBytes(
                    string.Join(' ', notes.Published(app.Services.GetRequiredService<TimeProvider>()).Select(note => note.Slug)), output);
            });
            app.MapArticles(notes);
        });
        newsroom.Clock.Now += TimeSpan.FromSeconds(100);
        using var before = await newsroom.Get("/news/masthead");
        Assert.Equal("", await before.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(TimeSpan.FromSeconds(20), before.Headers.CacheControl?.MaxAge);
        newsroom.Clock.Now += TimeSpan.FromSeconds(20);

        Assert.Equal(
            "tide",
            await newsroom.Client.GetStringAsync(new Uri("/news/masthead", UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
