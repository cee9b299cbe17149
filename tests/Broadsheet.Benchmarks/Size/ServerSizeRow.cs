namespace Broadsheet.Benchmarks.Size;

/// <summary>A web app whose size is measured, as native binary.</summary>
/// <param name="Name">What the row says that the app uses.</param>
/// <param name="Statement">C# that maps it.</param>
internal sealed record ServerSizeRow(string Name, string Statement)
{
    /// <summary>What the others are set beside: an endpoint that returns a constant.</summary>
    public static ServerSizeRow Minimal { get; } = new("a constant alone", "");

    /// <summary>What serving a collection adds, its articles and the rest of the library among it.</summary>
    public static IReadOnlyList<ServerSizeRow> Parts { get; } =
    [
        new("`TryGet` and `Body.WriteHtml` in an endpoint", """
            app.MapGet("/news/{slug}", async context =>
            {
                if (News.TryGet(context.Request.RouteValues["slug"] as string, out var article))
                    article.Body.WriteHtml(context.Response.BodyWriter);
                await context.Response.BodyWriter.FlushAsync();
            });
            """),
        new("`MapArticles` with `Render`",
            "app.MapArticles(News.All, options => options.Render = (article, output) => article.Body.WriteHtml(output));"),
        new("`MapArticles`", "app.MapArticles(News.All);"),
        new("`MapArticles` with `Site`",
            "app.MapArticles(News.All, options => options.Site = new FeedInfo { Title = \"Courier\", Home = new System.Uri(\"https://courier.example\") });"),
    ];

    public string Program => $"""
        using App.Content;
        using Broadsheet.Formats;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var builder = WebApplication.CreateSlimBuilder(args);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/constant", () => "constant");
        {Statement}
        await app.StartAsync();
        await app.StopAsync();
        """;
}
