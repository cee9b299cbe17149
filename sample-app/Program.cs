using System.Globalization;
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
app.UseStatusCodePages(page => page.HttpContext.Response.WriteNotFound());

app.MapGet("/", context => context.Response.WriteHtml(FrontPage.Write));
app.MapGet("/style.css", () => Results.Bytes(StyleSheet.Utf8.ToArray(), "text/css; charset=utf-8"));
app.MapArticles(News.All, options =>
{
    options.Site = Site.Info;
    options.Render = (article, output) => NewsPage.Write(new HtmlWriter(output), article);
    options.KeepsPages = true;
});
app.MapGet("/news", context => ArchivePage.Find(context.Request.Query["page"]) is { } page
    ? context.Response.WriteHtml(html => ArchivePage.Write(html, page))
    : context.Response.WriteNothing());
app.MapGet("/guides", context => context.Response.WriteHtml(GuidesPage.WriteList));
app.MapArticles(Guides.All, options =>
{
    options.Site = Site.Info;
    options.Render = (guide, output) => GuidesPage.Write(new HtmlWriter(output), guide);
    options.KeepsPages = true;
});
app.MapArticles(Authors.All, options =>
{
    options.Site = Site.Info;
    // Lists what is published by now, so no page is kept.
    options.Render = (author, output) => AuthorPage.Write(new HtmlWriter(output), author);
});

await app.StartAsync();
foreach (var url in app.Urls)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Harbor Courier is at {url} (Ctrl+C stops it)."));
await app.WaitForShutdownAsync();
