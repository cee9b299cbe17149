using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What an edit re-runs, followed by the names of the pipeline's steps.</summary>
public sealed class IncrementalTests
{
    private static GeneratorHost Host()
    {
        var host = new GeneratorHost("class Program;") { TracksSteps = true };
        for (var i = 0; i < 10; i++)
            host.Article($"content/notes/note-{i}.md", Note($"Note {i}", "A body."));
        host.Article("content/press/2026-01-02.txt", """
            항만 도서관 문 연다

            항만 도서관이 다음 달 문을 연다고 시가 밝혔다.

            /이나래 기자 narae@port.example
            """);
        return host;
    }

    private static string Note(string headline, string body) => $"---\nheadline: {headline}\nlevel: 1\n---\n\n{body}\n";

    [Fact]
    public void A_second_run_recomputes_nothing()
    {
        var host = Host();
        host.Run();

        var second = host.Run();

        foreach (var step in (string[])[StepNames.Reading, StepNames.Index, StepNames.Linking, StepNames.Placing, StepNames.Collections])
            Assert.All(second.Reasons(step), reason => Assert.True(IsUntouched(reason), $"{step}: {reason}"));
        Assert.All(second.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Editing_a_body_re_runs_only_that_articles_steps()
    {
        var host = Host();
        host.Run();
        host.Edit("content/notes/note-7.md", Note("Note 7", "Another body."));

        var edited = host.Run();

        AssertOneModified(edited.Reasons(StepNames.Reading));
        Assert.All(edited.Reasons(StepNames.Index), reason => Assert.True(IsUntouched(reason)));
        Assert.Single(edited.Reasons(StepNames.Index), IncrementalStepRunReason.Unchanged);
        Assert.All(edited.Reasons(StepNames.Linking), reason => Assert.True(IsUntouched(reason)));
        Assert.All(edited.Reasons(StepNames.Collections), reason => Assert.True(IsUntouched(reason)));
        AssertOneModified(edited.Reasons(StepNames.Placing));
        AssertOneModified(edited.OutputReasons());
    }

    [Fact]
    public void Editing_a_headline_re_emits_that_article_alone()
    {
        var host = Host();
        host.Run();
        host.Edit("content/notes/note-7.md", Note("Quite another headline", "A body."));

        var edited = host.Run();

        // The slug of a Markdown article is its file's name, so the collection stays as it was.
        AssertOneModified(edited.OutputReasons());
    }

    [Fact]
    public void Editing_a_CSharp_file_re_runs_no_step()
    {
        var host = Host();
        host.Run();
        host.AddSource("class Another;");

        var edited = host.Run();

        foreach (var step in (string[])[StepNames.Settings, StepNames.Files, StepNames.Reading, StepNames.Index, StepNames.Linking,
            StepNames.Placing, StepNames.Collections])
            Assert.All(edited.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(edited.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_file_re_emits_its_collections_catalog_and_no_other_article()
    {
        var host = Host();
        host.Run();
        host.Article("content/notes/zebra.md", Note("Zebra", "A body."));

        var edited = host.Run();

        Assert.Single(edited.Reasons(StepNames.Reading), IncrementalStepRunReason.New);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Placing));
        Assert.Single(edited.Reasons(StepNames.Collections), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_deleted_file_takes_its_article_along()
    {
        var host = Host();
        host.Run();
        host.Delete("content/notes/note-3.md");

        var edited = host.Run();

        Assert.DoesNotContain(edited.Sources.Keys, name => name.Contains("note-3", StringComparison.Ordinal));
        Assert.DoesNotContain("Note3", edited.Sources["Notes.g.cs"], StringComparison.Ordinal);
        Assert.Empty(edited.CompilerDiagnostics);
    }

    [Fact]
    public void A_moved_problem_is_told_anew_but_regenerates_no_source()
    {
        var host = Host();
        host.Article("content/notes/risky.md", "# Risky\n\nOne.\n\nTwo <blink>three</blink>.\n");
        host.Run();
        host.Edit("content/notes/risky.md", "# Risky\n\nOne.\n\n\nTwo <blink>three</blink>.");

        var edited = host.Run();

        Assert.Equal(5, edited.Diagnostics.First(diagnostic => diagnostic.Id == "BSH0304").Location.GetLineSpan().StartLinePosition.Line);
        Assert.All(edited.Reasons(StepNames.Linking), reason => Assert.True(IsUntouched(reason)));
    }

    [Fact]
    public void Nothing_that_is_cached_holds_on_to_the_compiler()
    {
        foreach (var value in Host().Run().StepValues())
            AssertHoldsNoCompilation(value, []);
    }

    private static bool IsUntouched(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static void AssertOneModified(IReadOnlyList<IncrementalStepRunReason> reasons)
    {
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.All(reasons, reason => Assert.True(IsUntouched(reason) || reason == IncrementalStepRunReason.Modified));
    }

    internal static void AssertHoldsNoCompilation(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or Diagnostic, value.GetType().FullName);
        // What the compiler itself hands in, and its immutable descriptors, are not ours to search.
        if (value is AdditionalText or DiagnosticDescriptor or Delegate
            || value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true
                && value is not System.Collections.IEnumerable)
            return;
        if (value is System.Collections.IEnumerable items)
        {
            foreach (var item in items)
                AssertHoldsNoCompilation(item, seen);
            return;
        }

        const System.Reflection.BindingFlags Fields =
            System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields | System.Reflection.BindingFlags.DeclaredOnly))
                AssertHoldsNoCompilation(field.GetValue(value), seen);
        }
    }
}
