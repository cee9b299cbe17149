namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Attributes in braces, as Pandoc, kramdown and MDX write them.</summary>
public sealed class AttributeTests
{
    private static string HtmlOf(string markdown)
    {
        // The first heading of level 1 would be the headline.
        var text = new MarkdownText("Text.\n\n" + markdown);
        Assert.Empty(text.Diagnostics);
        return text.Html["<p>Text.</p>".Length..].TrimStart('\n');
    }

    [Theory]
    [InlineData("## Install it {#install}", "<h2 id=\"install\">Install it</h2>")]
    [InlineData("## 설치 {#install_on_linux}", "<h2 id=\"install_on_linux\">설치</h2>")]
    [InlineData("## *설치* {#install}", "<h2 id=\"install\"><em>설치</em></h2>")]
    [InlineData("## 설치{#install}", "<h2 id=\"install\">설치</h2>")]
    [InlineData("## 설치 {: #install .wide}", "<h2 id=\"install\" class=\"wide\">설치</h2>")]
    [InlineData("## 설치 {.wide .plain}", "<h2 id=\"설치\" class=\"wide plain\">설치</h2>")]
    [InlineData("설치 {#install}\n----", "<h2 id=\"install\">설치</h2>")]
    [InlineData("## 설치 {#install} ##", "<h2 id=\"install\">설치</h2>")]
    [InlineData("> ## 설치 {#install}", "<blockquote>\n<h2 id=\"install\">설치</h2>\n</blockquote>")]
    [InlineData("## Install it {/*install*/}", "<h2 id=\"install\">Install it</h2>")]
    [InlineData("## Using `use` {/* using-use */}", "<h2 id=\"using-use\">Using <code>use</code></h2>")]
    [InlineData("## 설치\n{: #install}", "<h2 id=\"install\">설치</h2>")]
    [InlineData("{: #install}\n## 설치", "<h2 id=\"install\">설치</h2>")]
    [InlineData("## 설치 {key=\"a b\" #install}", "<h2 id=\"install\">설치</h2>")]
    [InlineData("## 설치 &amp; *둘* `셋` {#install}", "<h2 id=\"install\">설치 &amp; <em>둘</em> <code>셋</code></h2>")]
    [InlineData("## 설치 {#a b}", "<h2 id=\"설치-a-b\">설치 {#a b}</h2>")]
    [InlineData("## 설치 {x}", "<h2 id=\"설치-x\">설치 {x}</h2>")]
    [InlineData("## 설치 {{ x }}", "<h2 id=\"설치--x-\">설치 {{ x }}</h2>")]
    [InlineData("## `{#id}`", "<h2 id=\"id\"><code>{#id}</code></h2>")]
    [InlineData("## 설치 \\{#id}", "<h2 id=\"설치-id\">설치 {#id}</h2>")]
    public void A_heading_has_the_id_that_is_written_behind_it(string markdown, string html) => Assert.Equal(html, HtmlOf(markdown));

    [Theory]
    [InlineData("[물때](https://a.kr){.button}", "<p><a href=\"https://a.kr\" class=\"button\">물때</a></p>")]
    [InlineData("[물때](https://a.kr){:.button target=_blank} 보기", "<p><a href=\"https://a.kr\" class=\"button\">물때</a> 보기</p>")]
    [InlineData("둑 ![quay](/q.png){#quay .wide_one} 옆", "<p>둑 <img src=\"/q.png\" alt=\"quay\" id=\"quay\" class=\"wide_one\"> 옆</p>")]
    [InlineData("`코드`{.language-sh}", "<p><code class=\"language-sh\">코드</code></p>")]
    [InlineData("**물때**{: .wide}표", "<p><strong class=\"wide\">물때</strong>표</p>")]
    [InlineData("[물때](https://a.kr){x}", "<p><a href=\"https://a.kr\">물때</a>{x}</p>")]
    [InlineData("[물때](https://a.kr) {.x}", "<p><a href=\"https://a.kr\">물때</a> {.x}</p>")]
    [InlineData("The set {.x} of {#y}", "<p>The set {.x} of {#y}</p>")]
    [InlineData("집합 {1, 2}는", "<p>집합 {1, 2}는</p>")]
    public void A_span_has_the_classes_that_touch_it(string markdown, string html) => Assert.Equal(html, HtmlOf(markdown));

    [Theory]
    [InlineData("물때표\n{: .wide}", "<p class=\"wide\">물때표</p>")]
    [InlineData("{: .wide}\n물때표", "<p class=\"wide\">물때표</p>")]
    [InlineData("{: .wide}\n\n물때표", "<p class=\"wide\">물때표</p>")]
    [InlineData("|a|\n|-|\n|1|\n{: .wide}",
        "<table class=\"wide\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("|a|\n|-|\n|1|\n{.wide}",
        "<table class=\"wide\">\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("```\nx\n```\n{: .wide}", "<pre><code class=\"wide\">x\n</code></pre>")]
    [InlineData("- a\n- b\n\n{: .wide}\n\nText.", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p class=\"wide\">Text.</p>")]
    [InlineData("* toc\n{:toc}", "<ul>\n<li>toc</li>\n</ul>")]
    [InlineData("{:toc}", "")]
    [InlineData("> 인용\n{: .wide}", "<blockquote>\n<p class=\"wide\">인용</p>\n</blockquote>")]
    [InlineData("    {: .wide}", "<pre><code>{: .wide}\n</code></pre>")]
    [InlineData("물때표\n{ .x } 표", "<p>물때표\n{ .x } 표</p>")]
    public void A_block_has_the_classes_of_a_line_of_attributes_beside_it(string markdown, string html) =>
        Assert.Equal(html, HtmlOf(markdown));

    [Fact]
    public void An_id_is_the_headings_that_says_it_first_and_others_are_numbered() =>
        Assert.Equal(
            "<h2 id=\"install-2\">Install</h2>\n<h2 id=\"install\">Set it up</h2>\n<h2 id=\"install-1\">Again</h2>",
            HtmlOf("## Install\n\n## Set it up {#install}\n\n## Again {#install}"));

    [Fact]
    public void Nothing_in_braces_breaks_out_of_an_attribute() =>
        Assert.Equal(
            "<h2 id=\"설치-a-onclickx\">설치 {#a&quot; onclick=x}</h2>", HtmlOf("## 설치 {#a\" onclick=x}"));

    [Fact]
    public void Attributes_without_end_are_read_in_time() =>
        Assert.NotEmpty(new MarkdownText(string.Concat(Enumerable.Repeat("`a`{.b ", 20_000)) + "\n\n" + new string('{', 100_000)).Html);
}
