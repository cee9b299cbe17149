using System.Globalization;
using System.Xml.Linq;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>The rules of the sitemap protocol and of its extension for news, held against what an independent parser reads.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    private static XElement Sitemap(params Article[] articles) =>
        XDocument.Parse(
            Articles.Written(output => Broadsheet.Formats.Sitemap.Write(output, articles, Articles.Site, clock: Articles.Clock))).Root!;

    private static List<XElement> NewsOf(params Article[] articles) =>
        [.. XDocument.Parse(
            Articles.Written(output => NewsSitemap.Write(output, articles, Articles.Site, new FixedClock(Now)))).Root!.Elements(
                Map + "url")];

    private static NewsArticle Published(DateTimeOffset? moment, string language = "en", Genre genre = Genre.News) =>
        new() { Slug = "x", Headline = "X", DatePublished = moment, Language = language, Genre = genre };

    [Fact]
    public void An_address_is_absolute_and_its_last_change_a_date_of_the_W3C()
    {
        var urls = Sitemap([.. Articles.All]).Elements(Map + "url").ToList();

        Assert.Equal(Articles.All.Count, urls.Count);
        Assert.Equal("https://courier.example/news/night-ferry", urls[0].Element(Map + "loc")!.Value);
        Assert.Equal("2026-05-03T18:30:15-04:30", urls[0].Element(Map + "lastmod")!.Value);
        Assert.Equal("2026-12-31T23:59:59+09:00", urls[1].Element(Map + "lastmod")!.Value);
        Assert.Null(urls[2].Element(Map + "lastmod"));
        Assert.All(urls, url => Assert.Equal(url.Element(Map + "loc")!.Value, new Uri(url.Element(Map + "loc")!.Value).AbsoluteUri));
    }

    [Fact]
    public void An_ampersand_in_an_address_is_escaped_once() =>
        Assert.Equal(
            "https://courier.example/a&b'c",
            Sitemap(new NewsArticle { Path = "/a&b'c" }).Element(Map + "url")!.Element(Map + "loc")!.Value);

    [Fact]
    public void Beyond_50000_addresses_there_is_an_index_whose_parts_hold_each_article_once()
    {
        Article[] articles =
            [.. Enumerable.Range(0, 100_001).Select(i => new NewsArticle { Path = string.Create(CultureInfo.InvariantCulture, $"/{i}") })];

        var index = Sitemap(articles);
        Assert.Equal(Map + "sitemapindex", index.Name);
        Assert.Equal(["https://courier.example/feed?part=1", "https://courier.example/feed?part=2", "https://courier.example/feed?part=3"],
            index.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value));

        var parts = Enumerable.Range(1, 3).Select(part => Part(articles, part)).ToList();
        Assert.Equal([50_000, 50_000, 1], parts.Select(part => part.Count));
        Assert.Equal(articles.Select(article => "https://courier.example" + article.Path), parts.SelectMany(part => part));
        Assert.Empty(Part(articles, 4));
        Assert.Empty(Part(articles, 0));
    }

    [Fact]
    public void No_part_is_larger_than_50_MB()
    {
        var path = "/" + new string('a', 1900) + new string('&', 40);
        Article[] articles = [.. Enumerable.Range(0, 30_000).Select(_ => new NewsArticle { Path = path, DatePublished = Now })];
        var count = Broadsheet.Formats.Sitemap.CountParts(articles, Articles.Site);

        var sizes = Enumerable.Range(1, count).Select(part => SizeOf(articles, part)).ToList();
        Assert.All(sizes, size => Assert.True(size <= 52_428_800));
        // As full as can be: one address more would not fit.
        Assert.True(sizes[0] > 52_428_800 - 2400);
    }

    [Fact]
    public void Parts_may_have_addresses_of_their_own()
    {
        Article[] articles = [.. Enumerable.Repeat(new NewsArticle { Path = "/x" }, 50_001)];
        var index = Articles.Written(output => Broadsheet.Formats.Sitemap.Write(
            output, articles, Articles.Site, static part => new Uri(
                string.Create(CultureInfo.InvariantCulture, $"https://courier.example/map-{part}.xml"))));

        Assert.Contains("<loc>https://courier.example/map-2.xml</loc>", index, StringComparison.Ordinal);
    }

    [Fact]
    public void News_are_of_the_last_two_days_and_no_advertisements()
    {
        var articles = new[]
        {
            Published(Now), Published(Now.AddDays(-2)), Published(Now.AddDays(-2).AddSeconds(-1)), Published(Now.AddSeconds(1)), Published(
                null),
            Published(Now, genre: Genre.Advertisement), Published(Now.ToOffset(TimeSpan.FromHours(9))),
        };

        var dates = NewsOf(articles).Select(url => url.Element(News + "news")!.Element(News + "publication_date")!.Value);
        Assert.Equal(["2026-05-04T09:00:00+00:00", "2026-05-02T09:00:00+00:00", "2026-05-04T18:00:00+09:00"], dates);
    }

    [Fact]
    public void News_name_the_publication_and_the_title()
    {
        var news = NewsOf(new NewsArticle { Slug = "p", Genre = Genre.Photo, DatePublished = Now, Body = Articles.Untitled.Body }).Single()
            .Element(News + "news")!;

        Assert.Equal("Harbor Courier · 항구일보", news.Element(News + "publication")!.Element(News + "name")!.Value);
        Assert.Equal("en", news.Element(News + "publication")!.Element(News + "language")!.Value);
        Assert.Equal("Boats at rest.", news.Element(News + "title")!.Value);
    }

    [Theory]
    [InlineData("ko", "ko")]
    [InlineData("en-GB", "en")]
    [InlineData("KO-kr", "ko")]
    [InlineData("zh", "zh-cn")]
    [InlineData("zh-Hans-HK", "zh-cn")]
    [InlineData("zh-Hant", "zh-tw")]
    [InlineData("zh-TW", "zh-tw")]
    [InlineData("und", "en")]
    public void Languages_are_codes_of_ISO_639(string tag, string code) =>
        Assert.Equal(code, NewsOf(Published(Now, tag)).Single().Descendants(News + "language").Single().Value);

    [Fact]
    public void There_are_at_most_1000_news() =>
        Assert.Equal(1000, NewsOf([.. Enumerable.Repeat(Published(Now), 1001)]).Count);

    private static List<string> Part(Article[] articles, int part) =>
        [.. XDocument.Parse(Articles.Written(output => Broadsheet.Formats.Sitemap.WritePart(output, articles, Articles.Site, part))).Root!
            .Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value)];

    private static long SizeOf(Article[] articles, int part)
    {
        using var stream = new MemoryStream();
        Broadsheet.Formats.Sitemap.WritePart(stream, articles, Articles.Site, part);
        return stream.Length;
    }
}
