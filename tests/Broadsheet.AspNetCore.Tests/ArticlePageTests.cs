using System.IO.Pipelines;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>What a request for an article gets.</summary>
public sealed class ArticlePageTests
{
    private const string Ferry = "/news/ferry-runs-all-week";

    [Fact]
    public async Task An_article_is_a_whole_document()
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var response = await newsroom.Get(Ferry);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocumentAsync(
            text, TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Ferry & tide <daily>", page.Title);
        Assert.Equal("Ferry & tide <daily>", page.QuerySelector("main > article > header > h1")?.TextContent);
        Assert.Equal("2026-05-02T09:00:00+09:00", page.QuerySelector("article time")?.GetAttribute("datetime"));
        Assert.Equal("https://courier.example/news/ferry-runs-all-week", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("Fares", page.QuerySelector("article > h2")?.TextContent);
        Assert.Contains("\"NewsArticle\"", page.QuerySelector("script[type='application/ld+json']")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_site_a_page_has_no_address_of_its_own_and_no_other_form()
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get(Ferry, ("Accept", "application/json"));
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(response.Headers.Vary);
        Assert.DoesNotContain("canonical", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get("/news/feed.xml")).StatusCode);
    }

    [Fact]
    public async Task A_template_writes_the_page()
    {
        await using var newsroom = await Newsroom.Open(
            options => options.Render = (article, output) => Encoding.UTF8.GetBytes($"<h1>{article.Slug}</h1>", output));

        Assert.Equal(
            "<h1>masthead</h1>",
            await newsroom.Client.GetStringAsync(new Uri("/news/masthead", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/news/masthead")]
    [InlineData("/news/feed.xml")]
    public async Task Bytes_go_to_the_response_by_its_PipeWriter_alone(string path)
    {
        var asked = new WriterOnly();
        await using var newsroom = await Newsroom.Open(map: app =>
        {
            app.Use((context, next) =>
            {
                asked.Inner = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
                context.Features.Set<IHttpResponseBodyFeature>(asked);
                return next(context);
            });
            app.MapArticles(Newsroom.Articles, options => options.Site = Newsroom.Courier);
        });

        Assert.NotEmpty(await newsroom.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(1, asked.Writers);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(200_000)]
    public async Task HEAD_has_the_headers_of_GET_and_no_content(int length)
    {
        await using var newsroom = await Newsroom.Open(
            options => options.Render = (_, output) => Encoding.UTF8.GetBytes(new string('가', length), output));
        using var get = await newsroom.Get(Ferry);
        using var head = await newsroom.Ask(HttpMethod.Head, Ferry);

        Assert.Equal(3 * length, get.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ToString(), head.Content.Headers.ToString());
        Assert.Equal(get.Headers.ToString(), head.Headers.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3 * length, (await get.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [Theory]
    [InlineData("POST", Ferry, HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", Ferry, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/news/pier-reopens", HttpStatusCode.NotFound)]
    [InlineData("POST", "/elsewhere", HttpStatusCode.NotFound)]
    public async Task An_article_is_only_read(string method, string path, HttpStatusCode status)
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Ask(new HttpMethod(method), path);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed ? ["GET", "HEAD"] : [], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html;q=0.5, application/json", "application/json")]
    [InlineData("text/html, application/json;q=0.9", "text/html")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("application/json;q=0, */*", "text/html")]
    [InlineData("image/png", "text/html")]
    [InlineData("application/json;q=", "application/json")]
    [InlineData(";;,,/", "text/html")]
    [InlineData("", "text/html")]
    public async Task What_is_asked_for_is_given(string accept, string given)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var response = await newsroom.Get(Ferry, ("Accept", accept));

        Assert.Equal(given, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept", Assert.Single(response.Headers.Vary));
    }

    [Fact]
    public async Task JSON_is_ninjs_and_has_a_tag_of_its_own()
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        using var html = await newsroom.Get(Ferry);
        using var json = await newsroom.Get(Ferry, ("Accept", "application/json"));
        using var ninjs = System.Text.Json.JsonDocument.Parse(
            await json.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("https://courier.example/news/ferry-runs-all-week", ninjs.RootElement.GetProperty("uri").GetString());
        Assert.NotEqual(html.Headers.ETag, json.Headers.ETag);
    }

    /// <summary>A response that is not written as a stream.</summary>
    private sealed class WriterOnly : IHttpResponseBodyFeature
    {
        public IHttpResponseBodyFeature Inner { get; set; } = null!;

        public int Writers { get; private set; }

        public Stream Stream => throw new NotSupportedException();

        public PipeWriter Writer
        {
            get
            {
                Writers++;
                return Inner.Writer;
            }
        }

        public void DisableBuffering() => throw new NotSupportedException();

        public Task StartAsync(CancellationToken cancellationToken = default) => Inner.StartAsync(cancellationToken);

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task CompleteAsync() => Inner.CompleteAsync();
    }
}
