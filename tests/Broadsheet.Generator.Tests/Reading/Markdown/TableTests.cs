using System.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Pipe tables, as GitHub Flavored Markdown 0.29 has them in section 4.10.</summary>
public class TableTests
{
    [Theory]
    [InlineData("요금은 *현금*만", "요금은 <em>현금</em>만")]
    [InlineData("plain words", "plain words")]
    [InlineData("[ref]: /url", "[ref]: /url")]
    [InlineData("2026년 봄 기준", "2026년 봄 기준")]
    public void A_line_without_pipes_right_below_a_table_is_a_row_of_one_cell(string line, string cell) =>
        Assert.Equal(Table("<td>나루</td>\n<td>3</td>", $"<td>{cell}</td>\n<td></td>"), Html("| 역 | 승객 |\n|---|---|\n| 나루 | 3 |\n" + line));

    [Theory]
    [InlineData("<br>", "<p>&lt;br&gt;</p>")]
    [InlineData("> 인용", "<blockquote>\n<p>인용</p>\n</blockquote>")]
    [InlineData("- 목록", "<ul>\n<li>목록</li>\n</ul>")]
    [InlineData("3. 목록", "<ol start=\"3\">\n<li>목록</li>\n</ol>")]
    [InlineData("## 소제목", "<h2 id=\"소제목\">소제목</h2>")]
    [InlineData("***", "<hr>")]
    [InlineData("```\ncode\n```", "<pre><code>code\n</code></pre>")]
    [InlineData("    code", "<pre><code>code\n</code></pre>")]
    [InlineData("\n다음 문단", "<p>다음 문단</p>")]
    public void A_table_ends_where_another_block_begins(string following, string html) =>
        Assert.Equal(Table("<td>나루</td>\n<td>3</td>") + "\n" + html, Html("| 역 | 승객 |\n|---|---|\n| 나루 | 3 |\n" + following));

    [Fact]
    public void The_lines_of_a_paragraph_above_the_head_stay_a_paragraph() =>
        Assert.Equal(
            "<p>올해 승객은\n다음과 같다.</p>\n" + Table("<td>나루</td>\n<td>3</td>"), Html("올해 승객은\n다음과 같다.\n| 역 | 승객 |\n|---|---|\n| 나루 | 3 |"));

    [Fact]
    public void A_definition_of_a_link_above_the_head_defines_it() =>
        Assert.Equal(Table("<td><a href=\"/a\">a</a></td>\n<td>3</td>"), Html("[a]: /a\n| 역 | 승객 |\n|---|---|\n| [a] | 3 |"));

    [Theory]
    [InlineData("> | 역 | 승객 |\n> |---|---|\n나루 | 3", "<blockquote>\n", "\n</blockquote>\n<p>나루 | 3</p>")]
    [InlineData("- | 역 | 승객 |\n  |---|---|\n나루", "<ul>\n<li>\n", "\n</li>\n</ul>\n<p>나루</p>")]
    public void A_table_does_not_go_on_outside_of_its_quotation_or_item(string markdown, string before, string after) =>
        Assert.Equal(before + Head() + "</table>" + after, Html(markdown));

    [Fact]
    public void A_delimiter_row_outside_of_the_quotation_makes_no_table_of_it() =>
        Assert.DoesNotContain("<table>", Html("> 역 | 승객\n---|---"));

    [Theory]
    [InlineData("| a `b | c` |\n|---|---|", "<th scope=\"col\">a `b</th>\n<th scope=\"col\">c`</th>")]
    [InlineData("| *a | b* |\n|---|---|", "<th scope=\"col\">*a</th>\n<th scope=\"col\">b*</th>")]
    [InlineData("a \\| b | c\n--|--", "<th scope=\"col\">a | b</th>\n<th scope=\"col\">c</th>")]
    [InlineData("|a|`b\\|c`|\n|-|-|", "<th scope=\"col\">a</th>\n<th scope=\"col\"><code>b|c</code></th>")]
    [InlineData("||가|\n|-|-|", "<th scope=\"col\"></th>\n<th scope=\"col\">가</th>")]
    [InlineData("| 가 |\n|-|", "<th scope=\"col\">가</th>")]
    public void Pipes_part_cells_before_anything_in_them_is_read(string markdown, string cells) =>
        Assert.Equal($"<p>x</p>\n<table>\n<thead>\n<tr>\n{cells}\n</tr>\n</thead>\n</table>", Html("x\n\n" + markdown));

    [Theory]
    [InlineData("가 나\n|---|---|")]
    [InlineData("| 가 | 나 |\n|---|-x-|")]
    [InlineData("| 가 | 나 |\n|:|---|")]
    [InlineData("|---|---|\n| 가 | 나 |")]
    [InlineData("가 | 나\n\n---|---")]
    public void What_has_no_head_or_no_delimiter_row_is_no_table(string markdown) => Assert.DoesNotContain("<table>", Html(markdown));

    [Fact]
    public void Messages_in_a_cell_point_at_their_place() =>
        Assert.Equal(["BSH0301 <b>", "BSH0301 </b>"], new MarkdownText("| 가\\|나 | 다 |\n|---|---|\n| 라 | <b>마</b> |\n바").Diagnostics);

    [Fact]
    public void A_wide_head_above_many_short_rows_makes_a_bounded_table()
    {
        var wide = new StringBuilder().Insert(0, "|x", 3_000);
        var html = Html($"{wide}\n{wide.ToString().Replace('x', '-')}\n{new StringBuilder().Insert(0, "|y\n", 3_000)}");

        Assert.Equal(3_000, html.Split("<td>y</td>").Length - 1);
        Assert.InRange(html.Length, 0, 2_000_000);
    }

    private static string Html(string markdown) => new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;

    private static string Head() => "<table>\n<thead>\n<tr>\n<th scope=\"col\">역</th>\n<th scope=\"col\">승객</th>\n</tr>\n</thead>\n";

    private static string Table(params string[] rows) =>
        Head() + "<tbody>\n" + string.Concat(rows.Select(static row => $"<tr>\n{row}\n</tr>\n")) + "</tbody>\n</table>";
}
