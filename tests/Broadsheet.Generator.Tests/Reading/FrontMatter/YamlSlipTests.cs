using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>What YAML cannot read, told at the line that is wrong and with what to write instead.</summary>
public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("title: 'It's me'", "'It's me'", "put the whole value in double quotes")]
    [InlineData("title: '바다'의 노래", "'바다'의 노래", "put the whole value in double quotes")]
    [InlineData("title: \"Go\" again", "\"Go\" again", "put the whole value in single quotes")]
    [InlineData("title: [draft] hello", "[draft] hello", "put the value in quotes")]
    [InlineData("title: {a} b", "{a} b", "put the value in quotes")]
    [InlineData("title: [속보] 항구 [사진]", "[속보] 항구 [사진]", "put the value in quotes")]
    [InlineData("title: *star* sign", "*star* sign", "put the value in quotes")]
    [InlineData("title: @home", "@home", "put the value in quotes")]
    [InlineData("title: `code`", "`code`", "put the value in quotes")]
    [InlineData("title: %d", "%d", "put the value in quotes")]
    [InlineData("title: - x", "- x", "put the value in quotes")]
    [InlineData("title: ? x", "? x", "put the value in quotes")]
    [InlineData("note:x", "note:x", "write 'note: '")]
    [InlineData("메모：x", "메모：x", "full-width colon")]
    [InlineData("weight = 3", "weight = 3", "'=' ends no key")]
    [InlineData("  title: x", "title: x", "in the column of the keys above")]
    [InlineData("tags: [x, y", "[x, y", "']' at its end")]
    [InlineData("tags: [x, 'y'\nlast: 'z'", "[x, 'y'", "']' at its end")]
    [InlineData("tags: [x,\n  it's, y", "[x,", "']' at its end")]
    [InlineData("tags: [x, [y]", "[x, [y]", "']' at its end")]
    [InlineData(
        "title: [Follow the guide at\nhttps://haedam.example/guide]", "[Follow the guide at", "indent its lines, or put it in quotes")]
    [InlineData("place: {city: 해담, harbor: [a, b]", "{city: 해담, harbor: [a, b]", "'}' at its end")]
    public void A_slip_is_reported_at_its_own_characters(string yaml, string place, string mend)
    {
        foreach (var after in new[] { "", "\nlevel: easy\norder: 3", "\n\n# a note\nlevel: easy" })
        {
            var file = new FrontMatterText($"---\nkicker: 첫 줄\n{yaml}{after}\n---\nbody");

            Assert.Equal(["BSH0101 " + place], file.Diagnostics);
            Assert.Equal(2, file.Reading.Diagnostics[0].Span.Lines.Start.Line);
            Assert.Contains(mend, file.Messages[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("*star*", "BSH0106 *star*")]
    [InlineData("!important news", "BSH0106 !important news")]
    public void A_sign_of_yaml_that_was_meant_as_text_belongs_in_quotes(string value, string diagnostic)
    {
        var file = new FrontMatterText($"---\ntitle: {value}\nlevel: easy\n---\n");

        Assert.Equal([diagnostic], file.Diagnostics);
        Assert.Contains("put the value in quotes", file.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_above_an_error_is_not_blamed_for_it()
    {
        var file = new FrontMatterText("---\na: &x b\nc: *x\nHello\n---\n");

        Assert.Equal(["BSH0101 Hello"], file.Diagnostics);
    }

    [Theory]
    [InlineData("\"first line\nsecond line\"", "first line second line")]
    [InlineData("'first line\nsecond line'", "first line second line")]
    [InlineData("\"첫 줄\n\n둘째 \\\"문단\\\"\n 셋째 줄\"", "첫 줄\n둘째 \"문단\" 셋째 줄")]
    [InlineData("\"first line\nhttps://haedam.example/a\"", "first line https://haedam.example/a")]
    [InlineData("\"first line\n\"", "first line ")]
    public void A_quoted_text_may_go_on_at_the_margin(string value, string text)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var written = value.ReplaceLineEndings(lineEnd);
            var file = new FrontMatterText(
                $"---\ntitle: x\nsummary: {written}\ndraft: true\nkicker: \"한\n줄\" # note\nlast: z\n---\nbody".ReplaceLineEndings(lineEnd));

            Assert.Empty(file.Messages);
            Assert.Equal(text, file.TextOf("summary"));
            Assert.Equal(written, file.At(file["summary"].Span));
            Assert.Equal("한 줄", file.TextOf("kicker"));
            Assert.Equal("true", file.At(file["draft"].Span));
            Assert.Equal("z", file.At(file["last"].Span));
            Assert.Equal("body", file.Body);
        }
    }

    [Fact]
    public void A_quoted_text_in_a_mapping_may_go_on_in_the_column_of_its_key()
    {
        var file = new FrontMatterText("---\nauthors:\n  - name: \"Nora\n    Whitfield\"\n    role: \"Staff\nWriter\"\nlast: z\n---\n");

        Assert.Empty(file.Messages);
        var author = (FrontMatterMapping)((FrontMatterList)file["authors"]).Items[0];
        Assert.Equal(
            ["Nora Whitfield", "Staff Writer"], author.Entries.AsEnumerable().Select(entry => ((FrontMatterScalar)entry.Value).Text));
        Assert.Equal("z", file.At(file["last"].Span));
    }

    [Theory]
    [InlineData("title: \"abc\nkicker: d\nlast: \"z\"")]
    [InlineData("title: \"abc\nkicker: d\nlast: z\"")]
    [InlineData("title: \"abc\nkicker: d")]
    public void A_quotation_mark_that_is_not_closed_takes_no_key_into_its_text(string yaml)
    {
        var file = new FrontMatterText($"---\n{yaml}\n---\n");

        Assert.StartsWith("BSH0101 ", Assert.Single(file.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("never closed", file.Messages[0], StringComparison.Ordinal);
        Assert.Equal(1, file.Reading.Diagnostics[0].Span.Lines.Start.Line);
    }

    [Fact]
    public void A_block_of_text_that_quotes_yaml_keeps_its_blanks()
    {
        var file = new FrontMatterText("---\nsample: |\n  key: \"a\n  b\"\n  end\nkicker: \"c\nd\"\n---\n");

        Assert.Empty(file.Messages);
        Assert.Equal("key: \"a\nb\"\nend\n", file.TextOf("sample"));
        Assert.Equal("c d", file.TextOf("kicker"));
    }
}
