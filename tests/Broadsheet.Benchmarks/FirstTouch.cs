using System.Globalization;

namespace Broadsheet.Benchmarks;

/// <summary>What an app pays when it first touches its articles: time and bytes allocated, under the JIT and as a native binary.</summary>
internal static class FirstTouch
{
    private const int Rounds = 5;

    // Each line: microseconds and bytes of one step, each step touching the articles further than the one before.
    private const string Program = """
        using System;
        using System.Diagnostics;
        using App.Content;

        var sum = 0L;
        Measure(() => sum += News.Story00000.Headline.Length);
        Measure(() => sum += News.All.Count);
        Measure(() => { foreach (var article in News.All) sum += article.Headline.Length; });
        Measure(() => { foreach (var article in News.All) sum += article.Body.Html.Length; });
        return sum > 0 ? 0 : 1;

        static void Measure(Action step)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            step();
            var elapsed = Stopwatch.GetElapsedTime(start);
            Console.WriteLine($"{(long)elapsed.TotalMicroseconds} {GC.GetAllocatedBytesForCurrentThread() - bytes}");
        }
        """;

    private static readonly string[] Steps = ["one article's headline", "`All`", "every headline", "every body's HTML"];

    public static int Run(int count)
    {
        using var app = new BenchmarkApp(count, Program);
        var jit = Measure(app, publishAot: false);
        var native = Measure(app, publishAot: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first touch, {count} articles | native, ms (min–max) | native, KB | JIT, ms (min–max) | JIT, KB |"));
        Console.WriteLine("|---|---|---|---|---|");
        for (var step = 0; step < Steps.Length; step++)
            Console.WriteLine($"| {Steps[step]} | {native[step]} | {jit[step]} |");
        return 0;
    }

    private static string[] Measure(BenchmarkApp app, bool publishAot)
    {
        var command = app.Publish(publishAot);
        var runs = Enumerable.Range(0, Rounds).Select(_ => app.Run(command[0], command[1..]).Trim().Split('\n')).ToList();
        return [.. Enumerable.Range(0, Steps.Length).Select(step => Cell(runs.Select(run => run[step].Split(' '))))];
    }

    private static string Cell(IEnumerable<string[]> runs)
    {
        var times = runs.Select(run => double.Parse(run[0], CultureInfo.InvariantCulture) / 1000).Order().ToArray();
        var bytes = runs.Select(run => double.Parse(run[1], CultureInfo.InvariantCulture) / 1000).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{times[Rounds / 2]:F2} ({times[0]:F2}–{times[^1]:F2}) | {bytes[Rounds / 2]:F0}");
    }
}
