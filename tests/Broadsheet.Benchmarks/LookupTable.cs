using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Broadsheet.Benchmarks;

/// <summary>Runs <see cref="LookupSpeed"/> in this process, so that no project need be generated, restored and built.</summary>
internal static class LookupTable
{
    public static int Run(bool isSmoke)
    {
        var job = (isSmoke ? Job.Dry : Job.ShortRun.WithWarmupCount(3).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(100))).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .HideColumns("Error", "RatioSD", "Alloc Ratio", "Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "RunStrategy", "UnrollFactor")
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(isSmoke ? NullLogger.Instance : ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "broadsheet-lookup"));
        return BenchmarkRunner.Run<LookupSpeed>(config).HasCriticalValidationErrors ? 1 : 0;
    }
}
