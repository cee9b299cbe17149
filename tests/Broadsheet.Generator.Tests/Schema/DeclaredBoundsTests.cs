using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Attributes of <c>System.ComponentModel.DataAnnotations</c>, checked when articles are compiled.</summary>
public sealed class DeclaredBoundsTests
{
    [Theory]
    [InlineData("[Range(1, 240)] public int Field { get; init; }", "1", "240")]
    [InlineData("[Range(0.5, 1.5, MinimumIsExclusive = true)] public double Field { get; init; }", "0.51", "1.5")]
    [InlineData("[Range(0, double.PositiveInfinity)] public double Field { get; init; }", "0", "1e300")]
    [InlineData("[Range(typeof(decimal), \"0.10\", \"9.90\")] public decimal Field { get; init; }", "0.1", "9.90")]
    [InlineData(
        "[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] public DateOnly Field { get; init; }", "2026-01-01", "2026-12-31")]
    [InlineData("[Range(typeof(TimeSpan), \"00:01:00\", \"PT2H\")] public TimeSpan Field { get; init; }", "PT60S", "PT120M")]
    [InlineData("[Range(typeof(TimeOnly), \"09:00\", \"18:00\")] public TimeOnly Field { get; init; }", "09:00", "18:00:00")]
    [InlineData(
        "[Range(typeof(DateTimeOffset), \"2026-01-01\", \"2026-12-31\")] public DateTimeOffset Field { get; init; }",
        "2026-01-01T09:00:00+09:00",
        "2026-12-30")]
    [InlineData("[Range(1, 3)] public int[] Field { get; init; }", "[1, 3]", "[]")]
    [InlineData("[StringLength(3)] public string? Field { get; init; }", "''", "가나다")]
    [InlineData("[StringLength(3, MinimumLength = 2)] public string? Field { get; init; }", "가나", "abc")]
    [InlineData("[MinLength(2), MaxLength(3)] public string? Field { get; init; }", "ab", "abc")]
    [InlineData("[Length(1, 2)] public string[] Field { get; init; }", "[long words]", "[a, b]")]
    [InlineData("[RegularExpression(\"[a-z]+-[0-9]{2}\")] public string? Field { get; init; }", "ab-12", "''")]
    [InlineData("[EmailAddress] public string? Field { get; init; }", "a@b", "narae@port.example")]
    [InlineData("[Url] public string? Field { get; init; }", "https://a.example", "FTP://a")]
    [InlineData("[Url] public Uri? Field { get; init; }", "https://a.example", "http://b.example/가")]
    [InlineData("[AllowedValues(\"gold\", \"silver\", null)] public string? Field { get; init; }", "gold", "silver")]
    [InlineData("[AllowedValues(1, 2)] public int Field { get; init; }", "1", "0x2")]
    [InlineData("[DeniedValues(\"x\")] public string[] Field { get; init; }", "[a]", "[]")]
    public void A_value_within_its_bounds_is_taken(string declaration, string one, string other)
    {
        Value(Guide(declaration), "field: " + one, "Field");
        Value(Guide(declaration), "field: " + other, "Field");
    }

    [Theory]
    [InlineData("[Range(1, 240)] public int Field { get; init; }", "0", "a number from 1 to 240 for Guide.Field, but found '0'")]
    [InlineData("[Range(1, 240)] public int Field { get; init; }", "900", "a number from 1 to 240 for Guide.Field, but found '900'")]
    [InlineData(
        "[Range(0.5, 1.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double Field { get; init; }",
        "0.5",
        "a number above 0.5 and below 1.5 for Guide.Field, but found '0.5'")]
    [InlineData(
        "[Range(0, double.PositiveInfinity)] public double Field { get; init; }",
        "-0.1",
        "a number of at least 0 for Guide.Field, but found '-0.1'")]
    [InlineData("[Range(0.0, 9.0)] public double Field { get; init; }", ".nan", "a number from 0 to 9 for Guide.Field, but found '.nan'")]
    [InlineData(
        "[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] public DateOnly Field { get; init; }",
        "2027-01-01",
        "a date from 2026-01-01 to 2026-12-31 for Guide.Field, but found '2027-01-01'")]
    [InlineData(
        "[Range(typeof(TimeSpan), \"00:01:00\", \"02:00:00\")] public TimeSpan Field { get; init; }",
        "PT3H",
        "a duration from 00:01:00 to 02:00:00 for Guide.Field, but found 'PT3H'")]
    [InlineData(
        "[StringLength(3, MinimumLength = 2)] public string? Field { get; init; }",
        "가나다라",
        "a text of 2 to 3 characters for Guide.Field, but found '가나다라'")]
    [InlineData(
        "[MinLength(2)] public string? Field { get; init; }", "가", "a text of at least 2 characters for Guide.Field, but found '가'")]
    [InlineData(
        "[MaxLength(1)] public string? Field { get; init; }", "ab", "a text of at most 1 characters for Guide.Field, but found 'ab'")]
    [InlineData(
        "[RegularExpression(\"[a-z]+\")] public string? Field { get; init; }",
        "ab1",
        "a text that matches '[a-z]+' for Guide.Field, but found 'ab1'")]
    [InlineData(
        "[RegularExpression(\"a|ab\")] public string? Field { get; init; }",
        "abc",
        "a text that matches 'a|ab' for Guide.Field, but found 'abc'")]
    [InlineData(
        "[EmailAddress] public string? Field { get; init; }",
        "narae.example",
        "an e-mail address for Guide.Field, but found 'narae.example'")]
    [InlineData(
        "[Url] public string? Field { get; init; }",
        "a.example",
        "an address that begins with http://, https:// or ftp:// for Guide.Field, but found 'a.example'")]
    [InlineData(
        "[AllowedValues(\"gold\", \"silver\")] public string? Field { get; init; }",
        "bronze",
        "one of gold, silver for Guide.Field, but found 'bronze'")]
    [InlineData("[DeniedValues(13)] public int Field { get; init; }", "13", "none of 13 for Guide.Field, but found '13'")]
    [InlineData(
        "[Range(1, 9, ErrorMessage = \"{0}는 {1}부터 {2}까지\")] public int Field { get; init; }",
        "10",
        "a number from 1 to 9 for Guide.Field, but found '10': Field는 1부터 9까지")]
    public void A_value_out_of_its_bounds_is_told_at_its_characters(string declaration, string yaml, string message) =>
        Assert.Equal($"BSH0407 [{yaml}] 'field' expects {message}", Problem(Guide(declaration), "field: " + yaml));

