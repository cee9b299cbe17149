using System.Collections.Immutable;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints the sources that a build begins with on all processors at once: the compiler runs an output source by source on one. It also makes each what the
/// compiler embeds into the debug information, which takes the compiler longer than printing took.
/// </summary>
internal static class PrintAhead
{
    /// <summary>Fewer new sources are printed as each is asked for, by an editor most often, which embeds none.</summary>
    private const int FewSources = 8;

    /// <summary>Prints those that have not been printed, if they are many. Gives what never differs, so that a source that was edited prints no other again.</summary>
    public static bool Print<T>(ImmutableArray<T> all, Func<T, SourceWriter> print, CancellationToken cancellation)
        where T : IPrintable
    {
        var unprinted = all.Where(static one => !one.Printed.WasMadeFor(default)).ToList();
        if (unprinted.Count >= FewSources)
            Parallel.ForEach(unprinted, new ParallelOptions { CancellationToken = cancellation }, one => one.Printed.Keep(default, print(one).FinishEmbeddable()));
        return true;
    }

    /// <summary>Has each printed to a source of its own.</summary>
    public static void RegisterPrintedOutput<T>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> all, Func<T, SourceWriter> print)
        where T : IPrintable
    {
        var isPrintedAhead = all.Collect().Select((together, cancellation) => Print(together, print, cancellation)).WithTrackingName(StepNames.PrintAhead);
        context.RegisterSourceOutput(all.Combine(isPrintedAhead), (output, input) => AddTo(output, input.Left, print));
    }

    private static void AddTo<T>(SourceProductionContext output, T one, Func<T, SourceWriter> print)
        where T : IPrintable =>
        output.AddSource(one.HintName, one.Printed.TryTake(default, out var text) ? text : GeneratedFile.Text(print(one).Finish()));
}
