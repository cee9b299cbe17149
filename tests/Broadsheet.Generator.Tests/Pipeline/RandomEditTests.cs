using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>A driver that lived through edits gives what a new one does that is handed the same files, in whatever order.</summary>
public sealed class RandomEditTests
{
    private const int Runs = 10;

    [Theory]
    [InlineData(1, 300, 256, 8)]
    [InlineData(2, 400, 16, 4)]
    [InlineData(3, 31, 30, 4)]
    [InlineData(4, 120, 4, 1)]
    public void What_edits_lead_to_is_what_a_new_driver_gives(int seed, int notes, int mostAlone, int filesPerSource)
    {
        var limits = new BatchLimits(mostAlone, filesPerSource);
        var edits = new RandomEdits(seed, notes);
        var host = Host(limits, edits.Files);
        host.Run();

        for (var run = 0; run < Runs; run++)
        {
            for (var edit = 0; edit <= run % 4; edit++)
                Apply(edits, host);

            var edited = host.Run();
            var built = Host(limits, edits.Shuffled()).Run();

            Assert.Equal(Printed(built), Printed(edited));
        }
    }

    private static GeneratorHost Host(BatchLimits limits, IEnumerable<KeyValuePair<string, string>> files)
    {
        var host = new GeneratorHost("class Program;") { Limits = limits }.Property("BroadsheetInference", "Loose");
        foreach (var (path, text) in files)
            host.Article(path, text);
        return host;
    }

    private static void Apply(RandomEdits edits, GeneratorHost host)
    {
        var before = edits.Files.Keys.ToHashSet(StringComparer.Ordinal);
        var (deleted, written) = edits.Next();
        foreach (var path in deleted)
            host.Delete(path);
        foreach (var path in written)
        {
            if (before.Contains(path))
                host.Edit(path, edits.Files[path]);
            else
                host.Article(path, edits.Files[path]);
        }
    }

    /// <summary>All sources, and all messages with their places.</summary>
    private static IEnumerable<string> Printed(GeneratorOutcome outcome) =>
        outcome.Sources.Select(static source => source.Key + '\n' + source.Value).Order(StringComparer.Ordinal)
            .Concat(outcome.Diagnostics.Select(static message => message.ToString()).Order(StringComparer.Ordinal));
}
