using Broadsheet.Formats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>An app that serves a few articles, at noon of 10 May 2026.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 10, 12, 0, 0, TimeSpan.Zero);
    public static readonly FeedInfo Courier = new() { Title = "Harbor Courier", Home = new Uri("https://courier.example") };

    private readonly WebApplication _app;

    private Newsroom(WebApplication app, Clock clock)
    {
        _app = app;
        Clock = clock;
        Client = app.GetTestClient();
    }

    public Clock Clock { get; }

    public HttpClient Client { get; }

    public static ArticleCollection<NewsArticle> Articles { get; } = Compiled(
    [
        Make("pier-reopens", "2026-05-10T21:01:30+09:00", "<p>The pier reopens.</p>", "headline Pier reopens"),
        Make("ferry-runs-all-week", "2026-05-02T09:00:00+09:00", "<p>The ferry runs all week.</p>\n<h2 id=\"fares\">Fares</h2>",
            "headline Ferry & tide <daily>", "kicker Harbour", "deck Last boat at half past twelve",
            "byline Nora Whitfield\tStaff Writer\t\t\t\tText\tBy Nora Whitfield, Staff Writer", "language en",
            "modified 2026-05-03T10:00:00.5+09:00"),
        Make("푸른시-겨울-장터", "2026-05-01T09:00:00+09:00", "<p>푸른시가 장터를 연다.</p>", "headline 푸른시, 겨울 장터 연다", "language ko"),
        Make("spring-sale", "2026-04-30T00:00:00+00:00", "<p>Beds from 300.</p>", "headline Spring sale", "genre Advertisement"),
        Make("masthead", null, "<p>Who we are.</p>", "headline Masthead"),
    ]);

    public static async Task<Newsroom> Open(
        Action<ArticleEndpointOptions<NewsArticle>>? configure = null, Action<WebApplication>? map = null,
        ArticleCollection<NewsArticle>? articles = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var clock = new Clock(Noon);
        builder.Services.AddSingleton<TimeProvider>(clock);
        var app = builder.Build();
        if (map is null)
            app.MapArticles(articles ?? Articles, configure);
        else
            map(app);
        await app.StartAsync();
        return new Newsroom(app, clock);
    }

    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Ask(HttpMethod.Get, path, headers);

    public Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public static NewsArticle Make(string slug, string? published, string html, params string[] lines) => new(
        string.Join('\n', [$"slug {slug}", .. lines, "collection news", .. published is null ? [] : new[] { $"published {published}" }]),
        html);

    /// <summary>Two of the articles had other slugs before, and the Korean one is found decomposed.</summary>
    private static ArticleCollection<NewsArticle> Compiled(NewsArticle[] articles) => new(articles, new CompiledIndex(articles)
    {
        Others = string.Join(
            '\n', new[] { "ferry-daily 1", "new-pier 0", $"{"푸른시-겨울-장터".Normalize(System.Text.NormalizationForm.FormD)} 2" }),
    });
}
