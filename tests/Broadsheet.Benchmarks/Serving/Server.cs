using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>A server on a port of this machine alone, ended with the processes that it started when disposed.</summary>
internal sealed partial class Server(Process process, Uri home) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = home };

    /// <summary>Starts an app that prints its address.</summary>
    public static Server StartApp(string[] command, int processor)
    {
        var process = Shell.StartOn(processor, command[0], [.. command[1..], "--urls", "http://127.0.0.1:0"]);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (AddressIn().Match(line) is { Success: true } address)
                return new Server(process, new Uri(address.Value));
        }

        throw new InvalidOperationException($"{command[0]} ended before it told its address.");
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public string Address(string path) => new Uri(home, path).AbsoluteUri;

    public ServedPage Get(string path)
    {
        using var response = _client.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult().EnsureSuccessStatusCode();
        return new(
            path, response.Content.Headers.ContentType!.ToString(), response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult());
    }

    /// <summary>A page that must be the same as another server's.</summary>
    public ServedPage Expect(string path, ServedPage other)
    {
        var page = Get(path);
        return page.Content.AsSpan().SequenceEqual(other.Content) && page.ContentType == other.ContentType
            ? page
            : throw new InvalidOperationException($"{Address(path)} is not what {other.Path} is.");
    }

    /// <summary>Waits until the server answers.</summary>
    public Server WhenReady(string path)
    {
        for (var patience = 100; ; patience--)
        {
            try
            {
                Get(path);
                return this;
            }
            catch (HttpRequestException) when (patience > 0 && !process.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex AddressIn();
}

/// <summary>What a server gave.</summary>
internal sealed record ServedPage(string Path, string ContentType, byte[] Content)
{
    public string Text => Encoding.UTF8.GetString(Content);
}