    [Fact]
    public void A_list_has_its_items_bounded_and_itself_counted()
    {
        var source = Guide("[Length(1, 2), StringLength(3)] public string[] Field { get; init; }");

        Assert.Equal(
            "BSH0407 [abcd] 'field' expects a text of at most 3 characters for Guide.Field, but found 'abcd'",
            Problem(source, "field: [a, abcd]"));
        Assert.Equal(
            "BSH0407 [a, b, c] 'field' expects a list of 1 to 2 items for Guide.Field, but found a list of 3",
            Problem(source, "field: [a, b, c]"));
        Assert.StartsWith("BSH0407 [[]] 'field' expects a list of 1 to 2 items", Problem(source, "field: []"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_an_enum_may_be_denied()
    {
        var source = Guide("[DeniedValues(Tone.Loud)] public Tone Tone { get; init; }") + "public enum Tone { Soft, Loud }\n";

        Assert.Equal("BSH0407 [loud] 'tone' expects none of loud for Guide.Tone, but found 'loud'", Problem(source, "tone: loud"));
        Value(source, "tone: soft", "Tone");
    }

    [Theory]
    [InlineData(
        "[RegularExpression(\"(a+\")] public string? Field { get; init; }",
        "RegularExpression(\"(a+\")",
        "BSH0708",
        "[RegularExpression] of 'Field' cannot be checked: its pattern is not valid: ")]
    [InlineData(
        "[Range(1, 2)] public string? Field { get; init; }",
        "Range(1, 2)",
        "BSH0708",
        "[Range] of 'Field' cannot be checked: only numbers, dates, times and durations have a range; remove it")]
    [InlineData(
        "[Range(typeof(DateOnly), \"soon\", \"2026-01-01\")] public DateOnly Field { get; init; }",
        "Range(typeof(DateOnly), \"soon\", \"2026-01-01\")",
        "BSH0708",
        "[Range] of 'Field' cannot be checked: 'soon' is not a date such as 2026-01-31; correct it")]
    [InlineData(
        "[Range(9, 1)] public int Field { get; init; }",
        "Range(9, 1)",
        "BSH0708",
        "[Range] of 'Field' cannot be checked: no value is from 9 to 1; exchange the two")]
    [InlineData(
        "[StringLength(5)] public int Field { get; init; }",
        "StringLength(5)",
        "BSH0708",
        "[StringLength] of 'Field' cannot be checked: it bounds text, and this is none; remove it")]
    [InlineData(
        "[AllowedValues(\"x\")] public int Field { get; init; }",
        "AllowedValues(\"x\")",
        "BSH0708",
        "[AllowedValues] of 'Field' cannot be checked: 'x' is no value of its type; correct it")]
    [InlineData(
        "[Phone] public string? Field { get; init; }",
        "Phone",
        "BSH0709",
        "[Phone] of 'Field' is not checked when articles are compiled; write one that is, or check it in code of your own")]
    public void An_attribute_that_cannot_be_checked_is_told_in_CSharp(string declaration, string marked, string id, string message)
    {
        var source = Guide(declaration);

        var diagnostic = Assert.Single(Run(source, "").Diagnostics);

        Assert.Equal((id, marked), (diagnostic.Id, diagnostic.Marked(source)));
        Assert.StartsWith(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith("Source0.cs", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_goes_back_without_end_is_given_up_and_told_in_CSharp()
    {
        var source = Guide("[RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 50)] public string? Field { get; init; }");

        var diagnostic = Assert.Single(Run(source, "field: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac").Diagnostics);

        Assert.Equal("BSH0708", diagnostic.Id);
        Assert.StartsWith("RegularExpression(", diagnostic.Marked(source), StringComparison.Ordinal);
        Assert.Contains("took its pattern longer than 50 ms", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}
