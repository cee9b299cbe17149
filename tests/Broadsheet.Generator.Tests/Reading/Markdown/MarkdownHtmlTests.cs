namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class MarkdownHtmlTests
{
    [Theory]
    [InlineData("가\n\n나", "<p>가</p>\n<p>나</p>")]
    [InlineData("가  \n나\n다", "<p>가<br>\n나\n다</p>")]
    [InlineData("***\n\n가", "<hr>\n<p>가</p>")]
    [InlineData("> 가\n> 나", "<blockquote>\n<p>가\n나</p>\n</blockquote>")]
    [InlineData("- 가\n- 나", "<ul>\n<li>가</li>\n<li>나</li>\n</ul>")]
    [InlineData("3. 가\n4. 나", "<ol start=\"3\">\n<li>가</li>\n<li>나</li>\n</ol>")]
    [InlineData("~~가~~ *나* **다** `라 <마>`", "<p><del>가</del> <em>나</em> <strong>다</strong> <code>라 &lt;마&gt;</code></p>")]
    [InlineData("```csharp\nvar x = \"<가>\";\n```", "<pre><code class=\"language-csharp\">var x = &quot;&lt;가&gt;&quot;;\n</code></pre>")]
    [InlineData("```\nx\n```", "<pre><code>x\n</code></pre>")]
    [InlineData(
        "- [ ] 할 일\n- [x] 한 일",
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled> 할 일</li>\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked> 한 일</li>\n</ul>")]
    [InlineData("a < b & c > \"d\" &amp; &copy;", "<p>a &lt; b &amp; c &gt; &quot;d&quot; &amp; ©</p>")]
    [InlineData("1\\. H~2~O ^up^ ++in++ ==mark==", "<p>1. H~2~O ^up^ ++in++ ==mark==</p>")]
    public void Markdown_becomes_html(string markdown, string html) => Assert.Equal(html, new MarkdownText(markdown).Html);

    [Fact]
    public void The_header_cells_of_a_table_head_their_columns() =>
        Assert.Equal(
            "<table>\n<thead>\n<tr>\n<th scope=\"col\">역</th>\n<th style=\"text-align: right;\" scope=\"col\">승객</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td>강변</td>\n<td style=\"text-align: right;\">12</td>\n</tr>\n</tbody>\n</table>",
            new MarkdownText("| 역 | 승객 |\n|---|--:|\n| 강변 | 12 |").Html);

    [Theory]
    [InlineData("| a |\n|---|\n| `x \\| y` |", "<td><code>x | y</code></td>")]
    [InlineData("| a |\n|---|\n| b | c | d |", "<tr>\n<td>b</td>\n</tr>")]
    public void Cells_are_read_by_the_rules_of_GitHub(string markdown, string html) =>
        Assert.Contains(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("끝났다![^1]", "<p>끝났다!<a id=\"fnref:1\"")]
    [InlineData("![^1](/a.jpg) 글", "<p><img src=\"/a.jpg\" alt=\"^1\"> 글</p>")]
    public void An_exclamation_mark_before_a_footnote_stays(string markdown, string html) =>
        Assert.StartsWith(html, new MarkdownText(markdown + "\n\n[^1]: 주").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("[<https://a.example>](/b)")]
    [InlineData("[*<https://a.example>*](/b)")]
    public void A_link_has_no_link_in_its_text(string markdown)
    {
        var html = new MarkdownText(markdown).Html;

        Assert.Contains("https://a.example", html);
        Assert.DoesNotContain("href=\"https://a.example", html);
        Assert.Contains("<a href=\"/b\">", html);
    }

    [Fact]
    public void Footnotes_stand_at_the_end()
    {
        var html = new MarkdownText("가[^1]\n\n[^1]: 나\n\n다").Html;

        Assert.StartsWith(
            "<p>가<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a></p>\n<p>다</p>\n<section class=\"footnotes\">\n<ol>\n<li id=\"fn:1\">\n<p>나",
            html);
        Assert.EndsWith("</li>\n</ol>\n</section>", html);
    }

    [Theory]
    [InlineData("![둔치](/강.jpg)", "<figure><img src=\"/%EA%B0%95.jpg\" alt=\"둔치\"></figure>")]
    [InlineData(
        "![둔치 *전경*](a.jpg \"강 \\\"둔치\\\"\")",
        "<figure><img src=\"a.jpg\" alt=\"둔치 전경\"><figcaption>강 &quot;둔치&quot;</figcaption></figure>")]
    [InlineData("앞 ![둔치](a.jpg \"제목\")", "<p>앞 <img src=\"a.jpg\" alt=\"둔치\" title=\"제목\"></p>")]
    [InlineData("![a](a.jpg)\n![b](b.jpg)", "<p><img src=\"a.jpg\" alt=\"a\">\n<img src=\"b.jpg\" alt=\"b\"></p>")]
    [InlineData("[![a](a.jpg)](/x)", "<p><a href=\"/x\"><img src=\"a.jpg\" alt=\"a\"></a></p>")]
    [InlineData("- ![a](a.jpg)", "<ul>\n<li><img src=\"a.jpg\" alt=\"a\"></li>\n</ul>")]
    [InlineData("> ![a](a.jpg)", "<blockquote>\n<figure><img src=\"a.jpg\" alt=\"a\"></figure>\n</blockquote>")]
    public void An_image_alone_in_its_paragraph_is_a_figure(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("[가](/나?a=1&b=2)", "<p><a href=\"/%EB%82%98?a=1&amp;b=2\">가</a></p>")]
    [InlineData("[가](b.md#끝 \"제목\")", "<p><a href=\"b.md#%EB%81%9D\" title=\"제목\">가</a></p>")]
    [InlineData(
        "<desk@example.kr> <https://example.kr>",
        "<p><a href=\"mailto:desk@example.kr\">desk@example.kr</a> <a href=\"https://example.kr\">https://example.kr</a></p>")]
    [InlineData(
        "자세한 내용은 https://example.kr/a?b=c, 또는", "<p>자세한 내용은 <a href=\"https://example.kr/a?b=c\">https://example.kr/a?b=c</a>, 또는</p>")]
    [InlineData("https://example.kr에서 본다", "<p><a href=\"https://example.kr\">https://example.kr</a>에서 본다</p>")]
    [InlineData(
        "https://example.kr/wiki/서울", "<p><a href=\"https://example.kr/wiki/%EC%84%9C%EC%9A%B8\">https://example.kr/wiki/서울</a></p>")]
    public void Links_are_percent_encoded_and_bare_urls_end_before_a_particle(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("제보는 desk@courier.example로.", "제보는 <a href=\"mailto:desk@courier.example\">desk@courier.example</a>로.")]
    [InlineData(
        "**a.b-c+d@e-f.kr.**, g@h.kr",
        "<strong><a href=\"mailto:a.b-c+d@e-f.kr\">a.b-c+d@e-f.kr</a>.</strong>, <a href=\"mailto:g@h.kr\">g@h.kr</a>")]
    [InlineData(
        "desk\\@a.kr `desk@a.kr` [desk@a.kr](/b) @a.kr desk@a desk@a..kr desk@a.kr- desk@.",
        "desk@a.kr <code>desk@a.kr</code> <a href=\"/b\">desk@a.kr</a> @a.kr desk@a desk@a..kr desk@a.kr- desk@.")]
    [InlineData("a\\_b@c.kr a&amp;b@c.kr", "a_b@c.kr a&amp;<a href=\"mailto:b@c.kr\">b@c.kr</a>")]
    public void An_address_that_stands_bare_is_a_link(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("## 새 다리, 열리다!", "새-다리-열리다")]
    [InlineData("## Getting Started", "getting-started")]
    [InlineData("## `code` & *em* [link](/x)", "code--em-link")]
    [InlineData("## snake_case - dash", "snake_case---dash")]
    [InlineData("## 1. 첫째 (2024)", "1-첫째-2024")]
    [InlineData("## !!!", "section")]
    [InlineData("## 🚲 자전거", "-자전거")]
    [InlineData("제목\n---", "제목")]
    public void A_heading_has_the_anchor_that_github_gives_it(string markdown, string anchor) =>
        Assert.Contains($" id=\"{anchor}\">", new MarkdownText(markdown).Html);

    [Fact]
    public void Equal_headings_are_numbered()
    {
        var html = new MarkdownText("## 강\n## 강\n## 강-1\n## 강").Html;

        Assert.Equal(["강", "강-1", "강-1-1", "강-2"], html.Split('\n').Select(line => line.Split('"')[1]));
    }
}
