using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>An edit of a folder's front matter reads the articles below it again, and no other.</summary>
public sealed class IncrementalDefaultsTests
{
    private const int Below = 3;
    private const int Beside = 7;

    private static GeneratorHost Host()
    {
        var host = new GeneratorHost("class Program;") { TracksSteps = true };
        host.Article("content/docs/a/_defaults.yaml", "section: 항만\nlevel: 1\n").Article("content/docs/_defaults.yaml", "kicker: 기획\n");
        for (var i = 0; i < Below; i++)
            host.Article($"content/docs/a/deep/{i}.md", "Text.\n");
        for (var i = 0; i < Beside; i++)
            host.Article($"content/docs/b/{i}.md", "---\nlevel: 2\n---\n\nText.\n");
        host.Run();
        return host;
    }

    [Fact]
    public void An_edit_re_reads_the_articles_below_and_no_other()
    {
        var host = Host();
        host.Edit("content/docs/a/_defaults.yaml", "section: 시장\nlevel: 1\n");

        var edited = host.Run();

        var reasons = edited.Reasons(StepNames.Reading);
        Assert.Equal(Below, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(Beside, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Equal(Below, edited.Reasons(StepNames.Placing).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal("시장", edited.ReadArticle("Docs", "ADeep0").Section);
    }

    [Fact]
    public void A_new_one_and_a_deleted_one_re_read_the_articles_below()
    {
        var host = Host();
        host.Article("content/docs/b/_defaults.yaml", "section: 부두\n");
        var added = host.Run();
        Assert.Equal(Beside, added.Reasons(StepNames.Reading).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal("부두", added.ReadArticle("Docs", "B0").Section);

        host.Delete("content/docs/b/_defaults.yaml");
        var deleted = host.Run();
        Assert.Equal(Beside, deleted.Reasons(StepNames.Reading).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Null(deleted.ReadArticle("Docs", "B0").Section);
    }

    [Fact]
    public void An_edit_that_changes_no_value_and_no_place_re_reads_nothing()
    {
        var host = Host();
        host.Edit("content/docs/a/_defaults.yaml", "section: 항만\nlevel: 1\n# a remark\n");

        var edited = host.Run();

        Assert.All(edited.Reasons(StepNames.Reading), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(edited.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_an_article_reads_no_folders_front_matter()
    {
        var host = Host();
        host.Edit("content/docs/b/0.md", "Other text.\n");

        Assert.All(host.Run().Reasons(StepNames.Defaults), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Nothing_that_is_cached_holds_on_to_the_compiler()
    {
        foreach (var value in Host().Run().StepValues())
            IncrementalTests.AssertHoldsNoCompilation(value, []);
    }
}
