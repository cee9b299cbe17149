using System.Globalization;

namespace Broadsheet.Benchmarks;

/// <summary>What very much text costs: the build, the compiler's memory, a native binary that has all of it, and the first touches in it.</summary>
internal static class Scale
{
    private const string Program = """
        using System;
        using System.Buffers;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using App.Content;

        Measure(() => News.All.Count);
        Measure(() => News.All.Sum(article => article.Headline.Length));
        Measure(() => News.Story00000.Body.Html.Length);
        Measure(() => News.All.Sum(article => article.Body.Html.Length));
        if (!News.TryGet("story-00000", out var found) || found != News.Story00000 || News.All.Related(found).Length == 0 && News.All.Count > 1)
            throw new InvalidOperationException("An article is not found, or has none that is related.");

        void Measure(Func<int> step)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var seen = step();
            var elapsed = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:F4} {bytes} {seen}"));
        }
        """;

    public static int Run(IReadOnlyList<ScaleRow> rows)
    {
        Console.WriteLine("| articles | build, s | compiler, MB at most | App.dll, MB | native publish, s | binary, MB | `All`, ms and KB | every headline | one body | every body |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            using var app = new BenchmarkApp(row.Corpus, row.Count, Program, BenchmarkApp.Broadsheet);
            using var memory = new CompilerMemory();
            var build = app.Build(publishAot: false);
            var published = app.PublishTimed(PublishMode.Native, out var command);
            var steps = app.Run(command[0]).Trim().Split('\n').Select(StartUpStep.Parse).ToArray();
            if (steps[0].Seen != row.Count)
                throw new InvalidOperationException($"{steps[0].Seen} articles of {row.Count} are there.");
            var cells = steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Milliseconds:F2}, {step.Bytes / 1000:N0}"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Count:N0} of {row.Bytes / 1000.0:0.#} KB | {build.TotalSeconds:F1} | {memory.PeakMegabytes:N0} | {app.AssemblyMegabytes:F1} | {published.TotalSeconds:F1} | {new FileInfo(command[0]).Length / 1e6:F1} | {string.Join(" | ", cells)} |"));
        }

        return 0;
    }
}
