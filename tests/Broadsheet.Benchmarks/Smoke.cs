using Broadsheet.Benchmarks.Content;
using Broadsheet.Benchmarks.Editing;
using Broadsheet.Benchmarks.Feeds;
using Broadsheet.Benchmarks.FullBuild;
using Broadsheet.Benchmarks.Hostile;
using Broadsheet.Benchmarks.Joining;
using Broadsheet.Benchmarks.Lookup;
using Broadsheet.Benchmarks.RunTime;
using Broadsheet.Benchmarks.Scale;
using Broadsheet.Benchmarks.Serving;
using Broadsheet.Benchmarks.Size;
using Broadsheet.Benchmarks.Stages;
using Broadsheet.Benchmarks.StartingUp;

namespace Broadsheet.Benchmarks;

/// <summary>Runs every table at a size too small to mean anything; `.ci/run` does it so that the benchmarks never rot.</summary>
internal static class Smoke
{
    public static int Run() =>
        ReadingSpeed.Run(isSmoke: true)
        + FeedSpeed.Run(isSmoke: true)
        + LookupTable.Run(isSmoke: true)
        + RunTimeTable.Run(60, isSmoke: true)
        + JoinSpeed.Run(isSmoke: true)
        + HostileYaml.Run(size: 2_000)
        + HostileTable.RunSmoke()
        + ContentTable.Run([Path.Combine(Repository.Root, "sample-app", "content"), "--data", "--reference", "--samples", "1"])
        + EditSpeed.Run([3], rounds: 1)
        + BuildTable.Run(["3", "--without", "PublishAot", "server off", "pages", "Astro"], rounds: 1, warmUps: 1)
        + StageTable.Run(3, processes: 1, runs: 2)
        + StartUp.RunSmoke()
        + ScaleTable.RunSmoke()
        + BinarySize.Run(4, isSmoke: true)
        + ServeSpeed.Run(rounds: 1, seconds: 1, isSmoke: true);
}
