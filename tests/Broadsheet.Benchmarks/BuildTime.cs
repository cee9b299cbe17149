using System.Diagnostics;
using System.Globalization;

namespace Broadsheet.Benchmarks;

/// <summary>What articles add to a whole <c>dotnet build</c>: the app with N of them less the same app with one.</summary>
internal static class BuildTime
{
    private const int DefaultRounds = 3;

    public static int Run(IReadOnlyList<int> counts, int rounds = DefaultRounds)
    {
        Console.WriteLine("| articles | plain, added s (min–max) | PublishAot, added s (min–max) |");
        Console.WriteLine("|---|---|---|");
        using var one = new BenchmarkApp(1);
        foreach (var count in counts)
        {
            using var many = new BenchmarkApp(count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {Added(one, many, publishAot: false, rounds)} | {Added(one, many, publishAot: true, rounds)} |"));
        }

        return 0;
    }

    /// <summary>Builds take turns, so that both meet the same noise.</summary>
    private static string Added(BenchmarkApp one, BenchmarkApp many, bool publishAot, int rounds)
    {
        var added = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var baseline = one.Build(publishAot);
            added.Add((many.Build(publishAot) - baseline).TotalSeconds);
        }

        added.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{added[rounds / 2]:F1} ({added[0]:F1}–{added[^1]:F1})");
    }

    /// <summary>An app of N articles in a folder of its own, which uses the generator and runtime that stand beside this program.</summary>
    private sealed class BenchmarkApp : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("broadsheet-bench-").FullName;

        public BenchmarkApp(int count)
        {
            new Corpus(seed: 1).WriteTo(_folder, count);
            File.WriteAllText(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine(App.Content.News.All.Count);");
            File.WriteAllText(Path.Combine(_folder, "App.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net9.0</TargetFramework>
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

        public TimeSpan Build(bool publishAot)
        {
            var aot = $"-p:PublishAot={publishAot}";
            Dotnet("restore", aot);
            var watch = Stopwatch.StartNew();
            Dotnet("build", "--no-restore", "--no-incremental", aot);
            return watch.Elapsed;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

        private void Dotnet(params string[] arguments)
        {
            var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
            start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException(output);
        }
    }
}
