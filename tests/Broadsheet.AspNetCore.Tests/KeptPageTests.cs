using System.Reflection;
using System.Reflection.Metadata;
using System.Text;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>Pages that are made once, where the app says that they may be.</summary>
public sealed class KeptPageTests
{
    private const string Ferry = "/news/ferry-runs-all-week";
    private const string Market = "/news/푸른시-겨울-장터";
    private static readonly TimeSpan Embargo = TimeSpan.FromSeconds(90);

    private int _made;

    [Fact]
    public async Task A_page_that_is_kept_is_made_once_and_is_the_same_each_time()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (Make, true));
        using var first = await newsroom.Get(Ferry);
        using var second = await newsroom.Get(Ferry);
        using var head = await newsroom.Ask(HttpMethod.Head, Ferry);
        using var known = await newsroom.Get(Ferry, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(1, _made);
        Assert.Equal(304, (int)known.StatusCode);
        Assert.Equal(first.Headers.ToString(), second.Headers.ToString());
        Assert.Equal(first.Content.Headers.ToString(), second.Content.Headers.ToString());
        Assert.Equal(first.Content.Headers.ToString(), head.Content.Headers.ToString());
        Assert.Equal(
            await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await second.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_article_has_a_page_of_its_own()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (Make, true));

        Assert.Equal("ferry-runs-all-week 1", await Text(newsroom, Ferry));
        Assert.Equal("푸른시-겨울-장터 2", await Text(newsroom, Market));
        Assert.Equal("ferry-runs-all-week 1", await Text(newsroom, Ferry));
    }

    [Fact]
    public async Task A_template_of_the_app_is_asked_each_time_unless_it_says_otherwise()
    {
        await using var newsroom = await Newsroom.Open(options => options.Render = Make);

        Assert.Equal("ferry-runs-all-week 1", await Text(newsroom, Ferry));
        Assert.Equal("ferry-runs-all-week 2", await Text(newsroom, Ferry));
    }

    [Fact]
    public void Without_a_template_pages_are_kept()
    {
        var options = new ArticleEndpointOptions<Broadsheet.Tests.NewsArticle>();
        Assert.True(options.KeepsPages);
        options.Render = Make;
        Assert.False(options.KeepsPages);
        options.KeepsPages = true;
        Assert.True(options.KeepsPages);
        Assert.False(new ArticleEndpointOptions<Broadsheet.Tests.NewsArticle> { KeepsPages = false }.KeepsPages);
    }

    [Fact]
    public async Task When_an_embargo_ends_every_page_is_made_anew_because_it_may_list_the_article()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (Make, true));
        await Text(newsroom, Ferry);
        newsroom.Clock.Now += Embargo - TimeSpan.FromTicks(1);
        Assert.Equal("ferry-runs-all-week 1", await Text(newsroom, Ferry));
        newsroom.Clock.Now += TimeSpan.FromTicks(1);

        Assert.Equal("ferry-runs-all-week 2", await Text(newsroom, Ferry));
        Assert.Equal("ferry-runs-all-week 2", await Text(newsroom, Ferry));
    }

    [Fact]
    public async Task After_an_edit_that_the_running_app_was_given_each_page_is_made_anew_of_the_articles_of_now()
    {
        var articles = new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [Newsroom.Make("gone", null, "<p>Soon gone.</p>"), Newsroom.Make("tide", null, "<p>High at six.</p>")]);
        await using var newsroom = await Newsroom.Open(options => options.KeepsPages = true, articles: articles);
        Assert.Contains("High at six.", await Text(newsroom, "/news/tide"), StringComparison.Ordinal);

        var edited = new ArticleCollection<Broadsheet.Tests.NewsArticle>(
            [Newsroom.Make("tide", null, "<p>High at seven.</p>"), Newsroom.Make("장날", null, "<p>장이 선다.</p>")]);
        ((IReloaded)articles).TakeOver(edited);
        HotReload();

        Assert.Contains("High at seven.", await Text(newsroom, "/news/tide"), StringComparison.Ordinal);
        Assert.Contains("장이 선다.", await Text(newsroom, "/news/장날"), StringComparison.Ordinal);
        using var gone = await newsroom.Get("/news/gone");
        Assert.Equal(404, (int)gone.StatusCode);
    }

    [Fact]
    public async Task After_an_edit_of_a_template_each_page_is_made_anew()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (Make, true));
        Assert.Equal("ferry-runs-all-week 1", await Text(newsroom, Ferry));

        HotReload();

        Assert.Equal("ferry-runs-all-week 2", await Text(newsroom, Ferry));
        Assert.Equal("ferry-runs-all-week 2", await Text(newsroom, Ferry));
    }

    /// <summary>As the runtime tells of changed code.</summary>
    private static void HotReload() =>
        typeof(ArticleEndpointOptions<>).Assembly.GetCustomAttribute<MetadataUpdateHandlerAttribute>()!.HandlerType.GetMethod(
            "ClearCache")!.Invoke(null, [null]);

    [Fact]
    public async Task A_page_under_embargo_is_not_shown_where_the_clock_was_put_back()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (Make, true));
        newsroom.Clock.Now += Embargo;
        Assert.Equal("pier-reopens 1", await Text(newsroom, "/news/pier-reopens"));
        newsroom.Clock.Now -= TimeSpan.FromSeconds(1);

        Assert.Equal(404, (int)(await newsroom.Get("/news/pier-reopens")).StatusCode);
    }

    [Fact]
    public async Task How_long_a_kept_page_may_be_cached_is_told_by_the_clock_and_not_kept_with_it()
    {
        await using var newsroom = await Newsroom.Open();
        Assert.Equal(TimeSpan.FromSeconds(90), (await newsroom.Get(Ferry)).Headers.CacheControl?.MaxAge);
        newsroom.Clock.Now += TimeSpan.FromSeconds(60);
        Assert.Equal(TimeSpan.FromSeconds(30), (await newsroom.Get(Ferry)).Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task Beyond_the_limit_the_pages_that_nobody_asked_for_are_forgotten()
    {
        await using var newsroom = await Newsroom.Open(options => (options.Render, options.KeepsPages) = (MakeLarge, true));
        string[] asked = [Ferry, Ferry, Market, Market, "/news/masthead", Market, Ferry];

        Assert.Equal([1, 1, 2, 2, 3, 3, 4], await MadeAfterEach(newsroom, asked));
    }

    private async Task<List<int>> MadeAfterEach(Newsroom newsroom, string[] asked)
    {
        var made = new List<int>();
        foreach (var path in asked)
        {
            (await newsroom.Get(path)).Dispose();
            made.Add(_made);
        }

        return made;
    }

    private void MakeLarge(Article article, System.Buffers.IBufferWriter<byte> output)
    {
        Make(article, output);
        Encoding.UTF8.GetBytes(new string('x', 5_000_000), output);
    }

    private void Make(Article article, System.Buffers.IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes($"{article.Slug} {++_made}", output);

    private static Task<string> Text(Newsroom newsroom, string path) =>
        newsroom.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
