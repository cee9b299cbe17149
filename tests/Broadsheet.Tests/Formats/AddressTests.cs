using AngleSharp.Html.Parser;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>Addresses of articles, and those in their text.</summary>
public sealed class AddressTests
{
    private static string AddressOf(string home, string path) =>
        new SiteAddress(new FeedInfo { Title = "T", Home = new Uri(home) }).Of(new NewsArticle { Path = path });

    [Theory]
    [InlineData("https://a.example", "/news/x", "https://a.example/news/x")]
    [InlineData("https://a.example/", "news/x", "https://a.example/news/x")]
    [InlineData("https://a.example/paper/", "/news/x", "https://a.example/paper/news/x")]
    [InlineData("https://a.example:8443/paper?x#y", "/news/x", "https://a.example:8443/paper/news/x")]
    [InlineData("https://a.example", "/news/푸른시", "https://a.example/news/%ED%91%B8%EB%A5%B8%EC%8B%9C")]
    [InlineData("https://a.example", "/n/100%25?a#b c", "https://a.example/n/100%2525%3Fa%23b%20c")]
    [InlineData("https://a.example", "/n/(a),b;c:d@e!$&'*+=~", "https://a.example/n/(a),b;c:d@e!$&'*+=~")]
    [InlineData("https://a.example", "/n/👩", "https://a.example/n/%F0%9F%91%A9")]
    [InlineData("http://[::1]:5000", "/n", "http://[::1]:5000/n")]
    public void An_article_stands_below_the_site_percent_encoded(string home, string path, string expected)
    {
        var address = AddressOf(home, path);
        Assert.Equal(expected, address);
        Assert.Equal(expected, new Uri(address).AbsoluteUri);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_encoded_as_the_replacement_character() =>
        Assert.Equal("https://a.example/n/%EF%BF%BDx", AddressOf("https://a.example", "/n/\uD800x"));

    [Fact]
    public void A_domain_is_written_in_its_IDNA_form()
    {
        var address = AddressOf("https://푸른시.example", "/n");
        Assert.StartsWith("https://xn--", address, StringComparison.Ordinal);
        Assert.Equal(
            new Uri("https://푸른시.example/n"),
            new Uri(address.Replace(
                new Uri(address).Host, new System.Globalization.IdnMapping().GetUnicode(new Uri(address).Host), StringComparison.Ordinal)));
    }

    // The examples of RFC 3986, sections 5.4.1 and 5.4.2.
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("http:g", "http:g")]
    public void References_are_resolved_as_the_examples_of_RFC_3986_say(string reference, string expected) =>
        Assert.Equal(expected, new BaseAddress("http://a/b/c/d;p?q").Resolve(reference));

    [Theory]
    [InlineData("/밤?쪽=1#글", "https://a.example/%EB%B0%A4?%EC%AA%BD=1#%EA%B8%80")]
    [InlineData("/%EB%B0%A4", "https://a.example/%EB%B0%A4")]
    [InlineData("/100%", "https://a.example/100%25")]
    [InlineData("/a%zz%4", "https://a.example/a%25zz%254")]
    [InlineData(" /a b\\c\n", "https://a.example/a%20b%5Cc")]
    public void A_reference_is_encoded_where_it_is_not_yet(string reference, string expected) =>
        Assert.Equal(expected, new BaseAddress("https://a.example/x/y").Resolve(reference));

    [Fact]
    public void Addresses_in_the_text_become_absolute_and_the_rest_stays()
    {
        var html = AbsoluteHtml.Of(Articles.Ferry, new BaseAddress("https://courier.example/news/night-ferry"));
        var document = new HtmlParser().ParseDocument(html);

        Assert.Equal(
            ["https://courier.example/news/pier", "https://courier.example/guides/map.html#pier",
                "https://courier.example/news/night-ferry#later", "https://port.example/?a=1&b=2", "mailto:desk@courier.example"],
            document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://courier.example/news/img/ferry.jpg", document.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal(
            "https://courier.example/news/img/ferry.jpg 1x, https://courier.example/img/ferry-2.jpg 2x",
            document.QuerySelector("img")!.GetAttribute("srcset"));
        Assert.Equal(new HtmlParser().ParseDocument(Articles.Ferry.Body.Html).Body!.TextContent, document.Body!.TextContent);
    }

    [Fact]
    public void A_text_without_relative_addresses_is_not_copied()
    {
        var article =
            new NewsArticle { Body = ArticleBody.FromHtml("<p><a href=\"https://a.example\">a</a> href=\"/b\" &lt;img src=\"c\"></p>") };
        Assert.Same(article.Body.Html, AbsoluteHtml.Of(article, new BaseAddress("https://courier.example/")));
    }

    [Fact]
    public void Damaged_markup_is_rewritten_without_new_markup()
    {
        var html = AbsoluteHtml.Of(Articles.Damaged, new BaseAddress("https://courier.example/news/damaged"));
        var links = new HtmlParser().ParseDocument(html).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["https://courier.example/a%20b%3C%EF%BF%BD%3E%22%25zz", "", "https://courier.example/un?q=&"], links);
    }

    [Fact]
    public void A_home_must_be_absolute()
    {
        Assert.Throws<ArgumentException>(() => new FeedInfo { Title = "T", Home = new Uri("news", UriKind.Relative) });
        Assert.Throws<ArgumentNullException>(() => new FeedInfo { Title = "T", Home = null! });
        Assert.Throws<ArgumentException>(
            () => new FeedInfo { Title = "T", Home = new Uri("https://t.example"), Address = new Uri("feed", UriKind.Relative) });
    }
}
