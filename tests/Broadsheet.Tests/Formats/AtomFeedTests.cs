using System.Globalization;
using System.Xml.Linq;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>The rules of RFC 4287, held against what an independent parser reads.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static XElement Feed(FeedInfo site, params Article[] articles) =>
        XDocument.Parse(Articles.Written(output => AtomFeed.Write(output, articles, site, Articles.Clock))).Root!;

    [Fact]
    public void Feed_and_entries_have_what_is_required_exactly_once()
    {
        var feed = Feed(Articles.Site, [.. Articles.All]);

        Assert.Equal(Articles.All.Count, feed.Elements(Atom + "entry").Count());
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            var id = element.Elements(Atom + "id").Single().Value;
            Assert.Equal(id, new Uri(id).AbsoluteUri);
            Assert.Single(element.Elements(Atom + "title"));
            Assert.True(
                DateTimeOffset.TryParseExact(
                    element.Elements(Atom + "updated").Single().Value,
                    "yyyy-MM-dd'T'HH:mm:sszzz",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _));
        }

        Assert.Equal(
            Articles.All.Count, feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
    }

    [Fact]
    public void A_feed_links_to_itself_and_to_the_site()
    {
        var links = Feed(Articles.Site).Elements(Atom + "link").Select(
            link => (link.Attribute("rel")!.Value, link.Attribute("type")!.Value, link.Attribute("href")!.Value));
        Assert.Equal(
            [("self", "application/atom+xml", "https://courier.example/feed"), ("alternate", "text/html", "https://courier.example/")],
            links);
    }

    [Fact]
    public void An_entry_says_all_that_the_article_does()
    {
        var entry = Feed(Articles.Site, Articles.Ferry).Element(Atom + "entry")!;

        Assert.Equal("2026-05-02T09:00:00+09:00", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2026-05-03T18:30:15-04:30", entry.Element(Atom + "updated")!.Value);
        Assert.Equal(
            ["Nora Whitfield", "Iris Cho"], entry.Elements(Atom + "author").Select(author => author.Element(Atom + "name")!.Value));
        Assert.Equal(
            ["https://courier.example/authors/whitfield", null],
            entry.Elements(Atom + "author").Select(author => author.Element(Atom + "uri")?.Value));
        Assert.Equal(["Local", "ferry", "night"], entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Equal("© 2026 Harbor Courier", entry.Element(Atom + "rights")!.Value);
    }

    [Fact]
    public void Without_a_date_nothing_was_ever_updated_lately()
    {
        var feed = Feed(Articles.Site, Articles.Untitled);

        Assert.Equal("1970-01-01T00:00:00+00:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("1970-01-01T00:00:00+00:00", feed.Element(Atom + "entry")!.Element(Atom + "updated")!.Value);
        Assert.Equal("Boats at rest.", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Each_text_is_in_its_language()
    {
        var feed = Feed(Articles.Site, Articles.Ferry, Articles.Korean, Articles.Untitled);

        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal([null, "ko", null], feed.Elements(Atom + "entry").Select(entry => entry.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    [Fact]
    public void The_site_answers_for_an_article_without_a_byline()
    {
        Assert.Equal("Harbor Courier · 항구일보", Feed(Articles.Site).Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("The desk", Feed(Articles.Site with { Author = "The desk" }).Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("https://courier.example/", Feed(Articles.Site with { Address = null }).Element(Atom + "id")!.Value);
    }
}
