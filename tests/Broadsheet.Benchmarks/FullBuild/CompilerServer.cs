using System.Diagnostics;
using System.Globalization;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>A compiler server that no other build uses, so that its memory and what it has warmed up for are those of one app.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = "broadsheet-bench-" + Guid.NewGuid().ToString("N")[..12];
    private readonly Process _process;

    /// <param name="compilerFolder">Where the SDK has its compiler.</param>
    public CompilerServer(string compilerFolder) =>
        _process = Process.Start(
            new ProcessStartInfo(
                "dotnet", [Path.Combine(compilerFolder, "VBCSCompiler.dll"), "-pipename:" + _pipe])
            { RedirectStandardOutput = true })!;

    /// <summary>What makes a build use it.</summary>
    public string[] Arguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _pipe];

    /// <summary>The most memory it held since <see cref="ForgetPeak"/>; none where the system does not tell.</summary>
    public double? PeakMegabytes
    {
        get
        {
            var status = $"/proc/{_process.Id}/status";
            if (!File.Exists(status))
                return null;
            var peak = File.ReadLines(status).Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return double.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
    }

    public void ForgetPeak()
    {
        // What Linux calls so: https://www.kernel.org/doc/html/latest/filesystems/proc.html, 5 resets the peak.
        var reset = $"/proc/{_process.Id}/clear_refs";
        if (File.Exists(reset))
            File.WriteAllText(reset, "5");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
