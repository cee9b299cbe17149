extern alias runtime;

using System.Net;
using System.Reflection;
using System.Text;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>Addresses outside of a collection's folder are served, and old ones redirect for good.</summary>
public sealed class ServedAliasTests
{
    private static readonly MethodInfo MapMethod = typeof(ServedAliasTests).GetMethod(
        nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Theory]
    [InlineData("/docs/tour", 200, null)]
    [InlineData("/docs/setup/linux", 200, null)]
    [InlineData("/about/", 200, null)]
    [InlineData("/about", 301, "/about/")]
    [InlineData("/old/path", 301, "/docs/tour")]
    [InlineData("/old/path/", 301, "/docs/tour")]
    [InlineData("/old/path?page=2", 301, "/docs/tour?page=2")]
    [InlineData("/docs/unix", 301, "/docs/setup/linux")]
    [InlineData("/%EC%98%9B%EA%B8%B8", 301, "/docs/setup/linux")]
    [InlineData("/2013/old.html", 301, "/docs/setup/linux")]
    [InlineData("/old", 404, null)]
    [InlineData("/about/more", 404, null)]
    [InlineData("/two/parts", 200, null)]
    public async Task A_request_is_answered_by_the_address(string path, int status, string? location)
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/tour.md", "---\naliases: [/old/path/]\n---\n\nTour.\n")
            .Article("content/docs/setup/linux.md", "---\nredirect_from: [/docs/unix, /옛길, /2013/old.html]\n---\n\nLinux.\n")
            .Article("content/docs/about.md", "---\npermalink: /about/\n---\n\nAbout.\n")
            .Article("content/docs/more.md", "More.\n")
            .Run();
        var articles = outcome.Read("Docs", "All")!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        MapMethod.MakeGenericMethod(articles.GetType().GetGenericArguments()[0]).Invoke(null, [app, articles]);
        // Less particular than the collection's folder, which an article outside of it does not widen.
        app.MapGet("/{a}/{b}", (string a, string b) => a == "two" ? Results.Text(b) : Results.NotFound());
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    private static void Map<T>(IEndpointRouteBuilder app, runtime::Broadsheet.ArticleCollection<T> articles)
        where T : Article =>
            app.MapArticles(articles, options => options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Slug, output));
}
