using System.Globalization;
using System.Text.RegularExpressions;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>wrk, with one thread.</summary>
internal sealed partial class Wrk(int processor, int seconds)
{
    private const int Connections = 32;

    /// <summary>How many requests a second were answered. Every answer must be 2xx.</summary>
    public double Ask(string address)
    {
        using var process = Shell.StartOn(processor, Shell.Find("wrk")!, "-t1", $"-c{Connections}", $"-d{seconds}s", address);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Rate().Match(output) is { Success: true } rate && !output.Contains("Non-2xx", StringComparison.Ordinal)
            && !output.Contains("Socket errors", StringComparison.Ordinal)
            ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{address}: {output}");
    }

    [GeneratedRegex("Requests/sec: +([0-9.]+)")]
    private static partial Regex Rate();
}
