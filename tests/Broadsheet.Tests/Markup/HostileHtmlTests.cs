using System.Text;

namespace Broadsheet.Tests.Markup;

public sealed class HostileHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "<p>", "</p>", "<p", "<ul><li>", "</ul>", "<h2 id=", "<h2 id=\"a", "\"", "'", "=", "&", "&#", "&#x1F600;",
        "&lt;", ";", "<!--", "-->", "<!", "<?", "<script>", "</script", "<style>", "<br>", "<table><tr><td>", "</table>", "<pre>",
        "</pre>", "<figure>", "<figcaption><strong>", "<cite>", "</cite>", "<img src='", "\n", " ", "\t", "글", "word", "\uD83D",
        "\uDE00", "\0",
        "</", "</ ", "<3", "<hr", "<BR/", "<blockquote>", "<li", "</li>",
    ];

    [Fact]
    public void No_string_makes_a_view_throw_and_no_text_is_markup()
    {
        var random = new Random(20241018);
        for (var round = 0; round < 20_000; round++)
        {
            var html = RandomHtml(random);
            var article = new NewsArticle { Body = ArticleBody.FromHtml(html) };
            Assert.All(article.Body.Blocks, block => Assert.Contains(block.Html, html, StringComparison.Ordinal));
            Assert.NotNull(article.Body.Text + article.Summary);
            Assert.False(article.Body.Headings.IsDefault || article.Figures.IsDefault);
            Assert.True(article.Body.CharacterCount >= article.Body.WordCount);
        }
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\"")]
    [InlineData("</")]
    [InlineData("</p ")]
    [InlineData("<p>")]
    [InlineData("<ul><li>")]
    [InlineData("<figure>")]
    [InlineData("<figure><figcaption>")]
    [InlineData("<!--")]
    [InlineData("<!")]
    [InlineData("<script>")]
    [InlineData("</script")]
    [InlineData("<pre>\n")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("“a. ")]
    [InlineData("a. ")]
    [InlineData("a.")]
    public void A_piece_repeated_without_end_is_read_to_its_end(string piece) =>
        // No time is asserted: a quadratic reader would take minutes for each of these.
        ReadAll(Repeat(piece, 300_000));

    private static void ReadAll(string html)
    {
        var article = new NewsArticle { Body = ArticleBody.FromHtml(html) };
        Assert.NotNull(article.Summary);
        Assert.False(article.Body.Headings.IsDefault || article.Figures.IsDefault);
        Assert.True(article.Body.ReadingTime >= TimeSpan.Zero);
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static string RandomHtml(Random random)
    {
        var html = new StringBuilder();
        for (var pieces = random.Next(25); pieces > 0; pieces--)
            html.Append(Pieces[random.Next(Pieces.Length)]);
        return html.ToString();
    }
}
