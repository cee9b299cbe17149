namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>The runs of one published app: those that end after one article, and those that touch all.</summary>
internal sealed class StartUpSeries(BenchmarkApp app, string[] command)
{
    public List<StartUpRun> One { get; } = [];

    public List<StartUpRun> All { get; } = [];

    public void RunOnce()
    {
        One.Add(StartUpRun.Of(app, command, StartUpApp.OnlyOne));
        All.Add(StartUpRun.Of(app, command));
    }
}
