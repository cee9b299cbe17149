using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>How Markdown looks; that it is read back to the same is tested beside the reader.</summary>
public sealed class MarkdownTextTests
{
    private static string Written(Article article) => Articles.Written(output => MarkdownText.Write(output, article));

    private static string BodyOf(string html) => Written(new NewsArticle { Body = ArticleBody.FromHtml(html) })["---\n---\n\n".Length..];

    [Fact]
    public void Front_matter_says_what_the_article_does() => Assert.Equal(
        """
        ---
        headline: Night ferry to run all week
        kicker: Transport
        deck:
          - Last boat at half past midnight
          - Tickets stay at four dollars
        summary: The night ferry will sail every day.
        published: 2026-05-02T09:00:00+09:00
        updated: 2026-05-03T18:30:15-04:30
        author:
          - name: Nora Whitfield
            role: Staff Writer
            affiliation: Harbor Courier
          - name: Iris Cho
        section: Local
        keywords:
          - ferry
          - night
        language: en
        slug: night-ferry
        copyright: "© 2026 Harbor Courier"
        ---

        The ferry [sails](/news/pier) from [the pier](../guides/map.html#pier), [later](#later).

        ![The ferry](img/ferry.jpg "The ferry at dawn. Iris Cho")

        [The port](https://port.example/?a=1&amp;b=2) and [the desk](mailto:desk@courier.example)

        """,
        Written(Articles.Ferry));

    [Fact]
    public void Nothing_known_is_nothing_said() => Assert.Equal("---\n---\n", Written(Articles.Nothing));

    [Theory]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c\n")]
    [InlineData("<ol start=\"9\"><li>a</li><li>b</li></ol>", "9. a\n10. b\n")]
    [InlineData("<p>2026. 5. 2. A&amp;B snake_case C# -5 1.5</p>", "2026\\. 5. 2. A&B snake_case C# -5 1.5\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n")]
    [InlineData("<pre><code class=\"language-cs\">x &lt; <span class=\"k\">y</span>\n</code></pre>", "```cs\nx < y\n```\n")]
    public void Markdown_is_as_one_would_write_it(string html, string markdown) => Assert.Equal(markdown, BodyOf(html));

    [Fact]
    public void Damaged_text_is_written_too()
    {
        var written = Written(Articles.Damaged);
        Assert.Contains("\\u0000", written, StringComparison.Ordinal);
        using var stream = new MemoryStream();
        MarkdownText.Write(stream, Articles.Damaged);
        Assert.Equal(written, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
