using System.Net;
using System.Text;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>RFC 9110, section 13.</summary>
public sealed class ConditionalRequestTests
{
    private const string Ferry = "/news/ferry-runs-all-week";
    private const string Changed = "Sun, 03 May 2026 01:00:00 GMT";
    private const string Before = "Sun, 03 May 2026 00:59:59 GMT";

    [Fact]
    public async Task An_article_has_a_strong_tag_and_no_date_that_could_be_older_than_its_template()
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get(Ferry);
        using var other = await newsroom.Get("/news/masthead");

        Assert.False(response.Headers.ETag?.IsWeak);
        Assert.NotEqual(response.Headers.ETag, other.Headers.ETag);
        Assert.Null(response.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"other\", W/\"third\",{0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("not a tag", 200)]
    public async Task If_None_Match_compares_weakly(string header, int status)
    {
        await using var newsroom = await Newsroom.Open();
        using var known = await newsroom.Get(Ferry);
        // The date alone would say 304: it does not count beside a tag.
        using var response = await newsroom.Get(
            Ferry, ("If-None-Match", string.Format(null, header, known.Headers.ETag)), ("If-Modified-Since", Changed));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(known.Headers.ETag, response.Headers.ETag);
        Assert.NotNull(response.Headers.CacheControl);
        if (status == 304)
            Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>
    /// A template, a typo that was mended, the site's home: the same article may be another document, and no date of it tells.
    /// </summary>
    [Theory]
    [InlineData(Ferry)]
    [InlineData("/news/feed.xml")]
    [InlineData("/news/atom.xml")]
    [InlineData("/news/feed.json")]
    [InlineData("/news/sitemap.xml")]
    [InlineData("/news/news-sitemap.xml")]
    public async Task Who_asks_by_date_alone_is_sent_what_there_is_now(string path)
    {
        await using var newsroom = await Newsroom.Open(options => options.Site = Newsroom.Courier);
        foreach (var date in new[] { Changed, "Sat, 01 Jan 2050 00:00:00 GMT", "2026-05-99" })
        {
            using var get = await newsroom.Get(path, ("If-Modified-Since", date));
            using var json = await newsroom.Get(path, ("If-Modified-Since", date), ("Accept", "application/json"));
            using var head = await newsroom.Ask(HttpMethod.Head, path, ("If-Modified-Since", date), ("If-Unmodified-Since", Before));

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [get.StatusCode, json.StatusCode, head.StatusCode]);
            Assert.Null(get.Content.Headers.LastModified);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_new_build_a_document_is_sent_anew_though_no_date_changed(bool hasTemplate)
    {
        await using var before = await Newsroom.Open(
            options =>
                (options.Site, options.Render) =
                    (Newsroom.Courier, hasTemplate ? (_, output) => Encoding.UTF8.GetBytes("old layout", output) : null));
        await using var after = await Newsroom.Open(options =>
        {
            options.Site = Newsroom.Courier with { Title = "Harbor Herald", Home = new Uri("https://herald.example") };
            options.Render = hasTemplate ? (_, output) => Encoding.UTF8.GetBytes("new layout", output) : null;
        });
        foreach (var path in new[] { Ferry, "/news/feed.xml", "/news/sitemap.xml" })
        {
            using var known = await before.Get(path);
            using var again = await after.Get(
                path, ("If-None-Match", known.Headers.ETag!.ToString()), ("If-Modified-Since", Newsroom.Noon.ToString("R")));

            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }
    }

    [Theory]
    [InlineData("If-Match", "\"other\"", 412)]
    [InlineData("If-Match", "W/{0}", 412)]
    [InlineData("If-Match", "{0}", 200)]
    [InlineData("If-Match", "*", 200)]
    public async Task A_precondition_that_fails_is_told(string name, string value, int status)
    {
        await using var newsroom = await Newsroom.Open();
        using var known = await newsroom.Get(Ferry);
        using var response = await newsroom.Get(Ferry, (name, string.Format(null, value, known.Headers.ETag)));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_page_that_was_changed_has_another_tag()
    {
        var visits = 0;
        await using var newsroom = await Newsroom.Open(
            options => options.Render = (_, output) => Encoding.UTF8.GetBytes($"visit {++visits}", output));
        using var first = await newsroom.Get(Ferry);
        using var second = await newsroom.Get(Ferry, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }
}
