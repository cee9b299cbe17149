using System.Runtime;
using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>The shortest processor time of a few runs, which other load on the machine lengthens least, and the memory that one of them allocates.</summary>
/// <param name="Milliseconds">All of the time.</param>
/// <param name="OwnMilliseconds">The time without the pauses of the garbage collector, which begin when what is alive outgrows its first generation.</param>
internal sealed record HostileRun(double Milliseconds, double OwnMilliseconds, double Megabytes)
{
    private const int Rounds = 3;

    /// <summary>A run that takes longer is not repeated.</summary>
    private const double Hopeless = 2_000;

    private static readonly ReadingOptions Options = new();

    public static HostileRun Measure(HostileConstruct construct, int size)
    {
        var files = construct.Files(size).ToList();
        var texts = files.ConvertAll(static file => SourceText.From(file.Value, Encoding.UTF8));
        Action run = construct.NeedsSite
            ? () => GeneratedSite.Run(files)
            : () => ArticleFileReader.Read(new ArticleFile("/site/" + files[0].Key, files[0].Key, "notes", Options), texts[0]);
        var times = new List<double>();
        var ownTimes = new List<double>();
        var allocated = 0L;
        // Without collections beside the run, whose time would be counted as its own.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        for (var round = 0; round < Rounds && (round == 0 || (times[0] < Hopeless && size > 10_000)); round++)
        {
            GC.Collect();
            var pauses = GC.GetTotalPauseDuration();
            var before = GC.GetTotalAllocatedBytes();
            var start = Environment.CpuUsage.TotalTime;
            run();
            var time = Environment.CpuUsage.TotalTime - start;
            times.Add(time.TotalMilliseconds);
            ownTimes.Add((time - (GC.GetTotalPauseDuration() - pauses)).TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes() - before;
        }

        return new HostileRun(times.Min(), ownTimes.Min(), allocated / 1e6);
    }
}
