namespace Broadsheet.Package.Tests;

/// <summary>
/// Content in three class libraries, and a host that joins their collections. Two of them share a type of article, which a fourth declares.
/// </summary>
public sealed class ContentPackTests(ContentPacks packs) : IClassFixture<ContentPacks>
{
    internal const string Join =
        "ArticleCollection.Join<Article>(Acme.Local.Content.News.All, Acme.World.Content.News.All, Acme.Sport.Content.News.All)";

    private const string Headlines = $$"""
        using Broadsheet;

        var all = {{Join}};
        foreach (var article in all)
            Console.WriteLine(article.Headline);
        Console.WriteLine(all.TryGet(args.FirstOrDefault() ?? "regatta", out var found) ? found.Slug : "none");
        """;

    [Fact]
    public async Task Three_projects_are_one_collection_of_which_an_app_that_reads_headlines_carries_no_body()
    {
        using var host = packs.Host("Microsoft.NET.Sdk");
        host.Write("Program.cs", Headlines);
        (await host.Dotnet("build")).MustSucceed();

        var trimmed = await host.Trim();

        Assert.Equal("Night ferry\nRegatta\n섬 소식\nOld pier\nregatta\n", await host.RunBuilt());
        Assert.Equal("Night ferry\nRegatta\n섬 소식\nOld pier\nnone\n", await host.RunBuilt(null, "pier"));
        Assert.True(trimmed.HoldsText("headline Old pier"));
        // The summary has the first sentences; the body alone has them as HTML.
        Assert.All(
            ["<p>The boat leaves at eleven", "<p>섬마을에 새 등대가", "<p>Nine hulls crossed"],
            body => Assert.False(trimmed.HoldsText(body), body));
        // A join takes no query with it. It does take the reader of an article's place in its file: the message about a slug in two
        // collections names both.
        Assert.All(["TermIndex", "RelatedIndex", "JoinedTerms", "HtmlBlocks"], part => Assert.False(trimmed.HasCodeOf(part), part));
        Assert.True(trimmed.HasCodeOf("JoinedOrder"));
    }

    [Fact]
    public async Task One_slug_in_two_projects_does_not_build()
    {
        using var sport = packs.Sport();
        sport.Write("content/news/old-pier.md", "---\npublished: 2026-01-01\n---\n\nAnother pier.\n");
        using var host = packs.Host("Microsoft.NET.Sdk", sport: sport);
        host.Write("Program.cs", Headlines);

        var built = await host.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains(
            "error BSH1001: 'Acme.Local.Content.News' and 'Acme.Sport.Content.News' both have an article 'old-pier'; give one of the two another 'slug'",
            built.Output,
            StringComparison.Ordinal);
    }
}
