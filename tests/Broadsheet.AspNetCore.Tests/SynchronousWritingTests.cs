using System.Net;
using Broadsheet.Formats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>The server that ASP.NET Core brings refuses to be written to synchronously.</summary>
public sealed class SynchronousWritingTests
{
    [Theory]
    [InlineData("/async")]
    [InlineData("/pipe")]
    public async Task A_feed_is_written_to_a_response_of_Kestrel(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Map("/async", (HttpContext context) => RssFeed.WriteAsync(
            context.Response.Body, Newsroom.Articles, Newsroom.Courier, cancellationToken: context.RequestAborted));
        app.Map("/pipe", (HttpContext context) => RssFeed.Write(context.Response.BodyWriter, Newsroom.Articles, Newsroom.Courier));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Contains(
            "푸른시, 겨울 장터 연다",
            await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
