using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Types of custom front matter, inferred from all files of a collection.</summary>
public sealed class InferenceTests
{
    private static (Type Type, object? Value) Infer(string key, string property, params string[] values)
    {
        var host = new GeneratorHost();
        for (var i = 0; i < values.Length; i++)
            host.Article(
                $"content/notes/n{i}.md", values[i].Length == 0 ? "Text.\n" : $"---\ntitle: T\n{key}: {values[i]}\n---\n\nText.\n");
        var outcome = host.Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        var article = outcome.ReadArticle("Notes", "N0");
        var member = article.GetType().GetProperty(property)!;
        return (member.PropertyType, member.GetValue(article));
    }

    public static TheoryData<string[], Type, object?> Types => new()
    {
        { ["plain words"], typeof(string), "plain words" },
        { ["\"12\""], typeof(string), "12" },
        { ["no", "yes"], typeof(string), "no" },
        { ["true", "False"], typeof(bool), true },
        { ["3", "-4"], typeof(int), 3 },
        { ["03154", "7"], typeof(string), "03154" },
        { ["-007"], typeof(string), "-007" },
        { ["00.5", "7.5"], typeof(string), "00.5" },
        { ["0", "-0.5"], typeof(double), 0.0 },
        { ["0x1F", "7"], typeof(int), 31 },
        { ["3", "4000000000"], typeof(long), 3L },
        { ["3.5", "4"], typeof(double), 3.5 },
        { ["1e3"], typeof(double), 1000.0 },
        { [".inf"], typeof(double), double.PositiveInfinity },
        { ["2026-01-02"], typeof(DateOnly), new DateOnly(2026, 1, 2) },
        { ["2026-01-02", "2026-01-02T10:00:00+09:00"], typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero) },
        { ["2026-01-02 10:30"], typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 2, 10, 30, 0, TimeSpan.Zero) },
        { ["3", "three"], typeof(string), "3" },
        { ["2026-02-30"], typeof(string), "2026-02-30" },
        { ["9007199254740993", "3"], typeof(long), 9007199254740993L },
        { ["9007199254740993", "1.5"], typeof(decimal), 9007199254740993m },
        { ["12345678901234567890"], typeof(decimal), 12345678901234567890m },
        { ["0.1234567890123456789"], typeof(decimal), 0.1234567890123456789m },
        { ["0.1234567890123456789", "1e3"], typeof(string), "0.1234567890123456789" },
        { ["18:30", "07:05:30"], typeof(TimeOnly), new TimeOnly(18, 30) },
        { ["07:05:30.25"], typeof(TimeOnly), new TimeOnly(7, 5, 30, 250) },
        { ["24:00"], typeof(string), "24:00" },
        { ["9:30"], typeof(string), "9:30" },
        { ["PT15M", "P1DT2H"], typeof(TimeSpan), TimeSpan.FromMinutes(15) },
        { ["-PT1.5S"], typeof(TimeSpan), TimeSpan.FromSeconds(-1.5) },
        { ["P2W"], typeof(TimeSpan), TimeSpan.FromDays(14) },
        { ["P1Y"], typeof(string), "P1Y" },
        { ["P"], typeof(string), "P" },
        { ["https://example.org/a?b=1", "\"mailto:desk@haedam.example\""], typeof(Uri), new Uri("https://example.org/a?b=1") },
        { ["https://example.org", "example.org"], typeof(string), "https://example.org" },
        { ["\"2026-01-02\""], typeof(string), "2026-01-02" },
        { ["\"2026-01-02\"", "2026-01-03"], typeof(DateOnly), new DateOnly(2026, 1, 2) },
        { ["2026/01/02", "'2026-01-03'", "2026-01-04"], typeof(DateOnly), new DateOnly(2026, 1, 2) },
        { ["Jan 2, 2026", "2026-01-02T10:00:00Z"], typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero) },
        { ["'2026-01-02'", "soon", "2026-01-03"], typeof(string), "2026-01-02" },
        { ["2026/01/02"], typeof(string), "2026/01/02" },
        { ["2026-01-02 9:30:00 -4"], typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 2, 9, 30, 0, TimeSpan.FromHours(-4)) },
        { ["\"\"", "3"], typeof(int?), null },
        { ["' '", "2026-01-02"], typeof(DateOnly?), null },
        { ["\"\"", "words"], typeof(string), "" },
        { ["\"\""], typeof(string), "" },
        { ["|\n  first\n  second"], typeof(string), "first\nsecond\n" },
        { ["&a 3", "4"], typeof(int), 3 },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_has_the_narrowest_type_that_holds_every_value(string[] values, Type type, object? value) =>
        Assert.Equal((type, value), Infer("rating", "Rating", values));

    [Theory]
    [InlineData("3", typeof(int?))]
    [InlineData("true", typeof(bool?))]
    [InlineData("2026-01-02", typeof(DateOnly?))]
    public void A_key_that_some_files_lack_is_nullable(string value, Type type)
    {
        Assert.Equal(type, Infer("rating", "Rating", value, "").Type);
        Assert.Null(Infer("rating", "Rating", "", value).Value);
        Assert.Null(Infer("rating", "Rating", "null", value).Value);
    }

    [Fact]
    public void A_list_has_items_of_the_narrowest_type()
    {
        Assert.Equal([3, 4], (IEnumerable<int>)Infer("years", "Years", "[3, 4]", "5").Value!);
        Assert.Equal([new DateOnly(2026, 1, 2)], (IEnumerable<DateOnly>)Infer("dates", "Dates", "2026-01-02", "[2026-02-03]").Value!);
        Assert.Equal([1.0, 2.5], (IEnumerable<double>)Infer("marks", "Marks", "[1, 2.5]").Value!);
        Assert.Equal([new Uri("https://a.example")], (IEnumerable<Uri>)Infer("links", "Links", "[https://a.example]").Value!);
        Assert.Equal([true, false], (IEnumerable<bool>)Infer("flags", "Flags", "[true, false]").Value!);
    }

    [Fact]
    public void A_list_is_a_list_of_strings_and_one_value_among_lists_is_a_list_of_one()
    {
        Assert.Equal(["pan", "2"], (IEnumerable<string>)Infer("tools", "Tools", "[pan, 2]").Value!);
        Assert.Equal(["pan"], (IEnumerable<string>)Infer("tools", "Tools", "pan", "[spoon]").Value!);
        Assert.Empty((IEnumerable<string>)Infer("tools", "Tools", "", "[spoon]").Value!);
    }

    [Theory]
    [InlineData("reading-level", "ReadingLevel")]
    [InlineData("readingLevel", "ReadingLevel")]
    [InlineData("난이도", "난이도")]
    [InlineData("3d", "_3d")]
    [InlineData("source", "Source_")]
    [InlineData("body", "Body_")]
    [InlineData("notesArticle", "NotesArticle_")]
    // Kept for members that may come.
    [InlineData("translations", "Translations_")]
    [InlineData("word-count", "WordCount_")]
    [InlineData("with space", "WithSpace")]
    public void A_property_is_the_key_in_PascalCase(string key, string property) =>
        Assert.Equal("value", Infer(key, property, "value").Value);

    [Fact]
    public void A_key_of_signs_alone_is_an_error_at_its_characters_and_the_others_are_properties()
    {
        var outcome =
            new GeneratorHost().Article("content/notes/a.md", "---\ntitle: T\n\"?!\": 1\nplace: { \"--\": 2 }\nlevel: 3\n---\n\nText.\n")
                .Run();

        Assert.Equal(
            [(2, 0), (3, 9)],
            outcome.Diagnostics.Select(
                diagnostic =>
                    (diagnostic.Location.GetLineSpan().StartLinePosition.Line,
                        diagnostic.Location.GetLineSpan().StartLinePosition.Character)));
        Assert.All(outcome.Diagnostics, diagnostic => Assert.Equal("BSH0410", diagnostic.Id));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void JSON_writes_dates_as_strings_and_they_are_dates()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/a.json", """{ "title": "T", "opened": "2026-01-02", "starts": "18:30", "count": "3" }""")
            .Article("content/notes/b.md", "---\ntitle: T\nopened: 2026-02-03\nstarts: 07:00\ncount: 4\n---\n\nText.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        dynamic article = outcome.ReadArticle("Notes", "A");
        Assert.Equal(new DateOnly(2026, 1, 2), article.Opened);
        Assert.Equal(new TimeOnly(18, 30), article.Starts);
        Assert.Equal("3", article.Count);
    }
}
