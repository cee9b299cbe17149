using System.Text.Json;
using System.Xml.Linq;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>Readers of feeds know an article by an identifier, which a new slug must not change.</summary>
public sealed class RenamedArticleTests
{
    private static NewsArticle Make(string slug, string? first, string path) =>
        new($"slug {slug}\nheadline H\ncollection news\npath {path}" + (first is null ? "" : $"\nfirst {first}"), "<p>x</p>");

    /// <summary>The slug first, the slug now, and the route.</summary>
    [Theory]
    [InlineData("old-pier", "new-pier", "/news/{slug}")]
    [InlineData("옛-부두", "새-부두", "/{slug}")]
    [InlineData("old", "a", "/news/{slug}/part-a")]
    [InlineData("old", "news", "/news/{slug}")]
    [InlineData("old", "news", "/{slug}/news-desk")]
    [InlineData("old", "pier", "/news/p-{slug}.html")]
    [InlineData("setup/old", "setup/linux", "/docs/{slug}/")]
    public void The_identifier_of_a_renamed_article_is_the_address_that_it_had_at_first(string first, string now, string route)
    {
        string Path(string slug) => route.Replace("{slug}", slug, StringComparison.Ordinal);
        var before = Make(first, null, Path(first));
        var after = Make(now, first, Path(now));

        Assert.Equal(Ids(before), Ids(after));
        Assert.Equal(new SiteAddress(Articles.Site).Of(before), Ids(after)[0]);
    }

    [Fact]
    public void Its_links_are_those_of_now_and_the_identifier_says_that_it_is_no_link()
    {
        var article = Make("new-pier", "old-pier", "/news/new-pier");
        var item = XDocument.Parse(Articles.Written(output => RssFeed.Write(output, [article], Articles.Site))).Descendants("item")
            .Single();

        Assert.Equal("https://courier.example/news/new-pier", item.Element("link")!.Value);
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.Contains(
            "<loc>https://courier.example/news/new-pier</loc>",
            Articles.Written(output => Sitemap.Write(output, [article], Articles.Site)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_without_the_slug_has_its_own_address()
    {
        var article = Make("new-pier", "old-pier", "/about");

        Assert.All(Ids(article), id => Assert.Equal("https://courier.example/about", id));
    }

    private static string[] Ids(Article article)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return
        [
            XDocument.Parse(Articles.Written(output => AtomFeed.Write(output, [article], Articles.Site))).Root!.Element(
                atom + "entry")!.Element(atom + "id")!.Value,
            XDocument.Parse(Articles.Written(output => RssFeed.Write(output, [article], Articles.Site))).Descendants("guid").Single().Value,
            JsonDocument.Parse(Articles.Written(output => JsonFeed.Write(output, [article], Articles.Site))).RootElement.GetProperty(
                "items")[0].GetProperty("id").GetString()!,
        ];
    }
}
