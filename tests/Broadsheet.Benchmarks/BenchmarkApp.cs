using System.Diagnostics;
using Broadsheet.Benchmarks.FullBuild;

namespace Broadsheet.Benchmarks;

/// <summary>An app of N articles in a folder of its own.</summary>
internal sealed class BenchmarkApp : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("broadsheet-bench-").FullName;

    public string Folder => _folder;

    /// <summary>Where the SDK has the compiler that builds the app.</summary>
    public string CompilerFolder =>
        Path.GetFullPath(Path.Combine(Run("dotnet", "msbuild", "-getProperty:RoslynTargetsPath").Trim(), "bincore"));

    /// <summary>One that uses the generator and runtime that stand beside this program.</summary>
    public BenchmarkApp(int count, string program = "")
        : this(new Corpus(seed: 1), count, program, Broadsheet)
    {
    }

    /// <summary>One of newspaper pages.</summary>
    public static BenchmarkApp OfPages(int count, string program) =>
        new(folder => new Corpus(seed: 1).WritePagesTo(folder, count), program, Broadsheet, "Microsoft.NET.Sdk");

    /// <param name="project">What the project file holds beside its properties.</param>
    /// <param name="sdk">The SDK of the project.</param>
    public BenchmarkApp(Corpus corpus, int count, string program, string project, string sdk = "Microsoft.NET.Sdk")
        : this(folder => corpus.WriteTo(folder, count), program, project, sdk)
    {
    }

    private BenchmarkApp(Action<string> writeArticles, string program, string project, string sdk)
    {
        writeArticles(_folder);
        Write("Program.cs", program);
        Write("Directory.Packages.props", $"""<Project><Import Project="{Repository.Root}/Directory.Packages.props" /></Project>""");
        Write("App.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
            {project}
            </Project>
            """);
    }

    /// <summary>A web app that uses them.</summary>
    public static BenchmarkApp OfServer(int count) => new(new Corpus(seed: 1), count, "", $"""
        {Broadsheet}
          <ItemGroup>
            <Reference Include="{Beside("Broadsheet.AspNetCore.dll")}" />
          </ItemGroup>
        """, "Microsoft.NET.Sdk.Web");

    /// <summary>What a project holds that compiles its articles.</summary>
    public static string Broadsheet { get; } = $"""
          <Import Project="{Repository.Root}/generator/build/Broadsheet.props" />
          <ItemGroup>
            <Reference Include="{Beside("Broadsheet.dll")}" />
            <Analyzer Include="{Beside("Broadsheet.Generator.dll")};{Beside("analyzers/Markdig.dll")};{Beside("analyzers/YamlDotNet.dll")}" />
          </ItemGroup>
          <Import Project="{Repository.Root}/generator/build/Broadsheet.targets" />
        """;

    /// <summary>The article files, in order of their names.</summary>
    public string[] ArticleFiles => [.. Directory.GetFiles(Path.Combine(_folder, Corpus.Folder)).Order(StringComparer.Ordinal)];

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);

    /// <summary>Publishes the app, tells what that took, restore aside, and the command that runs it.</summary>
    public Measured PublishMeasured(PublishMode mode, out string[] command)
    {
        Run("dotnet", ["restore", .. mode.Arguments]);
        var output = Path.Combine(_folder, mode.Name);
        command = mode.Command(output);
        return Measured.Run(_folder, ["dotnet", "publish", "-c", "Release", "--no-restore", "-o", output, .. mode.Arguments]);
    }

    /// <summary>Publishes the app and gives the command that runs it.</summary>
    public string[] Publish(PublishMode mode)
    {
        var output = Path.Combine(_folder, mode.Name);
        Run("dotnet", ["publish", "-c", "Release", "-o", output, .. mode.Arguments]);
        return mode.Command(output);
    }

    /// <summary>Restores what a way of publishing needs; false where this machine cannot have it.</summary>
    public bool TryRestore(PublishMode mode)
    {
        Delete("obj");
        return Start("dotnet", ["restore", .. mode.Arguments]).ExitCode == 0;
    }

    /// <summary>
    /// How many bytes a program has when published, of the files that <paramref name="mode"/> names, after <see cref="TryRestore"/>. Runs
    /// it, too.
    /// </summary>
    public long PublishedSize(PublishMode mode, string program)
    {
        // All but what was restored: the trimmer takes what it left of a program before for the one at hand.
        Delete("obj/Release");
        Delete("bin");
        Delete("published");
        Write("Program.cs", program);
        Run("dotnet", ["publish", "-c", "Release", "--no-restore", "-o", "published", .. mode.Arguments]);
        var published = Path.Combine(_folder, "published");
        var command = mode.Command(published);
        Run(command[0], command[1..]);
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

    private void Delete(string folder)
    {
        if (Directory.Exists(Path.Combine(_folder, folder)))
            Directory.Delete(Path.Combine(_folder, folder), recursive: true);
    }

    public static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
