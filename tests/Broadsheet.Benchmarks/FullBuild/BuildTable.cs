using System.Globalization;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>What articles add to <c>dotnet build</c>, beside whole builds of the same articles by others, in the same run.</summary>
internal static class BuildTable
{
    /// <summary>What Broadsheet's apps do.</summary>
    public const string Program = "System.Console.WriteLine(App.Content.News.All.Count);";

    private const int DefaultRounds = 3;

    /// <param name="arguments">Numbers of articles, and after <c>--without</c> what is in the names of those left out.</param>
    public static int Run(string[] arguments, int rounds = DefaultRounds)
    {
        var without = arguments.SkipWhile(argument => argument != "--without").Skip(1).ToArray();
        int[] counts = [.. arguments.TakeWhile(argument => argument != "--without").Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
        Console.WriteLine("| articles | built by | s (min–max) | times Hugo | peak MB (min–max) | times Hugo |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in counts is [] ? [100, 1_000, 10_000] : counts)
            WriteRows(count, without, rounds);
        foreach (var peer in Contenders.Missing())
            Console.WriteLine($"\n{peer}");
        return 0;
    }

    private static void WriteRows(int count, string[] without, int rounds)
    {
        var contenders = Contenders.Make(count, without).Select(contender => (Contender: contender, Builds: new List<Measured>())).ToList();
        try
        {
            // They take turns, so that all meet the same noise.
            for (var round = 0; round < rounds; round++)
            {
                foreach (var (contender, builds) in contenders)
                    builds.Add(contender.Build());
            }

            var hugo = contenders.Find(row => row.Contender is HugoBuild).Builds;
            foreach (var (contender, builds) in contenders)
                Console.WriteLine($"| {count.ToString("N0", CultureInfo.InvariantCulture)} | {contender.Name} | {Cells(builds, hugo, build => build.Seconds, "F2")} | {Cells(builds, hugo, build => build.Megabytes, "F0")} |");
        }
        finally
        {
            foreach (var (contender, _) in contenders)
                contender.Dispose();
        }
    }

    private static string Cells(List<Measured> builds, List<Measured>? hugo, Func<Measured, double?> value, string format)
    {
        if (Sorted(builds, value) is not { } values)
            return "– | –";
        var ratio = hugo is not null && Sorted(hugo, value) is { } theirs ? (Median(values) / Median(theirs)).ToString("F2", CultureInfo.InvariantCulture) : "–";
        return $"{Number(Median(values))} ({Number(values[0])}–{Number(values[^1])}) | {ratio}";

        string Number(double number) => number.ToString(format, CultureInfo.InvariantCulture);
    }

    private static double[]? Sorted(List<Measured> builds, Func<Measured, double?> value)
    {
        double[] values = [.. builds.Select(value).OfType<double>().Order()];
        return values.Length > 0 ? values : null;
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];
}
