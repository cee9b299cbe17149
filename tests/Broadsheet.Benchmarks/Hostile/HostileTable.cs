using System.Globalization;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Whether time and memory stay linear in the size of a file, whoever wrote it.</summary>
internal static class HostileTable
{
    /// <summary>Twice is linear; caches that no longer hold what is alive add some.</summary>
    private const double MostGrowth = 2.3;

    /// <summary>Growth from a shorter time says nothing: what is alive outgrows the processor's caches only once.</summary>
    private const double Noise = 50;

    /// <summary>No size is tried that is expected to take longer, so that a run comes to its end.</summary>
    private const double MostExpected = 5_000;

    private const double MostMilliseconds = 1_000;
    private const double MostMegabytes = 200;

    private static readonly int[] Sizes = [25_000, 50_000, 100_000, 200_000, 400_000];

    /// <summary>Which of <see cref="Sizes"/> the limits of time and memory are for.</summary>
    private const int Limited = 3;

    /// <param name="words">Constructs whose kind or name holds one of them; all where there are none.</param>
    public static int Run(string[] words) => Run(words, Sizes);

    /// <summary>Each construct once, small: nothing of it may throw.</summary>
    public static int RunSmoke() => Run([], [300]);

    private static int Run(string[] words, int[] sizes)
    {
        var constructs = HostileConstruct.All()
            .Where(construct => words.Length == 0 || words.Any(word => Row(construct).Contains(word, StringComparison.Ordinal))).ToList();
        Console.WriteLine(
            $"| construct | {string.Join(" | ", sizes.Select(static size => string.Create(CultureInfo.InvariantCulture,
                $"{size / 1000.0:0.#} KB, ms")))} | growth per doubling, of its own | allocated, MB | |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", sizes.Length + 3)));
        if (sizes.Length > 1)
            constructs.ForEach(static construct => HostileRun.Measure(construct, 2_000));
        var marked = constructs.Count(construct => !Measure(construct, sizes));
        if (sizes.Length > 1)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\n{constructs.Count} constructs, {marked} of them marked: above {MostGrowth} times per doubling of its own time (without collections and the system's), or above {MostMilliseconds} ms or {MostMegabytes} MB allocated at {Sizes[Limited] / 1000} KB."));
        return 0;
    }

    /// <summary>What is not good is measured a second time: on a busy machine one collection of garbage more may double a row.</summary>
    private static bool Measure(HostileConstruct construct, int[] sizes)
    {
        var runs = Runs(construct, sizes);
        if (sizes.Length > 1 && !IsGood(runs, sizes))
        {
            var again = Runs(construct, sizes);
            runs = [.. runs.Zip(again, Shorter), .. again.Skip(runs.Count)];
        }

        var times = sizes.Select((_, i) => i < runs.Count ? runs[i].Milliseconds.ToString("F0", CultureInfo.InvariantCulture) : "–");
        var isGood = IsGood(runs, sizes);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {Row(construct)} | {string.Join(" | ", times)} | {Growth(runs):F1} | {AtLimit(runs).Megabytes:F0} | {(isGood ? "" : "!")} |"));
        return isGood;
    }

    private static HostileRun Shorter(HostileRun first, HostileRun second) =>
        new(Math.Min(first.Milliseconds, second.Milliseconds), Math.Min(first.OwnMilliseconds, second.OwnMilliseconds), first.Megabytes);

    private static List<HostileRun> Runs(HostileConstruct construct, int[] sizes)
    {
        var runs = new List<HostileRun>();
        foreach (var size in sizes)
        {
            runs.Add(HostileRun.Measure(construct, size));
            if (Expected(runs) > MostExpected)
                break;
        }

        return runs;
    }

    private static bool IsGood(List<HostileRun> runs, int[] sizes) =>
        runs.Count == sizes.Length && Growth(runs) is not > MostGrowth && AtLimit(runs).Milliseconds <= MostMilliseconds
            && AtLimit(runs).Megabytes <= MostMegabytes;

    private static HostileRun AtLimit(List<HostileRun> runs) => runs[Math.Min(Limited, runs.Count - 1)];

    /// <summary>What the next size takes at least, and more where the last one took more than twice the time of the one before.</summary>
    private static double Expected(List<HostileRun> runs) =>
        runs[^1].Milliseconds * (runs.Count > 1 ? Math.Max(2, runs[^1].Milliseconds / runs[^2].Milliseconds) : 2);

    /// <summary>From the first time above noise to the last; null where no two are.</summary>
    private static double? Growth(List<HostileRun> runs)
    {
        var first = runs.FindIndex(static run => run.OwnMilliseconds >= Noise);
        var last = runs.Count - 1;
        return first < 0 || first == last ? null : Math.Pow(runs[last].OwnMilliseconds / runs[first].OwnMilliseconds, 1.0 / (last - first));
    }

    private static string Row(HostileConstruct construct) =>
        $"{construct.Kind} | {Shown(construct.Name)}".Replace(" | ", ": ", StringComparison.Ordinal);

    /// <summary>On one line, with nothing that a table would take for its own.</summary>
    private static string Shown(string name)
    {
        var shown = string.Concat(name.Select(static c => c switch
        {
            '\n' => "⏎",
            '\r' => "␍",
            '\t' => "⇥",
            '|' => "\\|",
            '`' => "ˋ",
            < ' ' or (>= '\u007F' and <= '\u00A0') or (>= '\u0300' and <= '\u036F') or (>= '\u1100' and <= '\u11FF') or '\u202E' or '\u3000'
                or '\uFFFE' => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"),
            _ => c.ToString(),
        }));
        return $"`{shown}`";
    }
}
