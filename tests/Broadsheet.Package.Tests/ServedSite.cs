using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Broadsheet.Package.Tests;

/// <summary>The sample app, started on a free port of this machine and stopped when disposed.</summary>
internal sealed partial class ServedSite : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private ServedSite(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address };
    }

    public static async Task<ServedSite> Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, [.. arguments, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
                return new ServedSite(process, new Uri(address.Value));
        }

        throw new InvalidOperationException("The sample app ended before it told its address.");
    }

    /// <summary>Every page that links lead to from the front page: status, content type and bytes (in hexadecimal) by path.</summary>
    public async Task<SortedDictionary<string, (int Status, string? Type, string Bytes)>> Crawl()
    {
        var pages = new SortedDictionary<string, (int, string?, string)>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", "/no-such-page", "/news/no-such-article"]);
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;
            using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
            var body = await response.Content.ReadAsByteArrayAsync();
            pages.Add(path, ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), Convert.ToHexString(body)));
            foreach (Match link in Link().Matches(Encoding.UTF8.GetString(body)))
                waiting.Enqueue(link.Groups[1].Value);
        }

        return pages;
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Address();

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Link();
}
