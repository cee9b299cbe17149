using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Broadsheet.Benchmarks.Lookup;

/// <summary>
/// Prints a row for each way to ask <see cref="LookupSpeed"/>. Each row is measured in processes of its own, because the JIT compiles code
/// for what it has seen of a process so far: after a million hits, a miss takes longer than in an app that sees both. Several of them take
/// turns with those of other rows, because a machine that is shared has faster and slower minutes; the ratios are those of the fastest
/// measurements. Within a process the benchmarks run as they are, so that no project need be generated.
/// </summary>
internal static class LookupTable
{
    /// <summary>What the process that measures is told first.</summary>
    public const string Worker = "lookup-row";

    private const string Smoke = "smoke";
    private const string Bytes = "bytes";
    private const int Processes = 4;

    public static int Run(bool isSmoke)
    {
        var rows = (
            from count in isSmoke ? ["10"] : new[] { "10", "1000", "10000" }
            from slugs in new[] { "English", "Korean" }
            from asked in new[] { "hit", "miss" }
            select (Cell: (string[])[count, slugs, asked], Taken: new Dictionary<string, List<double>>())).ToList();
        for (var process = 0; process < (isSmoke ? 1 : Processes); process++)
            rows.ForEach(row => Measure(isSmoke ? [.. row.Cell, Smoke] : row.Cell, row.Taken));

        Console.WriteLine(
            "| articles | slugs | asked | `FrozenDictionary`, ns (min–max) | `TryGet`, ns (min–max) | times | by span, times | `Dictionary`, times | bytes |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (cell, taken) in rows)
        {
            var (frozen, tryGet) = (taken[nameof(LookupSpeed.Frozen)], taken[nameof(LookupSpeed.TryGet)]);
            var (frozenBySpan, tryGetBySpan) = (taken[nameof(LookupSpeed.FrozenBySpan)], taken[nameof(LookupSpeed.TryGetBySpan)]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {int.Parse(cell[0], CultureInfo.InvariantCulture):N0} | {cell[1]} | {cell[2]} | {Times(frozen)} | {Times(tryGet)} | {tryGet.Min() / frozen.Min():F2} | {tryGetBySpan.Min() / frozenBySpan.Min():F2} | {taken[nameof(LookupSpeed.Dictionary)].Min() / frozen.Min():F2} | {taken[Bytes].Max()} |"));
        }

        return 0;
    }

    /// <summary>
    /// What the process that measures does: each line has the name of a benchmark and the nanoseconds of each of its iterations.
    /// </summary>
    public static int Work(string[] cell)
    {
        var job =
            (cell is [.., Smoke]
                ? Job.Dry
                : Job.ShortRun.WithWarmupCount(15).WithIterationCount(8)
                    .WithIterationTime(TimeInterval.FromMilliseconds(40))).WithToolchain(
                    InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddFilter(
                new SimpleFilter(
                    benchmark => benchmark.Parameters.Items.All(
                        parameter => cell.Contains(Convert.ToString(parameter.Value, CultureInfo.InvariantCulture)))))
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "broadsheet-lookup"));
        foreach (var report in BenchmarkRunner.Run<LookupSpeed>(config).Reports)
        {
            var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
            Print(name, report.ResultStatistics!.OriginalValues);
            if (name.StartsWith(nameof(LookupSpeed.TryGet), StringComparison.Ordinal))
                Print(Bytes, [report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0]);
        }

        return 0;
    }

    private static void Measure(string[] cell, Dictionary<string, List<double>> taken)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet", ["exec", typeof(LookupTable).Assembly.Location, Worker, .. cell])
            { RedirectStandardOutput = true })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (!taken.TryGetValue(words[0], out var times))
                taken.Add(words[0], times = []);
            times.AddRange(words.Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture)));
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The process that measures {string.Join(' ', cell)} failed.");
    }

    private static void Print(string name, IEnumerable<double> values) =>
        Console.WriteLine(string.Join(' ', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)).Prepend(name)));

    private static string Times(List<double> times)
    {
        var ordered = times.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{ordered[ordered.Length / 2]:F1} ({ordered[0]:F1}–{ordered[^1]:F1})");
    }
}
