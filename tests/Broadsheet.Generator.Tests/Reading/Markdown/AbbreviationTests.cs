using System.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

public class AbbreviationTests
{
    private const string Port = "<abbr title=\"Port Tide Office\">PTO</abbr>";

    [Theory]
    [InlineData("The PTO, or (PTO).", $"The {Port}, or ({Port}).")]
    [InlineData("PTO는 *PTO에서* 밝혔다. 항만PTO", $"{Port}는 <em>{Port}에서</em> 밝혔다. 항만{Port}")]
    [InlineData("PTOs xPTO PTO1 PTO_x PTOé pto", "PTOs xPTO PTO1 PTO_x PTOé pto")]
    [InlineData(
        "`PTO` [PTO](/PTO) <https://a.example/PTO> https://a.example/PTO",
        $"<code>PTO</code> <a href=\"/PTO\">{Port}</a> <a href=\"https://a.example/PTO\">https://a.example/PTO</a> <a href=\"https://a.example/PTO\">https://a.example/PTO</a>")]
    [InlineData("a ![PTO](/a.jpg \"PTO\")", "a <img src=\"/a.jpg\" alt=\"PTO\" title=\"PTO\">")]
    [InlineData("PTO PTO", $"{Port} {Port}")]
    public void A_defined_abbreviation_tells_its_meaning_wherever_it_is_a_word(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", new MarkdownText($"{markdown}\n\n*[PTO]: Port Tide Office").Html);
        Assert.Equal($"<p>{html}</p>", new MarkdownText($"*[PTO]:Port Tide Office \r\n*[PTO]: another\r\n\r\n{markdown}").Html);
    }

    [Fact]
    public void The_longest_abbreviation_wins() =>
        Assert.Equal(
            "<p><abbr title=\"둘\">A B</abbr> <abbr title=\"하나\">A</abbr> Bx <abbr title=\"셋\">C++</abbr></p>",
            new MarkdownText("A B A Bx C++\n\n*[A]: 하나\n*[A B]: 둘\n*[C++]: 셋").Html);

    [Fact]
    public void Headings_cells_and_definitions_have_them_and_anchors_do_not_change()
    {
        var html =
            new MarkdownText("---\ntitle: x\n---\n## PTO\n\n| PTO |\n|---|\n| PTO |\n\nPTO\n: PTO\n\n> *[PTO]: Port Tide Office").Html;

        Assert.Contains($"<h2 id=\"pto\">{Port}</h2>", html, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"col\">{Port}</th>", html, StringComparison.Ordinal);
        Assert.Contains($"<dt>{Port}</dt>\n<dd>{Port}</dd>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meaning_cannot_leave_its_attribute() =>
        Assert.Equal(
            "<p><abbr title=\"&lt;b&gt; &quot; onclick='x' &amp;amp;\">A</abbr></p>",
            new MarkdownText("A\n\n*[A]: <b> \" onclick='x' &amp;").Html);

    [Theory]
    [InlineData("a\n*[b]: c*", "<p>a\n<em>[b]: c</em></p>")]
    [InlineData("*[b]:", "<p>*[b]:</p>")]
    [InlineData("*[]: c", "<p>*[]: c</p>")]
    [InlineData("*[b] c*", "<p><em>[b] c</em></p>")]
    [InlineData("* [b]: c", "<ul>\n<li></li>\n</ul>")]
    [InlineData("    *[b]: c", "<pre><code>*[b]: c\n</code></pre>")]
    [InlineData("*[", "<p>*[</p>")]
    public void What_defines_nothing_is_read_as_before(string markdown, string html) => Assert.Equal(html, new MarkdownText(markdown).Html);

    [Fact]
    public void Many_long_definitions_and_uses_are_read_in_time()
    {
        var labels = Enumerable.Range(1, 39).Select(
            length => $"*[{new StringBuilder().Insert(0, "a ", 20).ToString()[..length].Trim()}]: {new string('b', 256)}\n");
        var html = new MarkdownText(string.Concat(labels) + "\n" + new StringBuilder().Insert(0, "a ", 100_000)).Html;

        Assert.InRange(html.Length, 1, 4_000_000);
    }
}
