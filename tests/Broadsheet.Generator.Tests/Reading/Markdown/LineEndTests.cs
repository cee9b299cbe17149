using System.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>A line feed, a carriage return, or one after the other end a line; which of them is nothing that a reader sees.</summary>
public class LineEndTests
{
    private static readonly string[] Scraps =
    [
        "a", "나루", " ", "\n", "\n\n", "  \n", "\\\n", "- ", "> ", "1. ", "## ", "[", "](/b", ")", " \"", "\"", "'", "*", "`", "``", "```",
        "|", "\n|---|\n", "<b", ">", "<!--", "-->", "&amp;", "\\", "[^1]", "\n[^1]: ", "\n[o]: /x\n", "\n[o]:\n", "[o]", "\n:   ",
        "\n    ", "\t", "https://a.kr", "~~", "\n===\n", "\n\n*[a]: b\n", "> [!NOTE]\n", "![", "{.x}",
    ];

    [Theory]
    [InlineData("``\no\n``")]
    [InlineData("[o]: l\n\"\"o\n\n[o]")]
    [InlineData("[o]:\n/l\n'여러\n줄'\n\n[o]")]
    [InlineData("[여러\n줄](/a \"제목\n둘\")")]
    [InlineData("[여러\n줄][o\np]\n\n[o p]: /a")]
    [InlineData("<b\nc=\"d\ne\">")]
    [InlineData("<!-- a\nb -->\n\n<div>\n\nx\n\n</div>")]
    [InlineData("나루  \n배\\\n끝")]
    [InlineData("```\na\n\nb\n```\n\n    c\n\n    d")]
    [InlineData("| a |\n|---|\n| b |\nc")]
    [InlineData("a[^1]\n\n[^1]: b\n\n    c\n:   d")]
    [InlineData("> [!TIP]\n> a\n\n*[a]: b\n\n제목\n===\n\n* * *")]
    [InlineData("앞\n\n<!-- more -->\n\n뒤")]
    public void The_HTML_is_the_same_whatever_ends_the_lines(string markdown) => AssertSame(markdown);

    [Fact]
    public void The_HTML_of_scraps_is_the_same_whatever_ends_the_lines()
    {
        var random = new Random(20260505);
        for (var round = 0; round < 2_000; round++)
            AssertSame(string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Scraps[random.Next(Scraps.Length)])));
    }

    [Fact]
    public void The_HTML_of_CommonMark_s_examples_is_the_same_whatever_ends_the_lines() =>
        Assert.All(CommonMarkTests.Examples(CommonMarkTests.ReadSpecification("spec.txt")), static example => AssertSame(example.Markdown));

    [Fact]
    public void Messages_stand_at_their_places_whatever_ends_the_lines()
    {
        const string Markdown = "x\n\n나루\u1112\u1161 <b>\n\u1112\u1161\n\n``\no\n`` <i>\n";

        Assert.Equal(["BSH0301 <b>", "BSH0301 <i>"], new MarkdownText(Markdown).Diagnostics);
        Assert.Equal(["BSH0301 <b>", "BSH0301 <i>"], new MarkdownText(Markdown.Replace("\n", "\r\n")).Diagnostics);
        Assert.Equal(["BSH0301 <b>", "BSH0301 <i>"], new MarkdownText(Markdown.Replace('\n', '\r')).Diagnostics);
    }

    private static void AssertSame(string markdown)
    {
        foreach (var allowRawHtml in (bool[])[false, true])
        {
            var expected = Read(markdown, allowRawHtml);
            Assert.Equal(expected, Read(markdown.Replace("\n", "\r\n"), allowRawHtml));
            Assert.Equal(expected, Read(markdown.Replace('\n', '\r'), allowRawHtml));
            Assert.Equal(expected, Read(Mixed(markdown), allowRawHtml));
        }
    }

    /// <summary>A line feed that follows a carriage return would end no line of its own, so a blank line is never of both.</summary>
    private static string Mixed(string markdown)
    {
        var mixed = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
            mixed.Append(
                markdown[i] != '\n'
                    ? markdown[i].ToString()
                    : mixed.Length % 2 == 0 ? "\r\n" : mixed.Length > 0 && mixed[^1] == '\r' ? "\r\n" : "\n");
        return mixed.ToString();
    }

    private static string Read(string markdown, bool allowRawHtml)
    {
        var text = new MarkdownText("---\ntitle: T\n---\n" + markdown, allowRawHtml);
        return $"{text.Article.Summary} {text.Article.Lead} {text.Html}";
    }
}
