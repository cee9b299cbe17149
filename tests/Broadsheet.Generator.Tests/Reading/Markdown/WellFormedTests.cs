using AngleSharp.Html.Parser;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Tests.Reading.Page;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>The HTML of bodies, as a parser that follows the HTML standard and forgives nothing reads it.</summary>
public class WellFormedTests
{
    private static readonly string[] Scraps =
    [
        "a", " ", "\n", "\n\n", "\t", "- ", "> ", "## ", "[", "](/b)", "](<", ")", "![", "](c.png \"", "\"", "'", "*", "**", "_", "`",
        "```", "```a\"b\n", "|", "\n|---|--:|\n", "<", ">", "<b>", "</p>",
        "</article>", "<!--", "-->", "&amp;", "&#0;", "&lt;script&gt;", "\\", "한", "\u1112\u1161", "🚲", "\uD83D", "\0", "\u0001", "[^1]",
        "\n[^1]: ", "\n[a]: /x '\">'\n", "[a]", "\n\n*[a]: \"><b>", "\n\n> [!NOTE]\n> ",
        "\n:   ", "\n\n<!-- more -->\n\n", "www.a.kr", "https://a.kr/\"b", "<https://a.kr>", "~~", "javascript:", "\n---\n", "\n===\n",
        "1. ", "[x] ", "[ ] ", "a@b.kr", "\u0338", "  \n", "    ",
    ];

    [Fact]
    public void No_scrap_of_Markdown_makes_HTML_that_breaks_the_rules()
    {
        var random = new Random(20260502);
        for (var round = 0; round < 5_000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            AssertWellFormed(new MarkdownText("---\ntitle: T\n---\n" + markdown).Html, markdown);
        }
    }

    [Fact]
    public void No_scrap_of_a_page_makes_HTML_that_breaks_the_rules()
    {
        string[] scraps =
            ["가나다라 마바사.", "Words of it", ".", "\n", "\n\n", "# ", "> ", "@ ", "---\n", "[photo]", "[ad]", "[brief]", "◇ ", "▲", "<p>",
                "</p>", "<script>", "&", "&amp;", "**", "\"", "'", "/서은재 기자 a@b.kr", "By Nora Whitfield", "\0", "\uD83D", "2만원", "Q. ",
                "A. "];
        var random = new Random(20260503);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => scraps[random.Next(scraps.Length)]));
            Assert.All(Page.Pages.Read(text).Items, item => AssertWellFormed(PageHtml.Write(item), text));
        }
    }

    private static void AssertWellFormed(string html, string source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var problem = Record.Exception(
            () => parser.ParseDocument($"<!DOCTYPE html><html><head><title>T</title></head><body><article>{html}</article></body></html>"));
        Assert.True(problem is null, $"{problem?.Message} in {html}\nof {source}");
    }
}
