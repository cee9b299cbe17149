using System.Diagnostics;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>Time and memory since the last stage ended, by stage.</summary>
internal sealed class StageClock
{
    private readonly Dictionary<string, (double Milliseconds, double Megabytes)> _stages = [];
    private long _start = Stopwatch.GetTimestamp();
    private long _bytes = GC.GetTotalAllocatedBytes(precise: true);

    /// <summary>The stages in the order in which they first ended; megabytes are what all threads allocated.</summary>
    public IEnumerable<(string Name, double Milliseconds, double Megabytes)> Stages =>
        _stages.Select(stage => (stage.Key, stage.Value.Milliseconds, stage.Value.Megabytes));

    /// <summary>What passed since the end of the stage before is this one's; one that ends several times has the sum.</summary>
    public void End(string stage)
    {
        var elapsed = Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - _bytes) / 1e6;
        var (milliseconds, megabytes) = _stages.GetValueOrDefault(stage);
        _stages[stage] = (milliseconds + elapsed, megabytes + allocated);
        Skip();
    }

    /// <summary>Leaves out what passed since the end of the stage before.</summary>
    public void Skip()
    {
        _bytes = GC.GetTotalAllocatedBytes(precise: true);
        _start = Stopwatch.GetTimestamp();
    }
}
