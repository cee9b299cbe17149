namespace Broadsheet.Package.Tests;

/// <summary>
/// A web app that references `Broadsheet.AspNetCore` alone of the two packages: articles of its own, and those of three projects. It is
/// built once, published natively from that build, and trimmed to its methods one by one.
/// </summary>
public sealed class ServedArticles(PackedFeed feed) : IAsyncLifetime
{
    private const string Program = $$"""
        using Acme.Common;
        using Acme.Site.Content;
        using Broadsheet;

        var all = {{ContentPackTests.Join}};
        var stories = ArticleCollection.Join<Story>(Acme.Local.Content.News.All, Acme.World.Content.News.All);
        Console.WriteLine(string.Join(' ', stories.Select(story => $"{story.Slug}:{story.Rank}")));
        Console.WriteLine(string.Join(' ', all.WithKeyword("boats").Select(article => article.Slug)));
        Console.WriteLine(all.Next(Acme.Local.Content.News.NightFerry)?.Slug);
        Console.WriteLine(Acme.Sport.Content.News.Regatta.Laps);

        await Serve(app => app.MapArticles(all), async client =>
        {
            Console.WriteLine((await client.GetStringAsync("/news/%EC%84%AC-%EC%86%8C%EC%8B%9D")).Contains("섬마을에 새 등대가"));
            Console.WriteLine((await client.GetStringAsync("/sport/regatta")).Contains("Nine hulls crossed"));
        });
        await Serve(Uses.PagesAndFormats, async client =>
        {
            Console.WriteLine((await client.GetStringAsync("/news/harbour-ferry-returns")).Contains("eleven passengers and a dog"));
            Console.WriteLine((await client.GetStringAsync("/news/feed.xml")).Contains("<rss"));
            client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            Console.WriteLine((await client.GetStringAsync("/news/harbour-ferry-returns")).Contains("\"headlines\""));
        });

        static async Task Serve(Action<WebApplication> map, Func<HttpClient, Task> ask)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            // The console's logger writes when it likes, between the lines above.
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            map(app);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            await ask(client);
            await app.StopAsync();
        }
        """;

    private const string Uses = $$"""
        using Acme.Site.Content;
        using Broadsheet;
        using Broadsheet.Formats;

        static class Uses
        {
            public static void Headline(WebApplication app) => app.MapGet("/", string () => News.HarbourFerryReturns.Headline);

            public static void Pages(WebApplication app) => app.MapArticles({{ContentPackTests.Join}});

            public static void PagesAndFormats(WebApplication app) =>
                app.MapArticles(News.All, options => options.Site = new FeedInfo { Title = "Courier", Home = new Uri("https://courier.example") });
        }
        """;

    private readonly ContentPacks _packs = new(feed);
    private FreshApp _app = null!;

    /// <summary>What the native binary prints.</summary>
    public string Output { get; private set; } = "";

    internal Task<TrimmedApp> Trimmed(string method) => _app.Trim(method);

    public async ValueTask InitializeAsync()
    {
        var package = $"""<PackageReference Include="Broadsheet.AspNetCore" Version="{feed.Version}" />""";
        _app = _packs.Host("Microsoft.NET.Sdk.Web", package).Copy("reader");
        _app.Write("Program.cs", Program);
        _app.Write("Uses.cs", Uses);
        await _app.BuildForThisMachine();
        Output = (await CommandLine.Run(_app.Folder, await _app.PublishNatively(), [])).MustSucceed().Output;
    }

    public ValueTask DisposeAsync()
    {
        _app.Dispose();
        _packs.Dispose();
        return ValueTask.CompletedTask;
    }
}
