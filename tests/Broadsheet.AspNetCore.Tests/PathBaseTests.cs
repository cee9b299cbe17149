using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>A site that does not begin at the root of its host.</summary>
public sealed class PathBaseTests
{
    private static readonly ArticleCollection<NewsArticle> Articles = new(
    [
        Newsroom.Make(
            "ferry",
            null,
            "<p><a href=\"/news/푸른-부두?a=1&amp;b=2\">부두</a> <a href=\"/paper/about\">About</a> <a href=\"//port.example/x\">Port</a> <a href=\"#fares\">Fares</a> "
            + "<a href=\"https://x.example/news\">x</a></p>\n<figure><img src=\"/news/ferry.jpg\" srcset=\"/a.jpg 1x, /b.jpg 2x\" alt=\"\"></figure>", "headline Ferry", "keyword pier"),
        Newsroom.Make("푸른-부두", null, "<p><a href=\"/news/ferry\">Ferry</a></p>", "headline 푸른 부두"),
    ]);

    private static readonly string[] AtRoot =
        ["/news/푸른-부두?a=1&b=2", "/paper/about", "//port.example/x", "#fares", "https://x.example/news", "/news/ferry.jpg",
            "/a.jpg 1x, /b.jpg 2x"];
    private static readonly string[] BelowPaper =
        ["/paper/news/푸른-부두?a=1&b=2", "/paper/about", "//port.example/x", "#fares", "https://x.example/news", "/paper/news/ferry.jpg",
            "/paper/a.jpg 1x, /paper/b.jpg 2x"];

    [Fact]
    public async Task Links_and_images_of_a_page_go_through_the_path_base_and_kept_pages_do_not_mix()
    {
        await using var newsroom = await Open(pathBase: "/paper", _ => { });

        Assert.Equal(BelowPaper, await Addresses(newsroom, "/paper/news/ferry"));
        Assert.Equal(AtRoot, await Addresses(newsroom, "/news/ferry"));
        Assert.Equal(BelowPaper, await Addresses(newsroom, "/paper/news/ferry"));
        Assert.Equal(["/paper/news/ferry"], await Addresses(newsroom, "/paper/news/푸른-부두"));
    }

    [Fact]
    public async Task A_path_base_outside_of_ASCII_is_written_as_addresses_have_it()
    {
        await using var newsroom = await Open(pathBase: "/신문", _ => { });

        Assert.Equal(["/%EC%8B%A0%EB%AC%B8/news/ferry"], await Addresses(newsroom, "/신문/news/푸른-부두"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_template_writes_routes_and_its_page_has_the_path_base(bool keepsPages)
    {
        await using var newsroom = await Open(pathBase: "/paper", options =>
        {
            options.KeepsPages = keepsPages;
            options.Render = (article, output) => Encoding.UTF8.GetBytes(
                $"<!DOCTYPE html><link href=/style.css rel=stylesheet><a href=\"{article.Path}\">한</a><form action=\"/search\"></form><script>go('<a href=\"/x\">')</script>", output);
        });

        Assert.Equal(
            "<!DOCTYPE html><link href=/paper/style.css rel=stylesheet><a href=\"/paper/news/ferry\">한</a><form action=\"/paper/search\"></form><script>go('<a href=\"/x\">')</script>",
            await Text(newsroom, "/paper/news/ferry"));
        Assert.StartsWith("<!DOCTYPE html><link href=/style.css", await Text(newsroom, "/news/ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_routes_is_a_path_base_as_well()
    {
        await using var newsroom = await Newsroom.Open(map: app => app.MapGroup("/{edition}").MapArticles(Articles));

        Assert.Equal(["/morning/news/ferry"], await Addresses(newsroom, "/morning/news/푸른-부두"));
        Assert.Equal(["/evening/news/ferry"], await Addresses(newsroom, "/evening/news/푸른-부두"));
    }

    [Theory]
    [InlineData("/", "/news/ferry")]
    [InlineData("/weekend", "/weekend/news/ferry")]
    [InlineData("/weekend/", "/weekend/news/ferry")]
    [InlineData("/paper/weekend", "/paper/weekend/news/ferry")]
    [InlineData("/100%25", "/100%25/news/ferry")]
    [InlineData("/%EC%A3%BC%EB%A7%90/", "/%EC%A3%BC%EB%A7%90/news/ferry")]
    public async Task The_front_page_of_a_group_has_its_base_with_and_without_a_slash(string path, string link)
    {
        ArticleCollection<NewsArticle> front = new(
            [new() { Slug = "front", Path = "/", Body = ArticleBody.FromHtml("<p><a href=\"/news/ferry\">Ferry</a></p>") }]);
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.UsePathBase("/paper");
            app.UseRouting();
            app.MapArticles(front);
            app.MapGroup("/{edition}").MapArticles(front);
        });

        Assert.Equal([link], await Addresses(newsroom, path));
    }

    [Theory]
    [InlineData("/news/feed.xml")]
    [InlineData("/news/atom.xml")]
    [InlineData("/news/feed.json")]
    [InlineData("/news/sitemap.xml")]
    [InlineData("/news/ferry")]
    public async Task What_is_read_elsewhere_has_the_home_of_the_site_whatever_the_request(string path)
    {
        await using var newsroom = await Open(
            pathBase: "/inner", options => options.Site = Newsroom.Courier with { Home = new Uri("https://x.example/blog/") });
        using var response = await newsroom.Get("/inner" + path, ("Accept", path == "/news/ferry" ? "application/json" : "*/*"));
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("https://x.example/blog/news/ferry", text, StringComparison.Ordinal);
        Assert.DoesNotContain("x.example/news/f", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/inner", text, StringComparison.Ordinal);
        if (!path.Contains("sitemap", StringComparison.Ordinal))
            Assert.Contains("https://x.example/blog/news/%ED%91%B8%EB%A5%B8-%EB%B6%80%EB%91%90?a=1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_canonical_address_and_JSON_LD_have_the_home_of_the_site()
    {
        await using var newsroom = await Open(
            pathBase: "/paper", options => options.Site = Newsroom.Courier with { Home = new Uri("https://x.example/blog/") });
        var page = new HtmlParser().ParseDocument(await Text(newsroom, "/paper/news/ferry"));

        Assert.Equal("https://x.example/blog/news/ferry", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("\"https://x.example/blog/news/ferry.jpg\"", page.QuerySelector("script")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<Newsroom> Open(string pathBase, Action<ArticleEndpointOptions<NewsArticle>> configure) => Newsroom.Open(map: app =>
    {
        app.UsePathBase(pathBase);
        // Behind the path base, which would come too late otherwise.
        app.UseRouting();
        app.MapArticles(Articles, configure);
    });

    private static async Task<string> Text(Newsroom newsroom, string path)
    {
        using var response = await newsroom.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string[]> Addresses(Newsroom newsroom, string path)
    {
        var page = new HtmlParser().ParseDocument(await Text(newsroom, path));
        return [.. page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!), .. page.QuerySelectorAll("img").SelectMany(
            image => new[] { image.GetAttribute("src")!, image.GetAttribute("srcset")! })];
    }
}
