using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>What a reader of the generated code sees, and that the compiler takes it without a warning.</summary>
public sealed class GeneratedCodeTests
{
    private const string Article = """
        ---
        headline: "“Tides & <Terns>”"
        deck: What the marsh keeps
        authors: [Ada Reed <ada@marsh.example>]
        published: 2026-05-04T08:30:00+09:00
        keywords: [birds, 갯벌]
        level: 3
        ---

        The marsh keeps a "ledger" of its own. It is written in mud.

        ## 물때

        | tide | hour |
        |------|------|
        | ebb  | 4    |
        """;

    private static GeneratorHost Host() => new GeneratorHost().Article("content/notes/tides-and-terns.md", Article);

    [Fact]
    public Task An_article_is_a_documented_property_of_its_collection() =>
        Snapshot.Verify(Host().Run().Sources.Single(source => source.Key.StartsWith("Notes.tides", StringComparison.Ordinal)).Value);

    [Fact]
    public Task A_collection_has_All_Get_and_TryGet() => Snapshot.Verify(Host().Run().Sources["Notes.g.cs"]);

    [Fact]
    public Task An_article_type_has_the_custom_front_matter_as_typed_properties() =>
        Snapshot.Verify(Host().Run().Sources["Notes.Article.g.cs"]);

    [Fact]
    public void The_compiler_has_nothing_to_say_about_it() => Assert.Empty(Host().Run().CompilerDiagnostics);

    [Theory]
    [InlineData("quotes \"\"\"\" in a row")]
    [InlineData("a line separator \u2028 inside")]
    [InlineData("emoji 🗞️ and 한글")]
    [InlineData("back\\slash \\n")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("{braces} $dollar @at")]
    public void Any_text_survives_the_way_through_a_literal(string text)
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", $"# Head {text}\n\n```\n{text}\n   \nend\n```\n").Run();

        var article = outcome.ReadArticle("Notes", "A");

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Contains(text, article.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_method_grows_with_the_number_of_articles()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 200; i++)
            host.Article($"content/notes/a{i}.md", $"# Number {i}\n\nText.\n");

        var catalog = host.Run().Sources["Notes.g.cs"];

        var longest = catalog.Split("private static").Skip(1).Max(method => method.Split('\n').Length);
        Assert.InRange(longest, 64, 80);
    }

    [Fact]
    public void No_absolute_path_reaches_the_output()
    {
        var outcome = Host()
            .Article("/elsewhere/on/disk/stray.md", Microsoft.CodeAnalysis.Text.SourceText.From("# Stray\n\nText.\n"), "notes").Run();

        Assert.All(outcome.Sources.Values, source => Assert.DoesNotContain("/home/", source, StringComparison.Ordinal));
        Assert.All(outcome.Sources.Values, source => Assert.DoesNotContain("/elsewhere/", source, StringComparison.Ordinal));
    }
}
