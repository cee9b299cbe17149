using System.Text.Json;
using Broadsheet.Formats;
using NJsonSchema;

namespace Broadsheet.Tests.Formats;

/// <summary>The JSON Schema of ninjs 3.1, where a copy of it stands beside the repository, and what the properties say.</summary>
public sealed class NinjsTests
{
    public static TheoryData<string> Names =>
        [nameof(Articles.Ferry), nameof(Articles.Korean), nameof(Articles.Untitled), nameof(Articles.Nothing), nameof(Articles.Damaged)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_article_is_valid(string name)
    {
        var schema = await NinjsSchema.Read();
        Assert.Empty(schema.Validate(Written(name).GetRawText()));
    }

    [Theory]
    [InlineData("\"type\":\"text\"", "\"type\":\"prose\"")]
    [InlineData("\"slugline\":", "\"slug\":")]
    [InlineData("\"versionCreated\":\"2026", "\"versionCreated\":\"the year 2026")]
    [InlineData("\"charCount\":", "\"letterCount\":")]
    [InlineData("{\"uri\":", "{\"url\":")]
    [InlineData("\"name\":\"picture-1\"", "\"nom\":\"picture-1\"")]
    [InlineData("\"value\":\"Transport\"", "\"value\":1")]
    public async Task The_schema_finds_what_is_wrong(string right, string wrong)
    {
        var schema = await NinjsSchema.Read();
        var json = Written(nameof(Articles.Ferry)).GetRawText();
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_is_told_in_the_terms_of_ninjs()
    {
        var item = Written(nameof(Articles.Ferry));

        Assert.Equal("https://courier.example/news/night-ferry", item.GetProperty("uri").GetString());
        Assert.Equal(("text", "text-photo"), (item.GetProperty("type").GetString(), item.GetProperty("profile").GetString()));
        Assert.Equal("2026-05-03T18:30:15-04:30", item.GetProperty("version").GetString());
        Assert.Equal(
            ["kicker", "main", "deck", "deck"],
            item.GetProperty("headlines").EnumerateArray().Select(headline => headline.GetProperty("role").GetString()));
        Assert.Equal(
            ["text/html", "text/plain"],
            item.GetProperty("bodies").EnumerateArray().Select(body => body.GetProperty("contentType").GetString()));
        Assert.Equal("Nora Whitfield, Iris Cho", item.GetProperty("by").GetString());
        Assert.Equal("HARBOR CITY", item.GetProperty("located").GetString());
        Assert.Equal(
            ["Local", "ferry", "night"],
            item.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("name").GetString()));
        Assert.Equal("http://cv.iptc.org/newscodes/genre/Current", item.GetProperty("genres")[0].GetProperty("uri").GetString());
        Assert.Equal(
            ["Nora Whitfield", "Iris Cho", "HNA", "Harbor Courier · 항구일보"],
            item.GetProperty("infoSources").EnumerateArray().Select(source => source.GetProperty("name").GetString()));
        var picture = item.GetProperty("associations")[0];
        Assert.Equal(
            ("https://courier.example/news/img/ferry.jpg", "Iris Cho"),
            (picture.GetProperty("uri").GetString(), picture.GetProperty("by").GetString()));
        Assert.Equal("3.1", item.GetProperty("standard").GetProperty("version").GetString());
    }

    [Fact]
    public void A_photo_is_a_picture() =>
        Assert.Equal(
            ("picture", "photo-only"),
            (Written(nameof(Articles.Untitled)).GetProperty("type").GetString(),
                Written(nameof(Articles.Untitled)).GetProperty("profile").GetString()));

    private static JsonElement Written(string name)
    {
        var article = name switch
        {
            nameof(Articles.Ferry) => Articles.Ferry,
            nameof(Articles.Korean) => Articles.Korean,
            nameof(Articles.Untitled) => Articles.Untitled,
            nameof(Articles.Damaged) => Articles.Damaged,
            _ => Articles.Nothing,
        };
        return JsonDocument.Parse(Articles.Written(output => Ninjs.Write(output, article, Articles.Site))).RootElement;
    }
}
