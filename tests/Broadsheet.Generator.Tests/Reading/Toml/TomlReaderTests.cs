using Broadsheet.Generator.Model;
using Broadsheet.Generator.Tests.Reading.FrontMatter;

namespace Broadsheet.Generator.Tests.Reading.Toml;

/// <summary>
/// TOML 1.0, chapter by chapter: neither less of it nor more. The cases are ours, in the manner of the published suite
/// (toml-lang/toml-test).
/// </summary>
public class TomlReaderTests
{
    [Theory]
    [InlineData("a = 1", "a=1")]
    [InlineData("a=1 # 끝\n\n# 혼자\n\tb =\t2", "a=1 b=2")]
    [InlineData("1 = 1\n-_ = 2\n\"새 다리\" = 3\n'a\"b' = 4\n\"\" = 5", "1=1 -_=2 새 다리=3 a\"b=4 =5")]
    [InlineData("a.b.c = 1\na . 'b' . d = 2\na.e = 3", "a={b={c=1 d=2} e=3}")]
    [InlineData("3.14 = 1", "3={14=1}")]
    [InlineData("a = 1\r\nb = 2\r\n", "a=1 b=2")]
    [InlineData("", "")]
    [InlineData("# nothing", "")]
    public void Keys_are_bare_quoted_or_dotted(string toml, string expected) => Assert.Equal(expected, Read(toml));

