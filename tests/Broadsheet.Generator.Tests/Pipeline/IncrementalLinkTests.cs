using Broadsheet.Generator.Host;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What an edit near a link re-runs.</summary>
public sealed class IncrementalLinkTests
{
    private static GeneratorHost Host()
    {
        var host = new GeneratorHost("class Program;") { TracksSteps = true };
        for (var i = 0; i < 10; i++)
            host.Article($"content/notes/note-{i}.md", Note("A body."));
        host.Article("content/guides/setup.md", "## Install\n\nText.\n");
        host.Article("content/guides/links.md", "One [a](setup.md#install) and [b](dead.md).\n");
        return host.Image("content/guides/pier.jpg");
    }

    private static string Note(string body) => $"---\nheadline: A note\n---\n\n{body}\n";

    [Fact]
    public void A_second_run_recomputes_nothing()
    {
        var host = Host();
        host.Run();

        var second = host.Run();

        foreach (var step in (string[])[StepNames.SiteNames, StepNames.Images, StepNames.Backlinks, StepNames.LinkDiagnostics])
            Assert.All(second.Reasons(step), reason => Assert.True(IsUntouched(reason), $"{step}: {reason}"));
    }

    [Theory]
    [InlineData("One more line.\n\nOne [a](setup.md#install) and [b](dead.md).\n")]
    [InlineData("One [a](setup.md#install) and, as it were, [another text](dead.md). More.\n")]
    [InlineData("> - One [a](setup.md#install) and\n>   <https://courier.example> [b][c].\n\n[c]: dead.md\n")]
    public void An_edit_that_moves_links_ends_at_the_index_and_tells_their_problems_anew(string edited)
    {
        var host = Host();
        host.Run();
        host.Edit("content/guides/links.md", edited);

        var outcome = host.Run();

        Assert.Single(outcome.Reasons(StepNames.Index), IncrementalStepRunReason.Unchanged);
        Assert.All(outcome.Reasons(StepNames.Linking), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(outcome.Reasons(StepNames.Backlinks), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(outcome.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
        Assert.Single(outcome.Reasons(StepNames.LinkDiagnostics), IncrementalStepRunReason.Modified);
        var problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal(edited.IndexOf("dead.md", StringComparison.Ordinal), problem.Location.SourceSpan.Start);
    }

    [Fact]
    public void A_new_link_re_emits_its_article_and_the_backlinks_of_its_target_alone()
    {
        var host = Host();
        host.Run();
        host.Edit("content/notes/note-7.md", Note("A [link](guides:setup)."));

        var outcome = host.Run();

        Assert.Single(outcome.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
        Assert.Single(outcome.Reasons(StepNames.Backlinks), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, outcome.Reasons(StepNames.Collections));
        Assert.Equal(2, outcome.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_renamed_heading_re_emits_no_other_article_but_tells_that_its_link_is_dead()
    {
        var host = Host();
        host.Run();
        host.Edit("content/guides/setup.md", "## Installing\n\nText.\n");

        var outcome = host.Run();

        Assert.Equal(["BSH0903", "BSH0901"], outcome.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Single(outcome.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_new_route_re_emits_those_who_link_to_it()
    {
        var host = Host();
        host.Run();
        host.Edit("content/guides/setup.md", "---\nslug: set-up\n---\n\n## Install\n\nText.\n");

        var outcome = host.Run();

        Assert.Equal(2, outcome.Reasons(StepNames.Placing).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains(
            "href=\"/guides/set-up#install\"",
            outcome.Sources.Values.Single(source => source.Contains("One <a", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_image_re_reads_no_article()
    {
        var host = Host();
        host.Run();
        host.Image("content/guides/boat.jpg");

        var outcome = host.Run();

        Assert.All(outcome.Reasons(StepNames.Reading), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, outcome.OutputReasons());
    }

    [Fact]
    public void Output_and_messages_do_not_depend_on_the_order_of_files()
    {
        string[] paths = ["content/a/x.md", "content/b/y.md", "content/c/z.md"];
        string Text(string path) =>
            $"---\nformerly: was\n---\n\n[x](a:x) [y](b:y) [z](c:z) [d](dead.md) [w](c:was) [n](a:xx)\n\n![p]({(path.Length > 3 ? "pier.jpg" : "")})\n";

        var forward = Run(paths);
        var backward = Run([.. paths.Reverse()]);

        Assert.Equal(forward, backward);

        string Run(string[] order)
        {
            var host = new GeneratorHost("class Program;") { TracksSteps = true };
            foreach (var path in order)
                host.Article(path, Text(path));
            foreach (var path in order)
                host.Image(path.Replace("md", "jpg", StringComparison.Ordinal));
            var outcome = host.Run();
            return string.Join('\n', outcome.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value))
                + string.Join('\n', outcome.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nothing_that_is_cached_holds_on_to_the_compiler()
    {
        foreach (var value in Host().Run().StepValues())
            IncrementalTests.AssertHoldsNoCompilation(value, []);
    }

    private static bool IsUntouched(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
