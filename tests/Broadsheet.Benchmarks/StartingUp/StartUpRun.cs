using System.Diagnostics;
using System.Globalization;

namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>One process of a <see cref="StartUpApp"/>.</summary>
/// <param name="Steps">What it printed of each step.</param>
/// <param name="WorkingSet">The process's memory at its end, in bytes.</param>
/// <param name="Milliseconds">From its start to its exit, as its parent sees it.</param>
internal sealed record StartUpRun(StartUpStep[] Steps, double WorkingSet, double Milliseconds)
{
    public static StartUpRun Of(BenchmarkApp app, string[] command, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var lines = app.Run(command[0], [.. command[1..], .. arguments]).Trim().Split('\n');
        var elapsed = watch.Elapsed.TotalMilliseconds;
        return new StartUpRun([.. lines[..^1].Select(StartUpStep.Parse)], double.Parse(lines[^1], CultureInfo.InvariantCulture), elapsed);
    }
}

/// <summary>What a program printed of one step.</summary>
/// <param name="Bytes">What its thread allocated.</param>
/// <param name="Seen">The characters it has seen so far, by which one knows that apps do the same.</param>
internal readonly record struct StartUpStep(double Milliseconds, double Bytes, long Seen)
{
    public static StartUpStep Parse(string line)
    {
        var values = line.Split(' ');
        return new(
            double.Parse(values[0], CultureInfo.InvariantCulture),
            double.Parse(values[1], CultureInfo.InvariantCulture),
            long.Parse(values[2], CultureInfo.InvariantCulture));
    }
}
