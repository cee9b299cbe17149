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
    public async Task An_article_has_a_strong_tag_and_tells_when_it_was_changed()
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get(Ferry);
        using var other = await newsroom.Get("/news/masthead");

        Assert.False(response.Headers.ETag?.IsWeak);
        Assert.Equal(Changed, response.Content.Headers.GetValues("Last-Modified").Single());
        Assert.NotEqual(response.Headers.ETag, other.Headers.ETag);
        Assert.Null(other.Content.Headers.LastModified);
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

    [Theory]
    [InlineData(Changed, 304)]
    [InlineData("Mon, 04 May 2026 00:00:00 GMT", 304)]
    [InlineData("Sunday, 03-May-26 01:00:00 GMT", 304)]
    [InlineData(Before, 200)]
    [InlineData("2026-05-99", 200)]
    public async Task If_Modified_Since_is_told_in_whole_seconds(string date, int status)
    {
        await using var newsroom = await Newsroom.Open();
        using var get = await newsroom.Get(Ferry, ("If-Modified-Since", date));
        using var head = await newsroom.Ask(HttpMethod.Head, Ferry, ("If-Modified-Since", date));

        Assert.Equal(status, (int)get.StatusCode);
        Assert.Equal(status, (int)head.StatusCode);
    }

    [Fact]
    public async Task An_article_without_a_date_is_always_sent_to_who_asks_by_date()
    {
        await using var newsroom = await Newsroom.Open();
        using var response = await newsroom.Get("/news/masthead", ("If-Modified-Since", Changed));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("If-Match", "\"other\"", 412)]
    [InlineData("If-Match", "W/{0}", 412)]
    [InlineData("If-Match", "{0}", 200)]
    [InlineData("If-Match", "*", 200)]
    [InlineData("If-Unmodified-Since", Before, 412)]
    [InlineData("If-Unmodified-Since", Changed, 200)]
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
