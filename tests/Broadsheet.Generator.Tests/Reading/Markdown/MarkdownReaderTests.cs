using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_tells_what_the_body_does_not()
    {
        var article = new MarkdownText("---\ntitle: 새 다리 열려\nslug: bridge\nweather: 맑음\n---\n강을 **걸어서** 건넌다. 자전거도 된다.\n").Article;

        Assert.Equal("새 다리 열려", article.Head.Headline);
        Assert.Equal(("bridge", true), (article.Head.Slug.Text, article.Head.Slug.IsExplicit));
        Assert.Equal("<p>강을 <strong>걸어서</strong> 건넌다. 자전거도 된다.</p>", article.BodyHtml);
        Assert.Equal(new Lead("강을 걸어서 건넌다. 자전거도 된다.", "강을 걸어서 건넌다."), article.Lead);
        Assert.Equal("weather", article.Head.Custom[0].Key);
        Assert.Equal((1, 6), (article.FirstLine, article.LastLine));
    }

    [Fact]
    public void A_heading_that_begins_the_body_is_the_headline_and_leaves_the_body()
    {
        var article = new MarkdownText("[ref]: /x\n<!-- editor's note -->\n\n# 새 *다리* `A` 열려\n\n걸어서 건넌다.\n\n# 둘째").Article;

        Assert.Equal("새 다리 A 열려", article.Head.Headline);
        Assert.Equal("<p>걸어서 건넌다.</p>\n<h1 id=\"둘째\">둘째</h1>", article.BodyHtml);
    }

    [Fact]
    public void A_heading_stays_where_front_matter_has_the_headline() =>
        Assert.Equal("<h1 id=\"b\">B</h1>", new MarkdownText("---\ntitle: A\n---\n# B").Html);

    [Theory]
    [InlineData("content/guides/getting-started.md", "Getting started", "getting-started", null)]
    [InlineData("content/news/2024-10-18-새_다리.md", "새 다리", "새-다리", "2024-10-18")]
    [InlineData("content/news/2024-10-18.md", "2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("content/news/2024-13-18-x.md", "2024 13 18 x", "2024-13-18-x", null)]
    [InlineData("content/news/2024-10-180.md", "2024 10 180", "2024-10-180", null)]
    [InlineData("content/news/.md", "", "", null)]
    public void The_file_name_gives_headline_slug_and_date_where_nothing_else_does(string path, string headline, string slug, string? date)
    {
        var article = new MarkdownText("본문", path: path).Article;

        Assert.Equal(headline, article.Head.Headline);
        Assert.Equal(slug, article.Head.Slug.Text);
        Assert.False(article.Head.Slug.IsExplicit);
        Assert.Equal(date, article.Head.DatePublished?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Front_matter_dates_outrank_the_file_name() =>
        Assert.Equal(
            2020, new MarkdownText("---\ndate: 2020-01-01\n---\n", path: "content/a/2024-10-18-x.md").Article.Head.DatePublished?.Year);

    [Theory]
    [InlineData("The new bridge opens.", "en")]
    [InlineData("새 다리가 열린다.", "ko")]
    [InlineData("새 SDK 버전 (release notes) 공개됐다", "ko")]
    [InlineData("The word 다리 means bridge, and the city has many of them now.", "en")]
    [InlineData("`var bridge = new Bridge(river);`\n\n새 다리", "ko")]
    [InlineData("1234", "en")]
    public void The_language_is_told_by_script(string body, string language) =>
        Assert.Equal(language, new MarkdownText(body, path: "content/news/1.md").Article.Head.Language);

    [Fact]
    public void Front_matter_without_a_body_is_an_article()
    {
        var article = new MarkdownText("---\ntitle: 알림\n---\n").Article;

        Assert.Equal("", article.BodyHtml);
        Assert.Null(article.Lead);
    }

    [Fact]
    public void Invalid_front_matter_leaves_the_article_standing()
    {
        var file = new MarkdownText("---\ntitle: 새 다리\nbad: [\n---\n본문\n");

        Assert.StartsWith("BSH0101", Assert.Single(file.Diagnostics));
        Assert.Equal("새 다리", file.Article.Head.Headline);
        Assert.Equal("<p>본문</p>", file.Html);
    }

    [Fact]
    public void The_line_ends_of_the_file_do_not_reach_the_article()
    {
        const string Source =
            "---\ntitle: A\nsummary: |\n  one\n  two\n---\na\nb  \nc\n\n```\nx\ny\n```\n\n- 1\n- 2\n\n[t](/u \"two\nlines\") `co\nde`\n\n| a |\n|---|\n| b |\n";
        var lineFeed = new MarkdownText(Source).Article;

        foreach (var lineEnd in new[] { "\r\n", "\r" })
        {
            var article = new MarkdownText(Source.Replace("\n", lineEnd)).Article;
            Assert.Equal(lineFeed.BodyHtml, article.BodyHtml);
            Assert.Equal(lineFeed, article with { Head = article.Head with { Slug = lineFeed.Head.Slug } });
        }
    }

    [Fact]
    public void The_body_is_composed()
    {
        var file = new MarkdownText("\u1112\u1161\u11AB\u1100\u1173\u11AF cafe\u0301 <b>x</b> *a*\u0338 [x](javascript:1)");

        Assert.StartsWith("<p>한글 café ", file.Html);
        Assert.Contains("<em>a</em>&#x338;", file.Html);
        Assert.Equal(["BSH0301 <b>", "BSH0301 </b>", "BSH0302 [x](javascript:1)"], file.Diagnostics);
    }

    [Fact]
    public void Equal_files_read_equal()
    {
        const string Source = "---\ntitle: A\ntags: [b]\nx: {y: [z]}\n---\n# B\n\n<b>c</b>";

        Assert.Equal(new MarkdownText(Source).Reading, new MarkdownText(Source).Reading);
    }
}
