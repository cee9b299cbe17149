namespace Broadsheet.Package.Tests;

/// <summary>Links, routes and images in a real build: what MSBuild hands to the compiler.</summary>
public sealed class LinkTests(PackedFeed feed)
{
    private const string Print = """
        using Acme.Site.Content;
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (var article in News.All)
            Console.WriteLine($"{article.Path} {article.Body.Html} {string.Join('+', article.LinkedFrom.Select(linker => linker.Path))}");
        """;

    private static void AddArticles(FreshApp app)
    {
        app.Write(
            "content/news/lighthouse.md",
            "---\npublished: 2026-02-04\n---\n\n[ferry](../press/ferry.md#times) [pier][p] ![pier](pier.JPG)\n\n[p]: news:pier\n");
        app.Write("content/news/pier.md", "---\npublished: 2026-02-03\n---\n\n![등대](등대.png)\n");
        app.Write("content/press/ferry.md", "## Times\n\n[pier](news:pier)\n");
        app.Write("content/news/pier.JPG", "not an image at all");
        app.Write("content/news/등대.png", "no image either");
    }

    [Fact]
    public async Task A_collection_has_the_route_that_the_project_gives_it_and_images_are_found()
    {
        using var app = new FreshApp(feed);
        AddArticles(app);
        app.Write("Program.cs", Print);
        app.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <ArticleCollection Include="news" Route="/소식/{year}/{slug}" />
                <ArticleCollection Include="press" Route="/p/{slug}" />
                <AdditionalFiles Include="extra/*.md" Collection="news" Route="/extra/{slug}" />
                <AdditionalFiles Include="more/*.md" Collection="news" />
              </ItemGroup>
            </Project>
            """);
        app.Write("extra/tide.md", "---\npublished: 2026-01-01\n---\n\nText.\n");
        app.Write("more/ebb.md", "---\npublished: 2025-01-01\n---\n\nText.\n");

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal(
            """
            /소식/2026/lighthouse <p><a href="/p/ferry#times">ferry</a> <a href="/%EC%86%8C%EC%8B%9D/2026/pier">pier</a> <img src="/news/pier.JPG" alt="pier"></p> 
            /소식/2026/pier <figure><img src="/news/%EB%93%B1%EB%8C%80.png" alt="등대"></figure> /소식/2026/lighthouse+/p/ferry
            /extra/tide <p>Text.</p> 
            /소식/2025/ebb <p>Text.</p> 

            """.ReplaceLineEndings("\n"),
            await app.RunBuilt());
    }

    [Fact]
    public async Task A_route_for_a_collection_that_is_none_is_told_at_the_file_that_gives_it()
    {
        using var app = new FreshApp(feed);
        AddArticles(app);
        app.Write("Program.cs", "System.Console.WriteLine(1);");
        app.Write(
            "Directory.Build.props",
            "<Project><ItemGroup><ArticleCollection Include=\"nwes\" Route=\"/{year}/{slug}\" /><ArticleCollection Include=\"press\" Route=\"/p/{slug}\" /></ItemGroup></Project>");

        var built = (await app.Dotnet("build")).MustSucceed();

        Assert.Contains(
            "Directory.Build.props(1,1): warning BSH0912: The item 'ArticleCollection' names 'nwes', which no article file belongs to; did you mean 'news'?",
            built.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("'press'", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dead_links_and_missing_images_and_routes_that_clash_do_not_build()
    {
        using var app = new FreshApp(feed);
        AddArticles(app);
        app.Write("Program.cs", "System.Console.WriteLine(1);");
        app.Write(
            "Directory.Build.targets",
            "<Project><ItemGroup><ArticleCollection Include=\"news\" Route=\"/{year}\" /></ItemGroup></Project>");
        app.Write("content/press/dead.md", "한글 [a](fery.md) ![b](../news/등데.png) [c](news:pier#nowhere)\n");

        var built = await app.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains(
            "content/press/dead.md(1,8): error BSH0901: 'fery.md' leads to no article: there is no such article file, seen from this one or from 'content/'; did you mean 'ferry.md'?",
            built.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "content/press/dead.md(1,22): error BSH0907: There is no image '../news/등데.png', seen from this file or from 'content/'; did you mean 'news/등대.png'?",
            built.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "content/press/dead.md(1,42): error BSH0903: 'content/news/pier.md' has no heading or footnote '#nowhere'",
            built.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "content/news/pier.md(1,1): error BSH0911: The route '/2026' belongs to content/news/lighthouse.md(1) already",
            built.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", built.Output, StringComparison.Ordinal);
    }
}
