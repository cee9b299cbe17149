namespace Broadsheet.Package.Tests;

/// <summary>
/// Builds after a change: each holds exactly the articles whose files are there, and one without a change runs no compiler.
/// </summary>
public sealed class UpToDateTests(PackedFeed feed)
{
    private static readonly DateTime Past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const string ListsAll = """
        using System.Reflection;
        foreach (var type in Assembly.GetExecutingAssembly().GetExportedTypes().Where(type => type.GetProperty("All") is not null).OrderBy(type => type.Name))
            foreach (Broadsheet.Article article in (System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!)
                Console.WriteLine($"{article.Path} {article.Headline}");
        """;

    [Fact]
    public async Task A_build_holds_the_articles_whose_files_are_there()
    {
        using var app = App();
        app.Write("content/news/pier.png", "png");
        app.Write("content/news/ferry.md", "# Ferry\n\n![A pier](pier.png)\n");
        app.Write("content/news/secret.md", "# Secret\n");
        (await app.Dotnet("build")).MustSucceed();
        Assert.Equal("/news/ferry Ferry\n/news/secret Secret\n", await app.RunBuilt());
        Assert.False(await RunsTheCompiler(app), "A build without a change ran the compiler.");

        app.Delete("content/news/secret.md");
        Assert.Equal("/news/ferry Ferry\n", await Rebuilt(app));

        app.Move("content/news/ferry.md", "content/news/night-ferry.md");
        Assert.Equal("/news/night-ferry Ferry\n", await Rebuilt(app));

        app.Write("content/news/old.md", "# Old\n");
        app.Touch("content/news/old.md", Past);
        Assert.Equal("/news/night-ferry Ferry\n/news/old Old\n", await Rebuilt(app));

        app.Write("content/news/old.md", "# Older\n");
        app.Touch("content/news/old.md", Past.AddDays(-1));
        Assert.Equal("/news/night-ferry Ferry\n/news/old Older\n", await Rebuilt(app));

        app.Move("content/news/old.md", "content/notes/old.md");
        Assert.Equal("/news/night-ferry Ferry\n/notes/old Older\n", await Rebuilt(app));

        // The same name and the same time, in another case: the SDK's own list of files would not see it.
        app.Move("content/notes/old.md", "content/notes/Old.TXT");
        Assert.Equal("/news/night-ferry Ferry\n/notes/older Older\n", await Rebuilt(app));
        Assert.False(await RunsTheCompiler(app), "A second build without a change ran the compiler.");

        app.Delete("content/news/pier.png");
        Assert.Contains(
            "content/news/night-ferry.md(3,11): error BSH0907",
            (await app.Dotnet("build", "--no-restore")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_holds_no_article_that_is_gone_and_none_that_became_a_draft()
    {
        using var app = App();
        foreach (var name in new[] { "ferry", "secret", "later" })
            app.Write($"content/news/{name}.md", $"# {name}\n");
        app.Write("content/news/pier.png", "png");
        app.Write("content/news/ferry.md", "# ferry\n\n![A pier](pier.png)\n");
        Assert.Equal("/news/ferry ferry\n/news/later later\n/news/secret secret\n", await Published("-c", "Release"));

        app.Delete("content/news/secret.md");
        Assert.Equal("/news/ferry ferry\n/news/later later\n", await Published("-c", "Release", "--no-restore"));

        app.Write("content/news/later.md", "---\ndraft: true\n---\n\n# later\n");
        app.Touch("content/news/later.md", Past);
        Assert.Equal("/news/ferry ferry\n", await Published("-c", "Release"));

        app.Delete("content/news/pier.png");
        Assert.Contains(
            "content/news/ferry.md(3,11): error BSH0907",
            (await app.Dotnet("publish", "-o", "published", "-c", "Release")).Output,
            StringComparison.Ordinal);

        async Task<string> Published(params string[] arguments)
        {
            (await app.Dotnet(["publish", "-o", "published", .. arguments])).MustSucceed();
            return (await CommandLine.Run(app.Folder, "dotnet", [Path.Combine("published", "Acme.Site.dll")])).MustSucceed().Output;
        }
    }

    [Fact]
    public async Task An_app_loses_the_articles_that_are_gone_from_a_project_it_references()
    {
        using var content = new FreshApp(
            feed, "<OutputType>Library</OutputType><AssemblyName>Acme.News</AssemblyName><RootNamespace>Acme.News</RootNamespace>");
        content.Write("content/news/ferry.md", "# Ferry\n");
        content.Write("content/news/secret.md", "# Secret\n");
        using var app = new FreshApp(feed);
        app.Write(
            "Program.cs",
            """foreach (var article in Acme.News.Content.News.All) Console.WriteLine($"{article.Path} {article.Headline}");""");
        app.Write(
            "Directory.Build.targets",
            $"""<Project><ItemGroup><ProjectReference Include="{Path.Combine(content.Folder, "Acme.Site.csproj")}" /></ItemGroup></Project>""");
        var built = (await app.Dotnet("build")).MustSucceed();
        Assert.Equal("/news/ferry Ferry\n/news/secret Secret\n", await app.RunBuilt());
        Assert.DoesNotContain("BSH0008", built.Output, StringComparison.Ordinal);

        content.Delete("content/news/secret.md");

        Assert.Equal("/news/ferry Ferry\n", await Rebuilt(app));
    }

    private FreshApp App()
    {
        var app = new FreshApp(feed);
        app.Write("Program.cs", ListsAll);
        return app;
    }

    private static async Task<string> Rebuilt(FreshApp app)
    {
        (await app.Dotnet("build", "--no-restore")).MustSucceed();
        return await app.RunBuilt();
    }

    /// <summary>Whether a build writes the assembly anew.</summary>
    private static async Task<bool> RunsTheCompiler(FreshApp app)
    {
        var assembly = Path.Combine(app.Folder, "obj", "Debug", "net10.0", "Acme.Site.dll");
        var before = File.GetLastWriteTimeUtc(assembly);
        (await app.Dotnet("build", "--no-restore")).MustSucceed();
        return File.GetLastWriteTimeUtc(assembly) != before;
    }
}
