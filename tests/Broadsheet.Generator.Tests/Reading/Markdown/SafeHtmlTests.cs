extern alias runtime;

using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Raw HTML in Markdown, of which what can do no harm stays.</summary>
public sealed class SafeHtmlTests
{
    private static MarkdownText Safe(string markdown) => new(markdown) { RawHtml = RawHtmlMode.Safe };

    [Theory]
    [InlineData("둑<br>길 <kbd>Ctrl</kbd> H<sub>2</sub>O <mark>물때</mark>", "<p>둑<br>길 <kbd>Ctrl</kbd> H<sub>2</sub>O <mark>물때</mark></p>")]
    [InlineData("<ruby>港<rt>항</rt></ruby>으로", "<p><ruby>港<rt>항</rt></ruby>으로</p>")]
    [InlineData("*기울임 <b>굵게*</b>", "<p><em>기울임 <b>굵게</b></em></p>")]
    [InlineData("<b>안 닫음", "<p><b>안 닫음</b></p>")]
    [InlineData("<span class=\"wide\" lang=ja>港</span>", "<p><span class=\"wide\" lang=\"ja\">港</span></p>")]
    [InlineData("<a href=\"https://a.kr/?a=1&b=2\" rel=nofollow>물때</a>",
        "<p><a href=\"https://a.kr/?a=1&amp;b=2\" rel=\"nofollow\">물때</a></p>")]
    [InlineData("<img src=https://a.kr/q.png width=20 alt=둑>", "<img src=\"https://a.kr/q.png\" width=\"20\" alt=\"둑\">")]
    [InlineData("<!-- 메모 --> 글", "<p>글</p>")]
    [InlineData("<details>\n<summary>물때</summary>\n\n- 하나\n- 둘\n\n</details>\n\n글",
        "<details>\n<summary>물때</summary>\n<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>\n</details>\n<p>글</p>")]
    [InlineData("<div align=center>\n\n**가운데**\n\n</div>", "<div align=\"center\">\n<p><strong>가운데</strong></p>\n</div>")]
    [InlineData("<div>\n\n글", "<div>\n<p>글</p>\n</div>")]
    [InlineData("<table><tr><td>하나</td><td>둘</table>", "<table><tbody><tr><td>하나</td><td>둘</td></tr></tbody></table>")]
    [InlineData("> <b>인용</b>\n\n글", "<blockquote>\n<p><b>인용</b></p>\n</blockquote>\n<p>글</p>")]
    [InlineData("<video src=\"https://a.kr/v.mp4\" controls></video>", "<p><video src=\"https://a.kr/v.mp4\" controls></video></p>")]
    [InlineData("## 설치 <sup>3.5+</sup> {#install}", "<h2 id=\"install\">설치 <sup>3.5+</sup></h2>")]
    [InlineData("## 설치 <sup title=\"3.5+\" /> {#install}", "<h2 id=\"install\">설치 <sup title=\"3.5+\"></sup></h2>")]
    [InlineData("<a href=\"https://a.kr\" target=_blank>둑</a> <progress value=1 max=2></progress>",
        "<p><a href=\"https://a.kr\" target=\"_blank\">둑</a> <progress value=\"1\" max=\"2\"></progress></p>")]
    [InlineData("<a name=\"quay\"></a>둑", "<p><a id=\"user-content-quay\"></a>둑</p>")]
    [InlineData("<del>옛말</del> & <s>뺌</s>", "<p><del>옛말</del> &amp; <s>뺌</s></p>")]
    public void What_can_do_no_harm_stays(string markdown, string html)
    {
        var text = Safe("글.\n\n" + markdown);

        Assert.Empty(text.Diagnostics);
        Assert.Equal(html, text.Html["<p>글.</p>\n".Length..].Trim('\n'));
    }

    [Theory]
    [InlineData("둑 <script>alert(1)</script> 길", "<p>둑 alert(1) 길</p>", "BSH0304 <script")]
    [InlineData("<script>\nalert(1)\n</script>", "", "BSH0304 <script")]
    [InlineData("<b onclick=\"x()\">둑</b>", "<p><b>둑</b></p>", "BSH0304 onclick")]
    [InlineData("<div style=\"color:red\">둑</div>", "<div>둑</div>", "BSH0304 style")]
    [InlineData("<a href=\"javascript:alert(1)\">둑</a>", "<p><a>둑</a></p>", "BSH0304 href")]
    [InlineData("<a rel=\"noopenerx Opener\" target=_blank>둑</a>", "<p><a target=\"_blank\">둑</a></p>", "BSH0304 rel")]
    [InlineData("<img src=\"data:text/html,x\" alt=둑>", "", "BSH0304 <img")]
    [InlineData("<iframe src=\"https://a.kr\"></iframe>", "", "BSH0304 <iframe")]
    [InlineData("<form><input name=x><button>보냄</button></form>", "<p>보냄</p>", "BSH0304 <form")]
    [InlineData("<svg><a xlink:href=\"javascript:1\">x</a></svg>", "<p><a>x</a></p>", "BSH0304 <svg")]
    [InlineData("<Tabs>\n\n글\n\n</Tabs>", "<p>글</p>", "BSH0304 <tabs")]
    public void What_could_do_harm_is_left_out_and_said_once(string markdown, string html, string diagnostic)
    {
        var text = Safe("글.\n\n" + markdown);

        Assert.Equal([diagnostic], text.Diagnostics.Select(static shown => shown.ToLowerInvariant().Replace("bsh", "BSH")));
        Assert.Equal(html, text.Html["<p>글.</p>".Length..].Trim('\n'));
    }

