using System.IO.Compression;
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
        using var app = new FreshApp(feed, "<PublishAot>true</PublishAot>").Copy("reader");
        var project = File.ReadAllText(Path.Combine(app.Folder, "Acme.Site.csproj"));
        app.Write("Acme.Site.csproj", project
            .Replace("Sdk=\"Microsoft.NET.Sdk\"", "Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal)
            .Replace("Include=\"Broadsheet\"", "Include=\"Broadsheet.AspNetCore\"", StringComparison.Ordinal));
        app.Write("Program.cs", Program);

        var output = (await CommandLine.Run(app.Folder, await app.PublishNatively(), [])).MustSucceed().Output;

        Assert.Equal(3, output.Split('\n').Count(line => line.Trim() == "True"));
    }
}
