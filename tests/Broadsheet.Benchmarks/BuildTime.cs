using System.Globalization;

namespace Broadsheet.Benchmarks;

/// <summary>What articles add to a whole <c>dotnet build</c>: the app with N of them less the same app with one.</summary>
internal static class BuildTime
{
    private const int DefaultRounds = 3;
    /// <summary>What the apps do.</summary>
    public const string Program = "System.Console.WriteLine(App.Content.News.All.Count);";

    public static int Run(IReadOnlyList<int> counts, int rounds = DefaultRounds)
    {
        Console.WriteLine("| articles | plain, added s (min–max) | PublishAot, added s (min–max) |");
        Console.WriteLine("|---|---|---|");
        using var one = new BenchmarkApp(1, Program);
        foreach (var count in counts)
        {
            using var many = new BenchmarkApp(count, Program);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {Added(one, many, publishAot: false, rounds)} | {Added(one, many, publishAot: true, rounds)} |"));
        }

        return 0;
    }

    /// <summary>Builds take turns, so that both meet the same noise.</summary>
    private static string Added(BenchmarkApp one, BenchmarkApp many, bool publishAot, int rounds)
    {
        var added = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var baseline = one.Build(publishAot);
            added.Add((many.Build(publishAot) - baseline).TotalSeconds);
        }

        added.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{added[rounds / 2]:F1} ({added[0]:F1}–{added[^1]:F1})");
    }
}
