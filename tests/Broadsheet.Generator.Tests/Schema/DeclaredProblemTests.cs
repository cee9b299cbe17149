using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Front matter that is not what the declared type asks for: what is said, and of which characters.</summary>
public sealed class DeclaredProblemTests
{
    private const string Levels = "public enum Level { Beginner, Intermediate, 고급 }\n";

    [Theory]
    [InlineData("public required int Minutes { get; init; }", "minutes", "a whole number")]
    [InlineData("public string Minutes { get; init; }", "minutes", "a text")]
    [InlineData("public required DateOnly OpensOn { get; init; }", "opensOn", "a date such as 2026-01-31")]
    [InlineData("[FrontMatter(\"개장\")] public required bool Minutes { get; init; }", "개장", "true or false")]
    [InlineData("[Required] public string? Minutes { get; init; }", "minutes", "a text")]
    [InlineData("public required ImmutableArray<int> Minutes { get; init; }", "minutes", "one or more of: a whole number")]
    public void A_missing_key_is_told_at_the_line_that_opens_front_matter(string declaration, string key, string expected)
    {
        var name = declaration.Contains("OpensOn", StringComparison.Ordinal) ? "OpensOn" : "Minutes";

        Assert.Equal($"BSH0404 [---] Guide.{name} requires '{key}'; add '{key}: …' with {expected}", Problem(Guide(declaration), ""));
    }

    [Fact]
    public void A_key_without_a_value_is_missing() =>
        Assert.StartsWith(
            "BSH0404 [---]", Problem(Guide("public required int Minutes { get; init; }"), "minutes:"), StringComparison.Ordinal);

    [Fact]
    public void Without_front_matter_a_missing_key_is_told_at_the_files_first_character()
    {
        var diagnostic = Assert.Single(
            new Testing.GeneratorHost(Guide("public required int Minutes { get; init; }")).Article("content/guides/a.md", "# 안내\n\n글.\n")
                .Run().Diagnostics);

        Assert.Equal("BSH0404", diagnostic.Id);
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(0, diagnostic.Location.SourceSpan.Start);
    }

    [Fact]
    public void Of_front_matter_that_cannot_be_read_nothing_is_missing()
    {
        var diagnostic = Assert.Single(Run(Guide("public required int Minutes { get; init; }"), "minutes: [1, 2").Diagnostics);

        Assert.Equal("BSH0101", diagnostic.Id);
    }

    [Theory]
    [InlineData("minuts: 5", "minuts", "write 'minutes'")]
    [InlineData("MINUTES: 5", "MINUTES", "write 'minutes'")]
    [InlineData("titel: x", "titel", "write 'title'")]
    [InlineData("퍼즐: x", "퍼즐", "remove it, or declare a property for it in Guide")]
    public void An_unknown_key_is_told_with_the_nearest(string frontMatter, string key, string mend) =>
        Assert.Equal(
            $"BSH0405 [{key}] '{key}' is no key of Guide; {mend}", Problem(Guide("public int Minutes { get; init; }"), frontMatter));

    [Theory]
    [InlineData("int", "\"5\"", "a whole number for Guide.Field, but found the text '5'; remove the quotes")]
    [InlineData("int", "5.5", "a whole number for Guide.Field, but found '5.5'")]
    [InlineData("int", "3000000000", "a whole number for Guide.Field, but found '3000000000'")]
    [InlineData("int", "다섯", "a whole number for Guide.Field, but found '다섯'")]
    [InlineData("bool", "yes", "true or false for Guide.Field, but found 'yes'")]
    [InlineData("bool", "'true'", "true or false for Guide.Field, but found the text 'true'; remove the quotes")]
    [InlineData("byte", "256", "a whole number from 0 to 255 for Guide.Field, but found '256'")]
    [InlineData("uint", "-1", "a whole number from 0 to 4294967295 for Guide.Field, but found '-1'")]
    [InlineData("ulong", "1.5", "a whole number from 0 to 18446744073709551615 for Guide.Field, but found '1.5'")]
    [InlineData("float", "1e300", "a number for Guide.Field, but found '1e300'")]
    [InlineData("double", "many", "a number for Guide.Field, but found 'many'")]
    [InlineData("decimal", "'1.0'", "a number for Guide.Field, but found the text '1.0'; remove the quotes")]
    [InlineData("DateOnly", "2026-02-30", "a date such as 2026-01-31 for Guide.Field, but found '2026-02-30'")]
    [InlineData("TimeOnly", "25:00", "a time of day such as 18:30 for Guide.Field, but found '25:00'")]
    [InlineData("TimeSpan", "an hour", "a duration such as PT15M for Guide.Field, but found 'an hour'")]
    [InlineData("Uri", "harbor", "an address such as https://example.org for Guide.Field, but found 'harbor'")]
    [InlineData("Guid", "7d4f", "a GUID such as 7d4ff0a2-3f0c-4f0e-9a53-0d6b8f6a1c11 for Guide.Field, but found '7d4f'")]
    public void A_value_of_another_type_is_told_at_its_characters(string type, string yaml, string message) =>
        Assert.Equal(
            $"BSH0406 [{yaml}] 'field' expects {message}", Problem(Guide($"public {type}? Field {{ get; init; }}"), "field: " + yaml));

