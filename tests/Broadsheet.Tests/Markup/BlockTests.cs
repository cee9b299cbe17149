using System.Collections.Immutable;

namespace Broadsheet.Tests.Markup;

public sealed class BlockTests
{
    [Theory]
    [InlineData("<p class=\"markdown-alert-title\">물때 &amp; 바람</p><p>a</p>", "물때 & 바람")]
    [InlineData("<p>a</p>", null)]
    public void An_alert_has_its_name_and_title(string html, string? title)
    {
        var block = ArticleBody.FromHtml($"<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">{html}</div>").Blocks[0];

        Assert.Equal((BlockKind.Alert, "tip", title), (block.Kind, block.Name, block.Title));
    }

    [Theory]
    [InlineData("<p>a</p>", BlockKind.Paragraph, 0)]
    [InlineData("<h1>a</h1>", BlockKind.Heading, 1)]
    [InlineData("<H6 class=x>a</H6>", BlockKind.Heading, 6)]
    [InlineData("<h7>a</h7>", BlockKind.Html, 0)]
    [InlineData("<blockquote><p>a</p></blockquote>", BlockKind.Quote, 0)]
    [InlineData("<ul><li>a</li></ul>", BlockKind.List, 0)]
    [InlineData("<ol><li>a</li></ol>", BlockKind.List, 0)]
    [InlineData("<dl><dt>a</dt></dl>", BlockKind.List, 0)]
    [InlineData("<table><tr><td>a</td></tr></table>", BlockKind.Table, 0)]
    [InlineData("<figure><figcaption>a</figcaption></figure>", BlockKind.Figure, 0)]
    [InlineData("<pre><code>a</code></pre>", BlockKind.Code, 0)]
    [InlineData("<div class=\"footnotes\">a</div>", BlockKind.Html, 0)]
    [InlineData("<div class=\"markdown-alerts\">a</div>", BlockKind.Html, 0)]
    [InlineData("a", BlockKind.Html, 0)]
    public void An_element_is_a_block_of_its_kind(string html, BlockKind kind, int level) =>
        Assert.Equal(new Block(kind, level, "a", html), Assert.Single(Blocks(html)));

    [Theory]
    [InlineData("<hr>", BlockKind.Rule)]
    [InlineData("<hr />", BlockKind.Rule)]
    [InlineData("<img src=\"a.png\" alt=\"what it shows\">", BlockKind.Html)]
    [InlineData("<!-- <p>not</p> -->", BlockKind.Html)]
    [InlineData("<!-- never closed <p>not</p>", BlockKind.Html)]
    [InlineData("<script>if (a < b) document.write('<p>x</p>')</script>", BlockKind.Html)]
    public void Some_blocks_have_no_text(string html, BlockKind kind) =>
        Assert.Equal(new Block(kind, 0, "", html), Assert.Single(Blocks(html)));

    [Theory]
    [InlineData(
        "<div class=\"markdown-alert markdown-alert-note\" role=\"note\">\n<p class=\"markdown-alert-title\">Note</p>\n<p>밀물 때 닫힌다.</p>\n</div>",
        "Note\n밀물 때 닫힌다.")]
    [InlineData("<dl>\n<dt>갯벌</dt>\n<dd>\n<p>잠기는</p>\n<p>땅</p>\n</dd>\n<dt>quay</dt>\n<dd>a pier</dd>\n</dl>", "갯벌\n잠기는 땅\nquay\na pier")]
    [InlineData("<p><abbr title=\"Port Tide Office\">PTO</abbr>는 알린다.</p>", "PTO는 알린다.")]
    public void A_block_of_Markdown_has_its_words_as_text(string html, string text) => Assert.Equal(text, Assert.Single(Blocks(html)).Text);

    [Fact]
    public void Blocks_stand_in_the_order_of_the_body()
    {
        var blocks = Blocks("<h2>제목</h2>\n<p>문단</p>\n<hr>\n<p>끝</p>\n");
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Rule, BlockKind.Paragraph], blocks.Select(block => block.Kind));
    }

    [Fact]
    public void An_element_runs_to_its_own_end_tag()
    {
        var blocks = Blocks("<ul><li>a<ul><li>b</li></ul></li></ul><blockquote><blockquote>c</blockquote>d</blockquote><p>e</p>");
        Assert.Equal(["a\nb", "c\nd", "e"], blocks.Select(block => block.Text));
    }

    [Fact]
    public void An_element_that_is_never_closed_runs_to_the_end() =>
        Assert.Equal("<blockquote>a <p>b</p>", Assert.Single(Blocks("<blockquote>a <p>b</p>\n")).Html);

    [Fact]
    public void An_end_tag_without_a_start_is_passed_over() => Assert.Equal("b", Assert.Single(Blocks("</div></p><p>b</p></p>")).Text);

    [Fact]
    public void Stray_text_is_one_block_with_its_angle_brackets() =>
        Assert.Equal(new Block(BlockKind.Html, 0, "1 < 2 and 3 > 2 <", "1 < 2 and 3 > 2 <"), Assert.Single(Blocks("1 < 2 and 3 > 2 <")));

    [Fact]
    public void A_sign_inside_an_attribute_closes_no_tag() =>
        Assert.Equal("text", Assert.Single(Blocks("<p title=\"a > b </p>\" data-x='\">'>text</p>")).Text);

    [Fact]
    public void An_apostrophe_in_an_unquoted_value_opens_nothing() =>
        Assert.Equal(["one", "two"], Blocks("<p title=it's>one</p><p>two</p>").Select(block => block.Text));

    [Theory]
    [InlineData("<p>a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&apos;</p>", "a & b <c> \"d\" 'e'")]
    [InlineData("<p>&nbsp;&#xAC00;&#128512;</p>", "\u00A0가😀")]
    [InlineData("<p>AT&T &unknown; &;</p>", "AT&T &unknown; &;")]
    [InlineData("<p>one<br>two<br />\nthree<br></p>", "one\ntwo\nthree")]
    [InlineData("<p>one<br><br>three</p>", "one\n\nthree")]
    [InlineData("<p>  <b>굵은</b> <i> 글씨</i>와\n줄 </p>", "굵은 글씨와 줄")]
    [InlineData("<p>a <img alt=\"hidden\"> b<!-- c --><style>p {}</style></p>", "a b")]
    [InlineData("<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>", "one\ntwo")]
    [InlineData("<blockquote><p>intro</p><ul><li>a</li><li>b</li></ul><p>end</p></blockquote>", "intro\na\nb\nend")]
    [InlineData(
        "<p>one<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>. x<sup>2</sup> <a href=\"#b\">link</a></p>",
        "one. x2 link")]
    [InlineData(
        "<section class=\"footnotes\">\n<ol>\n<li id=\"fn:1\">\n<p>note <a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p>\n</li>\n</ol>\n</section>",
        "note")]
    [InlineData("<div><a class=\"footnote-ref\">1<p>two</p></div>", "two")]
    public void Text_is_without_markup(string html, string text) => Assert.Equal(text, Assert.Single(Blocks(html)).Text);

    [Theory]
    [InlineData("<ul>\n<li>a</li>\n<li>b\nc</li>\n</ul>", "a\nb c")]
    [InlineData("<ol><li><p>a</p>\n<p>b</p></li><li>c<br>d</li></ol>", "a b\nc d")]
    [InlineData("<ul><li>a\n<ul>\n<li>a1</li>\n<li>a2</li>\n</ul>\n</li>\n<li>b</li></ul>", "a\na1\na2\nb")]
    [InlineData("<ul><li></li><li>b</li></ul>", "\nb")]
    [InlineData("<ul><li>one<li>two</ul>", "one\ntwo")]
    [InlineData("<ul><li><input type=\"checkbox\" checked> 할 일</li></ul>", "할 일")]
    [InlineData("<ul><li>run <pre><code>x\ny</code></pre></li></ul>", "run x y")]
    [InlineData("<dl><dt>term</dt><dd>meaning</dd></dl>", "term\nmeaning")]
    public void A_list_has_one_line_for_each_item(string html, string text) => Assert.Equal(text, Assert.Single(Blocks(html)).Text);

    [Fact]
    public void A_table_has_one_line_for_each_row_and_a_tab_between_cells()
    {
        var table = Assert.Single(Blocks("""
            <table>
            <thead>
            <tr>
            <th>구</th>
            <th>인구</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>동구</td>
            <td></td>
            <td>10<br>만 </td>
            </tr>
            </tbody>
            </table>
            """));
        Assert.Equal("구\t인구\n동구\t\t10 만", table.Text);
    }

    [Theory]
    [InlineData("<pre><code>if (a &lt; b)\n    go();\n\nend\n</code></pre>", "if (a < b)\n    go();\n\nend")]
    [InlineData("<pre>\n  first\n</pre>", "  first")]
    [InlineData("<pre><code>\nsecond</code></pre>", "\nsecond")]
    [InlineData("<pre><code><span>a</span>  <span>b</span></code></pre>", "a  b")]
    public void Code_keeps_its_lines_and_blanks(string html, string text) => Assert.Equal(text, Assert.Single(Blocks(html)).Text);

    private static ImmutableArray<Block> Blocks(string html) => ArticleBody.FromHtml(html).Blocks;
}
