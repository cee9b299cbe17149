using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>
/// Requests per second of an article's page, beside the same bytes from a minimal API that returns a constant and from a file by nginx:
/// each server on one processor, what asks on another, in rounds that take turns.
/// </summary>
internal static partial class ServeSpeed
{
    private static readonly string[] Programs = ["nginx", "wrk", "taskset"];

    /// <param name="rounds">How many times each is measured.</param>
    /// <param name="seconds">How long each time.</param>
    /// <param name="isSmoke">Whether a machine without the programs is passed over, and nothing published natively.</param>
    public static int Run(int rounds, int seconds, bool isSmoke = false)
    {
        if (Array.FindAll(Programs, program => Shell.Find(program) is null) is { Length: > 0 } missing)
        {
            Console.WriteLine(
                $"{(isSmoke ? "serve is SKIPPED" : "FAILED")}: {string.Join(" and ", missing)} not found; apt-get install nginx-light wrk util-linux");
            return isSmoke ? 0 : 1;
        }

        var folder = Directory.CreateTempSubdirectory("broadsheet-serve-").FullName;
        try
        {
            Measure(folder, rounds, seconds, isNative: !isSmoke).Print();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static ServeTable Measure(string folder, int rounds, int seconds, bool isNative)
    {
        var (serving, asking) = Processors.Two();
        using var sample = Server.StartApp(SampleApp.Publish(folder, isNative), serving);
        var front = sample.Get("/");
        var page = sample.Get(FirstLink(front, "/news/"));
        var author = sample.Get(FirstLink(page, "/authors/"));
        using var constant = Server.StartApp(ConstantApp.Publish(folder, page, isNative), serving);
        using var nginx = Nginx.Start(folder, page, serving, keepsFilesOpen: false);
        using var nginxOpen = Nginx.Start(folder, page, serving, keepsFilesOpen: true);

        var table = new ServeTable(page.Content.Length, author.Content.Length,
        [
            new("a constant, by a minimal API", constant, constant.Expect(ConstantApp.Path, page)),
            new("an article of the sample app, its page kept", sample, page),
            new("a file, by nginx", nginx, nginx.Expect(Nginx.Path, page)),
            new("a file, by nginx with `open_file_cache`", nginxOpen, nginxOpen.Expect(Nginx.Path, page)),
            new("an author's page of the sample app, made for each request", sample, author),
        ]);
        table.Fill(rounds, seconds, asking);
        return table;
    }

    private static string FirstLink(ServedPage page, string folder) =>
        Link().Matches(page.Text).Select(link => link.Groups[1].Value).First(
            path => path.StartsWith(folder, StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal));

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Link();
}
