using System.Globalization;
using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>The builds of one contender; those that fail are told in its row, and end it.</summary>
internal sealed partial class BuildRow(IContender contender) : IDisposable
{
    private readonly List<Measured> _builds = [];

    public bool IsHugo => contender is HugoBuild;

    /// <summary>What went wrong first, if anything did.</summary>
    public string? Failure { get; private set; }

    public void Prepare() => Try(contender.Prepare);

    public void Build() => Try(() => _builds.Add(contender.Build()));

    public string Text(string articles, BuildRow? hugo)
    {
        var head = $"| {articles} | {contender.Name}";
        return Failure is null
            ? $"{head} | {Cells(hugo, build => build.Seconds, "F2")} | {Cells(hugo, build => build.Megabytes, "F0")} |"
            : $"{head} | fails: {Failure} | – | – | – |";
    }

    public void Dispose() => contender.Dispose();

    private void Try(Action step)
    {
        if (Failure is not null)
            return;
        try
        {
            step();
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine($"{contender.Name}: {exception.Message}");
            Failure = ErrorNumber().Match(exception.Message) is { Success: true } error ? error.Value : "see above";
        }
    }

    private string Cells(BuildRow? hugo, Func<Measured, double?> value, string format)
    {
        if (Sorted(value) is not { } values)
            return "– | –";
        var ratio = hugo?.Sorted(value) is { } theirs
            ? (Median(values) / Median(theirs)).ToString("F2", CultureInfo.InvariantCulture)
            : "–";
        return $"{Number(Median(values))} ({Number(values[0])}–{Number(values[^1])}) | {ratio}";

        string Number(double number) => number.ToString(format, CultureInfo.InvariantCulture);
    }

    private double[]? Sorted(Func<Measured, double?> value)
    {
        double[] values = [.. _builds.Select(value).OfType<double>().Order()];
        return values.Length > 0 ? values : null;
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    [GeneratedRegex("(?<=error )[A-Z]+[0-9]+")]
    private static partial Regex ErrorNumber();
}
