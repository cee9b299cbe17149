using System.Reflection;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Keys of one collection that differ in case or in how their words are joined.</summary>
public sealed class KeySpellingTests
{
    [Theory]
    [InlineData("linkTitle", "LinkTitle")]
    [InlineData("reading-level", "readingLevel")]
    [InlineData("reading_level", "reading level")]
    [InlineData("readinglevel", "readingLevel")]
    [InlineData("읽기-수준", "읽기 수준")]
    public void Two_spellings_are_one_property_and_a_warning_at_the_rarer(string usual, string odd)
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/a.md", $"---\ntitle: A\n{odd}: low\n---\n\nText.\n")
            .Article("content/notes/b.md", $"---\n{usual}: mid\n---\n\nText.\n")
            .Article("content/notes/c.md", $"---\n{usual}: high\n---\n\nText.\n")
            .Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("BSH0408", DiagnosticSeverity.Warning, "/home/acme/site/content/notes/a.md", 2, 0, odd.Length),
            (diagnostic.Id, diagnostic.Severity, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character,
                place.EndLinePosition.Character));
        Assert.Equal($"The key '{odd}' is read as '{usual}', which is written in 2 of 3 places; write '{usual}'", Message(diagnostic));
        Assert.Equal(["low", "mid", "high"], Values(outcome));
    }

    [Fact]
    public void Of_as_many_spellings_the_first_is_the_usual_one()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/a.md", "---\nlinkTitle: low\n---\n\nText.\n")
            .Article("content/notes/b.md", "---\nLinkTitle: mid\n---\n\nText.\n")
            .Run();

        Assert.EndsWith("b.md", Assert.Single(outcome.Diagnostics).Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(["low", "mid"], Values(outcome));
    }

    [Fact]
    public void Two_spellings_in_one_file_are_an_error_and_the_first_counts()
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", "---\nreading-level: low\nreadingLevel: high\n---\n\nText.\n")
            .Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0105", 2), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(
            "The key 'readingLevel' means the same as 'reading-level' above; the first one counts, remove this one", Message(diagnostic));
        Assert.Equal(["low"], Values(outcome));
    }

    [Fact]
    public void Two_spellings_in_one_file_with_one_value_are_no_error()
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", "---\nreading-level: low\nreadingLevel: \"low\"\n---\n\nText.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(["low"], Values(outcome));
    }

    [Fact]
    public void Spellings_are_one_property_inside_mappings_too()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/a.md", "---\nboats:\n- sailArea: 12\n- SailArea: 14\n- sailArea: 9\n  sail-area: 8\n---\n\nText.\n")
            .Run();

        Assert.Equal(["BSH0105", "BSH0408"], outcome.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        var boats = (System.Collections.IEnumerable)Value(outcome.ReadArticle("Notes", "A"))!;
        Assert.Equal([12, 14, 9], boats.Cast<object>().Select(static boat => (int)boat.GetType().GetProperty("SailArea")!.GetValue(boat)!));
    }

    [Fact]
    public void A_reference_is_found_under_any_spelling()
    {
        var outcome = new GeneratorHost()
            .Article("content/boats/gull.md", "Text.\n")
            .Article("content/notes/a.md", "---\nboat: gull\n---\n\nText.\n")
            .Article("content/notes/b.md", "---\nBoat: gull\n---\n\nText.\n")
            .Run();

        Assert.Equal("BSH0408", Assert.Single(outcome.Diagnostics).Id);
        Assert.All(["A", "B"], name => Assert.Equal("gull", ((Article)Value(outcome.ReadArticle("Notes", name))!).Slug));
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<object?> Values(GeneratorOutcome outcome)
    {
        Assert.Empty(outcome.CompilerDiagnostics);
        return ((IEnumerable<Article>)outcome.Read("Notes", "All")!).OrderBy(static article => article.Slug, StringComparer.Ordinal).Select(
            Value);
    }

    /// <summary>That of the only property.</summary>
    private static object? Value(Article article) => Assert.Single(
        article.GetType()
            .GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).GetValue(article);
}
