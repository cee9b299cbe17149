extern alias runtime;

using Broadsheet.Generator.Tests.Reading.Markdown;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>The sentences that stand for a summary where an article has none.</summary>
public sealed class LeadTests
{
    [Theory]
    [InlineData(
        "The *pier* is shut.\nA [wall](https://courier.example) broke.\n\nFerries `sail`.\n\n## Later\n\nMore.",
        "The pier is shut. A wall broke. Ferries sail.")]
    [InlineData("## 소제목\n\n부두가 닫혔다.\n\n- 하나\n\n둘이다.", "부두가 닫혔다.")]
    [InlineData("> 인용.\n\n부두가 닫혔다.", "부두가 닫혔다.")]
    [InlineData("![등대](/a.jpg \"새벽.\")\n\n부두가 닫혔다.", "부두가 닫혔다.")]
    [InlineData("[a]: /x\n\n하나.[^1]\n\n[b]: /y\n\n둘. ![등대](/a.jpg)\n\n[^1]: 주", "하나. 둘.")]
    [InlineData("PTO는 쉰다. 끝.\n\n*[PTO]: Port Tide Office", "PTO는 쉰다. 끝.")]
    [InlineData("- Salt.\n- Pepper and more\n- Oil.", "Salt. Pepper and more")]
    [InlineData("> [!NOTE]\n> Only a note.", "Only a note.")]
    [InlineData("![등대](/a.jpg \"새벽.\")", "새벽.")]
    [InlineData("AT&amp;T &lt;b&gt; <b>x</b>", "AT&T <b> <b>x</b>")]
    [InlineData("```\ncode\n```", null)]
    [InlineData("| a |\n|---|\n| b |", null)]
    [InlineData("[^1]: only a footnote", null)]
    [InlineData("## Only a heading", null)]
    public void It_is_taken_from_the_paragraphs_that_the_body_begins_with(string markdown, string? lead) =>
        Assert.Equal(lead, new MarkdownText("---\ntitle: T\n---\n" + markdown).Article.Lead?.Sentences);

    [Theory]
    [InlineData("<div class=\"a > b\"><p>Tags &amp; all.</p></div>", "Tags & all.")]
    [InlineData("<!-- a > b --><script>if (a > b) x();</script><style>p > a {}</style>\n\n<p>Words.</p>", "Words.")]
    public void Raw_HTML_that_is_allowed_has_words_too(string html, string lead) =>
        Assert.EndsWith(lead, new MarkdownText(html, allowRawHtml: true).Article.Lead?.Sentences, StringComparison.Ordinal);

    [Fact]
    public void A_page_s_articles_have_theirs_and_no_marks_of_emphasis()
    {
        var outcome = new GeneratorHost()
            .Article(
                "content/news/2026-05-02.txt",
                "# 부두 닫힌다\n\n부두가 **한 해**를 닫힌다. 벽이 무너졌다.\n\n다친 이는 없다.\n\n/서은재 기자\n\n---\n\n# 2 < 3\n\nTwo is less & so on.\n")
            .Run();

        Assert.Equal("부두가 한 해를 닫힌다. 벽이 무너졌다. 다친 이는 없다.", outcome.ReadArticle("News", "부두닫힌다").Summary);
        Assert.Equal("Two is less & so on.", outcome.ReadArticle("News", "_23").Summary);
    }

    [Fact]
    public void The_documentation_shows_the_first_sentence_alone() =>
        Assert.Contains(
            "<para>One.</para>",
            new GeneratorHost().Article("content/news/a.md", "One. Two.\n").Run().Sources.Values.Single(
                source => source.Contains("<para>", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    /// <summary>So that an article that a test makes, or Markdown that was written and read again, has the same summary.</summary>
    [Theory]
    [InlineData("The *pier* is shut.\nA wall broke.  \nFerries `sail`.\n\nLate.\n\n## Later\n\nMore.")]
    [InlineData("> [!TIP]\n> Bring a *lamp*.\n\n부두가 ~~닫힌다~~ 열린다. “다시 온다. 꼭 온다”고 했다.\n\n용어\n:   뜻이다.\n")]
    [InlineData("- [x] Salt.\n- [ ] Pepper")]
    [InlineData("A note.[^1] Another[^2].\n\n[^1]: One.\n[^2]: Two.")]
    [InlineData("PTO는 매일 알린다. https://courier.example에서 본다.\n\n*[PTO]: Port Tide Office\n\n1. 하나")]
    [InlineData("![등대](/a.jpg \"새벽.\")\n\n![배](/b.jpg)")]
    public void It_is_what_the_runtime_makes_of_the_same_body(string markdown)
    {
        var article = new MarkdownText("---\ntitle: T\n---\n" + markdown).Article;
        Assert.Equal(new Story { Body = runtime::Broadsheet.ArticleBody.FromHtml(article.BodyHtml) }.Summary, article.Lead?.Sentences);
    }

    private sealed class Story : runtime::Broadsheet.Article;
}
