using System.Text.RegularExpressions;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Footnotes, as cmark-gfm reads them.</summary>
public partial class FootnoteTests
{
    private static readonly string[] Scraps =
    [
        "[^1]", "[^1]", "[^2]", "[^주]", "[^NOTE]", "[^note]", "\n[^1]: ", "\n\n[^2]: 둘 ", "\n[^주]: 가\n", "\n[^note]: ", "\n    ",
        "\n\n    ", "\n\n", "\n", "가", " word ", "*", "**", "![", "](/a.png)", "[", "](/b)", "## ", "# ",
        "> ", "- ", "1. ", ":   ", "|", "\n|---|---|\n", "```", "`", "~~", "<b>", "<!-- more -->", "javascript:x", "\n---\n", "\\", "!",
        "*[가]: 나\n", "> [!NOTE]\n> ",
    ];

    [Theory]
    [InlineData("## 소제목", "<h2 id=\"소제목\">소제목</h2>")]
    [InlineData("- 목록", "<ul>\n<li>목록</li>\n</ul>")]
    [InlineData("> 인용", "<blockquote>\n<p>인용</p>\n</blockquote>")]
    [InlineData("***", "<hr>")]
    [InlineData("```\ncode\n```", "<pre><code>code\n</code></pre>")]
    [InlineData("\n다음 문단", "<p>다음 문단</p>")]
    public void What_begins_right_below_a_footnote_is_none_of_it(string following, string html) =>
        Assert.Equal($"{Reference()}\n{html}\n{Notes("<p>주석" + Arrow() + "</p>")}", Html("본문[^1]\n\n[^1]: 주석\n" + following));

    [Theory]
    [InlineData("[^1]: 주석\n이어서", "<p>주석\n이어서")]
    [InlineData("[^1]: 주석\n    이어서", "<p>주석\n이어서")]
    [InlineData("[^1]:      주석", "<p>주석")]
    [InlineData("[^1]:\n    주석", "<p>주석")]
    [InlineData("[^1]:\n\n    주석", "<p>주석")]
    [InlineData("[^1]: - 가\n\n      나\n\n    주석", "<ul>\n<li><p>가</p>\n<p>나</p>\n</li>\n</ul>\n<p>주석")]
    public void A_footnote_goes_on_where_it_is_indented_or_in_its_last_paragraph(string definition, string html) =>
        Assert.Equal($"{Reference()}\n{Notes(html + Arrow() + "</p>")}", Html("본문[^1]\n\n" + definition));

    [Theory]
    [InlineData("나루\n:   배를 대는 곳\n[^1]: 주석", "<dl>\n<dt>나루</dt>\n<dd>배를 대는 곳</dd>\n</dl>\n")]
    [InlineData("나루\n:   배를 대는 곳\n\n[^1]: 주석", "<dl>\n<dt>나루</dt>\n<dd>배를 대는 곳</dd>\n</dl>\n")]
    [InlineData("| 역 |\n|---|\n[^1]: 주석", "<table>\n<thead>\n<tr>\n<th scope=\"col\">역</th>\n</tr>\n</thead>\n</table>\n")]
    [InlineData("- 목록\n\n  [^1]: 주석", "<ul>\n<li>목록</li>\n</ul>\n")]
    [InlineData("> 인용\n>\n> [^1]: 주석", "<blockquote>\n<p>인용</p>\n</blockquote>\n")]
    [InlineData("문단\n[^1]: 주석", "<p>문단</p>\n")]
    public void A_footnote_may_be_defined_anywhere(string markdown, string html)
    {
        var text = new MarkdownText("---\ntitle: T\n---\n본문[^1]\n\n" + markdown);

        Assert.Equal($"{Reference()}\n{html}{Notes("<p>주석" + Arrow() + "</p>")}", text.Html);
        Assert.Empty(text.Diagnostics);
    }

    [Theory]
    [InlineData("## 소제목", "<h2 id=\"소제목\">소제목</h2>")]
    [InlineData("> 인용", "<blockquote>\n<p>인용</p>\n</blockquote>")]
    public void What_begins_right_below_a_definition_list_is_none_of_it(string following, string html) =>
        Assert.Equal("<dl>\n<dt>나루</dt>\n<dd>배를 대는 곳\n그리고 타는 곳</dd>\n</dl>\n" + html, Html("나루\n:   배를 대는 곳\n그리고 타는 곳\n" + following));

    [Fact]
    public void The_headline_s_footnote_is_kept_without_an_arrow_to_it()
    {
        var text = new MarkdownText("# 새 나루[^1]\n\n본문[^2]\n\n[^1]: 첫째\n[^2]: 둘째");

        Assert.Equal("새 나루", text.Article.Head.Headline);
        Assert.Equal(
            "<p>본문<a id=\"fnref:1\" href=\"#fn:2\" class=\"footnote-ref\"><sup>2</sup></a></p>\n<section class=\"footnotes\">\n<ol>\n<li id=\"fn:1\">\n<p>첫째</p>\n</li>\n" +
            "<li id=\"fn:2\">\n<p>둘째<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p>\n</li>\n</ol>\n</section>", text.Html);
    }

    [Theory]
    [InlineData("본문 ![그림[^1]](/a.png) 끝[^1]\n\n[^1]: 주석")]
    [InlineData("본문\n\n[^1]: 쓰이지 않는다[^2]\n\n[^2]: 이것도")]
    [InlineData("본문[^1]\n\n[^1]: 둘을 본다[^2]\n\n[^2]: 하나를 본다[^1]")]
    public void No_arrow_leads_to_nowhere(string markdown) => AssertNoneDangles(Html(markdown), markdown);

    [Fact]
    public void No_arrow_leads_to_nowhere_whatever_the_Markdown()
    {
        var random = new Random(20260504);
        for (var round = 0; round < 5_000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(2, 24)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            AssertNoneDangles(new MarkdownText(markdown + "\n\n[^1]: 끝[^2]\n[^2]: 둘").Html, markdown);
        }
    }

    [Fact]
    public void A_link_has_no_footnote_in_its_text() => Assert.DoesNotMatch("<a [^>]*>[^<]*<a ", Html("[글[^1]](/b)\n\n[^1]: 주석"));

    private static void AssertNoneDangles(string html, string markdown)
    {
        var ids = Ids().Matches(html).Select(static match => match.Groups[1].Value).ToList();
        Assert.True(ids.Count == ids.Distinct().Count(), $"An id twice in {html}\nof {markdown}");
        foreach (Match address in FootnoteAddresses().Matches(html))
            Assert.True(ids.Contains(address.Groups[1].Value), $"{address.Value} leads to nowhere in {html}\nof {markdown}");
    }

    [GeneratedRegex(" id=\"(fn[^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(fn[^\"]*)\" class=\"footnote-(?:back-)?ref\"")]
    private static partial Regex FootnoteAddresses();

    private static string Html(string markdown) => new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;

    private static string Reference() => "<p>본문<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a></p>";

    private static string Arrow() => "<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a>";

    private static string Notes(string html) => $"<section class=\"footnotes\">\n<ol>\n<li id=\"fn:1\">\n{html}\n</li>\n</ol>\n</section>";
}
