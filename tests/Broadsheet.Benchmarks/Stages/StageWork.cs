using System.Text.Json;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>What a process that measures is to compile.</summary>
/// <param name="CompilerFolder">Where the SDK has the compiler that a build of the app uses.</param>
/// <param name="CommandLine">What the build gives it.</param>
/// <param name="Runs">How often it compiles.</param>
internal sealed record StageWork(string CompilerFolder, string[] CommandLine, string Folder, int Runs)
{
    public static StageWork Of(BenchmarkApp app, bool publishAot, int runs)
    {
        var aot = $"-p:PublishAot={publishAot}";
        app.Run("dotnet", "restore", aot);
        var output = app.Run("dotnet", "msbuild", aot, "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            "-getItem:CscCommandLineArgs");
        using var build = JsonDocument.Parse(output);
        var commandLine = build.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(
            item => item.GetProperty("Identity").GetString()!);
        return new(app.CompilerFolder, [.. commandLine], app.Folder, runs);
    }
}
