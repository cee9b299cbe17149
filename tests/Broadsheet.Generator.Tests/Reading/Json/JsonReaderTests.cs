using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Tests.Reading.Data;

namespace Broadsheet.Generator.Tests.Reading.Json;

/// <summary>JSON as RFC 8259 has it: neither less of it nor more.</summary>
public class JsonReaderTests
{
    private static DataFileText Read(string json) => new(json, "content/people/ji-min.json");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_place_is_right_at_every_line_end(string lineEnd)
    {
        var file = Read(string.Join(lineEnd,
            "\uFEFF{", "\t\"제목\" :\t\"첫눈 \\\"열흘\\\" 🚲\" ,", " \"n\": -1.50e+3, \"list\": [ true,", "null ], \"o\": {\"k\": {}}", "}", ""));

        Assert.Empty(file.Diagnostics);
        Assert.Equal(["제목=\"첫눈 \"열흘\" 🚲\"", "n=-1.50e+3", "list=[true,null]", "o={k={}}"], file.Custom);
        Assert.Equal(
            ["\"제목\"", "\"n\"", "\"list\"", "\"o\""], file.Article.Head.Custom.AsEnumerable().Select(entry => file.At(entry.KeySpan)));
        Assert.Equal("\"첫눈 \\\"열흘\\\" 🚲\"", file.At(file["제목"].Span));
        Assert.Equal("-1.50e+3", file.At(file["n"].Span));
        Assert.Equal($"[ true,{lineEnd}null ]", file.At(file["list"].Span));
        Assert.Equal("{\"k\": {}}", file.At(file["o"].Span));
    }

