using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>The Razor component.</summary>
public sealed class ArticleViewTests
{
    private static readonly Broadsheet.Tests.NewsArticle Tide =
        new() { Headline = "Tide", Body = ArticleBody.FromHtml("<p>밀물 &amp; 썰물</p>\n<h2 id=\"a\">Low</h2>") };

    [Fact]
    public async Task A_component_renders_the_blocks_of_an_article() =>
        Assert.Equal("<p>밀물 &amp; 썰물</p><h2 id=\"a\">Low</h2>", await Render(new() { [nameof(ArticleView.Article)] = Tide }));

    [Fact]
    public async Task An_app_renders_a_block_its_own_way()
    {
        RenderFragment<Block> block = block => builder => builder.AddContent(0, $"[{block.Kind}: {block.Text}]");

        Assert.Equal(
            "[Paragraph: 밀물 &amp; 썰물][Heading: Low]",
            System.Net.WebUtility.HtmlDecode(
                await Render(new() { [nameof(ArticleView.Article)] = Tide, [nameof(ArticleView.Block)] = block })).Replace(
                    "& ", "&amp; ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_article_nothing_is_rendered() => Assert.Equal("", await Render([]));

    [Theory]
    [InlineData("https://courier.example/", "https://courier.example/news/tide", "/news/tide#fn-1", "/news/pier")]
    [InlineData(
        "https://courier.example/paper/",
        "https://courier.example/paper/news/tide?day=2#top",
        "/paper/news/tide?day=2#fn-1",
        "/paper/news/pier")]
    [InlineData("https://courier.example/", "https://courier.example/%EB%B0%80%EB%AC%BC", "/%EB%B0%80%EB%AC%BC#fn-1", "/news/pier")]
    public async Task An_anchor_leads_to_the_page_that_is_shown_and_a_link_through_where_the_app_begins(
        string home, string page, string anchor, string link) =>
        Assert.Equal(
            $"<p><a href=\"{anchor}\">1</a> <a href=\"{link}\">부두</a></p>",
            await Render(new() { [nameof(ArticleView.Article)] = Footnote }, new Shown(home, page)));

    [Fact]
    public async Task Outside_of_a_page_an_anchor_leads_to_the_article()
    {
        const string Expected = "<p><a href=\"/news/%EB%B0%80%EB%AC%BC#fn-1\">1</a> <a href=\"/news/pier\">부두</a></p>";
        Assert.Equal(Expected, await Render(new() { [nameof(ArticleView.Article)] = Footnote }));
        Assert.Equal(Expected, await Render(new() { [nameof(ArticleView.Article)] = Footnote }, new NotShown()));
    }

    [Fact]
    public async Task A_block_that_an_app_renders_has_the_same_addresses()
    {
        RenderFragment<Block> block = block => builder => builder.AddMarkupContent(0, block.Html);

        Assert.Contains("href=\"/paper/a#fn-1\"", await Render(
            new() { [nameof(ArticleView.Article)] = Footnote, [nameof(ArticleView.Block)] = block },
            new Shown("https://x.example/paper/", "https://x.example/paper/a")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_under_embargo_is_rendered_at_its_instant_or_for_who_asks_for_it()
    {
        var clock = new Clock(Newsroom.Noon);
        var article = new NewsArticle { DatePublished = Newsroom.Noon.AddTicks(1), Body = ArticleBody.FromHtml("<p>Secret.</p>") };

        Assert.Equal("", await Render(new() { [nameof(ArticleView.Article)] = article }, clock));
        Assert.Equal(
            "<p>Secret.</p>",
            await Render(new() { [nameof(ArticleView.Article)] = article, [nameof(ArticleView.ShowsEmbargoed)] = true }, clock));
        clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal("<p>Secret.</p>", await Render(new() { [nameof(ArticleView.Article)] = article }, clock));
    }

    private static readonly NewsArticle Footnote =
        new() { Path = "/news/밀물", Body = ArticleBody.FromHtml("<p><a href=\"#fn-1\">1</a> <a href=\"/news/pier\">부두</a></p>") };

    private static async Task<string> Render(Dictionary<string, object?> parameters, object? service = null)
    {
        var collection = new ServiceCollection();
        if (service is NavigationManager navigation)
            collection.AddSingleton(navigation);
        if (service is TimeProvider clock)
            collection.AddSingleton(clock);
        await using var services = collection.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ArticleView>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    private sealed class Shown : NavigationManager
    {
        public Shown(string home, string page) => Initialize(home, page);
    }

    private sealed class NotShown : NavigationManager;
}
