using System.Diagnostics;

namespace Broadsheet.Benchmarks;

/// <summary>The most memory that any C# compiler of the machine had while this looked: on a calm machine, the one of the app that is built.</summary>
internal sealed class CompilerMemory : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly Timer _timer;
    private long _peak;

    public CompilerMemory() => _timer = new Timer(_ => Look(), null, TimeSpan.Zero, Interval);

    public double PeakMegabytes => Volatile.Read(ref _peak) / 1e6;

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        foreach (var process in Process.GetProcessesByName("csc"))
        {
            using (process)
            {
                try
                {
                    Volatile.Write(ref _peak, Math.Max(_peak, process.PeakWorkingSet64));
                }
                catch (InvalidOperationException)
                {
                    // It has ended in the meantime.
                }
            }
        }
    }
}
