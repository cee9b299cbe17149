using System.Diagnostics;

namespace Broadsheet.Benchmarks;

/// <summary>An app of N articles in a folder of its own, which uses the generator and runtime that stand beside this program.</summary>
internal sealed class BenchmarkApp : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("broadsheet-bench-").FullName;

    public BenchmarkApp(int count, string program = "")
    {
        new Corpus(seed: 1).WriteTo(_folder, count);
        WriteProgram(program);
        File.WriteAllText(Path.Combine(_folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net9.0</TargetFramework>
                <RollForward>Major</RollForward>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <Import Project="{Repository.Root}/generator/build/Broadsheet.props" />
              <ItemGroup>
                <Reference Include="{Beside("Broadsheet.dll")}" />
                <Analyzer Include="{Beside("Broadsheet.Generator.dll")};{Beside("Markdig.dll")};{Beside("YamlDotNet.dll")}" />
              </ItemGroup>
              <Import Project="{Repository.Root}/generator/build/Broadsheet.targets" />
            </Project>
            """);
    }

    /// <summary>How long a whole build takes, restore aside.</summary>
    public TimeSpan Build(bool publishAot)
    {
        var aot = $"-p:PublishAot={publishAot}";
        Run("dotnet", "restore", aot);
        var watch = Stopwatch.StartNew();
        Run("dotnet", "build", "--no-restore", "--no-incremental", aot);
        return watch.Elapsed;
    }

    /// <summary>Publishes the app and gives the command that runs it.</summary>
    public string[] Publish(bool publishAot)
    {
        var output = Path.Combine(_folder, publishAot ? "native" : "jit");
        Run("dotnet", ["publish", "-c", "Release", "-o", output, $"-p:PublishAot={publishAot}", .. publishAot ? ["--use-current-runtime"] : Array.Empty<string>()]);
        return publishAot ? [Path.Combine(output, "App")] : ["dotnet", Path.Combine(output, "App.dll")];
    }

    /// <summary>Restores what a way of publishing needs; false where this machine cannot have it.</summary>
    public bool TryRestore(PublishMode mode)
    {
        Delete("obj");
        return Start("dotnet", ["restore", .. mode.Arguments]).ExitCode == 0;
    }

    /// <summary>How many bytes a program has when published, of the files that <paramref name="mode"/> names, after <see cref="TryRestore"/>. Runs it, too.</summary>
    public long PublishedSize(PublishMode mode, string program)
    {
        // All but what was restored: the trimmer takes what it left of a program before for the one at hand.
        Delete("obj/Release");
        Delete("bin");
        Delete("published");
        WriteProgram(program);
        Run("dotnet", ["publish", "-c", "Release", "--no-restore", "-o", "published", .. mode.Arguments]);
        var published = Path.Combine(_folder, "published");
        if (mode.NeedsRuntime)
            Run("dotnet", Path.Combine(published, "App.dll"));
        else
            Run(Path.Combine(published, "App"));
        return mode.Files.Select(file => new FileInfo(Path.Combine(published, file))).Sum(file => file.Exists ? file.Length : 0);
    }

    /// <summary>Runs a command in the app's folder and gives what it printed.</summary>
    public string Run(string command, params string[] arguments)
    {
        var (exitCode, output) = Start(command, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int ExitCode, string Output) Start(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private void WriteProgram(string program) => File.WriteAllText(Path.Combine(_folder, "Program.cs"), program);

    private void Delete(string folder)
    {
        if (Directory.Exists(Path.Combine(_folder, folder)))
            Directory.Delete(Path.Combine(_folder, folder), recursive: true);
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
