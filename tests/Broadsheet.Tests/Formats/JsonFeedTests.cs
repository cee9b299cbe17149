using System.Globalization;
using System.Text.Json;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>The rules of JSON Feed 1.1, held against what an independent parser reads.</summary>
public sealed class JsonFeedTests
{
    private static JsonElement Feed(FeedInfo site, params Article[] articles) =>
        JsonDocument.Parse(Articles.Written(output => JsonFeed.Write(output, articles, site, Articles.Clock))).RootElement;

    [Fact]
    public void A_feed_has_what_is_required_and_what_the_site_says()
    {
        var feed = Feed(Articles.Site);

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Harbor Courier · 항구일보", feed.GetProperty("title").GetString());
        Assert.Equal("https://courier.example/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://courier.example/feed", feed.GetProperty("feed_url").GetString());
        Assert.Equal("en", feed.GetProperty("language").GetString());
        Assert.Equal(0, feed.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Every_item_has_an_id_of_its_own_and_a_content_and_dates_of_RFC_3339()
    {
        var items = Feed(Articles.Site, [.. Articles.All]).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(Articles.All.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        foreach (var item in items)
        {
            Assert.Equal(JsonValueKind.String, item.GetProperty("content_html").ValueKind);
            if (item.TryGetProperty("date_published", out var date))
                Assert.True(
                    DateTimeOffset.TryParseExact(
                        date.GetString(), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        }
    }

    [Fact]
    public void An_item_says_all_that_the_article_does()
    {
        var item = Feed(Articles.Site, Articles.Ferry).GetProperty("items")[0];

        Assert.Equal("https://courier.example/news/night-ferry", item.GetProperty("url").GetString());
        Assert.Equal("Night ferry to run all week", item.GetProperty("title").GetString());
        Assert.Equal("https://courier.example/news/img/ferry.jpg", item.GetProperty("image").GetString());
        Assert.Equal("2026-05-03T18:30:15-04:30", item.GetProperty("date_modified").GetString());
        Assert.Equal("https://courier.example/authors/whitfield", item.GetProperty("authors")[0].GetProperty("url").GetString());
        Assert.Equal("Iris Cho", item.GetProperty("authors")[1].GetProperty("name").GetString());
        Assert.Equal(["Local", "ferry", "night"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Contains("https://courier.example/news/pier", item.GetProperty("content_html").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var item = Feed(Articles.Site, Articles.Untitled).GetProperty("items")[0];
        Assert.Equal(["id", "url", "content_html", "summary", "image"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("https://img.example/1.jpg", item.GetProperty("image").GetString());
    }

    [Fact]
    public void Korean_is_written_as_it_is() =>
        Assert.Contains(
            "푸른시, 겨울 장터 연다",
            Articles.Written(output => JsonFeed.Write(output, Articles.All, Articles.Site, Articles.Clock)),
            StringComparison.Ordinal);
}
