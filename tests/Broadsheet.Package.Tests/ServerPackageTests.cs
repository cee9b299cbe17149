using System.IO.Compression;
using System.Xml.Linq;

namespace Broadsheet.Package.Tests;

/// <summary>The package for ASP.NET Core, and an app that references it alone.</summary>
public sealed class ServerPackageTests(PackedFeed feed, ServedArticles served) : IClassFixture<ServedArticles>
{
    /// <summary>Types that serve pages, and types that write what an app serves only with a site.</summary>
    private static readonly string[] Serving = ["ArticleEndpoint", "DefaultPage"];
    private static readonly string[] SiteFormats = ["RssFeed", "JsonFeed", "NewsSitemap", "SchemaOrg", "Ninjs"];

    [Fact]
    public void The_package_holds_its_library_alone_and_depends_on_the_first()
    {
        var entries = PackedFeed.EntriesOf(feed.ServerPackagePath);
        using var package = ZipFile.OpenRead(feed.ServerPackagePath);
        var manifest = XDocument.Load(package.GetEntry("Broadsheet.AspNetCore.nuspec")!.Open());
        var dependency = Assert.Single(manifest.Descendants(), element => element.Name.LocalName == "dependency");
        var framework = Assert.Single(manifest.Descendants(), element => element.Name.LocalName == "frameworkReference");

        Assert.Equal(
            "lib/net8.0/Broadsheet.AspNetCore.dll", Assert.Single(entries, entry => entry.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.Contains("lib/net8.0/Broadsheet.AspNetCore.xml", entries);
        Assert.Contains("README.md", entries);
        Assert.Contains("LICENSE", entries);
        Assert.Equal(("Broadsheet", feed.Version), (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value));
        Assert.Equal("Microsoft.AspNetCore.App", framework.Attribute("name")?.Value);
    }

    [Fact]
    public void An_app_that_references_it_alone_serves_its_articles_natively_without_a_warning() =>
        Assert.EndsWith("\nTrue\nTrue\nTrue\n", served.Output, StringComparison.Ordinal);

    [Fact]
    public void A_joined_collection_is_queried_and_served_natively() =>
        Assert.StartsWith(
            "night-ferry:1 섬-소식:2 old-pier:3\nnight-ferry regatta old-pier\n\n12\nTrue\nTrue\n", served.Output, StringComparison.Ordinal);

    [Fact]
    public async Task An_article_at_the_root_is_served_before_the_fallback_of_an_app_that_will_be_native()
    {
        using var app = new FreshApp(feed, "<PublishAot>true</PublishAot>");
        var project = app.Read("Acme.Site.csproj")
            .Replace("Sdk=\"Microsoft.NET.Sdk\"", "Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal)
            .Replace("Include=\"Broadsheet\"", "Include=\"Broadsheet.AspNetCore\"", StringComparison.Ordinal)
            .Replace("</Project>", "<ItemGroup><ArticleCollection Include=\"pages\" Route=\"/{slug}\" /></ItemGroup></Project>",
                StringComparison.Ordinal);
        app.Write("Acme.Site.csproj", project);
        app.Write("content/pages/about.md", "# About the Courier\n\nIt is printed on Thursdays.\n");
        app.Write(
            "Program.cs",
            """
            using Acme.Site.Content;
            using Broadsheet;

            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            app.MapArticles(Pages.All);
            app.MapFallback(string () => "lost");
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            Console.WriteLine((await client.GetStringAsync("/about")).Contains("printed on Thursdays"));
            Console.WriteLine(await client.GetStringAsync("/nowhere"));
            """);

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal("True\nlost\n", await app.RunBuilt());
    }

    [Fact]
    public async Task What_an_app_serves_stays_when_it_is_trimmed()
    {
        var app = await served.Trimmed("Uses.PagesAndFormats");

        Assert.All(Serving.Concat(SiteFormats), type => Assert.True(app.HasCodeOf(type), type));
        Assert.True(app.HoldsText("안내원 세 명을"));
    }

    [Fact]
    public async Task Pages_alone_bring_nothing_of_what_a_site_has_beside_them()
    {
        var app = await served.Trimmed("Uses.Pages");

        Assert.All(Serving, part => Assert.True(app.HasCodeOf(part), part));
        Assert.All([.. SiteFormats, "ArticleView"], part => Assert.False(app.HasCodeOf(part), part));
    }

    [Fact]
    public async Task What_an_app_does_not_serve_is_trimmed_away()
    {
        var app = await served.Trimmed("Uses.Headline");

        Assert.All([.. Serving, .. SiteFormats, "ArticleView"], type => Assert.False(app.HasCodeOf(type), type));
        Assert.False(app.HoldsText("안내원 세 명을"));
    }
}
