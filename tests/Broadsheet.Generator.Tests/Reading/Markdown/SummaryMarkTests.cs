namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class SummaryMarkTests
{
    [Theory]
    [InlineData("첫 *문장*. 둘째.\n\n셋째.\n\n<!-- more -->\n\n나머지", "첫 문장. 둘째. 셋째.")]
    [InlineData("One.\r\nTwo.\r\n<!--more-->\r\nRest", "One. Two.")]
    [InlineData("앞 **굵게** <!-- More --> 뒤 *글*\n\n끝", "앞 굵게")]
    [InlineData("# 제목\n\n## 소제목\n\n- 가\n- `나`\n\n> 다\n\n```\n코드\n```\n<!-- more -->\n라", "가 나 다")]
    [InlineData("가[^1] <b>나</b> [다](javascript:1)\n\n[^1]: 주\n\n<!-- more -->\n라", "가 <b>나</b> 다")]
    [InlineData("가\n\n<!-- more -->\n\n나\n\n<!-- more -->\n\n다", "가")]
    [InlineData("![부두](a.jpg \"새벽\")\n\n가\n\n<!-- more -->\n\n나", "가")]
    [InlineData("<!-- more -->\n\n가", null)]
    [InlineData("가\n\n<!-- no more -->\n\n나", null)]
    [InlineData("가\n\n`<!-- more -->`\n\n나", null)]
    public void What_stands_above_the_mark_is_the_summary(string markdown, string? summary) =>
        Assert.Equal(summary, new MarkdownText(markdown).Article.Summary);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_mark_is_never_in_the_HTML(bool allowRawHtml)
    {
        var file = new MarkdownText("<!-- more -->\n가\n\n<!-- more -->\n\n나 <!-- more -->다\n\n> <!-- more -->", allowRawHtml);

        Assert.Equal("<p>가</p>\n<p>나 다</p>\n<blockquote>\n</blockquote>", file.Html);
        Assert.Empty(file.Diagnostics);
    }

    [Fact]
    public void The_summary_of_front_matter_outranks_the_mark() =>
        Assert.Equal("요약", new MarkdownText("---\nsummary: 요약\n---\n가\n\n<!-- more -->\n\n나").Article.Summary);

    [Fact]
    public void The_mark_leaves_the_first_sentence_as_it_was() =>
        Assert.Equal("가 나다.", new MarkdownText("가 나다. 라 마다.\n\n<!-- more -->\n\n바").Article.Lead?.FirstSentence);
}
