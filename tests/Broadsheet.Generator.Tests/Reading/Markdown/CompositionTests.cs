extern alias runtime;

using System.Text;
using AngleSharp.Html.Parser;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Tests.Reading.Page;
using ArticleBody = runtime::Broadsheet.ArticleBody;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>HTML and the text in it are in Unicode's form NFC, and no tag is composed with what follows it.</summary>
public class CompositionTests
{
    [Theory]
    [InlineData("*a*\u0338", "<p><em>a</em>&#x338;</p>", "a\u0338")]
    [InlineData("`a`\u0304", "<p><code>a</code>\u0304</p>", "ā")]
    [InlineData("*\u1112*\u1161", "<p><em>\u1112</em>\u1161</p>", "하")]
    [InlineData("e&#x301;", "<p>é</p>", "é")]
    [InlineData("\u0338a", "<p>&#x338;a</p>", "\u0338a")]
    [InlineData("a > \u0338 >\u0338", "<p>a &gt; \u0338 &gt;\u0338</p>", "a > \u0338 ≯")]
    [InlineData("[x](/a)\u0338 [y](/b) e&#x301;", "<p><a href=\"/a\">x</a>&#x338; <a href=\"/b\">y</a> é</p>", "x\u0338 y é")]
    [InlineData("\u1112\u007F\u1161", "<p>\u1112\u007F\u1161</p>", "\u1112\u007F\u1161")]
    public void What_stands_beside_a_tag_or_an_entity_is_composed_as_well(string markdown, string html, string text)
    {
        var body = new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;

        Assert.Equal(html, body);
        Assert.Equal(text, ArticleBody.FromHtml(body).Text);
    }

    [Fact]
    public void Headlines_and_anchors_are_composed_across_signs()
    {
        var text = new MarkdownText("# *\u1112*\u1161 e&#x301;\n\n## *\u1112*\u1161\n\n글");

        Assert.Equal("하 é", text.Article.Head.Headline);
        Assert.Equal(["하", "하-é"], text.Article.Head.Anchors.AsEnumerable());
    }

    [Fact]
    public void Addresses_keep_their_places_where_something_was_composed()
    {
        var article = new MarkdownText("e&#x301;e&#x301; *a*\u0338 [b](/b) e&#x301; [c](/c)").Article;

        Assert.Equal(["/b", "/c"], article.LinkSpans.AsEnumerable().Select(span => article.BodyHtml.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Everything_that_is_made_of_scraps_is_composed_and_no_tag_breaks()
    {
        string[] scraps =
            ["a", "e", " ", "\n\n", "*", "**", "`", "\u0338", "\u0301", "\u0304", "\u1112", "\u1161", "\u11AB", "\u007F", "<b>", "</b>",
                "&#x301;", "[", "](/b)", "![", "\n- ", "> ", "## ", "한", "\u0327", ">", "<", "=", "~~", "|\n|-|\n", "# "];
        var random = new Random(20260508);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => scraps[random.Next(scraps.Length)]));
            AssertComposed(new MarkdownText("---\ntitle: T\n---\n" + text).Html, text);
            Assert.All(Tests.Reading.Page.Pages.Read(text).Items, item => AssertComposed(PageHtml.Write(item), text));
        }
    }

    private static void AssertComposed(string html, string source)
    {
        var text = ArticleBody.FromHtml(html).Text;
        Assert.True(html.IsNormalized(NormalizationForm.FormC), $"{html} of {source}");
        Assert.True(text.IsNormalized(NormalizationForm.FormC), $"{text} of {source}");
        var problem = Record.Exception(
            () => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(
                $"<!DOCTYPE html><html><head><title>T</title></head><body>{html}</body></html>"));
        Assert.True(
            problem is null || problem.Message.Contains("character", StringComparison.OrdinalIgnoreCase),
            $"{problem?.Message} in {html} of {source}");
    }
}
