using System.Diagnostics;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>Which processors there are for this program.</summary>
internal static class Processors
{
    /// <summary>Two that differ, where there are two.</summary>
    public static (int Serving, int Asking) Two()
    {
        using var own = Process.GetCurrentProcess();
        // On a machine of more than 64 the mask has the first 64.
        var mask = OperatingSystem.IsLinux() || OperatingSystem.IsWindows() ? (long)own.ProcessorAffinity : 1;
        int[] allowed = [.. Enumerable.Range(0, 64).Where(processor => (mask >> processor & 1) != 0)];
        return (allowed[0], allowed[^1]);
    }
}
