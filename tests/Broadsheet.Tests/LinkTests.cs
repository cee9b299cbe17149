using Broadsheet.CompilerServices;

namespace Broadsheet.Tests;

/// <summary>The links of a body, and the table of those who link to an article.</summary>
public sealed class LinkTests
{
    [Fact]
    public void A_body_lists_its_links_with_their_text()
    {
        var body = ArticleBody.FromHtml(
            "<p><a href=\"/news/a?x=1&amp;y=2\" title=\"t\">One <em>more</em></a> <a href=\"#here\">here</a> <a>none</a></p>\n<ul><li><a href='https://courier.example/'>신문</a></li></ul>");

        Assert.Equal([new Link("/news/a?x=1&y=2", "One more"), new Link("https://courier.example/", "신문")], body.Links);
        Assert.Equal(["https://courier.example/"], body.Links.Where(link => link.IsExternal).Select(link => link.Address));
    }

    [Theory]
    [InlineData("https://courier.example", true)]
    [InlineData("HTTP://courier.example/a b", true)]
    [InlineData("//courier.example/x", true)]
    [InlineData("mailto:desk@courier.example", true)]
    [InlineData("/news/a", false)]
    [InlineData("a/b:c", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    [InlineData("%zz", false)]
    public void A_link_is_external_where_it_names_a_scheme_or_host(string address, bool isExternal) =>
        Assert.Equal(isExternal, new Link(address, "").IsExternal);

    [Theory]
    [InlineData("<a href=\"/x\">never closed", "/x never closed")]
    [InlineData("<a href=/x>부두<a href=/y>Pier", "/x 부두", "/y Pier")]
    [InlineData("<a href=/x><a href=/y>", "/x ", "/y ")]
    [InlineData("<a href=/x>one<a>two</a>three", "/x one")]
    [InlineData("<a href")]
    [InlineData("")]
    public void Any_text_is_read_for_links_and_no_link_is_in_another(string html, params string[] links) =>
        Assert.Equal(links, ArticleBody.FromHtml(html).Links.Select(link => $"{link.Address} {link.Text}"));

    [Fact]
    public void Each_slug_of_a_table_is_found()
    {
        var articles = Enumerable.Range(0, 200).Select(i => new NewsArticle { Slug = $"n{i}" }).ToArray();
        var slugs = Enumerable.Range(0, 200).Select(i => $"기사-{i}").Order(StringComparer.Ordinal).ToArray();
        for (var count = 1; count <= slugs.Length; count += 33)
        {
            var table = string.Join('\n', slugs.Take(count).Select((slug, i) => $"{slug} {i} {199 - i}"));
            for (var i = 0; i < count; i++)
                Assert.Equal([articles[i], articles[199 - i]], ArticleLinks.Find(slugs[i], place => articles[place], table));
            Assert.Empty(ArticleLinks.Find("", place => articles[place], table));
            Assert.Empty(ArticleLinks.Find("기사", place => articles[place], table));
            Assert.Empty(ArticleLinks.Find("힣", place => articles[place], table));
        }
    }

    [Fact]
    public void Nobody_links_to_an_article_that_a_test_makes_unless_it_says_so()
    {
        Assert.Empty(new NewsArticle().LinkedFrom);
        Assert.Equal("a", new NewsArticle { LinkedFrom = [new NewsArticle { Slug = "a" }] }.LinkedFrom[0].Slug);
    }
}
