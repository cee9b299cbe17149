using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>The Razor component.</summary>
public sealed class ArticleViewTests
{
    private static readonly Broadsheet.Tests.NewsArticle Tide = new() { Headline = "Tide", Body = ArticleBody.FromHtml("<p>밀물 &amp; 썰물</p>\n<h2 id=\"a\">Low</h2>") };

    [Fact]
    public async Task A_component_renders_the_blocks_of_an_article() =>
        Assert.Equal("<p>밀물 &amp; 썰물</p><h2 id=\"a\">Low</h2>", await Render(new() { [nameof(ArticleView.Article)] = Tide }));

    [Fact]
    public async Task An_app_renders_a_block_its_own_way()
    {
        RenderFragment<Block> block = block => builder => builder.AddContent(0, $"[{block.Kind}: {block.Text}]");

        Assert.Equal("[Paragraph: 밀물 &amp; 썰물][Heading: Low]", System.Net.WebUtility.HtmlDecode(await Render(new() { [nameof(ArticleView.Article)] = Tide, [nameof(ArticleView.Block)] = block })).Replace("& ", "&amp; ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_article_nothing_is_rendered() => Assert.Equal("", await Render([]));

    private static async Task<string> Render(Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ArticleView>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
