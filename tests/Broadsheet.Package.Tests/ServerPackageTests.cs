using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Broadsheet.Package.Tests;

/// <summary>The package for ASP.NET Core, and an app that references it alone.</summary>
public sealed class ServerPackageTests(PackedFeed feed)
{
    private const string Program = """
        using Acme.Site.Content;
        using Broadsheet.Formats;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapArticles(News.All, options => options.Site = new FeedInfo { Title = "Harbor Courier", Home = new Uri("https://courier.example") });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine((await client.GetStringAsync("/news/harbour-ferry-returns")).Contains("eleven passengers and a dog"));
        Console.WriteLine((await client.GetStringAsync("/news/feed.xml")).Contains("<rss"));
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        Console.WriteLine((await client.GetStringAsync("/news/harbour-ferry-returns")).Contains("\"headlines\""));
        await app.StopAsync();
        """;

    /// <summary>Types that serve pages, and types that write what an app serves only with a site.</summary>
    internal static readonly string[] Serving = ["ArticleEndpoint", "DefaultPage"];
    internal static readonly string[] SiteFormats = ["RssFeed", "JsonFeed", "NewsSitemap", "SchemaOrg", "Ninjs"];

    [Fact]
    public void The_package_holds_its_library_alone_and_depends_on_the_first()
    {
        var entries = PackedFeed.EntriesOf(feed.ServerPackagePath);
        using var package = ZipFile.OpenRead(feed.ServerPackagePath);
        var manifest = XDocument.Load(package.GetEntry("Broadsheet.AspNetCore.nuspec")!.Open());
        var dependency = Assert.Single(manifest.Descendants(), element => element.Name.LocalName == "dependency");
        var framework = Assert.Single(manifest.Descendants(), element => element.Name.LocalName == "frameworkReference");

        Assert.Equal("lib/net8.0/Broadsheet.AspNetCore.dll", Assert.Single(entries, entry => entry.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.Contains("lib/net8.0/Broadsheet.AspNetCore.xml", entries);
        Assert.Contains("README.md", entries);
        Assert.Contains("LICENSE", entries);
        Assert.Equal(("Broadsheet", feed.Version), (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value));
        Assert.Equal("Microsoft.AspNetCore.App", framework.Attribute("name")?.Value);
    }

    [Fact]
    public async Task An_app_that_references_it_alone_serves_its_articles_natively_without_a_warning()
    {
        using var app = App(Program);
        var binary = await app.PublishNatively();
        var output = (await CommandLine.Run(app.Folder, binary, [])).MustSucceed().Output;

        Assert.Equal(3, output.Split('\n').Count(line => line.Trim() == "True"));
        var image = await File.ReadAllBytesAsync(binary, TestContext.Current.CancellationToken);
        Assert.All(Serving.Concat(SiteFormats), type => Assert.True(Holds(image, type), type));
        Assert.True(HoldsText(image, "안내원 세 명을"));
    }

    [Fact]
    public async Task What_an_app_does_not_serve_is_not_in_its_binary()
    {
        using var app = App("""
            using Acme.Site.Content;

            var app = WebApplication.CreateSlimBuilder(args).Build();
            app.MapGet("/", string () => News.HarbourFerryReturns.Headline);
            await app.RunAsync();
            """);
        var image = await File.ReadAllBytesAsync(await app.PublishNatively(), TestContext.Current.CancellationToken);

        Assert.All([.. Serving, .. SiteFormats, "ArticleView"], type => Assert.False(Holds(image, type), type));
        Assert.False(HoldsText(image, "안내원 세 명을"));
    }

    private FreshApp App(string program)
    {
        var app = new FreshApp(feed, "<PublishAot>true</PublishAot>").Copy("reader");
        var project = File.ReadAllText(Path.Combine(app.Folder, "Acme.Site.csproj"));
        app.Write("Acme.Site.csproj", project
            .Replace("Sdk=\"Microsoft.NET.Sdk\"", "Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal)
            .Replace("Include=\"Broadsheet\"", "Include=\"Broadsheet.AspNetCore\"", StringComparison.Ordinal));
        app.Write("Program.cs", program);
        return app;
    }

    // Types are named in a binary for stack traces, as TrimmingTests tells.
    private static bool Holds(byte[] image, string type) => image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(type)) >= 0;

    private static bool HoldsText(byte[] image, string text) => image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
