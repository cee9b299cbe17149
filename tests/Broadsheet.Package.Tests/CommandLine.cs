using System.Diagnostics;

namespace Broadsheet.Package.Tests;

/// <summary>A command run to its end, with all that it printed.</summary>
internal sealed record CommandLine(int ExitCode, string Output)
{
    public static async Task<CommandLine> Run(
        string folder, string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the build that started these tests set for itself is not what a user's shell has.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandLine(process.ExitCode, (await output + await errors).ReplaceLineEndings("\n"));
    }

    public CommandLine MustSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
