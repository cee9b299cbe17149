using System.Globalization;

namespace Broadsheet.Tests.Markup;

/// <summary>What a body's raw HTML holds is found like what Markdown made.</summary>
public class HeadingTests
{
    [Theory]
    [InlineData("<div>\n<h2 id=\"x\">X</h2>\n</div>", "2 x X")]
    [InlineData("<details><summary>더 보기</summary>\n<h3 id=\"나루\">나루</h3>\n</details>\n<h2>Y</h2>", "3 나루 나루, 2  Y")]
    [InlineData("<div>\n<p>a</p>\n<h2 id=\"x\">X</h2>\n<h2 id=\"y\">Y</h2>", "2 x X, 2 y Y")]
    [InlineData("<blockquote>\n<h2 id=\"x\">X</h2>", "2 x X")]
    [InlineData("<ul><li>a\n<h2>X</h2>", "2  X")]
    [InlineData("<p>a <b>b\n<h2>X</h2>", "2  X")]
    [InlineData("<h2>X\n<p>a</p>\n<h3>Y</h3>", "2  X, 3  Y")]
    [InlineData("<H2 ID=x>X <em>y</em></H2>", "2 x X y")]
    [InlineData("<section><h2><a href=\"/a\">X</a></h2></section>", "2  X")]
    public void A_heading_in_a_raw_element_is_one_of_the_headings(string html, string headings) => Assert.Equal(headings, Headings(html));

    [Theory]
    [InlineData("<blockquote>\n<h2>X</h2>\n</blockquote>")]
    [InlineData("<div class=\"markdown-alert markdown-alert-note\"><div>a</div><h2>X</h2></div>")]
    [InlineData("<ul>\n<li>\n<h2>X</h2>\n</li>\n</ul>")]
    [InlineData("<table><tr><td><h2>X</h2></td></tr></table>")]
    [InlineData("<!-- <h2>X</h2> -->")]
    [InlineData("<script>'<h2>X</h2>'</script>")]
    public void What_heads_a_part_of_another_block_is_none(string html) => Assert.Equal("2  Y", Headings(html + "<h2>Y</h2>"));

    [Fact]
    public void Links_and_figures_after_an_element_that_is_never_closed_are_found()
    {
        var body = ArticleBody.FromHtml(
            "<div><a href=\"/a\">A <p>b</p><a href=\"/b\">B</a><figure><img src=\"/c\"><figcaption>C</figcaption><figure><img src=\"/d\"></figure><p>끝</p>");
        var article = new NewsArticle { Headline = "H", Slug = "h", Language = "ko", Body = body };

        Assert.Equal(["/a", "/b"], body.Links.Select(static link => link.Address));
        Assert.Equal(["/c", "/d"], article.Figures.Select(static figure => figure.Source));
        Assert.EndsWith("끝", body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_in_another_is_a_part_of_it() =>
        Assert.Equal(
            ["/a"],
            new NewsArticle
            {
                Headline = "H",
                Slug = "h",
                Language = "ko",
                Body = ArticleBody.FromHtml(
                    "<figure><figure><img src=\"/a\"></figure><figure><img src=\"/b\"></figure></figure>")
            }.Figures.Select(
                        static figure => figure.Source));

    private static string Headings(string html) =>
        string.Join(
            ", ",
            ArticleBody.FromHtml(html).Headings.Select(
                static heading => string.Create(CultureInfo.InvariantCulture, $"{heading.Level} {heading.Id} {heading.Text}")));
}
