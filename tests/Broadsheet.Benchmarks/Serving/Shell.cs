using System.Diagnostics;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>Programs of the machine.</summary>
internal static class Shell
{
    /// <summary>Where a program is; servers stand where not every user's path leads.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Starts a program on one processor.</summary>
    public static Process StartOn(int processor, string program, params string[] arguments)
    {
        var start =
            new ProcessStartInfo(Find("taskset")!, ["--cpu-list", $"{processor}", program, .. arguments]) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    /// <summary>Runs a command and gives what it printed.</summary>
    public static string Run(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
