using System.Globalization;
using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>What MSBuild says of a build: the time of each of its targets, of which one is the compiler.</summary>
internal static partial class BuildTargets
{
    private const int Shown = 5;
    private const string Evaluation = "evaluating the project";

    public static void Print(BenchmarkApp one, BenchmarkApp many, string articles, int rounds)
    {
        List<Dictionary<string, double>> ofOne = [], ofMany = [];
        for (var round = 0; round < rounds; round++)
        {
            ofOne.Add(Measure(one));
            ofMany.Add(Measure(many));
        }

        var targets = ofMany[0].Keys.OrderByDescending(target => Median(ofMany, [target]) - Median(ofOne, [target])).ToArray();
        Console.WriteLine($"| plain `dotnet build`, compiler server off | {articles} articles, ms | 1, ms |");
        Console.WriteLine("|---|---|---|");
        foreach (var target in targets[..Shown])
            PrintRow(target.Contains(' ', StringComparison.Ordinal) ? target : $"`{target}`", target);
        PrintRow("all others", targets[Shown..]);

        void PrintRow(string name, params string[] rows) =>
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(ofMany, rows):N0} | {Median(ofOne, rows):N0} |"));
    }

    private static Dictionary<string, double> Measure(BenchmarkApp app)
    {
        app.Run("dotnet", "restore", "-p:PublishAot=false");
        var summary = app.Run(
            "dotnet", "build", "--no-restore", "--no-incremental", "-p:PublishAot=false", "-v:m", "-clp:PerformanceSummary");
        var evaluated = summary[summary.IndexOf("Project Evaluation Performance Summary:", StringComparison.Ordinal)..];
        var targets =
            summary[summary.IndexOf("Target Performance Summary:", StringComparison.Ordinal)..summary.IndexOf(
                "Task Performance Summary:", StringComparison.Ordinal)];
        var times = Line().Matches(targets).ToDictionary(line => line.Groups["name"].Value, Milliseconds);
        times[Evaluation] = Milliseconds(Line().Match(evaluated));
        return times;
    }

    private static double Milliseconds(Match line) => double.Parse(line.Groups["time"].Value, CultureInfo.InvariantCulture);

    private static double Median(List<Dictionary<string, double>> rounds, string[] targets) =>
        rounds.Select(round => targets.Sum(target => round.GetValueOrDefault(target))).Order().ElementAt(rounds.Count / 2);

    [GeneratedRegex("^ +(?<time>[0-9]+) ms +(?<name>[^ ]+) +[0-9]+ calls", RegexOptions.Multiline)]
    private static partial Regex Line();
}
