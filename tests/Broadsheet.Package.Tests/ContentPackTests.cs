using System.Text;

namespace Broadsheet.Package.Tests;

/// <summary>Content in three class libraries, and a host that joins their collections. Two of them share a type of article, which a fourth declares.</summary>
public sealed class ContentPackTests(PackedFeed feed)
{
    private const string Join = "ArticleCollection.Join<Article>(Acme.Local.Content.News.All, Acme.World.Content.News.All, Acme.Sport.Content.News.All)";

    private const string Headlines = $$"""
        using Broadsheet;

        var all = {{Join}};
        foreach (var article in all)
            Console.WriteLine(article.Headline);
        Console.WriteLine(all.TryGet(args.FirstOrDefault() ?? "regatta", out var found) ? found.Slug : "none");
        """;

    private const string Site = $$"""
        using Acme.Common;
        using Broadsheet;

        var all = {{Join}};
        var stories = ArticleCollection.Join<Story>(Acme.Local.Content.News.All, Acme.World.Content.News.All);
        Console.WriteLine(string.Join(' ', stories.Select(story => $"{story.Slug}:{story.Rank}")));
        Console.WriteLine(string.Join(' ', all.WithKeyword("boats").Select(article => article.Slug)));
        Console.WriteLine(all.Next(Acme.Local.Content.News.NightFerry)?.Slug);
        Console.WriteLine(Acme.Sport.Content.News.Regatta.Laps);

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // The console's logger writes when it likes, between the lines below.
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapArticles(all);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine((await client.GetStringAsync("/news/%EC%84%AC-%EC%86%8C%EC%8B%9D")).Contains("섬마을에 새 등대가"));
        Console.WriteLine((await client.GetStringAsync("/sport/regatta")).Contains("Nine hulls crossed"));
        await app.StopAsync();
        """;

    [Fact]
    public async Task Three_projects_are_one_collection_in_a_native_binary_that_reads_headlines_and_carries_no_body()
    {
        using var packs = new ContentPacks(feed);
        using var host = packs.Host("Microsoft.NET.Sdk");
        host.Write("Program.cs", Headlines);

        var binary = await host.PublishNatively();

        Assert.Equal("Night ferry\nRegatta\n섬 소식\nOld pier\nregatta\n", (await CommandLine.Run(host.Folder, binary, [])).MustSucceed().Output);
        Assert.Equal("Night ferry\nRegatta\n섬 소식\nOld pier\nnone\n", (await CommandLine.Run(host.Folder, binary, ["pier"])).MustSucceed().Output);
        var image = await File.ReadAllBytesAsync(binary, TestContext.Current.CancellationToken);
        Assert.True(Holds(image, "headline Old pier"));
        // The summary has the first sentences; the body alone has them as HTML.
        Assert.All(["<p>The boat leaves at eleven", "<p>섬마을에 새 등대가", "<p>Nine hulls crossed"], body => Assert.False(Holds(image, body), body));
        // A join takes no query with it. It does take the reader of an article's place in its file: the message about a slug in two collections names both.
        Assert.All(["TermIndex", "RelatedIndex", "JoinedTerms", "HtmlBlocks"], part => Assert.False(Holds(image, part), part));
        Assert.True(Holds(image, "JoinedOrder"));
    }

    [Fact]
    public async Task A_joined_collection_is_queried_and_served_natively()
    {
        using var packs = new ContentPacks(feed);
        using var host = packs.Host("Microsoft.NET.Sdk.Web", $"""<PackageReference Include="Broadsheet.AspNetCore" Version="{feed.Version}" />""");
        host.Write("Program.cs", Site);

        var binary = await host.PublishNatively();
        var output = (await CommandLine.Run(host.Folder, binary, [])).MustSucceed().Output;

        Assert.Contains("night-ferry:1 섬-소식:2 old-pier:3\nnight-ferry regatta old-pier\n\n12\n", output, StringComparison.Ordinal);
        Assert.EndsWith("True\nTrue\n", output, StringComparison.Ordinal);
        // Pages alone: what a site has beside them was not asked for.
        var image = await File.ReadAllBytesAsync(binary, TestContext.Current.CancellationToken);
        Assert.All(ServerPackageTests.Serving, part => Assert.True(Holds(image, part), part));
        Assert.All([.. ServerPackageTests.SiteFormats, "ArticleView"], part => Assert.False(Holds(image, part), part));
    }

    [Fact]
    public async Task One_slug_in_two_projects_does_not_build()
    {
        using var packs = new ContentPacks(feed);
        packs.Sport.Write("content/news/old-pier.md", "---\npublished: 2026-01-01\n---\n\nAnother pier.\n");
        using var host = packs.Host("Microsoft.NET.Sdk");
        host.Write("Program.cs", Headlines);

        var built = await host.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("error BSH1001: 'Acme.Local.Content.News' and 'Acme.Sport.Content.News' both have an article 'old-pier'; give one of the two another 'slug'", built.Output, StringComparison.Ordinal);
    }

    private static bool Holds(byte[] image, string text) =>
        image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0 || image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
