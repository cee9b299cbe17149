using System.Globalization;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>Who serves what, and how often in a second. The first row is what the others are set beside.</summary>
internal sealed class ServeTable(int pageBytes, int madeBytes, ServeRow[] rows)
{
    /// <summary>
    /// Asks each in turn, so that what else the machine does meets all alike; the first round warms up and is not counted.
    /// </summary>
    public void Fill(int rounds, int seconds, int processor)
    {
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var row in rows)
                row.Take(new Wrk(processor, seconds).Ask(row.Server.Address(row.Page.Path)), isCounted: round > 0);
        }
    }

    public void Print()
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"A page of {pageBytes:N0} bytes; the one made for each request has {madeBytes:N0}."));
        Console.WriteLine();
        Console.WriteLine("| served | requests a second and processor, median (min–max) | beside the constant |");
        Console.WriteLine("|---|---|---|");
        foreach (var row in rows)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {row.Name} | {row.Median:N0} ({row.Rates.Min():N0}–{row.Rates.Max():N0}) | {row.Beside(rows[0]):F2} |"));
        Console.WriteLine();
    }
}

/// <summary>One of those that are measured.</summary>
internal sealed record ServeRow(string Name, Server Server, ServedPage Page)
{
    /// <summary>Requests a second, of each round.</summary>
    public List<double> Rates { get; } = [];

    public double Median => MedianOf(Rates);

    public void Take(double rate, bool isCounted)
    {
        if (isCounted)
            Rates.Add(rate);
    }

    /// <summary>The median of what it is of another in the same round: a slow minute of the machine slows both.</summary>
    public double Beside(ServeRow other) => MedianOf(Rates.Zip(other.Rates, (own, others) => own / others));

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
