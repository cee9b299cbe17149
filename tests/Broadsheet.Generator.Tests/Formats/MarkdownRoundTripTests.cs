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
    [InlineData("## 설치 {#install}\n\n## Install\n\n## 끝 {#install-2}\n\n## 설치\n\n### 두 {#two}\n\n설치 \\{#b}\n---")]
    [InlineData("[물때](https://a.kr)\\{.button} `a`\\{#b} \\{: .c} {d} {{ e }}\n\n\\{: .wide}")]
    [InlineData("**가용성(availability)**으로 **\"안녕\"**라고 *「물때」*를 ~~(옛말)~~은")]
    [InlineData("*a* **b** ***c*** ~~d~~ **a *b* c** *a **b** c* **_x_** **a *b***")]
    [InlineData("**가**나 *\"다\"* 라 **'마'** 바, 나**가** snake_case")]
    [InlineData("`` ` `` ``` `` ``` ` a ` `<b>&amp;|`")]
    [InlineData(
        "[a](/b \"t \\\"q\\\" & c\") [빈](</a b(c> \"제목\") [x]() <https://a.example/?a=1&b=2> <desk@a.example> ![alt *x*](/i.jpg \"title\") 글")]
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
    [InlineData(
        "\\# a\n\\> b\n\\- c\n\\+ d\n1\\. e\n\\=\n\\| f\n\\: g\n\n2\\) h\n\na\n\\---\n\n\\*\\*x\\*\\* \\[y\\](z) \\`c\\` \\<b> \\&copy; \\&#35; &amp;amp; \\~~s\\~~ \\\\ \\_u\\_ a|b\n\\-|-")]
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

    [Theory]
    [InlineData("***나루*a*")]
    [InlineData("*a _b *c* d_ e* **가 __나__ 다** *나 **다 _라_ 마** 바*")]
    [InlineData("*_*a*_* ***a*b*c* ***/c*d*_*")]
    [InlineData("**___.___** ___***&a*b**___ *a***b**")]
    [InlineData("**<!---->(가)<!---->**나 *~&nbsp;<!---->* *<!---->*")]
    [InlineData("나*\u0338*루* *a*<!---->&#824; <https://a.kr>&#824;")]
    public void Emphasis_in_emphasis_comes_back(string markdown) => AssertComesBack("x\n\n" + markdown);

    [Theory]
    [InlineData("&#32;가&#9;")]
    [InlineData("&#32;")]
    [InlineData("- &#9;\n- 나")]
    [InlineData("## &#32;a&nbsp;\n\n| &nbsp;a | b&#32; |\n|---|---|\n| &#32; | c |")]
    [InlineData("&nbsp;\n가\n&nbsp;")]
    [InlineData("[a&#32;](/b)<!---->c")]
    [InlineData("&#10;\n:   뜻")]
    [InlineData("```c&#32;sharp\nx\n```\n\n```&#9;\n```")]
    public void Blanks_that_references_write_come_back(string markdown) => AssertComesBack("x\n\n" + markdown);

    [Theory]
    [InlineData("- - -\n\n      x\n\n- - +")]
    [InlineData("*\n+ ***")]
    [InlineData("- <!---->\n\n  하나")]
    [InlineData("- 가\n  <!---->\n  6. 나\n  <!---->\n  다\n  > 라\n  <!---->\n  > 마\n  <!---->\n  바")]
    [InlineData("- 6. 는\n  <details")]
    [InlineData("가\n:   나\n<!---->\n다\n:   라")]
    [InlineData("# `|` C#\n\n`|`\n:   뜻\n\n| `\\|` |\n|---|")]
    [InlineData("``<!---->` ` \\`<!---->`a`")]
    [InlineData("a@b.co-op <a@b-c.kr>")]
    [InlineData("http://a(%20 www.%( [a](<b c\\<d%>) ![a \\[b\\] *c*](</d\\>.png>)")]
    public void What_stands_side_by_side_comes_back(string markdown) => AssertComesBack("x\n\n" + markdown);

    [Theory]
    [InlineData("# 나루[^1]\n\nx[^2]\n\n[^1]: 가\n[^2]: 나")]
    [InlineData("# A[^b] *b*[^a] C#\n\nx[^c] [^a]\n\n[^a]: y[^d]\n[^b]: z\n[^c]: w\n[^d]: v")]
    [InlineData("# 나루[^2] 배\n\nx[^1] y[^2]\n\n[^1]: 가\n[^2]: 나")]
    [InlineData("# ß!\n\n# SS?\n\nx")]
    [InlineData("# 나루\n\n# *나루*.\n\nx[^1]\n\n[^1]: y[^2]\n[^2]: z")]
    public void A_headline_with_footnotes_or_said_twice_comes_back(string markdown)
    {
        var article = new MarkdownText(markdown).Article;
        var again = new MarkdownText(Written(article.BodyHtml, article.Head.Headline)).Article;
        Assert.Equal((article.Head.Headline, article.BodyHtml), (again.Head.Headline, again.BodyHtml));
    }

    [Theory]
    [InlineData(20260506)]
    [InlineData(20260508)]
    public void Whatever_Markdown_makes_comes_back(int seed) => AssertAllComeBack(seed, 4_000, 7,
        [
            "a", "나루", " ", "\n", "\n\n", "\t", "- ", "> ", "## ", "[", "](/b)", "](<", ")", "![", "](c.png \"", "\"", "'", "*", "**",
            "_", "`", "```", "```a\"b\n", "|", "\n|---|--:|\n", "<", ">", "<b>", "</p>", "<!--", "-->", "&amp;", "&#0;", "\\", "🚲",
            "[^1]", "\n[^1]: ", "\n[a]: /x '\\\">'\n", "[a]", "\n\n> [!NOTE]\n> ", "\n:   ", " www.a.kr ", " https://a.kr/\"b ",
            " <https://a.kr> ", "~~", "\n---\n", "\n===\n", "1. ", "[x] ", "[ ] ", " a@b.kr ", " x@y.o_h ", "\uFFFD", "\u0338", "  \n",
            "    ", "__", "*a*", "**b**", "+", "#", "=", "!", ".", "5)", "\u00A0", "\\|", "***", "나*", "*나", "&#32;", "&#9;", "a&#10;b",
            "&#160;", "&nbsp;", "www.a.kr", "https://a.kr/b", "mailto:a@b.kr", "tel:1", "(", "___", "<!---->", "`` ` ``", "` `", "\\\n",
            "![a](c.png)", "![a]b](c.png)", "&lt;", "&copy;", "<https://a.kr/?a=1&b=2>", "<a@b.kr>", ",", ":", "\n- ", "\n10. ", "\n1) ",
            "\n# ", " #", "| a | b |\n|--|--|\n| ", "\n*[PTO]: Port \"Tide\"\n", "PTO", "\n\n    ", "\n> ", "[a *b*](/c \"d\")",
            "[b](javascript:x)", "<em>", "</em>", "<kbd>", "</kbd>", "—", "“", "”", "。", "、", "ق", "\n```\n", "~", "~~~", "😀", "$", "+",
            "\n+ ", "<br>",
        ]);

    [Theory]
    [InlineData(1)]
    [InlineData(20260509)]
    public void Emphasis_beside_anything_comes_back(int seed) => AssertAllComeBack(seed, 3_000, 12,
        [
            "가나다", "word", " ", " ", "\n", "\n\n", "*", "**", "***", "_", "__", "___", "~~", "`", "``", ".", "(", ")", "”", "“", "-", "–",
            "—", "!", ",", "a", "나", "[", "](/b)", "](/c \"t\")", "![", "](d.png)", "\\\n", "<!---->", "&#32;", "&nbsp;", "&amp;", "1",
            "😀", "\u0338", "[z](javascript:1)", "<br>", "[^1]", "**가(나)**", "*a*b", "_x_", "|", "\\*", "\\`", "www.a.kr",
            "https://a.kr/b_c*d", "a@b.kr", "$", "+", "é", "✓", "†", "−",
        ]);

    [Theory]
    [InlineData(1)]
    [InlineData(20260510)]
    public void Whatever_authors_write_comes_back_in_any_order(int seed) => AssertAllComeBack(seed, 2_000, 12,
        [
            "[링크 *강조* 끝](/a \"제목 \\\"인용\\\"\")", "*[기울인 링크](/b)*뒤", "**[굵은](</c d>)**은", "`` `code` ``", "``` `` ```", "` a `", "`|`",
            "줄  \n", "줄\\\n", "![대괄호 \\[1\\] *alt*](/i.png \"제목\")", "![a](/b.png)", "&amp;copy;", "&copy;", "&#x27;", "&lt;em&gt;",
            "<https://a.example/길?x=1&y=2>.", "https://a.example/b.", "(https://a.example/c)", "www.a.example,", "desk@a.example!",
            "\n- 1986. 해", "\n- 5) 다섯", "\n1. 2. 셋", "\n10) 열", "\n- [ ] 할 일", "\n\n## C#", "\n\n## F# ##", "\n\n### 제목 \\#",
            "\n# 머리 *글*\n", "\n\n| 가 \\| 나 | `x|y` |\n|:--|--:|\n| **다** | <br> |\n", "\n\n|a|\n|-|\n", "[^가]", "[^n]",
            "\n\n[^가]: 각주 *하나*\n", "\n\n[^n]: note [^가]\n\n    more\n", "\n\n용어\n:   뜻 하나\n:   뜻 둘\n",
            "\n\n용어\n\n:   느슨한 뜻\n\n    - 목록\n", "\n\n> [!NOTE]\n> 주의\n", "\n\n> [!WARNING]\n> ```\n> x\n> ```\n", "\n\n> 인용\n> > 안\n",
            "<kbd>Ctrl</kbd>", "<details>\n", "<!-- 주석 -->", "\n\n<div>\n글\n</div>\n\n", "\n\n```cs\nvar x = 1;\n```\n",
            "\n\n~~~\n```\n~~~\n", "\n\n    들여쓴 코드\n\n", "\n\n***\n\n", "\n\n---\n\n", "\n\n", "\n", " ", "서은재 기자는", "The ferry",
            "\"quoted\"", "'single'", "*강조*", "**굵게**", "***둘 다***", "_low_", "__strong__", "~~지움~~", "~~지움~~은", "**\"말\"**이라고",
            "*(괄호)*의", "**100%**로", "snake_case_name", "2 * 3 * 4", "5 < 6 > 4", "a|b", "\\*", "\\_", "\\\\", "\\`", "*", "_", "~", "!",
            "!", "[", "]", "(", ")", ":", "#", "=", "+", "-", "1.", "\n\n*[PTO]: Port \"Tide\" & more\n", "PTO는", "PTO",
            "\n[ref]: /x \"t\"\n", "[ref]", "[ref][]", "[글][ref]", "\n  ", "\n    ", "\n> ", "🚲", "—", "…", "[위험](javascript:alert)",
            "[a](b)[c](d)", "![](x.png)", "\n<!-- more -->\n", "&nbsp;", "&#32;",
        ]);

    [Theory]
    [InlineData(1)]
    [InlineData(20260511)]
    public void Blocks_of_any_nesting_come_back(int seed) => AssertAllComeBack(seed, 2_000, 16,
        [
            "- ", "- ", "* ", "+ ", "1. ", "1. ", "2) ", "7. ", "> ", "> ", "\n", "\n", "\n", "\n\n", "\n  ", "\n  ", "\n    ", "\n\n  ",
            "\n\n   ", "\n\n    ", "가", "글", "a", "***", "---", "===", "```", "~~~", "``` x", "|a|\n|-|\n", "\n  |a|b|\n  |-|-|\n", "| a",
            ":   ", "\n: ", "[^1]", "\n[^1]: ", "\n  [^1]: ", "[!NOTE]\n", "\n> [!TIP]\n> ", "## ", "# ", "[ ] ", "[x] ", "<div>", "<b>",
            "\\", " ", "  \n", "!", "![](a.png)", "![b](c.png \"d\")", "\t", "#", "5", "-", ".", ")", "[a]: /b\n", "[a]",
        ]);

    [Fact]
    public void Whatever_a_newspaper_page_makes_comes_back()
    {
        string[] scraps =
        [
            "가나다라 마바사.", "Words of it", ".", "\n", "\n\n", "# ", "> ", "@ ", "---\n", "[photo]", "[사진]", "[ad]", "[brief]", "◇ ", "▲",
            "<p>", "</p>", "<script>", "&", "&amp;", "**", "\"", "'", "/서은재 기자 a@b.kr",
            "By Nora Whitfield", "\0", "2만원", "Q. ", "A. ", "## ", "- ", "*", "_", "x@y.o_h", "http://a.kr", "|", "\u0338", "1. ",
        ];
        var random = new Random(20260507);
        for (var round = 0; round < 3_000; round++)
        {
            var page = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => scraps[random.Next(scraps.Length)]));
            Assert.All(Tests.Reading.Page.Pages.Read(page).Items, static item => AssertHtmlComesBack(PageHtml.Write(item)));
        }
    }

    [Fact]
    public void A_photograph_and_a_subhead_of_a_page_come_back() =>
        AssertHtmlComesBack(
            "<h2 id=\"새-나루\">새 나루</h2>\n<p>본문 <strong>강조</strong></p>\n<figure><figcaption><strong>새벽의 배</strong> 나루 &amp; 배 <cite>서은재 기자</cite></figcaption></figure>\n<ul>\n<li>가</li>\n<li>나</li>\n</ul>");

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
    [InlineData("<div><p>a</p><p>b <font>c</font><big>2</big></p></div>tail", "<p>a</p>\n<p>b c2</p>\n<p>tail</p>")]
    [InlineData("<p>a<p>b", "<p>a</p>\n<p>b</p>")]
    [InlineData("<!-- x --><script>y</script><p>&lt;script&gt;</p>", "<p>&lt;script&gt;</p>")]
    [InlineData("<figure><figcaption><strong>T</strong> <em>C</em></figcaption></figure>", "<p><strong>T</strong> <em>C</em></p>")]
    [InlineData(
        "<figure><figcaption><strong onclick=x>T</strong> C <cite>D</cite></figcaption></figure>",
        "<figure><figcaption><strong>T</strong> C <cite>D</cite></figcaption></figure>")]
    [InlineData(
        "<figure><img src=\"/a b.jpg\" alt=\"x]\"><figcaption>T &amp;amp; <cite>C</cite></figcaption></figure>",
        "<figure><img src=\"/a%20b.jpg\" alt=\"x]\"><figcaption>T &amp;amp; C</figcaption></figure>")]
    [InlineData("<p><b> x </b>y<i>z</i></p>", "<p><strong>x</strong> y<em>z</em></p>")]
    [InlineData("</p></div><", "<p>&lt;</p>")]
    [InlineData(
        "<table><tr><td>a<br>b</td><td><p>c|d</p></td></tr></table>",
        "<table>\n<thead>\n<tr>\n<th scope=\"col\">a b</th>\n<th scope=\"col\">c|d</th>\n</tr>\n</thead>\n</table>")]
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
            Expires = new DateTimeOffset(2027, 1, 2, 3, 4, 5, TimeSpan.FromHours(9)),
            Bylines =
                [new("서은재") { Role = "기자", Email = "eunjae@courier.example" },
                    new("Nora: W") { RawEmail = "nora@", Affiliation = "Harbor, Inc." }],
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
        Assert.Equal(Odd, article.Article.Head.Headline);
        Assert.Equal("true", article.Article.Head.Kicker);
        Assert.Equal(["- one", "2026", "~"], article.Article.Head.Decks.AsEnumerable());
        Assert.Equal("No: that", article.Article.Summary);
        Assert.Equal(new DateTimeOffset(2026, 5, 2, 9, 0, 0, 500, TimeSpan.FromHours(-4.5)), article.Article.Head.DatePublished);
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero), article.Article.Head.DateModified);
        Assert.Equal(new DateTimeOffset(2027, 1, 2, 3, 4, 5, TimeSpan.FromHours(9)), article.Article.Head.Expires);
        Assert.Equal([("서은재", "기자", "eunjae@courier.example", null), ("Nora: W", null, "nora@", "Harbor, Inc.")],
            article.Article.Head.Bylines.AsEnumerable().Select(byline => (byline.Name, byline.Role, byline.RawEmail, byline.Affiliation)));
        Assert.Equal("Local & more", article.Article.Head.Section);
        Assert.Equal(["a, b", "null"], article.Article.Head.Keywords.AsEnumerable());
        Assert.Equal(("Part: one", -3), (article.Article.Head.Series?.Name, article.Article.Head.Series?.Position));
        Assert.Equal(
            ("ko", "odd", "© 2026", "Opinion"),
            (article.Article.Head.Language, article.Article.Head.Slug.Text, article.Article.Head.CopyrightNotice,
                article.Article.Head.Genre.ToString()));
        Assert.Equal("<p>x</p>", article.Html);
    }

    /// <summary>Blanks as a browser shows them: many are one, but in code.</summary>
    private static string Comparable(string html) => Blanks().Replace(html, static blanks => blanks.Value[0] == '<' ? blanks.Value : " ")
        .Replace("> <", "><", StringComparison.Ordinal).Replace(" </p>", "</p>", StringComparison.Ordinal).Replace(
            "<p> ", "<p>", StringComparison.Ordinal);

    [GeneratedRegex(@"<pre>.*?</pre>|\s+", RegexOptions.Singleline)]
    private static partial Regex Blanks();

    /// <summary>Documents of scraps in any order, each the same as a browser shows it.</summary>
    private static void AssertAllComeBack(int seed, int documents, int most, string[] scraps)
    {
        var random = new Random(seed);
        for (var document = 0; document < documents; document++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => scraps[random.Next(scraps.Length)]));
            var html = new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;
            var written = Written(html);
            var again = new MarkdownText(written).Html;
            Assert.True(Shown(html) == Shown(again), $"{markdown}\ngave\n{html}\nwas written as\n{written}\nand came back as\n{again}");
        }
    }

    /// <summary>HTML without what no browser shows: blanks beside the end of a line, and line ends at the edges of a block.</summary>
    private static string Shown(string html) => LineEnds().Replace(html, static part => part.Value[0] switch
    {
        '<' when part.Value.StartsWith("<pre", StringComparison.Ordinal) => part.Value,
        '<' => "",
        _ => " ",
    }).Replace("> ", ">", StringComparison.Ordinal).Replace(" <", "<", StringComparison.Ordinal).Replace(
        "<p></p>", "", StringComparison.Ordinal);

    [GeneratedRegex(@"<pre>.*?</pre>|(<br>\s*)+(?=</p|</li|</dd|</h)|[ \t]*\n[ \t\n]*", RegexOptions.Singleline)]
    private static partial Regex LineEnds();

    private static void AssertComesBack(string markdown) => AssertHtmlComesBack(new MarkdownText(markdown).Html);

    private static void AssertHtmlComesBack(string html)
    {
        var written = Written(html);
        var again = new MarkdownText(written).Html;
        Assert.True(html == again, $"{html}\nwas written as\n{written}\nand came back as\n{again}");
    }

    private static string Written(string html, string headline = "H") =>
        Written(new Story { Headline = headline, Slug = "h", Language = "en", Body = Runtime.ArticleBody.FromHtml(html) });

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
