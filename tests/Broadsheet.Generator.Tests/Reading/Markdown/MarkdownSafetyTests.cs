using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class MarkdownSafetyTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](<java&#10;script:alert(1)>)")]
    [InlineData("[x](<java&NewLine;script:alert(1)>)")]
    [InlineData("[x](<java&Tab;script:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](javascript&#58;alert(1))")]
    [InlineData("[x](javascript&#0000058;alert(1))")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](<\u0001javascript:alert(1)>)")]
    [InlineData("[x](<&#1;javascript:alert(1)>)")]
    [InlineData("[x](<&#0;javascript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](<&#32;&#9;javascript:alert(1)>)")]
    [InlineData("[x](<\u00A0javascript:alert(1)>)")]
    [InlineData("[x](<\u200Bjavascript:alert(1)>)")]
    [InlineData("[x](<java\u00ADscript:alert(1)>)")]
    [InlineData("[x](<javascript :alert(1)>)")]
    [InlineData("[x](javascript%3Aalert(1))")]
    [InlineData("[x](%6Aavascript:alert(1))")]
    [InlineData("[x](%256Aavascript%253Aalert(1))")]
    [InlineData("[x](&amp;#106;avascript:alert(1))")]
    [InlineData("[x](javascript://example.kr/%0Aalert(1))")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](livescript:x)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](data:image/svg+xml,x)")]
    [InlineData("[x](blob:https://example.kr/1)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](view-source:javascript:x)")]
    [InlineData("[x](intent://scan)")]
    [InlineData("[x](feed:javascript:alert(1))")]
    [InlineData("[x](jar:javascript:alert(1)!/)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[x]\n\n[x]: <data:text/html,x>")]
    [InlineData("![x][r]\n\n[r]: vbscript:alert(1)")]
    public void A_url_that_could_run_a_script_is_dropped_and_its_text_stays(string markdown)
    {
        var file = new MarkdownText(markdown);

        Assert.Equal("<p>x</p>", file.Html);
        // A control character is told as well, for what it is.
        Assert.Equal(
            ["BSH0302 " + markdown.Split('\n')[0]],
            file.Diagnostics.Where(static diagnostic => !diagnostic.StartsWith("BSH0005", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("<data:text/html,x>", "<p>data:text/html,x</p>")]
    [InlineData("[**굵은** `글`](javascript:1)", "<p><strong>굵은</strong> <code>글</code></p>")]
    [InlineData("[![x](javascript:1)](data:2)", "<p>x</p>")]
    [InlineData("![[x](javascript:1)](/ok.png)", "<figure><img src=\"/ok.png\" alt=\"x\"></figure>")]
    public void What_is_dropped_leaves_what_it_held(string markdown, string html)
    {
        var file = new MarkdownText(markdown);

        Assert.Equal(html, file.Html);
        Assert.All(file.Diagnostics, diagnostic => Assert.StartsWith("BSH0302 ", diagnostic));
        Assert.NotEmpty(file.Diagnostics);
    }

    [Theory]
    [InlineData("http://example.kr")]
    [InlineData("HTTPS://example.kr/a?b=c:d")]
    [InlineData("mailto:desk@example.kr")]
    [InlineData("tel:+82-2-123-4567")]
    [InlineData("ftp://example.kr/x")]
    [InlineData("/news/a")]
    [InlineData("../a.md")]
    [InlineData("#fragment")]
    [InlineData("?q=javascript:x")]
    [InlineData("//example.kr/x")]
    [InlineData("a/b:c")]
    [InlineData("/wiki/Talk%3APage")]
    [InlineData("Talk%3APage")]
    [InlineData("")]
    public void Harmless_urls_stay(string url)
    {
        var file = new MarkdownText($"[x](<{url}>)");

        Assert.Empty(file.Diagnostics);
        Assert.Equal($"<p><a href=\"{url}\">x</a></p>", file.Html);
    }

    [Fact]
    public void No_text_can_leave_an_attribute()
    {
        var html = new MarkdownText("[x](/a\"onclick='b' \"t\\\"><script>\") ![a\"><b](/c 'd\"e')").Html;

        Assert.DoesNotContain("<script", html);
        Assert.Equal("<p>", html.Substring(0, 3));
        Assert.DoesNotContain("\"onclick", html);
        Assert.DoesNotContain("a\">", html);
    }

    [Fact]
    public void Raw_html_is_shown_as_text_with_a_warning()
    {
        var file = new MarkdownText(
            "---\ntitle: 새 다리\n---\r\n한글 <b onclick=\"x()\">굵게</b>\r\n\r\n<script>\r\nalert(1)\r\n</script>\r\n\r\n> <div>\r\n> 안</div>\r\n");

        Assert.Equal(
            "<p>한글 &lt;b onclick=&quot;x()&quot;&gt;굵게&lt;/b&gt;</p>\n<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"
                + "<blockquote>\n<p>&lt;div&gt;\n안&lt;/div&gt;</p>\n</blockquote>",
            file.Html);
        Assert.Equal(
            ["BSH0301 <b onclick=\"x()\">", "BSH0301 </b>", "BSH0301 <script>\r\nalert(1)\r\n</script>", "BSH0301 <div>\r\n> 안</div>"],
            file.Diagnostics);
    }

    [Fact]
    public void Raw_html_passes_where_the_project_allows_it()
    {
        var file = new MarkdownText("<div class=\"a\">\r\n안\r\n</div>\n\n<b>굵게</b> <!-- c -->", allowRawHtml: true);

        Assert.Equal("<div class=\"a\">\n안\n</div>\n<p><b>굵게</b> <!-- c --></p>", file.Html);
        Assert.Empty(file.Diagnostics);
    }

    [Theory]
    [InlineData("가\n\n<!-- more -->\n\n나", "<p>가</p>\n<p>나</p>")]
    [InlineData("가 <!-- note -->나", "<p>가 나</p>")]
    [InlineData("가\n\n<!-- a\n\nb -->\n\n나", "<p>가</p>\n<p>나</p>")]
    [InlineData("<!-- a --><!-- b -->", "")]
    public void Comments_are_left_out_in_silence(string markdown, string html)
    {
        var file = new MarkdownText(markdown);

        Assert.Equal(html, file.Html);
        Assert.Empty(file.Diagnostics);
    }

    [Theory]
    [InlineData("<!-- never closed\n\n나", "<p>&lt;!-- never closed\n\n나</p>")]
    [InlineData("<!-- c --> 남는 글", "<p>남는 글</p>")]
    [InlineData("<?php echo 1 ?>", "<p>&lt;?php echo 1 ?&gt;</p>")]
    public void Nothing_is_lost_with_a_comment(string markdown, string html)
    {
        var file = new MarkdownText(markdown);

        Assert.Equal(html, file.Html);
        Assert.StartsWith("BSH0301 ", Assert.Single(file.Diagnostics));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("](")]
    [InlineData("[a](")]
    [InlineData("[a](b")]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("*a _b ")]
    [InlineData("a**b")]
    [InlineData("_")]
    [InlineData("~~a ")]
    [InlineData("`")]
    [InlineData("`a``")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    [InlineData("<!-- -->")]
    [InlineData("<?")]
    [InlineData("<![CDATA[")]
    [InlineData("&")]
    [InlineData("&#1;")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("|a\n|-\n")]
    [InlineData("[^a]")]
    [InlineData("[^a]: b\n\n")]
    [InlineData("[a]: b\n")]
    [InlineData("# a\n")]
    [InlineData("www.a.kr ")]
    [InlineData("https://a.kr에 ")]
    [InlineData("[a](javascript:b) ")]
    [InlineData("\\")]
    [InlineData("\0")]
    [InlineData("\t")]
    [InlineData("    a\n")]
    [InlineData("- a\n")]
    [InlineData("```\n")]
    [InlineData("\u1112\u1161\u11AB")]
    [InlineData("> [!NOTE]\n> a\n\n")]
    [InlineData("a\n:   b\n\n")]
    [InlineData("a\n:   b\n\n***\n")]
    [InlineData("<!-- more -->\n")]
    [InlineData("*[a]: a\n")]
    [InlineData("*[a]: a\n\na ")]
    [InlineData("*[")]
    [InlineData("a@")]
    [InlineData("a@b.")]
    [InlineData("a_b@c.kr ")]
    [InlineData(":   ")]
    [InlineData("a\n:   :   ")]
    [InlineData("a\n:   b\n:   ")]
    [InlineData("가나다라 마바사.\n\n")]
    public void Nothing_that_is_repeated_without_end_throws_or_hangs(string part)
    {
        // No time is asserted: a quadratic reader would take minutes for many of these.
        var file = new MarkdownText(new StringBuilder().Insert(0, part, 30_000).ToString());

        Assert.Single(file.Reading.Articles);
    }

    [Theory]
    [InlineData("<b>x</b> HTML <i>\n\n*[HTML]: y", "<p>&lt;b&gt;x&lt;/b&gt; <abbr title=\"y\">HTML</abbr> &lt;i&gt;</p>")]
    [InlineData(
        "x <script>y</script> desk@a.kr <i>",
        "<p>x &lt;script&gt;y&lt;/script&gt; <a href=\"mailto:desk@a.kr\">desk@a.kr</a> &lt;i&gt;</p>")]
    [InlineData(
        "[a](javascript:1) [b *c*](javascript:2) HTML [d](data:3)\n\n*[HTML]: y", "<p>a b <em>c</em> <abbr title=\"y\">HTML</abbr> d</p>")]
    public void What_stands_before_an_abbreviation_or_address_is_guarded_too(string markdown, string html) =>
        Assert.Equal(html, new MarkdownText("x\n\n" + markdown).Html["<p>x</p>\n".Length..]);

    [Fact]
    public void A_body_that_nests_too_deep_is_shown_as_it_is_written()
    {
        var quotes = new string('>', 5_000);
        var file = new MarkdownText($"가 & 나\n다\n\n{quotes} 라");

        Assert.Equal(["BSH0303 >"], file.Diagnostics);
        Assert.Equal(new LinePosition(3, 128), file.Reading.Diagnostics[0].Span.Lines.Start);
        Assert.Equal($"<p>가 &amp; 나\n다</p>\n<p>{quotes.Replace(">", "&gt;")} 라</p>", file.Html);
    }

    [Theory]
    [InlineData("*a **b ")]
    [InlineData("[a")]
    [InlineData("> - ")]
    [InlineData("![")]
    [InlineData("~~*a_")]
    public void Nesting_fits_a_small_stack(string part)
    {
        // A stack overflow cannot be caught: it would end the compiler.
        var source = new StringBuilder().Insert(0, part, 2_000).Append("가 ").Append(new string(']', 2_000)).Append(new string('*', 5_000))
            .ToString();
        object? reading = null;
        var thread = new Thread(() => reading = new MarkdownText(source).Reading, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(reading);
    }

    [Fact]
    public void More_definitions_than_are_read_in_time_are_shown_as_text()
    {
        var file = new MarkdownText(new StringBuilder().Insert(0, "[a]: /b\n", 10_001).ToString());

        Assert.Equal(["BSH0303 ["], file.Diagnostics);
        Assert.Equal(new LinePosition(10_000, 0), file.Reading.Diagnostics[0].Span.Lines.Start);
        Assert.StartsWith("<p>[a]: /b\n", file.Html);
    }

    [Fact]
    public void Bare_urls_beyond_count_stay_text()
    {
        var html = new MarkdownText(new StringBuilder().Insert(0, "https://a.kr ", 1_000).ToString()).Html;

        Assert.EndsWith("https://a.kr https://a.kr</p>", html);
        Assert.Equal(301, html.Split("<a ").Length);
    }

    [Fact]
    public void No_scrap_of_markdown_throws()
    {
        string[] scraps =
            ["a", " ", "\n", "\r\n", "\t", "- ", "> ", "# ", "[", "]", "(", ")", "![", "*", "**", "_", "`", "```", "|", "<", ">", "<b>",
                "<!--", "-->", "&amp;", "\\", "한", "\u1112\u1161", "🚲", "\0", "[^1]", "[^1]: ", "[a]: ", "*[a]: ", "> [!NOTE]\n", "\n:   ",
                "<!-- more -->", "www.a.kr", "https://a.kr", "~~", "javascript:", "---", "===", "1. ", "[x]", "\u0338"];
        var random = new Random(20241018);
        for (var round = 0; round < 20_000; round++)
        {
            var file = new MarkdownText(
                string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => scraps[random.Next(scraps.Length)])));
            _ = file.Diagnostics;
            Assert.DoesNotContain('\r', file.Html);
        }
    }
}
