using System.Globalization;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>
/// An edit in a collection so large that its files share sources: what runs anew is the same whatever the collection's size.
/// </summary>
public sealed class LargeCollectionTests
{
    private static readonly string[] Steps =
    [
        StepNames.Files, StepNames.ListedFiles, StepNames.Reading, StepNames.Batching, StepNames.Index, StepNames.Linking,
        StepNames.Placing, StepNames.Collections,
        StepNames.Indexes, StepNames.Diagnostics, StepNames.LinkDiagnostics,
    ];

    /// <summary>A collection of more than 8 files is large here.</summary>
    private static readonly BatchLimits Limits = new(MostAlone: 8, FilesPerSource: 4);

    private static GeneratorHost Host(int count, bool tracksSteps = false)
    {
        var host = new GeneratorHost("class Program;") { TracksSteps = tracksSteps, Limits = Limits };
        for (var i = 0; i < count; i++)
            host.Article(Name(i), Note(string.Create(CultureInfo.InvariantCulture, $"기록 {i}"), "본문."));
        host.Article("content/press/2026-01-02.txt", "항만 도서관 문 연다\n\n항만 도서관이 다음 달 문을 연다고 시가 밝혔다.\n\n/이나래 기자 narae@port.example\n");
        return host;
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"content/notes/note-{number}.md");

    private static string Note(string headline, string body) => $"---\nheadline: {headline}\n---\n\n{body}\n";

    private static List<(string Step, int Count)> Anew(GeneratorOutcome outcome) =>
        [.. Steps.Select(
            step => (step, outcome.Reasons(step).Count(
                reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))))];

    private static int Emitted(GeneratorOutcome outcome) =>
        outcome.OutputReasons().Count(reason => reason != IncrementalStepRunReason.Cached);

    [Fact]
    public void Up_to_256_files_have_a_source_for_each() =>
        Assert.Equal(new BatchLimits(MostAlone: 256, FilesPerSource: 8, ManySources: 512), new BatchLimits());

    [Fact]
    public void A_collection_at_the_limit_has_a_source_for_each_file() =>
        Assert.Equal(8, Host(8).Run().Sources.Keys.Count(static name => name.StartsWith("Notes.note-", StringComparison.Ordinal)));

    [Fact]
    public void Files_of_a_larger_one_share_sources_and_all_of_them_are_there()
    {
        var outcome = Host(25).Run();

        var shared = outcome.Sources.Where(static source => source.Key.StartsWith("Notes.Articles-", StringComparison.Ordinal))
            .Select(static source => source.Value).ToList();
        Assert.InRange(shared.Count, 2, 8);
        Assert.All(
            Enumerable.Range(0, 25),
            i => Assert.Single(
                shared, source => source.Contains(string.Create(CultureInfo.InvariantCulture, $" Note{i} =>"), StringComparison.Ordinal)));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void A_body_edit_runs_as_many_steps_among_20_files_as_among_10()
    {
        var counts = new List<List<(string, int)>>();
        foreach (var count in (int[])[10, 20])
        {
            var host = Host(count, tracksSteps: true);
            host.Run();
            host.Edit(Name(7), Note("기록 7", "다른 본문."));

            var edited = host.Run();

            Assert.All(edited.Reasons(StepNames.Linking), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
            Assert.Equal(1, Emitted(edited));
            counts.Add(Anew(edited));
        }

        Assert.Equal(counts[0], counts[1]);
    }

    [Fact]
    public void A_new_file_re_emits_its_source_and_those_of_the_collection()
    {
        var host = Host(20, tracksSteps: true);
        var before = host.Run().Sources;
        host.Article("content/notes/a-new-one.md", Note("새 기록", "본문."));

        var edited = host.Run();

        Assert.Equal(3, edited.Sources.Count(source => !before.TryGetValue(source.Key, out var old) || old != source.Value));
        Assert.Equal((StepNames.Placing, 1), Anew(edited).Single(static step => step.Step == StepNames.Placing));
    }

    [Fact]
    public void A_deleted_file_re_emits_its_source_and_those_of_the_collection()
    {
        var host = Host(20);
        var before = host.Run().Sources;
        host.Delete(Name(7));

        var edited = host.Run();

        Assert.Equal(3, edited.Sources.Count(source => before[source.Key] != source.Value));
        Assert.DoesNotContain(edited.Sources.Values, source => source.Contains(" Note7 =>", StringComparison.Ordinal));
        Assert.Empty(edited.CompilerDiagnostics);
    }

    [Fact]
    public void A_collection_that_grows_beyond_the_limit_and_shrinks_again_has_the_sources_of_one_that_never_did()
    {
        var host = Host(8);
        var small = host.Run().Sources;

        host.Article(Name(8), Note("기록 8", "본문."));
        Assert.Equal(Host(9).Run().Sources.OrderBy(static source => source.Key), host.Run().Sources.OrderBy(static source => source.Key));

        host.Delete(Name(8));
        Assert.Equal(small.OrderBy(static source => source.Key), host.Run().Sources.OrderBy(static source => source.Key));
    }

    [Fact]
    public void An_edit_of_CSharp_runs_no_step_anew()
    {
        var host = Host(20, tracksSteps: true);
        host.Run();
        host.AddSource("class Another;");

        var edited = host.Run();

        foreach (var step in Steps)
            Assert.All(edited.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(0, Emitted(edited));
    }

    /// <summary>As a compiler server does that keeps its generators between builds.</summary>
    [Fact]
    public void Files_handed_in_anew_are_read_again_only_where_their_content_differs()
    {
        var host = Host(20, tracksSteps: true);
        host.Run();
        host.Edit(Name(7), Note("기록 7", "다른 본문."));
        host.RenewHandles();

        var built = host.Run();

        Assert.Equal(20, built.Reasons(StepNames.Reading).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Equal(1, Emitted(built));
    }

    [Fact]
    public void A_file_that_a_large_collection_lists_twice_is_one_article()
    {
        var host = Host(20).Article(Name(7), Note("기록 7", "본문."));

        var outcome = host.Run();

        Assert.Equal(20, ((IEnumerable<Article>)outcome.Read("Notes", "All")!).Count());
        Assert.Equal(Host(20).Run().Sources.OrderBy(static source => source.Key), outcome.Sources.OrderBy(static source => source.Key));
    }

    [Fact]
    public void The_order_of_files_changes_no_source()
    {
        var host = new GeneratorHost("class Program;") { Limits = Limits };
        for (var i = 19; i >= 0; i--)
            host.Article(Name(i), Note(string.Create(CultureInfo.InvariantCulture, $"기록 {i}"), "본문."));

        var sources = host.Run().Sources;

        Assert.All(
            Host(20).Run().Sources.Where(static source => source.Key.StartsWith("Notes", StringComparison.Ordinal)),
            source => Assert.Equal(source.Value, sources[source.Key]));
    }
}
