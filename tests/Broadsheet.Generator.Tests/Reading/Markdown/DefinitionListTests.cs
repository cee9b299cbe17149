namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class DefinitionListTests
{
    [Theory]
    [InlineData("갯벌\n:   밀물 때 *잠기는* 땅", "<dl>\n<dt>갯벌</dt>\n<dd>밀물 때 <em>잠기는</em> 땅</dd>\n</dl>")]
    [InlineData("quay\npier\n:   where ships land", "<dl>\n<dt>quay</dt>\n<dt>pier</dt>\n<dd>where ships land</dd>\n</dl>")]
    [InlineData("가\n:   나\n:   다\n\n라\n:   마", "<dl>\n<dt>가</dt>\n<dd>나</dd>\n<dd>다</dd>\n<dt>라</dt>\n<dd>마</dd>\n</dl>")]
    [InlineData(
        "가\n\n:   나\n\n    다\n\n    - 라\n\n마",
        "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<p>다</p>\n<ul>\n<li>라</li>\n</ul>\n</dd>\n</dl>\n<p>마</p>")]
    [InlineData("가\n: 나\n: 다", "<dl>\n<dt>가</dt>\n<dd>나</dd>\n<dd>다</dd>\n</dl>")]
    [InlineData("가\r\n:   나\r\n    다\r\n", "<dl>\n<dt>가</dt>\n<dd>나\n다</dd>\n</dl>")]
    [InlineData("- 가\n  :   나", "<ul>\n<li>\n<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n</li>\n</ul>")]
    [InlineData("> 가\n> :   나", "<blockquote>\n<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n</blockquote>")]
    [InlineData("<b>가</b>\n:   [나](javascript:1)", "<dl>\n<dt>&lt;b&gt;가&lt;/b&gt;</dt>\n<dd>나</dd>\n</dl>")]
    public void A_term_with_its_meaning_is_a_definition_list(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData(
        "가\n: 나\n\n  ```\n  다\n    라\n  ```",
        "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<pre><code>다\n  라\n</code></pre>\n</dd>\n</dl>")]
    [InlineData(
        "가\n: 나\n\n  다\n\n  - 라\n    마\n\n바\n: 사",
        "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<p>다</p>\n<ul>\n<li>라\n마</li>\n</ul>\n</dd>\n<dt>바</dt>\n<dd>사</dd>\n</dl>")]
    [InlineData(
        "가\n: 나\n\n    ```\n    다\n      라\n    ```\n\n  마",
        "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<pre><code>다\n  라\n</code></pre>\n<p>마</p>\n</dd>\n</dl>")]
    [InlineData(
        "가\n: 나\n\n  ```\n  : 다\n  ```\n\n  : 라", "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<pre><code>: 다\n</code></pre>\n</dd>\n<dd>라</dd>\n</dl>")]
    [InlineData("> 가\n> : 나\n>\n>   다", "<blockquote>\n<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<p>다</p>\n</dd>\n</dl>\n</blockquote>")]
    [InlineData("가\n: 나\n\n      다\n", "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<pre><code>다\n</code></pre>\n</dd>\n</dl>")]
    [InlineData("가\n: 나\n\n        다\n", "<dl>\n<dt>가</dt>\n<dd>\n<p>나</p>\n<pre><code>다\n</code></pre>\n</dd>\n</dl>")]
    public void A_meaning_goes_on_where_it_is_indented_by_four_or_like_its_words(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("가\n: 나\n\n ```\n 다\n  라\n ```", "<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n<pre><code>다\n 라\n</code></pre>")]
    [InlineData("가\n:   나\n\n  다", "<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n<p>다</p>")]
    public void What_is_indented_less_ends_the_list(string markdown, string html) => Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData(":   가", "<p>:   가</p>")]
    [InlineData("가\n:나", "<p>가\n:나</p>")]
    [InlineData("가\n~   나", "<p>가\n~   나</p>")]
    [InlineData("# 가\n:   나", "<h1 id=\"가\">가</h1>\n<p>:   나</p>")]
    public void A_colon_elsewhere_is_text(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText("---\ntitle: x\n---\n" + markdown).Html);
}
