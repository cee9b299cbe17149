using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What the project's properties and items say, after their way through the file between MSBuild and the compiler.</summary>
public sealed class HostPropertyTests
{
    [Theory]
    [InlineData("C#", "CReview")]
    [InlineData("100%", "_100Review")]
    [InlineData("a;b", "ABReview")]
    [InlineData("섬 소식", "섬소식Review")]
    public void A_collection_that_is_named_by_hand_keeps_every_character(string start, string className)
    {
        var outcome = new GeneratorHost()
            .Article(
                "press/ferry.md", Microsoft.CodeAnalysis.Text.SourceText.From("# Ferry\n", System.Text.Encoding.UTF8), start + " review")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(start + " review", outcome.ReadArticle(className, "Ferry").Collection);
    }

    [Theory]
    [InlineData("mood, tone")]
    [InlineData("mood;tone")]
    [InlineData(" mood ;\n tone ")]
    public void Keys_of_enums_are_separated_by_commas_or_semicolons(string keys)
    {
        var outcome = new GeneratorHost()
            .Property("BroadsheetEnums", keys)
            .Article("content/songs/a.md", "---\nmood: calm\ntone: low\n---\n\nText.\n")
            .Article("content/songs/b.md", "---\nmood: wild\ntone: high\n---\n\nText.\n")
            .Run();

        var type = outcome.Sources["Songs.Article.g.cs"];
        Assert.Contains("enum SongsMood", type, StringComparison.Ordinal);
        Assert.Contains("enum SongsTone", type, StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_keeps_a_semicolon_and_those_of_other_collections_keep_theirs()
    {
        var outcome = new GeneratorHost()
            .Route("news", "/n;1/{slug}")
            .Route("guides", "/g/{slug}")
            .Article("content/news/ferry.md", "# Ferry\n")
            .Article("content/guides/knots.md", "# Knots\n")
            .Run();

        Assert.Equal("/n;1/ferry", outcome.ReadArticle("News", "Ferry").Path);
        Assert.Equal("/g/knots", outcome.ReadArticle("Guides", "Knots").Path);
    }

    [Fact]
    public void Articles_are_found_in_a_folder_whose_name_has_a_number_sign()
    {
        var outcome = new GeneratorHost()
            .Property("ProjectDir", "/home/acme/C# site; 100%/App/")
            .Article(
                "/home/acme/C# site; 100%/App/content/news/ferry.md",
                Microsoft.CodeAnalysis.Text.SourceText.From("# Ferry\n", System.Text.Encoding.UTF8),
                "news")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("content/news/ferry.md", outcome.ReadArticle("News", "Ferry").Source.File);
    }

    [Theory]
    [InlineData("", "write one, such as 'content/news/hello.md'")]
    [InlineData("Content/news/*.md", "there is 'Content/news/*.md'; rename the folder 'Content' to 'content'")]
    [InlineData("content/news/*.mdx", "there is 'content/news/*.mdx'; rename them to '.md'")]
    [InlineData("src/*.mdx", "there is 'src/*.mdx'; move these files below 'content/', and rename them to '.md'")]
    [InlineData(
        "posts/*.md",
        "there is 'posts/*.md'; move these files below 'content/', or list them in the project: <AdditionalFiles Include=\"posts/*.md\" Collection=\"articles\" />")]
    [InlineData(
        "d/*.md|b\\x\\*.md|c/*.md|a/*.md",
        "there is 'a/*.md', 'b/x/*.md', 'c/*.md', …; move these files below 'content/', or list them in the project: <AdditionalFiles Include=\"a/*.md\" Collection=\"articles\" />")]
    public void A_project_without_articles_is_told_what_is_looked_for_and_what_lies_near(string nearby, string mend)
    {
        const string ProjectFile = "/home/acme/my #1 site/site.csproj";
        var outcome = new GeneratorHost()
            .Property("BroadsheetMissingArticles", $"{Uri.EscapeDataString(ProjectFile)}>{Uri.EscapeDataString(nearby)}")
            .Run();

        var warning = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0008", warning.Id);
        Assert.Equal(ProjectFile, warning.Location.GetLineSpan().Path);
        Assert.Equal(
            "This project has no article: Broadsheet looks for .md, .txt, .yaml, .yml and .json files in 'content/' and the folders below it; " + mend,
            warning.GetMessage(null));
    }
}
