using System.Text;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>Names that are longer than metadata takes.</summary>
public sealed class LongNameTests
{
    /// <summary>About as many as YAML allows in a key.</summary>
    private static readonly string Letters = new('q', 1020);
    private static readonly string Syllables = new('항', 400);

    public static TheoryData<string> LongNames => [Letters, Syllables];

    [Theory]
    [MemberData(nameof(LongNames))]
    public void A_key_that_is_too_long_is_an_error_at_its_place_and_the_rest_compiles(string key)
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", $"---\ntitle: A\nlevel: 3\n{key}: 4\n---\n\nText.\n").Run();

        AssertTooLong(outcome, "key", key, line: 3, column: 0);
        var article = outcome.ReadArticle("Notes", "A");
        Assert.Equal(3, article.GetType().GetProperty("Level")!.GetValue(article));
    }

    [Fact]
    public void A_key_of_a_data_file_that_is_too_long_is_an_error_at_its_place_and_the_rest_compiles()
    {
        var key = new string('q', 1100);
        var outcome = new GeneratorHost().Article("content/notes/a.json", $$"""{ "title": "A", "{{key}}": 4 }""").Run();

        AssertTooLong(outcome, "key", key, line: 0, column: 16);
        Assert.Equal("A", outcome.ReadArticle("Notes", "A").Headline);
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void A_key_of_a_mapping_that_is_too_long_is_an_error_at_its_place_and_the_rest_compiles(string key)
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", $"---\nbox:\n  size: 3\n  {key}: 4\n---\n\nText.\n").Run();

        AssertTooLong(outcome, "key", key, line: 3, column: 2);
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void A_word_of_an_enum_that_is_too_long_is_an_error_at_its_place_and_the_rest_compiles(string word)
    {
        var outcome = new GeneratorHost()
            .Property("BroadsheetEnums", "status")
            .Article("content/notes/a.md", "---\nstatus: open\n---\n\nText.\n")
            .Article("content/notes/b.md", $"---\nstatus: {word}\n---\n\nText.\n")
            .Run();

        AssertTooLong(outcome, "word", word, line: 1, column: 8);
        Assert.Equal(["Open"], Enum.GetNames(outcome.Load().Type("NotesStatus")));
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public void A_collection_that_is_too_long_is_an_error_at_its_file_and_the_rest_compiles(string collection)
    {
        var outcome = new GeneratorHost()
            .Article("press/a.md", Microsoft.CodeAnalysis.Text.SourceText.From("Text.\n", Encoding.UTF8), collection)
            .Article("content/notes/b.md", "Text.\n")
            .Run();

        AssertTooLong(outcome, "collection", collection, line: 0, column: 0);
        Assert.Equal("b", outcome.ReadArticle("Notes", "B").Slug);
    }

    [Fact]
    public void Names_of_types_that_are_made_of_many_long_keys_are_shortened_and_compile()
    {
        var keys = Enumerable.Range(0, 12).Select(i => new string((char)('a' + i), 500)).ToList();
        var mapping = string.Concat(keys.Select((key, depth) => $"{new string(' ', depth)}{key}:\n")) + new string(' ', keys.Count) +
            "end: 3\n";
        var outcome = new GeneratorHost()
            .Article($"content/{new string('n', 200)}/a.md", $"---\n{mapping}---\n\nText.\n")
            .Property("BroadsheetEnums", keys[0])
            .Article("content/notes/b.md", $"---\n{keys[0]}: {keys[1]}\n---\n\nText.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.NotEmpty(outcome.ToImage());
        Assert.All(outcome.Sources.Keys, static name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255));
    }

    [Fact]
    public void A_collection_of_a_long_name_has_short_names_of_sources()
    {
        var outcome = new GeneratorHost().Property("BroadsheetJsonSchemas", "obj")
            .Article($"content/{new string('항', 85)}/{new string('구', 60)}.md", "Text.\n").Run();

        Assert.NotEmpty(outcome.ToImage());
        Assert.All(outcome.Sources.Keys, static name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 255));
    }

    [Theory]
    [InlineData('q', 512, 512)]
    [InlineData('q', 513, 512)]
    [InlineData('항', 170, 510)]
    [InlineData('항', 400, 510)]
    public void A_name_is_shortened_where_it_is_longer_than_the_limit(char letter, int length, int bytes)
    {
        var name = new string(letter, length);

        var shortened = Identifier.Shorten(name);

        Assert.Equal(bytes, Encoding.UTF8.GetByteCount(shortened));
        Assert.Equal(Encoding.UTF8.GetByteCount(name) <= 512, shortened == name);
        Assert.NotEqual(Identifier.Shorten(name + "x"), shortened);
        Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(shortened));
    }

    private static void AssertTooLong(GeneratorOutcome outcome, string kind, string text, int line, int column)
    {
        var diagnostic = Assert.Single(outcome.Diagnostics);
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(
            ("BSH0504", DiagnosticSeverity.Error, line, column), (diagnostic.Id, diagnostic.Severity, place.Line, place.Character));
        Assert.Equal(
            $"The {kind} '{text[..40]}…' makes a C# name of {Encoding.UTF8.GetByteCount(text)} bytes, and one may have 512; shorten it",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEmpty(outcome.ToImage());
    }
}