    [Fact]
    public void One_message_of_a_file_names_what_is_left_out_with_its_number()
    {
        var message = Assert.Single(Safe("<i onclick=a>x</i> <i onclick=b>y</i> <blink>z</blink>").Reading.Diagnostics.AsEnumerable())
            .ToDiagnostic().GetMessage(null);

        Assert.StartsWith("Raw HTML is left out: 'onclick' (2), '<blink>'; ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_raw_HTML_that_would_swallow_Markdown_stands_alone()
    {
        var text = Safe("<div title=\"\n\n**글**\n\n<p>둘</p>");

        Assert.Equal(["BSH0305 <div title=\""], text.Diagnostics);
        Assert.Equal("<p>&lt;div title=&quot;</p>\n<p><strong>글</strong></p>\n<p>둘</p>", text.Html);
    }

    [Fact]
    public void An_element_that_is_left_out_takes_no_Markdown_along()
    {
        var text = Safe("<svg>\n\n글\n\n</svg>");

        Assert.Equal(["BSH0305 <svg>", "BSH0304 <svg"], text.Diagnostics);
        Assert.Contains("<p>글</p>", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_has_a_prefix_that_links_know()
    {
        var outcome = new Testing.GeneratorHost()
            .Article("content/docs/a.md", "# A\n\n<a id=\"quay\"></a>둑 [위](#quay)\n")
            .Article("content/docs/b.md", "# B\n\n[둑](a.md#quay) <a href=\"a.md#quay\">둑</a> [없음](a.md#dock)\n")
            .Run();

        Assert.Equal(
            "<p><a id=\"user-content-quay\"></a>둑 <a href=\"#user-content-quay\">위</a></p>", outcome.PrintedBody("Docs", "A"));
        Assert.Contains("<a href=\"/docs/a#user-content-quay\">둑</a> <a href=\"/docs/a#user-content-quay\">둑</a>",
            outcome.PrintedBody("Docs", "B"), StringComparison.Ordinal);
        Assert.Equal("BSH0903",
            Assert.Single(outcome.Diagnostics, static problem => problem.Id.StartsWith("BSH09", StringComparison.Ordinal)).Id);
    }

    [Fact]
    public void Links_and_images_in_raw_HTML_are_checked_at_their_characters()
    {
        var outcome = new Testing.GeneratorHost()
            .Article("content/docs/a.md", "# A\n\n<details>\n<a href=\"nowhere.md\">둑</a>\n<img src=\"pier.png\" alt=\"부두\">\n</details>\n")
            .Image("content/docs/other.png")
            .Run();

        Assert.Equal(
            ["BSH0901 (3,9)-(3,19)", "BSH0907 (4,10)-(4,18)"],
            outcome.Diagnostics.Where(static problem => problem.Id.StartsWith("BSH09", StringComparison.Ordinal))
                .Select(static problem => $"{problem.Id} {problem.Location.GetLineSpan().Span}"));
    }

    [Theory]
    [InlineData("<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O <mark>*물때*</mark> <ruby>港<rt>항</rt></ruby>")]
    [InlineData("<span id=\"a\" class=\"wide\">둑</span> <time datetime=\"2026-05-01\">금요일</time>")]
    public void What_stands_within_a_line_is_written_as_Markdown_and_read_again(string markdown)
    {
        var once = Safe(markdown).Html;
        var body = new Page { Slug = "a", Headline = "A", Body = runtime::Broadsheet.ArticleBody.FromHtml(once) };
        using var written = new MemoryStream();
        runtime::Broadsheet.Formats.MarkdownText.Write(written, body);

        Assert.Equal(once, Safe(System.Text.Encoding.UTF8.GetString(written.ToArray())).Html);
    }

    [Fact]
    public void Many_tags_are_read_in_time()
    {
        var block = Safe(string.Concat(Enumerable.Repeat("<div>\n", 10_001)) + "둑");
        Assert.Equal(["BSH0305"], block.Diagnostics.Select(static shown => shown[..7]));
        Assert.StartsWith("<p>&lt;div&gt;", block.Html, StringComparison.Ordinal);
        foreach (var part in (string[])["<b>", "<a>", "<div>", "</p>", "<table>", "<ruby>", "<details>\n\n", "<i><b></i>"])
            Assert.NotNull(Safe("글 " + string.Concat(Enumerable.Repeat(part, 30_000))).Html);
    }

    private sealed class Page : runtime::Broadsheet.Article;
}
