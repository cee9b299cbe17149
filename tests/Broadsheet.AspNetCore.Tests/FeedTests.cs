using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>Feeds and sitemaps of a collection.</summary>
public sealed class FeedTests
{
    [Theory]
    [InlineData("/news/feed.xml", "application/rss+xml; charset=utf-8")]
    [InlineData("/news/atom.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/news/feed.json", "application/feed+json")]
    [InlineData("/news/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/news/news-sitemap.xml", "application/xml; charset=utf-8")]
    public async Task A_feed_has_its_type_a_tag_and_conditional_requests(string path, string type)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var feed = await newsroom.Get(path);
        using var again = await newsroom.Get(path, ("If-None-Match", feed.Headers.ETag!.ToString()));
        using var head = await newsroom.Ask(HttpMethod.Head, path);
        using var post = await newsroom.Ask(HttpMethod.Post, path);

        Assert.Equal(type, feed.Content.Headers.ContentType?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(feed.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_feed_has_the_newest_articles_its_own_address_and_no_advertisement()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Site, options.FeedLength) = (Newsroom.Courier, 3));
        var rss = XDocument.Parse(
            await newsroom.Client.GetStringAsync(new Uri("/news/feed.xml", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal(
            ["Ferry & tide <daily>", "푸른시, 겨울 장터 연다", "Masthead"], rss.Descendants("item").Select(item => item.Element("title")?.Value));
        Assert.Equal(
            "https://courier.example/news/feed.xml",
            rss.Descendants(XName.Get("link", "http://www.w3.org/2005/Atom")).Single().Attribute("href")?.Value);
    }

    [Fact]
    public async Task A_joined_collection_has_one_feed_of_all_its_articles()
    {
        var guides = new ArticleCollection<NewsArticle>(
            [new("slug tide-tables\ncollection guides\npublished 2026-05-03T08:00:00+09:00\nheadline Tide tables",
                "<p>Read them twice.</p>")]);
        await using var newsroom = await Newsroom.Open(
            map: app => app.MapArticles(ArticleCollection.Join(Newsroom.Articles, guides), options => options.Site = Newsroom.Courier));
        var rss = XDocument.Parse(
            await newsroom.Client.GetStringAsync(new Uri("/feed.xml", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal(
            ["Tide tables", "Ferry & tide <daily>", "푸른시, 겨울 장터 연다", "Masthead"],
            rss.Descendants("item").Select(item => item.Element("title")?.Value));
    }

    [Fact]
    public async Task A_sitemap_has_all_that_is_published()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Site, options.FeedLength) = (Newsroom.Courier, 1));
        var map = XDocument.Parse(
            await newsroom.Client.GetStringAsync(new Uri("/news/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken));
        var part = XDocument.Parse(
            await newsroom.Client.GetStringAsync(
                new Uri("/news/sitemap.xml?part=1", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal(4, map.Root!.Elements().Count());
        Assert.Equal(4, part.Root!.Elements().Count());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("99999999999")]
    [InlineData("%00")]
    public async Task A_part_that_no_sitemap_has_does_no_harm(string part)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);

        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get("/news/sitemap.xml?part=" + part)).StatusCode);
    }

    [Fact]
    public async Task Feeds_stand_where_the_app_wants_them_and_hold_what_it_wants()
    {
        await using var newsroom = await Newsroom.Open(options =>
            (options.Site, options.FeedFolder, options.IsInFeed) =
                (Newsroom.Courier, "/feeds/{all}/", article => article.Genre == Genre.Advertisement));
        using var feed = await newsroom.Get("/feeds/%7Ball%7D/feed.xml");
        var rss = XDocument.Parse(await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("Spring sale", rss.Descendants("item").Single().Element("title")?.Value);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get("/news/feed.xml")).StatusCode);
    }

    [Theory]
    [InlineData("/news/2026/ferry", "/news")]
    [InlineData("/news/2026/05/02/ferry/", "/news")]
    [InlineData("/2026/ferry", "")]
    [InlineData("/desk/24-hours/ferry/", "/desk/24-hours")]
    public async Task Feeds_of_dated_routes_stay_where_they_are_when_a_year_begins(string path, string folder)
    {
        var articles = new ArticleCollection<Broadsheet.Tests.NewsArticle>([new() { Slug = "ferry", Path = path, Headline = "Ferry" }]);
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier, articles: articles);

        Assert.Equal(HttpStatusCode.OK, (await newsroom.Get(folder + "/feed.xml")).StatusCode);
    }

    [Fact]
    public async Task An_empty_collection_has_empty_feeds()
    {
        await using var newsroom = await Newsroom.Open(
            options => options.Site = Newsroom.Courier, articles: new ArticleCollection<Broadsheet.Tests.NewsArticle>([]));
        using var feed = await newsroom.Get("/feed.xml");

        Assert.Equal(HttpStatusCode.OK, feed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get("/news/anything")).StatusCode);
    }
}