    [Theory]
    [InlineData("\"\"", "''")]
    [InlineData("\"a \\\"b\\\" \\\\ \\t\\n\\u00e9\\U0001F6B2 # = ]\"", "'a \"b\" \\ \t\né🚲 # = ]'")]
    [InlineData("'C:\\new \"x\"'", "'C:\\new \"x\"'")]
    [InlineData("\"\"\"\n첫 줄\n  둘째\"\"\"", "'첫 줄\n  둘째'")]
    [InlineData("\"\"\"\r\na\r\nb\"\"\"", "'a\nb'")]
    [InlineData("\"\"\"a \\\n\n   b\\  \n c\"\"\"", "'a bc'")]
    [InlineData("\"\"\"\"a\"\" \"\"\"\"\"", "'\"a\"\" \"\"'")]
    [InlineData("'''\n'a' \\n''b'''''", "''a' \\n''b'''")]
    [InlineData("\"\"\"\"\"\"", "''")]
    [InlineData("\"e\\u0301 \\u1100\\u1161\"", "'é 가'")]
    [InlineData("\"2024-10-18\"", "'2024-10-18'")]
    public void Texts_have_one_line_or_several_with_escapes_or_without(string toml, string expected) =>
        Assert.Equal("k=" + expected, Read("k = " + toml));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("+17", "+17")]
    [InlineData("-9_223_372_036_854_775_808", "-9223372036854775808")]
    [InlineData("1_000", "1000")]
    [InlineData("0xDEAD_beef", "3735928559")]
    [InlineData("0o755", "493")]
    [InlineData("0b1101_0110", "214")]
    [InlineData("3.1415", "3.1415")]
    [InlineData("-0.01e-0_1", "-0.01e-01")]
    [InlineData("5e+22", "5e+22")]
    [InlineData("inf", ".inf")]
    [InlineData("-inf", "-.inf")]
    [InlineData("+nan", ".nan")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("1979-05-27T07:32:00Z", "1979-05-27T07:32:00Z")]
    [InlineData("1979-05-27 00:32:00.999999-07:00", "1979-05-27 00:32:00.999999-07:00")]
    [InlineData("1979-05-27t07:32:00", "1979-05-27t07:32:00")]
    [InlineData("1979-05-27 # 날", "1979-05-27")]
    [InlineData("07:32:00.5", "07:32:00.5")]
    public void Values_without_quotes_are_what_the_same_words_are_in_YAML(string toml, string expected) =>
        Assert.Equal("k=" + expected, Read("k = " + toml));

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[ 1, 'b', [ true, ], ]", "[1 'b' [true]]")]
    [InlineData("[ # first\n  1, # one\n\n  2 # two\n]", "[1 2]")]
    [InlineData("{}", "{}")]
    [InlineData("{ name = '한서윤', at.home = true, \"x y\" = [ { n = 1 } ] }", "{name='한서윤' at={home=true} x y=[{n=1}]}")]
    public void Lists_and_tables_stand_in_brackets(string toml, string expected) => Assert.Equal("k=" + expected, Read("k = " + toml));

    [Theory]
    [InlineData("[a]\nx = 1\n[b]\n[a.b]\ny = 2", "a={x=1 b={y=2}} b={}")]
    [InlineData("[ a . \"b c\" ] # head\nx = 1", "a={b c={x=1}}")]
    [InlineData("[x.y.z]\n[x]\nk = 1", "x={y={z={}} k=1}")]
    [InlineData("[[people]]\nname = 'a'\n[[people]]\n[[people.pets]]\nn = 1\n[[people.pets]]\n[people.home]", "people=[{name='a'} {pets=[{n=1} {}] home={}}]")]
    [InlineData("[fruit]\napple.color = 'red'\n[fruit.apple.taste]\nsweet = true", "fruit={apple={color='red' taste={sweet=true}}}")]
    [InlineData("[a.b.c]\n[a]\nb.d = 1", "a={b={c={} d=1}}")]
    public void Headers_make_tables_and_lists_of_tables(string toml, string expected) => Assert.Equal(expected, Read(toml));

    [Theory]
    [InlineData("a", "a", "a '=' is missing")]
    [InlineData("a =", "", "a value is missing")]
    [InlineData("a = # b", "#", "a value is missing")]
    [InlineData("= 1", "=", "a key is expected")]
    [InlineData("a. = 1", "=", "a key is expected")]
    [InlineData("a = 1 b = 2", "b = 2", "something follows")]
    [InlineData("a b = 1", "a", "a '=' is missing")]
    [InlineData("café = 1", "café", "put it in quotes")]
    [InlineData("\"\"\"a\"\"\" = 1", "\"\"\"", "begin no key")]
    [InlineData("a = b", "b", "put it in double quotes")]
    [InlineData("a = True", "True", "write 'true'")]
    [InlineData("a = 03", "03", "no number")]
    [InlineData("a = 1__0", "1__0", "no number")]
    [InlineData("a = .5", ".5", "no number")]
    [InlineData("a = 5.", "5.", "no number")]
    [InlineData("a = 0xG", "0xG", "no number")]
    [InlineData("a = +0x1", "+0x1", "no number")]
    [InlineData("a = 9223372036854775808", "9223372036854775808", "no number")]
    [InlineData("a = 2023-02-29", "2023-02-29", "no number, date or time")]
    [InlineData("a = 07:32", "07:32", "no number, date or time")]
    [InlineData("a = 2024-01-01T7:32:00", "2024-01-01T7:32:00", "no number, date or time")]
    [InlineData("a = \"b", "\"", "not closed on its line")]
    [InlineData("a = \"b\nc\"", "\"", "not closed on its line")]
    [InlineData("a = '''b''", "'''", "never closed")]
    [InlineData("a = \"\\q\"", "\\", "no known escape")]
    [InlineData("a = \"\\ud800\"", "\\ud800", "is no character")]
    [InlineData("a = \"\\U00110000\"", "\\U00110000", "is no character")]
    [InlineData("a = \"\\u12\"", "\\u", "is no character")]
    [InlineData("a = \"\u0001\"", "\u0001", "control character U+0001")]
    [InlineData("a = 1 # \u007F", "\u007F", "control character U+007F")]
    [InlineData("a = [1 2]", "2", "a ',' or ']' is missing")]
    [InlineData("a = [,]", ",", "a value is missing")]
    [InlineData("a = [1,", "[", "never closed")]
    [InlineData("a = { b = 1, }", ",", "no comma may stand before '}'")]
    [InlineData("a = { b = 1\n}", "{", "not closed on its line")]
    [InlineData("a = { b = 1 c = 2 }", "c", "a ',' or '}' is missing")]
    [InlineData("[a", "[a", "write ']'")]
    [InlineData("[[a]", "[[a]", "write ']]'")]
    [InlineData("[]", "]", "a key is expected")]
    [InlineData("[a]\n[a]", "a", "is defined above")]
    [InlineData("[[a]]\n[a]", "a", "is a list of tables above")]
    [InlineData("[a]\n[[a]]", "a", "is one table above")]
    [InlineData("a = 1\n[a]", "a", "has a value above")]
    [InlineData("a = [{}]\n[[a]]", "a", "has a value above")]
    [InlineData("a = {}\n[a.b]", "a", "has a value above")]
    [InlineData("a = {}\na.b = 1", "a", "is complete above")]
    [InlineData("[a.b]\n[a]\nb.c = 1", "b", "is complete above")]
    [InlineData("a.b = 1\n[a]", "a", "is defined above")]
    public void What_is_no_TOML_is_an_error_at_its_characters(string toml, string place, string mend)
    {
        var file = new FrontMatterText($"+++\n{toml}\n+++\n");

        Assert.Equal(["BSH0101 " + place], file.Diagnostics);
        Assert.StartsWith("Front matter is not valid TOML: ", file.Messages[0], StringComparison.Ordinal);
        Assert.Contains(mend, file.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_value_of_a_key_is_reported_and_what_stands_before_an_error_is_kept()
    {
        var file = new FrontMatterText("+++\na = 1\n\"a\" = 2\nb = { c = 1, c = 2 }\n[d]\ne = \n+++\n");

        Assert.Equal(["BSH0103 \"a\"", "BSH0103 c", "BSH0101 "], file.Diagnostics);
        Assert.Equal("a=1 b={c=1} d={}", Show(file.Entries.AsEnumerable()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_place_is_right_at_every_line_end(string lineEnd)
    {
        var file = new FrontMatterText(string.Join(lineEnd,
            "\uFEFF", "+++", "'제목' = \"첫눈 \\\"열흘\\\" 🚲\"", "a . b = [ 1,", "2 ]", "t = { x = '''y", "z''' }", "[[p]]", "n = 1", "[[p]]",
            "m = 2", "[e]", "+++", "본문"));

        Assert.Empty(file.Diagnostics);
        Assert.Equal("본문", file.Body);
        Assert.Equal(["'제목'", "a", "t", "p", "e"], file.Entries.AsEnumerable().Select(entry => file.At(entry.KeySpan)));
        Assert.Equal("\"첫눈 \\\"열흘\\\" 🚲\"", file.At(file["제목"].Span));
        Assert.Equal($"b = [ 1,{lineEnd}2 ]", file.At(file["a"].Span));
        Assert.Equal($"{{ x = '''y{lineEnd}z''' }}", file.At(file["t"].Span));
        Assert.Equal(string.Join(lineEnd, "n = 1", "[[p]]", "m = 2"), file.At(file["p"].Span));
        Assert.Equal("e", file.At(file["e"].Span));
    }

    [Fact]
    public void Nesting_has_the_limit_that_all_front_matter_has()
    {
        var deep = string.Join('.', Enumerable.Repeat("a", 40));

        foreach (var toml in new[] { $"{deep} = 1", $"[{deep}]", $"[[{deep}]]", "k = " + new string('[', 40) + new string(']', 40) })
            Assert.Equal("BSH0106", new FrontMatterText($"+++\n{toml}\n+++\n").Diagnostics.Single()[..7]);
    }

    private static string Read(string toml)
    {
        var file = new FrontMatterText($"+++\n{toml}\n+++\n");
        Assert.Empty(file.Messages);
        return Show(file.Entries.AsEnumerable());
    }

    private static string Show(IEnumerable<FrontMatterEntry> entries) =>
        string.Join(' ', entries.Select(static entry => $"{entry.Key}={Show(entry.Value)}"));

    private static string Show(FrontMatterValue value) => value switch
    {
        FrontMatterScalar { IsPlain: true } plain => plain.Text,
        FrontMatterScalar text => $"'{text.Text}'",
        FrontMatterList list => $"[{string.Join(' ', list.Items.AsEnumerable().Select(Show))}]",
        _ => $"{{{Show(((FrontMatterMapping)value).Entries.AsEnumerable())}}}",
    };
}