    [Theory]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\uAC00\\uD83D\\uDEB2\"", "é가🚲")]
    [InlineData("\"e\\u0301 \\u1100\\u1161\"", "é 가")]
    [InlineData("\"a\\u0000b\"", "a\0b")]
    [InlineData("\"\u007F\u0085\u2028\"", "\u007F\u0085\u2028")]
    [InlineData("\"// no # comment, ] } :\"", "// no # comment, ] } :")]
    [InlineData("\"\"", "")]
    public void A_text_means_what_its_escapes_say(string json, string text) =>
        Assert.Equal(text, ((FrontMatterScalar)Read($"{{\"k\": {json}}}")["k"]).Text);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12.5E-07")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890.000000000000000000001")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void A_value_without_quotes_is_plain_and_kept_as_it_is_written(string json) =>
        Assert.Equal([$"k={json}"], Read($"{{\"k\":{json}}}").Custom);

    [Fact]
    public void A_key_may_be_longer_than_a_line_of_YAML_allows()
    {
        var key = new string('키', 5_000);

        Assert.Equal([$"{key}=1"], Read($"{{\"{key}\":1}}").Custom);
    }

    [Theory]
    [InlineData("{\"a\": 1,}", ",", "no comma")]
    [InlineData("{\"a\": [1, 2,\n]}", ",", "no comma")]
    [InlineData("{\"a\": 1 // one\n}", "// one", "no comments")]
    [InlineData("{ /* none */ \"a\": 1}", "/* none */ \"a\": 1}", "no comments")]
    [InlineData("# note\n{}", "# note", "no comments")]
    [InlineData("{\"a\": # note\n1}", "# note", "no comments")]
    [InlineData("{a: 1}", "a", "key in double quotes")]
    [InlineData("{'a': 1}", "'", "key in double quotes")]
    [InlineData("{\"a\" 1}", "1", "':' is missing")]
    [InlineData("{\"a\": 1 \"b\": 2}", "\"", "',' or '}' is missing")]
    [InlineData("{\"a\": [1 2]}", "2", "',' or ']' is missing")]
    [InlineData("{\"a\": }", "}", "a value is missing")]
    [InlineData("{\"a\": [,1]}", ",", "a value is missing")]
    [InlineData("{,}", ",", "key in double quotes")]
    [InlineData("{\"a\": 'x'}", "'", "double quotes")]
    [InlineData("{\"a\": yes}", "yes", "none of true, false and null")]
    [InlineData("{\"a\": True}", "True", "none of true, false and null")]
    [InlineData("{\"a\": NaN}", "NaN", "none of true, false and null")]
    [InlineData("{\"a\": 012}", "012", "no number")]
    [InlineData("{\"a\": +1}", "+1", "no number")]
    [InlineData("{\"a\": .5}", ".5", "no number")]
    [InlineData("{\"a\": 1.}", "1.", "no number")]
    [InlineData("{\"a\": 1e}", "1e", "no number")]
    [InlineData("{\"a\": -}", "-", "no number")]
    [InlineData("{\"a\": 0x1F}", "0x1F", "no number")]
    [InlineData("{\"a\": -Infinity}", "-Infinity", "no number")]
    [InlineData("{\"a\": 2026-01-02}", "2026-01-02", "no number")]
    [InlineData("{\"a\": &x 1}", "&", "double quotes")]
    [InlineData("{\"a\": \0}", "\0", "double quotes")]
    [InlineData("{\"a\": \u00A01}", "\u00A0", "double quotes")]
    [InlineData("{\"a\": \"open}", "\"", "never closed")]
    [InlineData("{\"a\": \"op\nen\"}", "\"", "not closed on its line")]
    [InlineData("{\"a\": \"a\tb\"}", "\t", "\\t")]
    [InlineData("{\"a\": \"a\u0001b\"}", "\u0001", "U+0001")]
    [InlineData("{\"a\": \"\\x41\"}", "\\", "no known escape")]
    [InlineData("{\"a\": \"\\u12\"}", "\\u12", "four hexadecimal digits")]
    [InlineData("{\"a\": \"\\ud83d\"}", "\\ud83d", "half a character")]
    [InlineData("{\"a\": \"\\ude00\\ud83d\"}", "\\ude00", "half a character")]
    [InlineData("{\"a\": \"\\ud83d\\u0041\"}", "\\ud83d\\u0041", "half a character")]
    [InlineData("{\"a\": [1, {\"b\": 2}", "[", "'[' that opens here is never closed")]
    [InlineData("{\"a\": 1", "{", "'{' that opens here is never closed")]
    [InlineData("{\"a\": 1,", "{", "'{' that opens here is never closed")]
    [InlineData("{\"a\":", "", "missing at the end of the file")]
    [InlineData("{\"a\": 1}}", "}", "something follows")]
    [InlineData("{\"a\": 1}\n{\"a\": 2}", "{", "something follows")]
    public void What_is_no_JSON_is_refused_at_its_place(string json, string place, string mend)
    {
        var file = Read(json);

        Assert.Equal(["BSH0601 " + place], file.Diagnostics);
        Assert.Contains(mend, file.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_reported()
    {
        // In no attribute: its text would not survive the assembly's metadata.
        var file = Read("{\"a\": \"x\uD800y\"}");

        Assert.Contains("half a character, U+D800", file.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_of_two_keys_is_reported_and_the_first_counts()
    {
        var file = Read("{\"a\": 1, \"o\": {\"\\u0061\": 2, \"a\": 3}, \"a\": 4}");

        Assert.Equal(["BSH0103 \"a\"", "BSH0103 \"a\""], file.Diagnostics);
        Assert.Equal(["a=1", "o={a=2}"], file.Custom);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Nesting_is_refused_at_the_limit_of_front_matter(char open, char close)
    {
        Assert.Empty(Nested(31).Diagnostics);
        var file = Nested(32);

        Assert.StartsWith("BSH0602 ", Assert.Single(file.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("deeper than 32 levels", file.Message, StringComparison.Ordinal);

        DataFileText Nested(int levels) => Read("{\"k\": "
            + string.Concat(Enumerable.Repeat(open == '{' ? "{\"a\":" : "[", levels)) + "1" + new string(close, levels) + "}");
    }
}