    [Fact]
    public void A_list_where_one_value_is_expected_is_an_error() =>
        Assert.Equal(
            "BSH0406 [1, 2] 'field' expects a whole number for Guide.Field, but found a list",
            Problem(Guide("public int? Field { get; init; }"), "field: [1, 2]"));

    [Fact]
    public void A_mapping_where_one_value_is_expected_is_an_error() =>
        Assert.Equal(
            "BSH0406 [a: 1] 'field' expects a text for Guide.Field, but found a mapping",
            Problem(Guide("public string[] Field { get; init; }"), "field: { a: 1 }"));

    [Fact]
    public void A_list_within_a_list_is_an_error_at_the_inner_one() =>
        Assert.StartsWith(
            "BSH0406 [2, 3] ", Problem(Guide("public int[] Field { get; init; }"), "field: [1, [2, 3]]"), StringComparison.Ordinal);

    [Fact]
    public void Of_a_list_only_the_wrong_item_is_left_out()
    {
        var outcome = Run(Guide("public int[] Field { get; init; }"), "field: [1, zwei, 3]");

        Assert.Equal("zwei", Assert.Single(outcome.Diagnostics).Marked(Article("field: [1, zwei, 3]")));
        Assert.Equal([1, 3], Items(Get(outcome.ReadArticle("Guides", "A"), "Field")).Cast<int>());
    }

    [Theory]
    [InlineData("beginer", "one of beginner, intermediate, 고급 (the nearest is 'beginner')")]
    [InlineData("고금", "one of beginner, intermediate, 고급 (the nearest is '고급')")]
    [InlineData("wizard", "one of beginner, intermediate, 고급")]
    [InlineData("1", "one of beginner, intermediate, 고급")]
    public void A_word_that_the_enum_lacks_is_told_with_the_nearest_and_all(string word, string expected) =>
        Assert.Equal(
            $"BSH0406 [{word}] 'level' expects {expected} for Guide.Level, but found '{word}'",
            Problem(Guide("public required Level Level { get; init; }") + Levels, "level: " + word));

    [Fact]
    public void Two_spellings_of_one_key_are_an_error_at_the_second() =>
        Assert.Equal("BSH0105 [see_also] The key 'see_also' means the same as 'see-also' above; the first one counts, remove this one",
            Problem(Guide("public string? SeeAlso { get; init; }"), "see-also: a\nsee_also: b"));

