using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What an edit of C# or of front matter re-runs where an article type is declared.</summary>
public sealed class DeclaredIncrementalTests
{
    private const string Class =
        "[ArticleCollection(\"guides\")]\npublic partial class Guide : Article\n{\n    public required int Minutes { get; init; }\n    public string? Tool { get; init; }\n    public Guide? Next { get; init; }\n}\n";

    private static GeneratorHost Host(string source)
    {
        var host = new GeneratorHost(Source(source)) { TracksSteps = true };
        for (var i = 0; i < 10; i++)
        {
            host.Article($"content/guides/g{i}.md", Article($"minutes: {i}"));
            host.Article($"content/notes/n{i}.md", Article($"level: {i}"));
        }

        host.Run();
        return host;
    }

    private static readonly string[] BehindDeclaration =
        [StepNames.Settings, StepNames.Files, StepNames.Reading, StepNames.Index, StepNames.Linking, StepNames.Placing,
            StepNames.Collections];

    private static void AssertNothingRan(GeneratorOutcome outcome)
    {
        foreach (var step in BehindDeclaration)
            Assert.All(outcome.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(outcome.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_CSharp_file_beside_the_declared_class_re_runs_nothing_behind_the_declaration_step()
    {
        var host = Host(Class);
        host.AddSource("namespace Acme.Site; public class Another { public Guide? Guide { get; set; } }");

        var edited = host.Run();

        AssertNothingRan(edited);
        Assert.All(
            edited.Reasons(StepNames.DeclaredTypes),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Text_typed_above_the_declared_class_or_in_its_methods_re_runs_nothing_behind_the_declaration_step()
    {
        var host = Host(Class);
        host.EditSource(
            0,
            Source("// one more line\npublic class Above;\n" + Class.Replace(
                "Guide? Next", "int Twice() => Minutes * 2;\n    public Guide? Next", StringComparison.Ordinal)));

        AssertNothingRan(host.Run());
    }

    [Fact]
    public void A_problem_of_the_declaration_moves_along_with_its_class()
    {
        const string Wrong = "[ArticleCollection(\"guide\")] public partial class Guide : Article;\n";
        var host = Host(Wrong);
        host.EditSource(0, Source("// 한 줄 더\n" + Wrong));

        var edited = host.Run();

        Assert.Equal("\"guide\"", Assert.Single(edited.Diagnostics).Marked(Source("// 한 줄 더\n" + Wrong)));
        Assert.All(edited.Reasons(StepNames.Linking), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("minutes: 99")]
    [InlineData("minutes: 99\ntool: 밧줄")]
    public void Front_matter_of_one_article_re_emits_that_article_alone(string frontMatter)
    {
        var host = Host(Class);
        host.Edit("content/guides/g7.md", Article(frontMatter));

        var edited = host.Run();

        Assert.Empty(edited.Diagnostics);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Collections));
    }

    [Fact]
    public void A_first_reference_re_emits_its_article_and_the_collection_that_makes_it()
    {
        var host = Host(Class);
        host.Edit("content/guides/g7.md", Article("minutes: 7\nnext: g3"));
        var first = host.Run();
        Assert.Single(first.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
        Assert.Single(first.Reasons(StepNames.Collections), IncrementalStepRunReason.Modified);

        host.Edit("content/guides/g7.md", Article("minutes: 7\nnext: g4"));
        Assert.Single(host.Run().OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_value_of_an_inferred_type_re_emits_its_article_alone()
    {
        var host = Host(Class);
        host.Edit("content/notes/n7.md", Article("level: 99"));

        Assert.Single(host.Run().OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_new_key_of_an_inferred_type_re_emits_its_article_and_the_type_and_nothing_else()
    {
        var host = Host(Class);
        host.Edit("content/notes/n7.md", Article("level: 7\ntool: 밧줄"));

        var edited = host.Run();

        Assert.Single(edited.Reasons(StepNames.Placing), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(StepNames.Collections), IncrementalStepRunReason.Modified);
        Assert.Equal(2, edited.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_new_property_re_emits_the_type_and_no_article()
    {
        var host = Host(Class);
        host.EditSource(
            0,
            Source(Class.Replace(
                "public string? Tool", "public int? Weight { get; init; }\n    public string? Tool", StringComparison.Ordinal)));

        var edited = host.Run();

        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Placing));
        Assert.Single(edited.Reasons(StepNames.Collections), IncrementalStepRunReason.Modified);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Nothing_that_is_cached_holds_on_to_the_compiler()
    {
        // The compiler's own steps behind ForAttributeWithMetadataName hold syntax, as they must.
        var outcome = Host(Class).Run();
        foreach (var value in new[] { StepNames.Declarations, StepNames.DeclaredTypes, StepNames.Linking,
            StepNames.Collections }.SelectMany(
            outcome.StepValues))
            IncrementalTests.AssertHoldsNoCompilation(value, []);
    }
}
