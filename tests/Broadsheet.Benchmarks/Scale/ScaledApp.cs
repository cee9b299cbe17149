using System.Globalization;
using Broadsheet.Benchmarks.StartingUp;

namespace Broadsheet.Benchmarks.Scale;

/// <summary>
/// An app of very much text: what it takes to publish it as a native binary, and to touch its articles there. Under the JIT and natively,
/// it has every text as it was written.
/// </summary>
internal static class ScaledApp
{
    private const string Program = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using App.Content;
        using Broadsheet.Benchmarks.Scale;

        Measure(() => News.All.Count);
        Measure(() => News.All.Sum(article => article.Headline.Length));
        Measure(() => News.Story00000.Body.Html.Length);
        Measure(() => News.All.Sum(article => (long)article.Body.Html.Length));
        if (!News.TryGet("story-00000", out var found) || found != News.Story00000 || News.All.Related(found).Length == 0 && News.All.Count >= 1_000)
            throw new InvalidOperationException("An article is not found, or has none that is related, where a thousand share some keywords.");
        Measure(() => News.All.Aggregate(0L, (print, article) => unchecked(print + TextPrint.Of($"{article.Slug}\n{article.Headline}\n{article.Body.Html}"))));

        void Measure(Func<long> step)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var seen = step();
            var elapsed = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:F4} {bytes} {seen}"));
        }
        """;

    public static int WriteTable(IReadOnlyList<ScaleRow> rows, PublishMode mode)
    {
        Console.WriteLine(
            $"| articles | `App.dll`, MB | {mode.Name} publish, s | peak MB | binary, MB | `All`, ms and KB | every headline | one body | every body |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var row in rows)
            WriteRow(row, mode);
        return 0;
    }

    private static void WriteRow(ScaleRow row, PublishMode mode)
    {
        using var app = new BenchmarkApp(row.Corpus, row.Count, Program, BenchmarkApp.Broadsheet);
        app.Write(
            "TextPrint.cs", File.ReadAllText(Path.Combine(Repository.Root, "tests", "Broadsheet.Benchmarks", "Scale", "TextPrint.cs")));
        var print = ScaleRow.PrintOf(app.Folder);
        var built = app.Publish(PublishMode.Jit);
        Check(app, built, row.Count, print);
        var published = app.PublishMeasured(mode, out var command);
        var cells = Check(app, command, row.Count, print).Take(4).Select(
            step => string.Create(CultureInfo.InvariantCulture, $"{step.Milliseconds:F2}, {step.Bytes / 1000:N0}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {row.Title} | {SizeOf(built[^1]):F1} | {published.Seconds:F1} | {published.Megabytes:N0} | {SizeOf(command[0]):F1} | {string.Join(" | ", cells)} |"));
    }

    private static StartUpStep[] Check(BenchmarkApp app, string[] command, int count, long print)
    {
        StartUpStep[] steps = [.. app.Run(command[0], command[1..]).Trim().Split('\n').Select(StartUpStep.Parse)];
        if (steps[0].Seen != count || steps[^1].Seen != print)
            throw new InvalidOperationException(
                $"{steps[0].Seen} articles of {count} are there, and their texts are {(steps[^1].Seen == print ? "" : "not ")}those of the files.");
        return steps;
    }

    private static double SizeOf(string path) => new FileInfo(path).Length / 1e6;
}