    [Fact]
    public void An_article_with_a_wrong_value_compiles_without_it()
    {
        var outcome = Run(
            Guide("public required string Name { get; init; } public required int Minutes { get; init; } public Level Level { get; init; } = Level.고급;") + Levels,
            "name: 등대\nminutes: soon\nlevel: x\nstray: 1");

        Assert.Equal(["BSH0406", "BSH0406", "BSH0405"], outcome.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(outcome.CompilerDiagnostics);
        var article = outcome.ReadArticle("Guides", "A");
        Assert.Equal("등대", Get(article, "Name"));
        Assert.Equal(0, Get(article, "Minutes"));
        Assert.Equal("고급", Get(article, "Level")!.ToString());
    }

    [Fact]
    public void The_articles_of_a_page_share_their_front_matter_and_its_problem_is_told_once()
    {
        const string Page = "---\nissue: twelve\n---\n\n# 다리 놓인다\n\n새 다리가 놓인다.\n\n---\n\n# 도서관 연다\n\n도서관이 연다.\n";
        var outcome =
            new Testing.GeneratorHost(Guide("public required int Issue { get; init; } public required bool Free { get; init; }")).Article(
                "content/guides/p.txt", Page).Run();

        Assert.Equal(["BSH0404", "BSH0406"], outcome.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Equal("twelve", outcome.Diagnostics.Single(diagnostic => diagnostic.Id == "BSH0406").Marked(Page));
    }

    [Theory]
    [InlineData("---\r\ntitle: \"해담\"\r\n소개: \"항구\"\r\nlevel:\t부두  # 등급\r\n---\r\n\r\n글.\r\n", 3, 7)]
    [InlineData("\uFEFF---\ntitle: 해담\n장소: { 이름: \"바다 🌊\", level: 부두 }\n---\n\n글.\n", 2, 26)]
    [InlineData("---\ntitle: 해담\nlevel:  'ㅂㅜㄷㅜ'\n---\n\n글.\n", 2, 8)]
    public void The_place_is_exact_whatever_stands_before_it(string text, int line, int column)
    {
        var source = Guide("public string? 소개 { get; init; } public Level? Level { get; init; } public 장소? 장소 { get; init; }")
            + "public enum Level { 항구 }\npublic sealed record 장소(string 이름, Level Level);\n";
        var diagnostic = Assert.Single(new Testing.GeneratorHost(source).Article("content/guides/a.md", text).Run().Diagnostics);

        Assert.Equal("BSH0406", diagnostic.Id);
        Assert.Equal(
            (line, column),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains(diagnostic.Marked(text), (string[])["부두", "'ㅂㅜㄷㅜ'"]);
    }

    [Fact]
    public void One_wrong_date_among_three_hundred_articles_is_one_error_and_the_others_compile()
    {
        var host = new Testing.GeneratorHost(Guide("public required DateOnly OpensOn { get; init; }"));
        for (var i = 0; i < 300; i++)
            host.Article(
                $"content/guides/g{i}.md",
                Article(i == 217 ? "opensOn: 2026-13-01" : $"opensOn: 2026-03-{1 + (i % 28):00}\npublished: 2026-03-01"));

        var outcome = host.Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0406", "2026-13-01"), (diagnostic.Id, diagnostic.Marked(Article("opensOn: 2026-13-01"))));
        Assert.EndsWith("g217.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(300, Items(outcome.Read("Guides", "All")).Count());
    }

    [Fact]
    public void One_wrong_date_of_the_fields_own_is_one_error_too()
    {
        var host = new Testing.GeneratorHost("class Program;");
        for (var i = 0; i < 300; i++)
            host.Article($"content/guides/g{i}.md", Article(i == 41 ? "published: 삼월" : "published: 2026-03-01"));

        var outcome = host.Run();

        Assert.Equal("삼월", Assert.Single(outcome.Diagnostics).Marked(Article("published: 삼월")));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("guides.yaml", "- name: 등대\n  minutes: 3\n- name: 부두\n", "BSH0404", "name")]
    [InlineData("guides.json", "[{ \"name\": \"등대\", \"minutes\": \"3\" }]", "BSH0406", "\"3\"")]
    [InlineData("guides.json", "{ \"opens\": \"2026-03-01\", \"minuts\": 3, \"minutes\": 4 }", "BSH0405", "\"minuts\"")]
    public void Entries_of_data_files_are_checked_as_front_matter_is(string file, string text, string id, string marked)
    {
        var source = Guide(
            "public required int Minutes { get; init; } public string? Name { get; init; } public DateOnly? Opens { get; init; }");
        var diagnostic = Assert.Single(new Testing.GeneratorHost(source).Article("content/guides/" + file, text).Run().Diagnostics);

        Assert.Equal((id, marked), (diagnostic.Id, diagnostic.Marked(text)));
    }
}
