using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>What a command took.</summary>
/// <param name="Megabytes">The most memory that the largest of its processes held at once; none where the system does not tell.</param>
internal readonly record struct Measured(double Seconds, double? Megabytes)
{
    /// <summary>What the process that measures is told first.</summary>
    public const string Worker = "measure";

    private const int Children = -1;

    /// <summary>
    /// Runs a command in a folder. A process of its own waits for it, because the system sums up memory over all children that a process
    /// ever had.
    /// </summary>
    public static Measured Run(string folder, params string[] command)
    {
        var start =
            new ProcessStartInfo(
                "dotnet", ["exec", typeof(Measured).Assembly.Location, Worker, .. command])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true
            };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["ASTRO_TELEMETRY_DISABLED"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output);
        var numbers = output.TrimEnd()[(output.TrimEnd().LastIndexOf('\n') + 1)..].Split(' ');
        return new(
            double.Parse(numbers[0], CultureInfo.InvariantCulture),
            numbers[1] == "-" ? null : double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>What the process that measures does: its last line is what <see cref="Run"/> reads.</summary>
    public static int Work(string[] command)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"\n{seconds:F4} {Peak()?.ToString("F1", CultureInfo.InvariantCulture) ?? "-"}"));
        return process.ExitCode;
    }

    private static double? Peak()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var usage = new long[18];
        return getrusage(Children, usage) == 0 ? usage[4] * 1024 / 1e6 : null;
    }

    // `struct rusage` of 64-bit Linux: two times of two numbers each, then the peak in KB and thirteen more.
    [DllImport("libc")]
    private static extern int getrusage(int who, [Out] long[] usage);
}
