using System.Collections.Immutable;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Values that declared properties get from front matter.</summary>
public sealed class DeclaredValueTests
{
    public static TheoryData<string, string, object> Scalars { get; } = new()
    {
        { "string", "봄 바다", "봄 바다" },
        { "string", "12", "12" },
        { "bool", "true", true },
        { "int", "-7", -7 },
        { "int", "0x1F", 31 },
        { "long", "9000000000", 9000000000L },
        { "byte", "255", (byte)255 },
        { "sbyte", "-128", (sbyte)-128 },
        { "short", "-300", (short)-300 },
        { "ushort", "65535", (ushort)65535 },
        { "uint", "4294967295", 4294967295u },
        { "ulong", "18446744073709551615", ulong.MaxValue },
        { "double", "2.5e3", 2500.0 },
        { "double", "3", 3.0 },
        { "float", "1.5", 1.5f },
        { "decimal", "19.90", 19.90m },
        { "DateOnly", "2026-03-01", new DateOnly(2026, 3, 1) },
        { "DateOnly", "'2026-03-01'", new DateOnly(2026, 3, 1) },
        { "TimeOnly", "18:30", new TimeOnly(18, 30) },
        { "TimeOnly", "\"06:05:04\"", new TimeOnly(6, 5, 4) },
        { "DateTimeOffset", "2026-03-01T09:00:00+09:00", new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(9)) },
        { "DateTime", "2026-03-01T09:00:00+09:00", new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) },
        { "TimeSpan", "PT90M", TimeSpan.FromMinutes(90) },
        { "TimeSpan", "'01:30:00'", TimeSpan.FromMinutes(90) },
        { "Uri", "https://harbor.example/가람", new Uri("https://harbor.example/가람") },
        { "Guid", "7D4FF0A2-3F0C-4F0E-9A53-0D6B8F6A1C11", Guid.Parse("7d4ff0a2-3f0c-4f0e-9a53-0d6b8f6a1c11") },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_what_its_type_says(string type, string yaml, object expected)
    {
        Assert.Equal(expected, Value(Guide($"public required {type} Field {{ get; init; }}"), "field: " + yaml, "Field"));
        Assert.Equal(expected, Value(Guide($"public {type}? Field {{ get; init; }}"), "field: " + yaml, "Field"));
        Assert.Equal(
            expected, Assert.Single(Items(Value(Guide($"public {type}[] Field {{ get; init; }} = [];"), $"field: [{yaml}]", "Field"))));
    }

    [Theory]
    [InlineData("string?", null)]
    [InlineData("int?", null)]
    [InlineData("int", 0)]
    [InlineData("bool", false)]
    public void An_absent_key_leaves_the_type_its_default(string type, object? expected)
    {
        Assert.Equal(expected, Value(Guide($"public {type} Field {{ get; init; }}"), "", "Field"));
        Assert.Equal(expected, Value(Guide($"public {type} Field {{ get; init; }}"), "field: ~", "Field"));
        Assert.Equal(expected, Value(Guide($"public {type} Field {{ get; init; }}"), "field:", "Field"));
    }

    [Theory]
    [InlineData("public int Field { get; init; } = 5;", 5)]
    [InlineData("public int? Field { get; init; } = 5;", 5)]
    [InlineData("public string Field { get; set; } = \"기본\";", "기본")]
    [InlineData("public string? Field { get; } = \"plain\";", "plain")]
    [InlineData("public int Field { get => _field; init => _field = value * 2; } private readonly int _field = 21;", 21)]
    public void An_absent_key_leaves_the_initializers_value(string declaration, object expected) =>
        Assert.Equal(expected, Value(Guide(declaration), "", "Field"));

    [Theory]
    [InlineData("public int Field { get; }", 9)]
    [InlineData("public int Field { get; private set; }", 9)]
    [InlineData("internal int Hidden { get; init; } public int Field => Hidden;", 0)]
    public void Any_way_to_set_a_property_will_do(string declaration, int expected) =>
        Assert.Equal(expected, Value(Guide(declaration), expected == 9 ? "field: 9" : "", "Field"));

    [Theory]
    [InlineData("see-also")]
    [InlineData("seeAlso")]
    [InlineData("see_also")]
    [InlineData("SeeAlso")]
    [InlineData("'see also'")]
    public void A_key_may_be_written_in_any_of_the_usual_ways(string key) =>
        Assert.Equal("x", Value(Guide("public required string SeeAlso { get; init; }"), key + ": x", "SeeAlso"));

    [Fact]
    public void A_key_given_by_attribute_is_taken_to_the_letter()
    {
        const string Field = "[FrontMatter(\"소요 시간\")] public required int Minutes { get; init; }";

        Assert.Equal(7, Value(Guide(Field), "소요 시간: 7", "Minutes"));
        Assert.Contains(Run(Guide(Field), "minutes: 7").Diagnostics, diagnostic => diagnostic.Id == "BSH0405");
    }

    [Theory]
    [InlineData("ImmutableArray<string>")]
    [InlineData("IReadOnlyList<string>")]
    [InlineData("IReadOnlyCollection<string>")]
    [InlineData("IEnumerable<string>")]
    [InlineData("IList<string>")]
    [InlineData("ICollection<string>")]
    [InlineData("List<string>")]
    [InlineData("string[]")]
    public void A_list_may_have_any_of_the_usual_types(string type)
    {
        var source = Guide($"public {type} Field {{ get; init; }}");

        Assert.Equal(["가", "b"], Items(Value(source, "field: [가, b]", "Field")));
        Assert.Equal(["가, b"], Items(Value(source, "field: 가, b", "Field")));
        Assert.Empty(Items(Value(source, "", "Field")));
        Assert.Empty(Items(Value(source, "field: []", "Field")));
    }

    [Fact]
    public void An_empty_list_stands_against_a_default_that_is_not()
    {
        var source = Guide("public ImmutableArray<string> Field { get; init; } = [\"all\"];");

        Assert.Equal(["all"], Items(Value(source, "", "Field")));
        Assert.Empty(Items(Value(source, "field: []", "Field")));
        Assert.Equal(["some"], Items(Value(source, "field: some", "Field")));
    }

    [Fact]
    public void A_nullable_list_is_null_without_its_key()
    {
        Assert.Null(Value(Guide("public ImmutableArray<int>? Field { get; init; }"), "", "Field"));
        Assert.Null(Value(Guide("public string[]? Field { get; init; }"), "", "Field"));
        Assert.Empty(Items(Value(Guide("public string[]? Field { get; init; }"), "field: []", "Field")));
        Assert.Equal([1, 2], Items(Value(Guide("public ImmutableArray<int>? Field { get; init; }"), "field: [1, 2]", "Field")).Cast<int>());
    }

    [Theory]
    [InlineData("dark-mode")]
    [InlineData("DarkMode")]
    [InlineData("dark_mode")]
    [InlineData("darkmode")]
    [InlineData("'DARK MODE'")]
    public void A_word_of_an_enum_may_be_written_in_any_of_the_usual_ways(string word)
    {
        var source = Guide("public required Theme Theme { get; init; }") + "public enum Theme { Light, DarkMode, 고대비 }\n";

        Assert.Equal("DarkMode", Value(source, "theme: " + word, "Theme")!.ToString());
        Assert.Equal("고대비", Value(source, "theme: 고대비", "Theme")!.ToString());
    }

    [Fact]
    public void Properties_of_a_base_class_are_filled_as_well()
    {
        var source = Source("""
            public abstract class Page : Article
            {
                protected Page() { }
                protected Page(Broadsheet.CompilerServices.CompiledArticle compiled) : base(compiled) { }
                public required int Order { get; init; }
            }

            [ArticleCollection("guides")]
            public sealed partial class Guide : Page
            {
                public string? Note { get; init; }
            }
            """);

        Assert.Equal(3, Value(source, "order: 3", "Order"));
        Assert.StartsWith("BSH0404 [---] Page.Order requires 'order'", Problem(source, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_constructor_of_two_strings_is_the_users_own() =>
        Assert.Equal(
            4,
            Value(Guide(
                "public Guide() { } public Guide(string record, string html) { Headline = record + html; } public int Field { get; init; }"), "field: 4", "Field"));

    [Theory]
    [InlineData("public string Label => Headline + \"!\";")]
    [InlineData("public static int Count { get; set; }")]
    [InlineData("private int Secret { get; init; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.NotMapped] public object? State { get; set; }")]
    [InlineData("public string Lazy { get { return _lazy ??= Headline; } } private string? _lazy;")]
    public void A_property_that_stores_nothing_of_front_matter_asks_for_nothing(string declaration) =>
        Value(Guide(declaration), "", "Headline");

    [Fact]
    public void Another_constructor_may_stand_beside_the_generated_one()
    {
        var source = Guide("public Guide() { } public Guide(int minutes) { Minutes = minutes; } public int Minutes { get; init; } = 3;");

        Assert.Equal(3, Value(source, "", "Minutes"));
    }

    [Fact]
    public void An_article_of_a_test_has_no_null_where_the_type_has_none()
    {
        var source = Guide(
            "public string Name { get; init; } public Uri Site { get; init; } public string[] Topics { get; init; } public Place Place { get; init; }")
            + "public sealed record Place(string City, int Zip = 7);\n";
        var outcome = Run(source, "name: a\nsite: https://a.example\nplace: { city: 해담 }");
        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);

        var made = Activator.CreateInstance(outcome.ReadArticle("Guides", "A").GetType())!;

        Assert.Equal("", Get(made, "Name"));
        Assert.NotNull(Get(made, "Site"));
        Assert.Empty(Items(Get(made, "Topics")));
        Assert.Equal("Place { City = , Zip = 7 }", Get(made, "Place")!.ToString());
    }

    [Fact]
    public void Names_that_are_keywords_or_Korean_are_names()
    {
        Assert.Equal(1, Value(Guide("public required int @class { get; init; }"), "class: 1", "class"));
        Assert.Equal(2, Value(Guide("public required int 난이도 { get; init; }"), "난이도: 2", "난이도"));
    }

    [Fact]
    public void A_property_called_Record_does_not_hide_the_articles_own()
    {
        Assert.Equal(
            "LP",
            Value(Guide("public new required string Record { get; init; } public int Side { get; init; }"), "record: LP\nside: 2",
                "Record"));
    }
}
