using System.Globalization;
using System.Text.Json;
using Broadsheet.Benchmarks.FullBuild;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>
/// Where a compilation's time goes: per stage, in a process that has just begun and in one that has compiled before, as a compiler server
/// has.
/// </summary>
internal static class StageTable
{
    /// <summary>What the process that measures is told first.</summary>
    public const string Worker = "stage-worker";

    private const int DefaultProcesses = 3;

    // What runs often is compiled again, better, while the first runs pass.
    private const int DefaultRuns = 6;

    // In ms; stages below are left out.
    private const double LeastShown = 5;

    /// <param name="part">One of the three tables; all of them unless told.</param>
    public static int Run(int count, string? part = null, int processes = DefaultProcesses, int runs = DefaultRuns)
    {
        using var one = new BenchmarkApp(1, BuildTable.Program);
        using var many = new BenchmarkApp(count, BuildTable.Program);
        if (part is null or "plain")
            PrintStages(one, many, count, publishAot: false, processes, runs);
        if (part is null or "PublishAot")
            PrintStages(one, many, count, publishAot: true, processes, runs);
        if (part is null or "targets")
            BuildTargets.Print(one, many, Articles(count), processes);
        return 0;
    }

    /// <summary>What the process that measures does.</summary>
    public static int Work(string workFile)
    {
        var work = JsonSerializer.Deserialize<StageWork>(File.ReadAllText(workFile))!;
        new CompilerContext(work.CompilerFolder).Call(
            typeof(CompilerStages), nameof(CompilerStages.Run), work.CommandLine, work.Folder, work.Runs);
        return 0;
    }

    private static void PrintStages(BenchmarkApp one, BenchmarkApp many, int count, bool publishAot, int processes, int runs)
    {
        List<StageRun> ofOne = [], ofMany = [];
        for (var process = 0; process < processes; process++)
        {
            ofOne.AddRange(Measure(one, publishAot, runs));
            ofMany.AddRange(Measure(many, publishAot, runs));
        }

        Print(count, publishAot, runs, ofOne, ofMany);
    }

    private static IEnumerable<StageRun> Measure(BenchmarkApp app, bool publishAot, int runs)
    {
        var work = StageWork.Of(app, publishAot, runs);
        app.Write("work.json", JsonSerializer.Serialize(work));
        // The compiler's own settings of the runtime, such as its garbage collector.
        var runtime = Path.Combine(work.CompilerFolder, "csc.runtimeconfig.json");
        return StageRun.Parse(
            app.Run("dotnet", "exec", "--runtimeconfig", runtime, typeof(StageTable).Assembly.Location, Worker, "work.json"));
    }

    private static void Print(int count, bool publishAot, int runs, List<StageRun> ofOne, List<StageRun> ofMany)
    {
        var articles = Articles(count);
        Console.WriteLine(
            $"| {(publishAot ? "`PublishAot`" : "plain")} | cold, {articles} articles, ms | cold, 1, ms | warm, {articles}, ms | warm, 1, ms | {articles}, MB allocated |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var stage in ofMany[0].Stages.Keys.Where(stage => Cold(ofMany, stage) >= LeastShown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {stage} | {Cold(ofMany, stage):N0} | {Cold(ofOne, stage):N0} | {Warm(ofMany, stage, runs):N0} | {Warm(ofOne, stage, runs):N0} | {Allocated(ofMany, stage, runs):N0} |"));
        }

        Console.WriteLine();
    }

    private static string Articles(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static double Cold(List<StageRun> all, string stage) =>
        Median(all.Where(run => run.Number == 0), stage, cost => cost.Milliseconds);

    private static double Warm(List<StageRun> all, string stage, int runs) =>
        Median(all.Where(run => run.Number >= runs / 2), stage, cost => cost.Milliseconds);

    private static double Allocated(List<StageRun> all, string stage, int runs) =>
        Median(all.Where(run => run.Number >= runs / 2), stage, cost => cost.Megabytes);

    private static double Median(IEnumerable<StageRun> all, string stage, Func<StageCost, double> value)
    {
        var values = all.Select(run => value(run.Stages.GetValueOrDefault(stage))).Order().ToArray();
        return values[values.Length / 2];
    }
}
