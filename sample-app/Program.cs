using System.Globalization;
using Broadsheet.Formats;
using HarborCourier;
using HarborCourier.Content;
using HarborCourier.Views;

if (args is ["--print", ..])
{
    Terminal.Print(Console.Out);
    return;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();

app.MapGet("/", () => new HtmlPage(FrontPage.Write));
app.MapGet("/news/{slug}", (string slug) =>
    News.TryGet(slug, out var article) ? new HtmlPage(html => NewsPage.Write(html, article)) : HtmlPage.NotFound);
app.MapGet("/guides", () => new HtmlPage(GuidesPage.WriteList));
app.MapGet("/guides/{slug}", (string slug) =>
    Guides.TryGet(slug, out var guide) ? new HtmlPage(html => GuidesPage.Write(html, guide)) : HtmlPage.NotFound);
app.MapGet("/authors/{slug}", (string slug) =>
    Authors.TryGet(slug, out var author) ? new HtmlPage(html => AuthorPage.Write(html, author)) : HtmlPage.NotFound);
app.MapGet("/feed.xml", () => new Document("application/rss+xml; charset=utf-8", output => RssFeed.Write(output, Site.Feed, Site.InfoOf("/feed.xml"))));
app.MapGet("/atom.xml", () => new Document("application/atom+xml; charset=utf-8", output => AtomFeed.Write(output, Site.Feed, Site.InfoOf("/atom.xml"))));
app.MapGet("/feed.json", () => new Document("application/feed+json", output => JsonFeed.Write(output, Site.Feed, Site.InfoOf("/feed.json"))));
app.MapGet("/sitemap.xml", () => new Document("application/xml; charset=utf-8", output => Sitemap.Write(output, Site.Pages, Site.InfoOf("/sitemap.xml"))));
app.MapGet("/style.css", () => Results.Bytes(StyleSheet.Utf8.ToArray(), "text/css; charset=utf-8"));
app.MapFallback(() => HtmlPage.NotFound);

await app.StartAsync();
foreach (var url in app.Urls)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Harbor Courier is at {url} (Ctrl+C stops it)."));
await app.WaitForShutdownAsync();
