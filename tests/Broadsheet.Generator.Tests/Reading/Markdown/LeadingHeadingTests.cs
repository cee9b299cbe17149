namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>A headline in the front matter, and a heading of level 1 that begins the body.</summary>
public class LeadingHeadingTests
{
    [Theory]
    [InlineData("새 나루가 열린다", "새 나루가 열린다")]
    [InlineData("A New Landing", "a new landing")]
    [InlineData("A New Landing", "A *New* `Landing`")]
    [InlineData("A New Landing.", "A New Landing!")]
    [InlineData("“새 나루”, 열리다", "새나루 열리다")]
    [InlineData("STRASSE", "Straße")]
    [InlineData("한글", "\u1112\u1161\u11AB글")]
    [InlineData("?!", "?!")]
    [InlineData("Landing", "[Landing](/a)")]
    public void A_heading_that_says_what_the_front_matter_says_is_no_second_headline(string title, string heading)
    {
        var text = new MarkdownText($"---\ntitle: \"{title}\"\n---\n\n# {heading}\n\n본문");

        Assert.Equal("<p>본문</p>", text.Html);
        Assert.Equal(new MarkdownText($"---\ntitle: \"{title}\"\n---\n본문").Article.Head.Headline, text.Article.Head.Headline);
    }

    [Theory]
    [InlineData("새 나루가 열린다", "# 다른 제목")]
    [InlineData("A New Landing", "# A New Landing 2")]
    [InlineData("A+", "# A-")]
    [InlineData("A New Landing", "## A New Landing")]
    [InlineData("A New Landing", "본문\n\n# A New Landing")]
    [InlineData("!", "# ?")]
    public void Any_other_heading_stays(string title, string markdown) =>
        Assert.Contains("</h", new MarkdownText($"---\ntitle: \"{title}\"\n---\n\n{markdown}\n\n끝").Html);

    [Fact]
    public void An_underlined_heading_is_one_too() =>
        Assert.Equal("<p>본문</p>", new MarkdownText("---\ntitle: 새 나루\n---\n새 나루\n===\n본문").Html);
}
