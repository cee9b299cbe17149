extern alias runtime;

using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Tests.Reading.Markdown;
using Broadsheet.Generator.Tests.Reading.Page;
using Runtime = runtime::Broadsheet;

namespace Broadsheet.Generator.Tests.Formats;

/// <summary>What is read from Markdown, written as Markdown and read again, is the same.</summary>
public partial class MarkdownRoundTripTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("한 문단\n두 줄  \n강제 줄바꿈")]
    [InlineData("## 제목 *강조* `코드`\n\n### Two #\n\n#### 3. three")]
    [InlineData("*a* **b** ***c*** ~~d~~ **a *b* c** *a **b** c* **_x_** **a *b***")]
    [InlineData("**가**나 *\"다\"* 라 **'마'** 바, 나**가** snake_case")]
    [InlineData("`` ` `` ``` `` ``` ` a ` `<b>&amp;|`")]
    [InlineData("[a](/b \"t \\\"q\\\" & c\") [빈](</a b(c> \"제목\") [x]() <https://a.example/?a=1&b=2> <desk@a.example> ![alt *x*](/i.jpg \"title\") 글")]
    [InlineData("https://a.example/b, www.a.example 그리고 https://example.kr/wiki/서울")]
    [InlineData("`https://a.example` https\\://a.example www\\.b.example mailto\\:x tel\\:1")]
    [InlineData("desk@a.example desk\\@a.example *desk*@a.example a_b@c.kr, a@b")]
    [InlineData("- a\n- b\n  - c\n    1. d\n    2. e\n- f")]
    [InlineData("- a\n\n  b\n\n- c\n\n  ```\n  x\n\n  y\n  ```\n- > q\n  > r")]
    [InlineData("3. a\n4. b\n\n1) c\n2) d\n\n- e\n\n* f\n\n- g")]
    [InlineData("- [ ] 할 일\n- [x] 한 일\n  - [ ] **또**")]
    [InlineData("- - a\n  - b\n- \n- 1. c")]
    [InlineData("> a\n> > b\n>\n> - c\n\n> d\n\ne")]
    [InlineData("```cs\nvar x = \"<`>\";\n\n    indented\n```\n\n````\n```\n````\n\n```\n```")]
    [InlineData("    code\n\n***\n\n---\n\n![배](/배.jpg \"새벽의 배 \\\"하나\\\" & 둘\")\n\n![](x.png)")]
    [InlineData("| a | b \\| c | d |\n|:--|:-:|--:|\n| `x` | *y* | https://z.example |\n| | **굵게** | 1 |\n\n| one |\n|---|\n| two |")]
    [InlineData("가[^1] 나[^note]\n\n[^1]: 첫째 *주*\n[^note]: 둘째\n\n    이어서\n\n    - 목록")]
    [InlineData("\\# a\n\\> b\n\\- c\n\\+ d\n1\\. e\n\\=\n\\| f\n\\: g\n\n2\\) h\n\na\n\\---\n\n\\*\\*x\\*\\* \\[y\\](z) \\`c\\` \\<b> \\&copy; \\&#35; &amp;amp; \\~~s\\~~ \\\\ \\_u\\_ a|b\n\\-|-")]
    [InlineData("-5도 1.5배 2026. 5. 2. A&B C++ #태그 a_b_c *\n\n1986\\. 해")]
    [InlineData("a\\\\\nb &nbsp; c &lt;script&gt;\n\nعربي 👩‍🚀 \u200F끝")]
    [InlineData("> [!NOTE]\n> 가\n> 나\n\n> [!WARNING]\n>\n> 3. 다\n\n> \\[!TIP]\n> 라")]
    [InlineData("가 *나*\n다\n:   라\n:   마\n\n    바\n\n사\n:   - 아\n\n자\n\\:   차")]
    [InlineData("PTO는 C++ *PTO*\n\n- PTO\n\n*[PTO]: Port \"Tide\" & <Office>\n*[C++]: 언어")]
    public void Texts_come_back(string markdown) => AssertComesBack("x\n\n" + markdown);

    [Theory]
    [InlineData("나루\n새 나루\n===")]
    [InlineData("나루 \\\n*새* 나루#\n---")]
    [InlineData("## a&#10;b")]
    [InlineData("나루\n:   ")]
    [InlineData("나루 \n배\t\n:   \n:   곳")]
    [InlineData("| |\n|-|")]
    [InlineData("||\n|-|\n||")]
    [InlineData("| 가 | |\n|---|:-:|\n글")]
    [InlineData("x@y.o_h <x@y.oh> a@b.kr.")]
    [InlineData("\uFFFD &#0; \uFFFD\n:   \uFFFD")]
    [InlineData("***가** 나* **나 *다***")]
    [InlineData("```\n\n```\n\n```a\\&b\n```")]
    [InlineData("- \u00A0\n\n## \u00A0")]
    [InlineData("*a*\u0338 `b`\u0304 \u0338c <\u0338")]
    public void What_is_seldom_written_comes_back(string markdown) => AssertComesBack("x\n\n" + markdown);

    [Fact]
    public void Whatever_Markdown_makes_comes_back()
    {
        string[] scraps =
        [
            "a", "나루", " ", "\n", "\n\n", "\t", "- ", "> ", "## ", "[", "](/b)", "](<", ")", "![", "](c.png \"", "\"", "'", "*", "**", "_", "`", "```", "```a\"b\n", "|", "\n|---|--:|\n", "<", ">", "<b>", "</p>", "<!--", "-->",
            "&amp;", "&#0;", "\\", "🚲", "[^1]", "\n[^1]: ", "\n[a]: /x '\">'\n", "[a]", "\n\n> [!NOTE]\n> ", "\n:   ", " www.a.kr ", " https://a.kr/\"b ", " <https://a.kr> ", "~~", "\n---\n", "\n===\n", "1. ", "[x] ",
            "[ ] ", " a@b.kr ", " x@y.o_h ", "\uFFFD", "\u0338", "  \n", "    ", "__", "*a*", "**b**", "+", "#", "=", "!", ".", "5)", "\u00A0", "\\|",
        ];
        var random = new Random(20260506);
        for (var round = 0; round < 4_000; round++)
            AssertComesBack("---\ntitle: T\n---\n" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => scraps[random.Next(scraps.Length)])));
    }

    [Fact]
    public void Whatever_a_newspaper_page_makes_comes_back()
    {
        string[] scraps =
        [
            "가나다라 마바사.", "Words of it", ".", "\n", "\n\n", "# ", "> ", "@ ", "---\n", "[photo]", "[사진]", "[ad]", "[brief]", "◇ ", "▲", "<p>", "</p>", "<script>", "&", "&amp;", "**", "\"", "'", "/서은재 기자 a@b.kr",
            "By Nora Whitfield", "\0", "2만원", "Q. ", "A. ", "## ", "- ", "*", "_", "x@y.o_h", "http://a.kr", "|", "\u0338", "1. ",
        ];
        var random = new Random(20260507);
        for (var round = 0; round < 3_000; round++)
        {
            var page = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => scraps[random.Next(scraps.Length)]));
            Assert.All(Pages.Read(page).Items, static item => AssertHtmlComesBack(PageHtml.Write(item)));
        }
    }

    [Fact]
    public void A_photograph_and_a_subhead_of_a_page_come_back() =>
        AssertHtmlComesBack("<h2 id=\"새-나루\">새 나루</h2>\n<p>본문 <strong>강조</strong></p>\n<figure><figcaption><strong>새벽의 배</strong> 나루 &amp; 배 <cite>서은재 기자</cite></figcaption></figure>\n<ul>\n<li>가</li>\n<li>나</li>\n</ul>");

    [Fact]
    public void The_manual_comes_back()
    {
        var guides = Directory.GetFiles(Path.Combine(Root(), "sample-app", "content"), "*.md", SearchOption.AllDirectories);
        Assert.NotEmpty(guides);
        Assert.All(guides, static guide => AssertComesBack(File.ReadAllText(guide)));
    }

    [Fact]
    public void The_examples_of_CommonMark_come_back_but_for_blanks_that_no_reader_sees()
    {
        var examples = CommonMarkTests.Examples(CommonMarkTests.ReadSpecification("spec.txt"));
        var different = new List<int>();
        foreach (var (number, markdown, _) in examples)
        {
            var html = new MarkdownText("x\n\n" + markdown).Html;
            var written = Written(html);
            var again = new MarkdownText(written).Html;
            if (Comparable(html) == Comparable(again))
                continue;
            different.Add(number);
            output.WriteLine($"{number}\n{markdown}\nhtml: {html}\nwritten: {written}\nagain: {again}\n");
        }

        Assert.Equal([], different);
    }

    [Theory]
    [InlineData("<div><p>a</p><p>b <span>c</span><sup>2</sup></p></div>tail", "<p>a</p>\n<p>b c2</p>\n<p>tail</p>")]
    [InlineData("<p>a<p>b", "<p>a</p>\n<p>b</p>")]
    [InlineData("<!-- x --><script>y</script><p>&lt;script&gt;</p>", "<p>&lt;script&gt;</p>")]
    [InlineData("<figure><figcaption><strong>T</strong> <em>C</em></figcaption></figure>", "<p><strong>T</strong> <em>C</em></p>")]
    [InlineData("<figure><figcaption><strong onclick=x>T</strong> C <cite>D</cite></figcaption></figure>", "<figure><figcaption><strong>T</strong> C <cite>D</cite></figcaption></figure>")]
    [InlineData("<figure><img src=\"/a b.jpg\" alt=\"x]\"><figcaption>T &amp;amp; <cite>C</cite></figcaption></figure>", "<figure><img src=\"/a%20b.jpg\" alt=\"x]\"><figcaption>T &amp;amp; C</figcaption></figure>")]
    [InlineData("<p><b> x </b>y<i>z</i></p>", "<p><strong>x</strong> y<em>z</em></p>")]
    [InlineData("</p></div><", "<p>&lt;</p>")]
    [InlineData("<table><tr><td>a<br>b</td><td><p>c|d</p></td></tr></table>", "<table>\n<thead>\n<tr>\n<th scope=\"col\">a b</th>\n<th scope=\"col\">c|d</th>\n</tr>\n</thead>\n</table>")]
    public void HTML_that_no_Markdown_makes_keeps_its_text(string html, string expected) =>
        Assert.Equal(Comparable(expected), Comparable(new MarkdownText(Written(html)).Html));

    [Fact]
    public void HTML_of_any_depth_is_written_in_time()
    {
        var deep = string.Concat(Enumerable.Repeat("<blockquote><ul><li><em>", 20_000)) + "x";
        Assert.Contains("x", Written(deep), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_comes_back()
    {
        const string Odd = "a: \"b\" 'c' # d \\ {e} [f] - | > & * ! % @ ` \t\n 한글 👩‍🚀 \u0001\u0085\u2028\uFEFFx";
        var article = new MarkdownText(Written(new Story
        {
            Headline = Odd,
            Kicker = "true",
            Decks = ["- one", "2026", "~"],
            Summary = "No: that",
            DatePublished = new DateTimeOffset(2026, 5, 2, 9, 0, 0, 500, TimeSpan.FromHours(-4.5)),
            DateModified = new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero),
            Bylines = [new("서은재") { Role = "기자", Email = "eunjae@courier.example" }, new("Nora: W") { RawEmail = "nora@", Affiliation = "Harbor, Inc." }],
            Section = "Local & more",
            Keywords = ["a, b", "null"],
            Series = new("Part: one", -3),
            Language = "ko",
            Genre = Runtime.Genre.Opinion,
            Slug = "odd",
            CopyrightNotice = "© 2026",
            Body = Runtime.ArticleBody.FromHtml("<p>x</p>"),
        }));

        Assert.Empty(article.Diagnostics);
        Assert.Equal(Odd, article.Article.Headline);
        Assert.Equal("true", article.Article.Kicker);
        Assert.Equal(["- one", "2026", "~"], article.Article.Decks.AsEnumerable());
        Assert.Equal("No: that", article.Article.Summary);
        Assert.Equal(new DateTimeOffset(2026, 5, 2, 9, 0, 0, 500, TimeSpan.FromHours(-4.5)), article.Article.DatePublished);
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero), article.Article.DateModified);
        Assert.Equal([("서은재", "기자", "eunjae@courier.example", null), ("Nora: W", null, "nora@", "Harbor, Inc.")],
            article.Article.Bylines.AsEnumerable().Select(byline => (byline.Name, byline.Role, byline.RawEmail, byline.Affiliation)));
        Assert.Equal("Local & more", article.Article.Section);
        Assert.Equal(["a, b", "null"], article.Article.Keywords.AsEnumerable());
        Assert.Equal(("Part: one", -3), (article.Article.Series?.Name, article.Article.Series?.Position));
        Assert.Equal(("ko", "odd", "© 2026", "Opinion"), (article.Article.Language, article.Article.Slug.Text, article.Article.CopyrightNotice, article.Article.Genre.ToString()));
        Assert.Equal("<p>x</p>", article.Html);
    }

    /// <summary>Blanks as a browser shows them: many are one, but in code.</summary>
    private static string Comparable(string html) => Blanks().Replace(html, static blanks => blanks.Value[0] == '<' ? blanks.Value : " ")
        .Replace("> <", "><", StringComparison.Ordinal).Replace(" </p>", "</p>", StringComparison.Ordinal).Replace("<p> ", "<p>", StringComparison.Ordinal);

    [GeneratedRegex(@"<pre>.*?</pre>|\s+", RegexOptions.Singleline)]
    private static partial Regex Blanks();

    private static void AssertComesBack(string markdown) => AssertHtmlComesBack(new MarkdownText(markdown).Html);

    private static void AssertHtmlComesBack(string html)
    {
        var written = Written(html);
        var again = new MarkdownText(written).Html;
        Assert.True(html == again, $"{html}\nwas written as\n{written}\nand came back as\n{again}");
    }

    private static string Written(string html) => Written(new Story { Headline = "H", Slug = "h", Language = "en", Body = Runtime.ArticleBody.FromHtml(html) });

    private static string Written(Runtime.Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Runtime.Formats.MarkdownText.Write(buffer, article);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder!, "Content.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder!;
    }

    private sealed class Story : Runtime.Article;
}
