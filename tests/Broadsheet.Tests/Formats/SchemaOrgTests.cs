using System.Text.Json;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>The types and properties of schema.org.</summary>
public sealed class SchemaOrgTests
{
    private static JsonElement Written(Article article, string? type = null) =>
        JsonDocument.Parse(Articles.Written(output => SchemaOrg.Write(output, article, Articles.Site, type))).RootElement;

    [Theory]
    [InlineData(Genre.News, "NewsArticle")]
    [InlineData(Genre.Brief, "NewsArticle")]
    [InlineData(Genre.Photo, "NewsArticle")]
    [InlineData(Genre.Interview, "NewsArticle")]
    [InlineData(Genre.Obituary, "NewsArticle")]
    [InlineData(Genre.Opinion, "OpinionNewsArticle")]
    [InlineData(Genre.Advertisement, "AdvertiserContentArticle")]
    [InlineData(Genre.Notice, "Article")]
    [InlineData(Genre.Correction, "Article")]
    public void The_type_follows_the_genre(Genre genre, string type) =>
        Assert.Equal(type, Written(new NewsArticle { Genre = genre }).GetProperty("@type").GetString());

    [Fact]
    public void Another_type_may_be_given() =>
        Assert.Equal("TechArticle", Written(Articles.Ferry, "TechArticle").GetProperty("@type").GetString());

    [Fact]
    public void An_article_is_told_in_the_terms_of_schema_org()
    {
        var article = Written(Articles.Ferry);

        Assert.Equal("https://schema.org", article.GetProperty("@context").GetString());
        Assert.Equal("https://courier.example/news/night-ferry", article.GetProperty("mainEntityOfPage").GetString());
        Assert.Equal("Night ferry to run all week", article.GetProperty("headline").GetString());
        Assert.Equal("Last boat at half past midnight", article.GetProperty("alternativeHeadline").GetString());
        Assert.Equal("2026-05-02T09:00:00+09:00", article.GetProperty("datePublished").GetString());
        Assert.Equal("2026-05-03T18:30:15-04:30", article.GetProperty("dateModified").GetString());
        Assert.Equal("Local", article.GetProperty("articleSection").GetString());
        Assert.Equal(["ferry", "night"], article.GetProperty("keywords").EnumerateArray().Select(keyword => keyword.GetString()));
        Assert.Equal("HARBOR CITY (HNA) —", article.GetProperty("dateline").GetString());
        Assert.Equal(
            ("Late", "A2", "City"),
            (article.GetProperty("printEdition").GetString(), article.GetProperty("printPage").GetString(),
                article.GetProperty("printSection").GetString()));
        Assert.Equal(Articles.Ferry.Body.WordCount, article.GetProperty("wordCount").GetInt32());
        var author = article.GetProperty("author")[0];
        Assert.Equal(("Person", "Nora Whitfield", "Staff Writer", "https://courier.example/authors/whitfield"),
            (author.GetProperty("@type").GetString(), author.GetProperty("name").GetString(), author.GetProperty("jobTitle").GetString(),
                author.GetProperty("url").GetString()));
        Assert.Equal("Harbor Courier", author.GetProperty("affiliation").GetProperty("name").GetString());
        Assert.Equal("Harbor Courier · 항구일보", article.GetProperty("publisher").GetProperty("name").GetString());
        var image = article.GetProperty("image")[0];
        Assert.Equal(("https://courier.example/news/img/ferry.jpg", "The ferry at dawn.", "Iris Cho"),
            (image.GetProperty("url").GetString(), image.GetProperty("caption").GetString(), image.GetProperty("creditText").GetString()));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var names = Written(Articles.Nothing).EnumerateObject().Select(property => property.Name);
        Assert.Equal(["@context", "@type", "@id", "url", "mainEntityOfPage", "headline", "wordCount", "publisher"], names);
    }
}
