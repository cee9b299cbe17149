using System.Text;
using System.Text.Json;

namespace Broadsheet.Package.Tests;

/// <summary>The package as a user meets it: restored from a feed into a fresh app outside the repository.</summary>
public sealed class ConsumerTests(PackedFeed feed)
{
    private const string StrictAnalysis = """
        <PublishAot>true</PublishAot>
        <AnalysisMode>All</AnalysisMode>
        <AnalysisLevel>latest</AnalysisLevel>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        """;

    private static readonly string Printed = """
        Harbour ferry returns after nine years
        Mina Holt, 2026-02-03, /news/harbour-ferry-returns, content/news/harbour-ferry-returns.md
        The first sailing left the east quay at dawn with eleven passengers and a dog.
        해오름시 도서관 24시간 연다 / 이서진 기자 / ko
        <p>해오름시는 다음 달 1일부터 시립도서관 본관 열람실을 24시간 운영한다고 4일 밝혔다.</p>
        <p>시는 밤 시간 이용자의 안전을 위해 안내원 세 명을 새로 뽑았다.</p>
        8 pan+spoon
        Poaching an egg: 4, Reporter, content/staff/desk.yaml(3)
        True

        """.ReplaceLineEndings("\n");

    [Fact]
    public async Task A_fresh_app_prints_the_same_built_and_published_natively_and_its_binary_holds_only_what_it_names()
    {
        using var app = new FreshApp(feed, StrictAnalysis).Copy("reader");

        await app.BuildForThisMachine();
        var printed = await app.RunBuilt();
        var binary = await app.PublishNatively();
        var printedNatively = (await CommandLine.Run(app.Folder, binary, [])).MustSucceed().Output;

        Assert.Equal(Printed, printed);
        Assert.Equal(printed, printedNatively);

        var image = await File.ReadAllBytesAsync(binary, TestContext.Current.CancellationToken);
        Assert.True(Holds(image, "at dawn with eleven passengers"));
        Assert.True(Holds(image, "안내원 세 명을 새로 뽑았다"));
        Assert.False(Holds(image, "counted seventeen gannets"));
        Assert.False(Holds(image, "Nobody asks for this one"));
        Assert.False(Holds(image, "석 달간의 공사를 마치고"));
        // A slug in a literal roots its article alone, and what the analyzer reads of a collection's class, an attribute, stays behind as
        // well.
        Assert.False(Holds(image, "unread-story"));
        // The format that the app writes, and no other.
        Assert.True(image.AsSpan().IndexOf("http://purl.org/rss/1.0/modules/content/"u8) >= 0);
        Assert.False(image.AsSpan().IndexOf("http://www.sitemaps.org/schemas/sitemap/0.9"u8) >= 0);
        Assert.False(image.AsSpan().IndexOf("home_page_url"u8) >= 0);
        Assert.False(image.AsSpan().IndexOf("alternativeHeadline"u8) >= 0);
        Assert.False(image.AsSpan().IndexOf("representationType"u8) >= 0);
        // A binary names the type of each method in it that is not inlined, for stack traces.
        Assert.All(["RssFeed", "RecordFields", "RecordText"], part => Assert.True(HoldsName(image, part), part));
        Assert.All(
            ["HtmlFigures", "SlugIndex", "TermIndex", "RelatedIndex", "JoinedOrder", "JoinedTerms", "Spelling", "AtomFeed", "JsonFeed",
                "Sitemap", "SchemaOrg", "Ninjs", "MarkdownText", "PlainText"],
            part => Assert.False(HoldsName(image, part), part));
    }

    /// <summary>The oldest host: its language is C# 12. It runs on a later .NET where .NET 8 is not installed.</summary>
    [Fact]
    public async Task An_app_on_NET_8_builds_without_a_warning_and_prints_the_same()
    {
        using var app = new FreshApp(feed, framework: "net8.0").Copy("reader");

        var built = (await app.Dotnet("build", "-warnaserror")).MustSucceed();

        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
        Assert.Equal(Printed, (await app.Dotnet("exec", "--roll-forward", "Major", app.BuiltAssembly)).MustSucceed().Output);
    }

