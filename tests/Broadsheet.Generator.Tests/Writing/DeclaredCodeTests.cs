using Broadsheet.Generator.Tests.Testing;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>What a reader of the code sees that is generated for a declared article type.</summary>
public sealed class DeclaredCodeTests
{
    private const string Declarations = """
        [ArticleCollection("guides")]
        public sealed partial class Guide : Article
        {
            public required Level Level { get; init; }
            public int Minutes { get; init; } = 5;
            public string? Tool { get; init; }
            public required string Audience { get; init; }
            [FrontMatter("개정")] public DateOnly? Revised { get; init; }
            public IReadOnlyList<Step> Steps { get; init; } = [];
            public short[] Pages { get; init; }
            public required Author Editor { get; init; }
            public ImmutableArray<Guide> SeeAlso { get; init; }
        }

        [ArticleCollection("authors")]
        public sealed partial class Author : Article
        {
            public ImmutableArray<string> Languages { get; }
        }

        public enum Level { Beginner, Advanced }

        public sealed record Step(string Title, int Minutes = 1)
        {
            public string Hint { get; init; } = "없음";
        }

        """;

    private static GeneratorOutcome Run() => new GeneratorHost(Source(Declarations))
        .Article("content/authors/park.md", "---\ntitle: 박하늘\nlanguages: [ko, en]\n---\n\n글.\n")
        .Article(
            "content/guides/knots.md",
            Article("level: beginner\naudience: 새 선원\n개정: 2026-03-01\nsteps:\n  - { title: 감기, minutes: 2 }\npages: [3, 4]\neditor: park\nsee-also: [knots, ropes]"))
        .Article("content/guides/ropes.md", Article("level: advanced\naudience: crew\neditor: park"))
        .Run();

    [Fact]
    public Task A_declared_type_gets_a_constructor_that_fills_it() => Snapshot.Verify(Run().Sources["Guides.Article.g.cs"]);

    [Fact]
    public Task An_article_of_a_declared_type_has_the_shape_of_any_other() =>
        Snapshot.Verify(Run().Sources.Single(source => source.Key.StartsWith("Guides.knots", StringComparison.Ordinal)).Value);

    [Fact]
    public Task A_collection_has_the_declared_type_everywhere() => Snapshot.Verify(Run().Sources["Guides.g.cs"]);

    [Fact]
    public void The_schema_for_editors_has_the_declared_keys()
    {
        var schema = new GeneratorHost(Source(Declarations)).Property("BroadsheetJsonSchemas", "schemas")
            .Article("content/authors/park.md", Article(""))
            .Article("content/guides/a.md", Article("level: beginner\naudience: a\neditor: park")).Run().Sources["Guides.Schema.g.cs"];

        Assert.Contains("\"level\": {", schema, StringComparison.Ordinal);
        Assert.Contains("\"beginner\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"hint\": {", schema, StringComparison.Ordinal);
        Assert.Contains("the slug of an article of authors", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_generator_nor_compiler_has_anything_to_say_about_it()
    {
        var outcome = Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
    }
}
