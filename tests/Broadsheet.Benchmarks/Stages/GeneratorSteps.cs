using System.Diagnostics.Tracing;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>
/// Ends a stage with each step of the article generator. The compiler tells when a step's table is complete; the tables that it reads were
/// told before, so what passed since the last of them is its own. Other generators that the SDK brings are one stage.
/// </summary>
internal sealed class GeneratorSteps(StageClock clock) : EventListener
{
    public const string Others = "other generators, and the driver";

    // What `CodeAnalysisEventSource` of the compiler names so.
    private const string Source = "Microsoft-CodeAnalysis-General";
    private const EventKeywords PerformanceAndSteps = (EventKeywords)3;

    private bool _isOurs;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Source)
            EnableEvents(eventSource, EventLevel.Verbose, PerformanceAndSteps);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        switch (eventData.EventName)
        {
            case "StartSingleGeneratorRunTime":
                clock.End(Others);
                _isOurs = Argument(eventData, "generatorName").Contains(nameof(Broadsheet), StringComparison.Ordinal);
                break;
            case "StopSingleGeneratorRunTime":
                clock.End(_isOurs ? StageRun.Generator : Others);
                _isOurs = false;
                break;
            case "NodeTransform" when _isOurs:
                clock.End(StageRun.Generator + Step(Argument(eventData, "name")));
                break;
        }
    }

    private static string Step(string name) => name is "SourceOutput" or "ImplementationSourceOutput" ? StageRun.Writing : name;

    private static string Argument(EventWrittenEventArgs eventData, string name) =>
        eventData.PayloadNames!.IndexOf(name) is var index and >= 0 ? eventData.Payload![index] as string ?? "" : "";
}
