namespace Broadsheet.Package.Tests;

/// <summary>Web apps with the package: lookups in Razor files, and endpoints for which ASP.NET Core generates code.</summary>
public sealed class WebLookupTests(PackedFeed feed)
{
    private const string RazorProgram = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        builder.Services.AddRazorPages();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.MapRazorPages();
        app.MapDefaultControllerRoute();
        app.Run();

        public sealed class HomeController : Microsoft.AspNetCore.Mvc.Controller
        {
            public Microsoft.AspNetCore.Mvc.IActionResult Index() => View(Acme.Site.Content.News.All);
        }
        """;

    private const string Component = """
        @using Acme.Site.Content
        <h1>@News.HarbourFerryReturns.Headline</h1>
        <p>새 소식: @News.HarbourFerryReturn.Headline</p>
        <p><a href="@(News.Get("harbour-ferry-return").Path)">ferry</a></p>
        @if (Guides.TryGet("boiling-an-eg", out var guide))
        {
            <Note Text="@Guides.Get("no-such").Headline" />
        }
        @code {
            private static string First => News.All.Get("nowhere").Headline;
        }
        """;

    private const string Note = "<b>@Text</b>\n@code { [Microsoft.AspNetCore.Components.Parameter] public string? Text { get; set; } }\n";

    private const string Page = """
        @page
        @using Acme.Site.Content
        <h1>@News.HarbourFerryReturn.Headline</h1>
        <a href="@News.Get("harbour-ferry-return").Path">ferry</a>
        @{ var egg = Guides.Get("no-such"); }
        @functions { private static string Egg() => Guides.Get("boiling-an-eg").Headline; }
        """;

    private const string View = """
        @using Acme.Site.Content
        @model Broadsheet.ArticleCollection<NewsArticle>
        <p>@Model.Count @Guides.Get("no-such").Headline</p>
        <p>@News.HarbourFerryReturn.Headline</p>
        """;

    private const string Endpoints = """
        using Acme.Site.Content;

        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.MapGet("/lead", () => News.HarbourFerryReturns.Headline);
        app.MapGet(News.HarbourFerryReturns.Path, (string slug) => News.TryGet(slug, out var found) ? Results.Text(found.Headline) : Results.NotFound());
        app.Run();
        """;

    private const string MendedEndpoints = """
        using Acme.Site.Content;
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.MapGet("/lead", string () => News.HarbourFerryReturns.Headline);
        app.MapGet("/count", int () => News.All.Count);
        app.MapGet("/text", ContentHttpResult () => TypedResults.Text(News.HarbourFerryReturns.Headline));
        app.MapGet("/later", async Task<string> () => { await Task.Yield(); return News.HarbourFerryReturns.Headline; });
        app.MapGet("/lead/{slug}", (string slug) => News.TryGet(slug, out var found) ? Results.Text(found.Headline) : Results.NotFound());
        app.MapGet((string)(News.HarbourFerryReturns.Path), Lead);
        app.Run();

        static string Lead() => News.HarbourFerryReturns.Headline;
        """;

    private FreshApp App(string properties, string program)
    {
        var app = new FreshApp(feed, properties).Copy("reader");
        var project = File.ReadAllText(Path.Combine(app.Folder, "Acme.Site.csproj"));
        app.Write(
            "Acme.Site.csproj", project.Replace("Sdk=\"Microsoft.NET.Sdk\"", "Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));
        app.Write("Program.cs", program);
        return app;
    }

    [Fact]
    public async Task Lookups_in_components_pages_and_views_are_errors_in_their_files_and_build_when_they_are_right()
    {
        using var app = App("", RazorProgram);
        app.Write("Components/Front.razor", Component);
        app.Write("Components/Note.razor", Note);
        app.Write("Pages/Index.cshtml", Page);
        app.Write("Views/Home/Index.cshtml", View);

        var wrong = await app.Dotnet("build");

        Assert.NotEqual(0, wrong.ExitCode);
        Assert.All(
            (string[])
            [
                "Components/Front.razor(3,16): error CS0117",
                "Components/Front.razor(3,16): warning BSH0802: 'News' has no article 'HarbourFerryReturn'; did you mean 'HarbourFerryReturns' (Harbour ferry returns after nine years)?",
                "Components/Front.razor(4,24): error BSH0801: No article of 'News' has the slug 'harbour-ferry-return'; did you mean 'harbour-ferry-returns'?",
                "Components/Front.razor(5,20): warning BSH0804: No article of 'Guides' has the slug 'boiling-an-eg', so it is never found; did you mean 'boiling-an-egg'",
                "Components/Front.razor(7,29): error BSH0801",
                "Components/Front.razor(10,49): error BSH0801: No article of 'News' has the slug 'nowhere'",
                "Pages/Index.cshtml(3,11): warning BSH0802: 'News' has no article 'HarbourFerryReturn'",
                "Pages/Index.cshtml(4,20): error BSH0801: No article of 'News' has the slug 'harbour-ferry-return'",
                "Pages/Index.cshtml(5,25): error BSH0801",
                "Views/Home/Index.cshtml(3,29): error BSH0801: No article of 'Guides' has the slug 'no-such'",
                "Views/Home/Index.cshtml(4,10): warning BSH0802: 'News' has no article 'HarbourFerryReturn'",
                "Pages/Index.cshtml(6,56): error BSH0801: No article of 'Guides' has the slug 'boiling-an-eg'; did you mean 'boiling-an-egg'",
            ],
            expected => Assert.Contains(expected, wrong.Output, StringComparison.Ordinal));

        app.Write("Components/Front.razor", Mended(Component));
        app.Write("Pages/Index.cshtml", Mended(Page));
        app.Write("Views/Home/Index.cshtml", Mended(View));

        Assert.DoesNotContain("BSH08", (await app.Dotnet("build")).MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_ASP_NET_Core_cannot_generate_code_for_is_an_error_at_the_handler_and_builds_as_the_message_says()
    {
        using var app = App("<PublishAot>true</PublishAot>", Endpoints);

        var wrong = await app.Dotnet("build");

        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("Program.cs(4,21): error BSH0806", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("write it: 'string () => …'", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(5,12): warning BSH0807", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("GeneratedRouteBuilderExtensions.g.cs", wrong.Output, StringComparison.Ordinal);

        app.Write("Program.cs", MendedEndpoints);
        var mended = (await app.Dotnet("build", "-p:EmitCompilerGeneratedFiles=true")).MustSucceed();

        Assert.DoesNotContain("warning", mended.Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var generated =
            Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "GeneratedRouteBuilderExtensions.g.cs", SearchOption.AllDirectories)
                .Single();
        Assert.Equal(
            6,
            (await File.ReadAllTextAsync(generated, TestContext.Current.CancellationToken)).Split(
                "InterceptsLocationAttribute(1,").Length - 1);
    }

    private static string Mended(string text) => text
        .Replace("News.HarbourFerryReturn.", "News.HarbourFerryReturns.", StringComparison.Ordinal)
        .Replace("harbour-ferry-return\"", "harbour-ferry-returns\"", StringComparison.Ordinal)
        .Replace("nowhere", "harbour-ferry-returns", StringComparison.Ordinal)
        .Replace("no-such", "boiling-an-egg", StringComparison.Ordinal)
        .Replace("boiling-an-eg\"", "boiling-an-egg\"", StringComparison.Ordinal);
}
