using System.Runtime;
using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>
/// The shortest processor time of a few runs, which other load on the machine lengthens least, and the memory that one of them allocates.
/// </summary>
/// <param name="Milliseconds">The time as a build has it, with the garbage collector's.</param>
/// <param name="OwnMilliseconds">The time without the collector's, whose share begins when what is alive outgrows its first generation, and
/// without the system's, which hands out memory that no smaller run has touched.</param>
internal sealed record HostileRun(double Milliseconds, double OwnMilliseconds, double Megabytes)
{
    private const int Rounds = 3;

    /// <summary>A run that takes longer is not repeated.</summary>
    private const double Hopeless = 2_000;

    /// <summary>More than what any run at 400 KB allocates.</summary>
    private const long BytesWithoutCollection = 1_500_000_000;

    private static readonly ReadingOptions Options = new();

    public static HostileRun Measure(HostileConstruct construct, int size)
    {
        var files = construct.Files(size).ToList();
        var texts = files.ConvertAll(static file => SourceText.From(file.Value, Encoding.UTF8));
        Action run = construct.NeedsSite
            ? () => GeneratedSite.Run(files)
            : () => ArticleFileReader.Read(new ArticleFile("/site/" + files[0].Key, files[0].Key, "notes", Options), texts[0]);
        var first = Measure(run);
        if (first.Milliseconds >= Hopeless || size <= 10_000)
            return new(first.Milliseconds, first.Milliseconds, first.Megabytes);
        var runs = Enumerable.Range(1, Rounds - 1).Select(_ => Measure(run)).Append(first).ToList();
        var ownTimes = Enumerable.Range(0, Rounds).Select(_ => MeasureOwn(run));
        // The first run fills what later ones find pooled.
        return new(
            runs.Min(static one => one.Milliseconds),
            ownTimes.Concat(runs.Select(static one => one.OwnMilliseconds)).Min(),
            runs.Min(static one => one.Megabytes));
    }

    private static HostileRun Measure(Action run)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var (time, ownTime) = Time(run);
        return new(time, ownTime, (GC.GetTotalAllocatedBytes() - before) / 1e6);
    }

    private static double MeasureOwn(Action run)
    {
        GC.TryStartNoGCRegion(BytesWithoutCollection);
        var (_, time) = Time(run);
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        return time;
    }

    private static (double All, double User) Time(Action run)
    {
        var start = Environment.CpuUsage;
        run();
        var end = Environment.CpuUsage;
        return ((end.TotalTime - start.TotalTime).TotalMilliseconds, (end.UserTime - start.UserTime).TotalMilliseconds);
    }
}
