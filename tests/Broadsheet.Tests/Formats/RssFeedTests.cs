using System.Globalization;
using System.Xml.Linq;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>
/// The rules of the RSS 2.0 specification and of the Best Practices Profile, held against what an independent parser reads.
/// </summary>
public sealed class RssFeedTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static XElement Channel(FeedInfo site, params Article[] articles) =>
        XDocument.Parse(Articles.Written(output => RssFeed.Write(output, articles, site, Articles.Clock))).Root!.Element("channel")!;

    [Fact]
    public void A_channel_has_the_required_elements_once_and_says_where_it_comes_from()
    {
        var channel = Channel(Articles.Site, Articles.Ferry, Articles.Korean);

        Assert.Equal("2.0", channel.Parent!.Attribute("version")!.Value);
        Assert.Equal("Harbor Courier · 항구일보", channel.Elements("title").Single().Value);
        Assert.Equal("https://courier.example/", channel.Elements("link").Single().Value);
        Assert.Equal("News of the harbor", channel.Elements("description").Single().Value);
        Assert.Equal("en", channel.Element("language")!.Value);
        Assert.Equal("© Harbor Courier", channel.Element("copyright")!.Value);
        var self = channel.Elements(Atom + "link").Single();
        Assert.Equal(("self", "https://courier.example/feed", "application/rss+xml"),
            (self.Attribute("rel")!.Value, self.Attribute("href")!.Value, self.Attribute("type")!.Value));
    }

    [Fact]
    public void An_item_says_all_that_the_article_does()
    {
        var item = Channel(Articles.Site, Articles.Ferry).Elements("item").Single();

        Assert.Equal("Night ferry to run all week", item.Element("title")!.Value);
        Assert.Equal("https://courier.example/news/night-ferry", item.Element("link")!.Value);
        Assert.Equal(
            ("true", "https://courier.example/news/night-ferry"),
            (item.Element("guid")!.Attribute("isPermaLink")!.Value, item.Element("guid")!.Value));
        Assert.Equal(["Nora Whitfield", "Iris Cho"], item.Elements(DublinCore + "creator").Select(creator => creator.Value));
        Assert.Equal(["Local", "ferry", "night"], item.Elements("category").Select(category => category.Value));
        Assert.Equal("The night ferry will sail every day.", item.Element("description")!.Value);
        Assert.Contains(
            "<a href=\"https://courier.example/news/pier\">sails</a>", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.Null(item.Element("author"));
    }

    [Theory]
    [InlineData("2026-05-02T09:00:00+09:00", "Sat, 02 May 2026 09:00:00 +0900")]
    [InlineData("2026-12-31T23:59:59-04:30", "Thu, 31 Dec 2026 23:59:59 -0430")]
    [InlineData("0999-01-01T00:00:00Z", "Tue, 01 Jan 0999 00:00:00 +0000")]
    public void Dates_are_those_of_RFC_822_in_every_culture(string moment, string expected)
    {
        var published = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            var date = Channel(Articles.Site, new NewsArticle { DatePublished = published }).Element("item")!.Element("pubDate")!.Value;
            Assert.Equal(expected, date);
            Assert.Equal(
                published,
                DateTimeOffset.ParseExact(
                    date.Insert(date.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_channel_was_built_when_its_newest_article_was_changed() =>
        Assert.Equal(
            "Thu, 31 Dec 2026 23:59:59 +0900",
            Channel(Articles.Site, [.. Articles.All.Cast<NewsArticle>()]).Element("lastBuildDate")!.Value);

    [Fact]
    public void What_is_not_known_is_left_out_and_a_title_is_found_all_the_same()
    {
        var item = Channel(Articles.Site, Articles.Untitled).Element("item")!;

        Assert.Equal("Boats at rest.", item.Element("title")!.Value);
        Assert.Null(item.Element("pubDate"));
        Assert.Null(item.Element(DublinCore + "creator"));
    }

    [Fact]
    public void Three_lines_make_a_feed()
    {
        var channel = Channel(new FeedInfo { Title = "T", Home = new Uri("https://t.example/") });

        Assert.Equal(["title", "link", "description"], channel.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("T", channel.Element("description")!.Value);
    }

    [Fact]
    public void An_article_in_another_language_than_the_feed_says_so()
    {
        var languages = Channel(Articles.Site, Articles.Ferry, Articles.Korean, Articles.Untitled).Elements("item").Select(
            item => item.Element(DublinCore + "language")?.Value);
        Assert.Equal([null, "ko", null], languages);
    }
}
