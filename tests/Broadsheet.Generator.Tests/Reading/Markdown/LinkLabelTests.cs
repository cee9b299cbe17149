namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Which labels are the same (CommonMark 0.31.2, section 4.7): case folding alone decides.</summary>
public class LinkLabelTests
{
    [Theory]
    [InlineData("resume", "résumé")]
    [InlineData("かく", "がく")]
    [InlineData("ハ", "パ")]
    [InlineData("ㅏ", "ㅑ")]
    [InlineData("a", "ａ")]
    [InlineData("カ", "ｶ")]
    [InlineData("カ", "か")]
    [InlineData("o", "ø")]
    [InlineData("①", "1")]
    [InlineData("가\u200D", "가")]
    [InlineData("ı", "i")]
    [InlineData("한강", "漢江")]
    public void Labels_that_differ_in_more_than_case_are_different(string first, string second)
    {
        Assert.Equal(
            "<p><a href=\"/1\">x</a> <a href=\"/2\">y</a></p>", Html($"[x][{first}] [y][{second}]\n\n[{first}]: /1\n[{second}]: /2"));
        Assert.Contains("<sup>2</sup>", Html($"x[^{first}] y[^{second}]\n\n[^{first}]: 1\n\n[^{second}]: 2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbor", "hARBOR")]
    [InlineData("ẞ", "SS")]
    [InlineData("straße", "STRASSE")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφος")]
    [InlineData("ﬁ", "FI")]
    [InlineData("Толпой", "ТОЛПОЙ")]
    [InlineData("a  b\nc", "A B C")]
    [InlineData("가 나", "가\t나")]
    public void Labels_that_differ_in_case_and_white_space_alone_are_the_same(string first, string second) =>
        Assert.Equal("<p><a href=\"/1\">x</a></p>", Html($"[x][{first}]\n\n[{second}]: /1"));

    [Theory]
    [InlineData("[\\#x]", "<a href=\"/u\" title=\"t\">#x</a>")]
    [InlineData("[\\#x][]", "<a href=\"/u\" title=\"t\">#x</a>")]
    [InlineData("[t][\\#x]", "<a href=\"/u\" title=\"t\">t</a>")]
    [InlineData("[#x]", "[#x]")]
    [InlineData("![\\#x] 글", "<img src=\"/u\" alt=\"#x\" title=\"t\"> 글")]
    public void A_backslash_is_a_character_of_a_label(string reference, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(reference + "\n\n[\\#x]: /u \"t\""));

    [Theory]
    [InlineData("[`x]` 글]", "[<code>x]</code> 글]")]
    [InlineData("[`x]` 글][]", "[<code>x]</code> 글][]")]
    [InlineData("[`x]` 글][y]", "<a href=\"/y\"><code>x]</code> 글</a>")]
    public void A_label_ends_with_the_text_of_its_link(string reference, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(reference + "\n\n[`x]: /u\n[y]: /y"));

    [Theory]
    [InlineData("[a](/b (c))", "<a href=\"/b\" title=\"c\">a</a>")]
    [InlineData("[a](/b (c\\(d))", "<a href=\"/b\" title=\"c(d\">a</a>")]
    [InlineData("[a](/b (c (d))", "[a](/b (c (d))")]
    [InlineData("[a](/b\n'c\nd'\n)", "<a href=\"/b\" title=\"c\nd\">a</a>")]
    [InlineData("[a](</b c)> 'd')", "<a href=\"/b%20c)\" title=\"d\">a</a>")]
    [InlineData("[a](/b\\)c)", "<a href=\"/b)c\">a</a>")]
    [InlineData("[a](/b\\ 'c')", "<a href=\"/b%5C\" title=\"c\">a</a>")]
    [InlineData("[a]()", "<a href=\"\">a</a>")]
    [InlineData("[a]( )", "<a href=\"\">a</a>")]
    [InlineData("[a](/b 'c' d)", "[a](/b 'c' d)")]
    [InlineData("[a](/b'c')", "<a href=\"/b&#39;c&#39;\">a</a>")]
    public void An_address_and_a_title_end_where_CommonMark_ends_them(string link, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(link));

    [Fact]
    public void Several_definitions_may_stand_together_whatever_their_labels() =>
        Assert.Equal("<p><a href=\"/1\">a</a> <a href=\"/2\">C:\\d</a> <a href=\"/3\" title=\"여러\n줄\">*b</a> <a href=\"/4\">c]</a></p>",
            Html("[a]: /1\n[C:\\d]: /2\n[\\*b]:\n/3\n\"여러\n줄\"\n[c\\]]: /4\n\n[a] [C:\\d] [\\*b] [c\\]]"));

    [Fact]
    public void A_dead_address_in_a_definition_with_a_backslash_is_reported_where_it_stands() =>
        Assert.Equal(["BSH0302 [\\#x]"], new MarkdownText("가 [\\#x]\n\n[\\#x]: javascript:x").Diagnostics);

    [Fact]
    public void The_first_of_two_definitions_counts() => Assert.Equal("<p><a href=\"/1\">A</a></p>", Html("[A]\n\n[a]: /1\n[A]: /2"));

    private static string Html(string markdown) => new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;
}
