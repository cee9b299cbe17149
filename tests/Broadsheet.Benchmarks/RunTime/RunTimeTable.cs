using System.Runtime.Loader;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Broadsheet.Benchmarks.RunTime;

/// <summary>
/// What an app asks of its articles while it runs. <c>RunTime/App</c> has the benchmarks: they are compiled with the articles into an app,
/// which is loaded into this process, because each collection is a class of its own.
/// </summary>
internal static class RunTimeTable
{
    public static int Run(int count, bool isSmoke)
    {
        using var app = new BenchmarkApp(
            new Corpus(seed: 1) { LinksByRoute = true },
            count,
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RunTime", "App", "RunTimeSpeed.cs")), $"""
            {BenchmarkApp.Broadsheet}
              <PropertyGroup>
                <OutputType>Library</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{BenchmarkApp.Beside("BenchmarkDotNet.dll")};{BenchmarkApp.Beside("BenchmarkDotNet.Annotations.dll")};{BenchmarkApp.Beside("Markdig.dll")}" />
                <EmbeddedResource Include="content/news/*.md" LogicalName="%(Filename)%(Extension)" />
              </ItemGroup>
            """);
        app.Run("dotnet", "build", "-c", "Release", "-o", "built");
        var benchmarks = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(app.Folder, "built", "App.dll")).GetType(
            "RunTimeSpeed")!;

        var job =
            (isSmoke
                ? Job.Dry
                : Job.ShortRun.WithWarmupCount(8).WithIterationCount(15)
                    .WithIterationTime(TimeInterval.FromMilliseconds(50))).WithToolchain(
                    InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddColumn(
                CategoriesColumn.Default,
                TargetMethodColumn.Method,
                StatisticColumn.Min,
                StatisticColumn.Median,
                StatisticColumn.Max,
                BaselineRatioColumn.RatioMean)
            .AddColumnProvider(DefaultColumnProviders.Metrics)
            .HideColumns("Alloc Ratio")
            .AddLogger(NullLogger.Instance)
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(60))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "broadsheet-runtime"));
        var summary = BenchmarkRunner.Run(benchmarks, config);
        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        // A name of several words is quoted.
        Console.WriteLine(table.GetLog().Replace("&#39;", "", StringComparison.Ordinal));
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => report.ResultStatistics is null) ? 1 : 0;
    }
}
