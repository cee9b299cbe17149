using System.Runtime.InteropServices;
using System.Text;

namespace Broadsheet.Package.Tests;

/// <summary>The sample app as a host of Broadsheet: under the JIT and as one native binary.</summary>
public sealed class SampleAppTests : IAsyncLifetime
{
    private readonly string _native = Directory.CreateTempSubdirectory("broadsheet-sample-").FullName;

    /// <summary>Builds the app for this machine, as the JIT runs it, and natively from that.</summary>
    public async ValueTask InitializeAsync()
    {
        await Dotnet("build", "-warnaserror");
        await Dotnet("publish", "--no-build", "-o", _native, "-warnaserror");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_native, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_native_binary_serves_and_prints_the_same_bytes_as_the_JIT_app()
    {
        var jitApp = Path.Combine(
            Repository.Root, "sample-app", "bin", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier, "harbor-courier.dll");
        var nativeApp = Path.Combine(_native, OperatingSystem.IsWindows() ? "harbor-courier.exe" : "harbor-courier");
        using var jit = await ServedSite.Start("dotnet", jitApp);
        using var native = await ServedSite.Start(nativeApp);

        var expected = await jit.Crawl();
        var served = await native.Crawl();

        Assert.Equal(expected.Keys, served.Keys);
        Assert.All(expected, page => Assert.Equal(page.Value, served[page.Key]));
        Assert.Equal(404, expected["/no-such-page"].Status);
        Assert.Contains(
            "There is no such page.",
            Encoding.UTF8.GetString(Convert.FromHexString(expected["/news/no-such-article"].Bytes)),
            StringComparison.Ordinal);
        Assert.All(
            expected.Where(page => !page.Key.Contains("no-such", StringComparison.Ordinal)), page => Assert.Equal(200, page.Value.Status));
        Assert.True(
            expected.Keys.Count(
                path => path.StartsWith("/news/", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal)) >= 12);
        var manual = Path.Combine(Repository.Root, "sample-app", "content", "guides");
        var guides = Directory.GetFiles(manual, "*.md", SearchOption.AllDirectories);
        Assert.Equal(
            guides.Length,
            expected.Keys.Count(
                path => path.StartsWith("/guides/", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal)));
        Assert.Equal(
            [
                ("/authors/sitemap.xml", "application/xml; charset=utf-8"), ("/guides/sitemap.xml", "application/xml; charset=utf-8"),
                ("/news/atom.xml", "application/atom+xml; charset=utf-8"),
                ("/news/feed.json", "application/feed+json"), ("/news/feed.xml", "application/rss+xml; charset=utf-8"),
                ("/news/sitemap.xml", "application/xml; charset=utf-8"),
            ],
            expected.Where(
                page => page.Key.EndsWith("xml", StringComparison.Ordinal) || page.Key.EndsWith("json", StringComparison.Ordinal))
                .Select(page => (page.Key, page.Value.Type!)));
        var front = Encoding.UTF8.GetString(Convert.FromHexString(expected["/"].Bytes));
        Assert.Contains("박서연 기자", front, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-03-14\">", front, StringComparison.Ordinal);

        var printed = (await CommandLine.Run(_native, "dotnet", [jitApp, "--print"])).MustSucceed().Output;
        Assert.Equal(printed, (await CommandLine.Run(_native, nativeApp, ["--print"])).MustSucceed().Output);
        Assert.Contains("Ferry line to return", printed, StringComparison.Ordinal);
    }

    private static async Task Dotnet(string command, params string[] arguments) =>
        (await CommandLine.Run(
            Repository.Root, "dotnet", [command, "sample-app", "-c", "Release", "--use-current-runtime", .. arguments])).MustSucceed();
}
