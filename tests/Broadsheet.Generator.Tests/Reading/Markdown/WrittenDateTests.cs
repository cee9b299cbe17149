namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>A date that begins a paragraph, as Korean writes it.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2026. 5. 1. 서울에서 열린다.", "<p>2026. 5. 1. 서울에서 열린다.</p>")]
    [InlineData("2026.5.1. 서울에서 열린다.", "<p>2026.5.1. 서울에서 열린다.</p>")]
    [InlineData("- 2026. 5. 1. 개막", "<ul>\n<li>2026. 5. 1. 개막</li>\n</ul>")]
    [InlineData("> 2026. 12. 31.", "<blockquote>\n<p>2026. 12. 31.</p>\n</blockquote>")]
    public void It_is_no_list(string markdown, string html) => Assert.Equal(html, new MarkdownText(markdown).Html);

    [Theory]
    [InlineData("1. 5. 2. 가", "<ol>\n<li>\n<ol start=\"5\">\n<li>\n<ol start=\"2\">\n<li>가</li>\n</ol>\n</li>\n</ol>\n</li>\n</ol>")]
    [InlineData("1986. A great year", "<ol start=\"1986\">\n<li>A great year</li>\n</ol>")]
    [InlineData("2026. 5월", "<ol start=\"2026\">\n<li>5월</li>\n</ol>")]
    public void A_number_and_a_period_begin_a_list_as_ever(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText(markdown).Html);
}