    [Fact]
    public async Task A_wrong_name_does_not_build()
    {
        using var app = new FreshApp(feed).Copy("reader");
        app.Write("Program.cs", "System.Console.WriteLine(Acme.Site.Content.News.HarbourFerryReturned.Headline);");

        var built = await app.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("Program.cs(1,49): error CS0117", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_files_are_errors_at_their_own_line_and_column_and_the_good_ones_still_compile()
    {
        using var app = new FreshApp(feed).Copy("reader");
        app.Write("content/news/bad-date.md", "---\nheadline: 날짜\npublished: 내일\n---\n\nText.\n");
        app.Write("content/news/bad-yaml.md", "---\nheadline: [open\n---\n\nText.\n");
        app.Write("content/news/empty.md", "");
        app.WriteBytes("content/news/old.md", [.. Encoding.ASCII.GetBytes("# Old\n\nab "), 0xB1, 0xA4, 0xC1, 0xD6]);

        var built = await app.Dotnet("build");

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("content/news/bad-date.md(3,12): error BSH0102", built.Output, StringComparison.Ordinal);
        Assert.Contains("content/news/bad-yaml.md(", built.Output, StringComparison.Ordinal);
        Assert.Contains("error BSH0101", built.Output, StringComparison.Ordinal);
        Assert.Contains("content/news/empty.md(1,1): warning BSH0002", built.Output, StringComparison.Ordinal);
        Assert.Contains("content/news/old.md(3,4): error BSH0001", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Default_items_can_be_turned_off_and_files_listed_by_hand()
    {
        using var app = new FreshApp(feed, "<EnableDefaultArticleItems>false</EnableDefaultArticleItems>").Copy("reader");
        app.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="content/guides/*.md" Collection="how-to" />
              </ItemGroup>
            </Project>
            """);
        app.Write(
            "Program.cs",
            "System.Console.WriteLine($\"{Acme.Site.Content.HowTo.All.Count} {Acme.Site.Content.HowTo.Get(\"boiling-an-egg\").Path}\");");

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal("1 /how-to/boiling-an-egg\n", await app.RunBuilt());
    }

    [Fact]
    public async Task A_file_listed_by_hand_and_by_default_is_listed_once_in_the_collection_it_was_given()
    {
        using var app = new FreshApp(feed).Copy("reader");
        app.Write("content/loose.md", "A file in no folder of its own.\n");
        app.Write("Directory.Build.props", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="content/guides/*.md;content/guides/*.json" Collection="how-to" />
              </ItemGroup>
            </Project>
            """);
        app.Write("Program.cs", """
            using Acme.Site.Content;
            System.Console.WriteLine($"{HowTo.All.Count} {News.All.Count} {Articles.Loose.Path}");
            """);

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal("2 4 /articles/loose\n", await app.RunBuilt());
    }

    [Fact]
    public async Task What_the_project_removes_or_excludes_and_what_begins_with_a_dot_takes_no_part()
    {
        using var app = new FreshApp(feed, "<DefaultItemExcludes>$(DefaultItemExcludes);content/archive/**</DefaultItemExcludes>");
        foreach (var path in new[] { "README.md", "news/ferry.md", "news/.hidden.md", "news/._ferry.md", ".trash/old.md",
            "news/.cache/x.md", "archive/past.md" })
            app.Write("content/" + path, $"# {path.Replace('.', ' ')}\n");
        app.Write("content/.obsidian/app.json", "not JSON");
        app.Write("content/news/.broken.yaml", "a: [");
        app.Write("Directory.Build.props", "<Project />");
        app.Write("Acme.Site.csproj", app.Read("Acme.Site.csproj").Replace(
            "</Project>",
            """<ItemGroup><AdditionalFiles Remove="content/README.md" /><AdditionalFiles Update="content/news/ferry.md" Route="/updated/{slug}" /></ItemGroup></Project>""", StringComparison.Ordinal));
        app.Write("Program.cs", """
            using System.Reflection;
            foreach (var type in Assembly.GetExecutingAssembly().GetExportedTypes().Where(type => type.GetProperty("All") is not null))
                Console.WriteLine($"{type.Name}: {string.Join(' ', ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<Broadsheet.Article>().Select(article => article.Path))}");
            """);

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal("News: /updated/ferry\n", await app.RunBuilt());
    }

    [Fact]
    public async Task Names_and_folders_keep_the_characters_that_end_a_value_between_MSBuild_and_the_compiler()
    {
        using var app = new FreshApp(feed, parent: "C# site, it's (1) 100%/App");
        app.Write("content/news/ferry.md", "# Ferry\n");
        app.Write("content/it's/ours.md", "# Ours\n");
        app.Write("press/review.md", "# Review\n");
        app.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="press/*.md" Collection="C# notes" />
                <ArticleCollection Include="news" Route="/n;1/{slug}" />
                <ArticleCollection Include="C# notes" Route="/notes/{slug}" />
              </ItemGroup>
            </Project>
            """);
        app.Write("Program.cs", """
            using Acme.Site.Content;
            System.Console.WriteLine($"{News.Ferry.Path} {ItS.Ours.Path} {CNotes.Review.Collection} {CNotes.Review.Path}");
            """);

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal("/n;1/ferry /it's/ours C# notes /notes/review\n", await app.RunBuilt());
    }

    [Theory]
    [InlineData("my-site", "my_site")]
    [InlineData("2026 site.x-y", "_2026_site.x_y")]
    public async Task Any_project_name_makes_a_namespace(string project, string @namespace)
    {
        using var app = new FreshApp(feed);
        app.Move("Acme.Site.csproj", project + ".csproj");
        app.Write("content/news/ferry.md", "# Ferry\n");
        app.Write("Program.cs", $"System.Console.WriteLine({@namespace}.Content.News.Ferry.Headline);");

        Assert.Equal("Ferry\n", (await app.Dotnet("run")).MustSucceed().Output);
    }

    [Fact]
    public async Task An_app_of_one_file_has_articles()
    {
        using var app = new FreshApp(feed);
        app.Delete("Acme.Site.csproj");
        app.Write("content/news/ferry.md", "# Ferry\n");
        app.Write("app-x.cs", $"#:package Broadsheet@{feed.Version}\nSystem.Console.WriteLine(app_x.Content.News.Ferry.Headline);\n");

        Assert.Equal("Ferry\n", (await app.Dotnet("run", "app-x.cs")).MustSucceed().Output);
    }

    [Fact]
    public async Task A_project_without_an_article_says_what_was_looked_for_and_what_lies_near()
    {
        using var app = new FreshApp(feed);
        app.Write("README.md", "# Read me\n");
        app.Write("posts/2026/ferry.mdx", "# Ferry\n");
        app.Write("posts/pier.md", "# Pier\n");
        app.Write("Program.cs", "System.Console.WriteLine(1);");

        var built = (await app.Dotnet("build")).MustSucceed().Output;

        Assert.Contains("Acme.Site.csproj(1,1): warning BSH0008: This project has no article", built, StringComparison.Ordinal);
        Assert.Contains("there is 'posts/*.md', 'posts/2026/*.mdx'; move these files below 'content/'", built, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_in_a_build_for_debugging_and_in_none_for_release_unless_the_project_asks()
    {
        using var app = new FreshApp(feed).Copy("reader");
        app.Write("content/news/unfinished.md", "---\ndraft: true\n---\n\nNot yet.\n");
        app.Write("Program.cs", "System.Console.WriteLine(Acme.Site.Content.News.TryGet(\"unfinished\".ToString(), out _));");

        (await app.Dotnet("build")).MustSucceed();
        (await app.Dotnet("build", "-c", "Release")).MustSucceed();
        var (debug, release) = (await app.RunBuilt(), await app.RunBuilt("Release"));
        (await app.Dotnet("build", "-c", "Release", "-p:BroadsheetDrafts=true")).MustSucceed();

        Assert.Equal(("True\n", "False\n", "True\n"), (debug, release, await app.RunBuilt("Release")));
    }

    private static bool Holds(byte[] image, string text) => image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static bool HoldsName(byte[] image, string type) => image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(type)) >= 0;

    [Fact]
    public async Task A_build_writes_a_JSON_Schema_per_collection_where_the_project_asks_for_them()
    {
        using var app = new FreshApp(feed, "<BroadsheetJsonSchemas>.vscode/schemas</BroadsheetJsonSchemas>").Copy("reader");
        app.Write("content/섬 소식/a.md", "---\ntitle: 섬\ncolour: 100% blue; $(red) #1\n---\n\n본문.\n");
        app.Write("Program.cs", "System.Console.WriteLine(1);");

        (await app.Dotnet("build")).MustSucceed();

        var folder = Path.Combine(app.Folder, ".vscode", "schemas");
        Assert.Contains("news.schema.json", Directory.EnumerateFiles(folder).Select(Path.GetFileName));
        using var schema = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder, "섬 소식.schema.json"), TestContext.Current.CancellationToken));
        Assert.Equal("섬 소식", schema.RootElement.GetProperty("title").GetString());
        Assert.Equal(
            "Colour: a text", schema.RootElement.GetProperty("properties").GetProperty("colour").GetProperty("description").GetString());

        var written = File.GetLastWriteTimeUtc(Path.Combine(folder, "news.schema.json"));
        (await app.Dotnet("build")).MustSucceed();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(folder, "news.schema.json")));

        // A collection that is gone takes its schema along, and no file that somebody else put there.
        app.Write(".vscode/schemas/own.schema.json", "{}");
        Directory.Delete(Path.Combine(app.Folder, "content", "섬 소식"), recursive: true);
        (await app.Dotnet("build")).MustSucceed();
        string[] left = ["guides.schema.json", "news.schema.json", "own.schema.json", "staff.schema.json"];
        Assert.Equal(left, Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
