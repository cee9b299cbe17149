using System.Diagnostics;
using System.Globalization;

namespace Broadsheet.Benchmarks.Joining;

/// <summary>Times and bytes of what is done, in turns, so that what else the machine does meets all alike.</summary>
/// <param name="articles">What the rows say of the articles.</param>
internal sealed class JoinTable(string articles)
{
    private readonly Dictionary<(string What, string By), (List<double> Times, List<double> Bytes)> _taken = [];

    /// <summary>Whether what is done counts; before, it warms up.</summary>
    public bool IsCounted { get; set; }

    public T Take<T>(string what, string by, Func<T> action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var given = action();
        var time = watch.Elapsed.TotalMilliseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (!_taken.TryGetValue((what, by), out var taken))
            _taken.Add((what, by), taken = ([], []));
        if (IsCounted)
        {
            taken.Times.Add(time);
            taken.Bytes.Add(bytes / 1000.0);
        }

        return given;
    }

    public void Print()
    {
        foreach (var ((what, by), (times, bytes)) in _taken)
        {
            times.Sort();
            bytes.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {articles} | {what} | {by} | {times[times.Count / 2]:F3} ({times[0]:F3}–{times[^1]:F3}) | {bytes[bytes.Count / 2]:N1} |"));
        }
    }
}
