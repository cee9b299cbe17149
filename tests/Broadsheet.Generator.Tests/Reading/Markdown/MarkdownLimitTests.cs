using System.Globalization;
using Broadsheet.Generator.Reading;
using Broadsheet.Generator.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>What a short file may make much of.</summary>
public class MarkdownLimitTests
{
    [Fact]
    public void Rows_stay_as_short_as_they_are_where_too_many_missing_cells_would_be_added()
    {
        var reading = Read($"{Many("|a", 1_000)}|\n{Many("|-", 1_000)}|\n{Many("|quay\n", 1_000)}");

        var html = reading.Articles[0].BodyHtml;
        Assert.Equal(1_001, Count(html, "<tr>"));
        Assert.Equal(1_000 + 1_000 + 50_000, Count(html, "<td>") + Count(html, "<th "));
        Assert.Equal(1_000, Count(html, "<td>quay</td>"));
        AssertLimit(reading, "50,000 missing cells", line: 52, column: 0);
    }

    [Fact]
    public void Tables_of_one_file_share_the_limit()
    {
        var table = $"{Many("|a", 300)}|\n{Many("|-", 300)}|\n{Many("|x\n", 100)}\n";

        var reading = Read(Many(table, 3));

        Assert.Equal(3, Count(reading.Articles[0].BodyHtml, "<table>"));
        AssertLimit(reading, "50,000 missing cells", line: 103 + 2 + 67, column: 0);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    public void The_limit_holds_for_a_table_in_another_block_too(string prefix)
    {
        var indent = prefix == "- " ? "  " : prefix;

        var reading = Read($"{prefix}{Many("|a", 1_000)}|\n{indent}{Many("|-", 1_000)}|\n{Many(indent + "|quay\n", 60)}");

        Assert.Equal(1_000 + 60 + 50_000, Count(reading.Articles[0].BodyHtml, "<td>") + Count(reading.Articles[0].BodyHtml, "<th "));
        AssertLimit(reading, "50,000 missing cells", line: 52, column: 2);
    }

    [Fact]
    public void A_long_table_without_missing_cells_has_no_limit()
    {
        var reading = Read($"|a|b|\n|-|-|\n{Many("|항구|quay|\n", 5_000)}");

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(5_001, Count(reading.Articles[0].BodyHtml, "<tr>"));
    }

    [Fact]
    public void Uses_of_a_definition_stay_text_where_they_repeat_too_much()
    {
        var reading = Read($"[a]: /{new string('u', 9_999)}\n\n{Many("[a] ", 300)}");

        Assert.Equal(10, Count(reading.Articles[0].BodyHtml, "<a href"));
        Assert.Equal(290, Count(reading.Articles[0].BodyHtml, "[a]"));
        AssertLimit(reading, "repeated to more", line: 2, column: 40);
    }

    [Fact]
    public void Uses_of_a_definition_stay_text_however_many_there_are()
    {
        var reading = Read($"[a]: /{new string('u', 99_999)}\n\n{Many("[a] ", 50_000)}");

        Assert.Equal(3, Count(reading.Articles[0].BodyHtml, "<a href"));
        Assert.Equal(50_000 - 3, Count(reading.Articles[0].BodyHtml, "[a]"));
    }

    [Fact]
    public void A_title_counts_like_an_address_and_an_image_like_a_link()
    {
        var reading = Read($"[a]: /b '{new string('u', 9_998)}'\n\n{Many("![a quay][a] ", 300)}");

        Assert.Equal(10, Count(reading.Articles[0].BodyHtml, "<img "));
        Assert.Contains(reading.Diagnostics.AsEnumerable(), static diagnostic => diagnostic.Descriptor.Id == "BSH0012");
    }

    [Fact]
    public void Entities_of_a_definition_count_as_the_characters_they_stand_for()
    {
        var reading = Read($"[a]: /{Many("&amp;", 9_999)}\n\n{Many("[a] ", 300)}");

        Assert.Equal(10, Count(reading.Articles[0].BodyHtml, "<a href"));
        Assert.Equal(290, Count(reading.Articles[0].BodyHtml, "[a]"));
        AssertLimit(reading, "repeated to more", line: 2, column: 40);
    }

    [Fact]
    public void Uses_of_a_definition_share_its_decoded_address_and_title()
    {
        var document = MarkdownSyntax.Parse(
            "[quay] ![둑][quay] [부두][quay]\n\n[quay]: /b?x=1&amp;amp;y '&quot;둑&quot; &amp;lt;'\n[quay]: /c&amp;d\n");

        var links = document.Descendants<LinkInline>().ToList();
        Assert.Equal(3, links.Count);
        Assert.Equal(("/b?x=1&amp;y", "\"둑\" &lt;"), (links[0].Url, links[0].Title));
        Assert.All(links, link => Assert.Same(links[0].Url, link.Url));
        Assert.All(links, link => Assert.Same(links[0].Title, link.Title));
    }

    [Fact]
    public void A_long_file_may_repeat_its_own_length()
    {
        var reading = Read($"[a]: /{new string('u', 399)}\n\n{new string('a', 200_000)}\n\n{Many("[a] ", 450)}");

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(450, Count(reading.Articles[0].BodyHtml, "<a href"));
    }

    [Theory]
    [InlineData("**x [a*b**c*](/d) ", 1_000, 0)]
    [InlineData("**부두** ", 2_000, 0)]
    public void Signs_of_emphasis_beyond_the_limit_of_a_paragraph_stay_text(string part, int parts, int column)
    {
        var reading = Read("The quay.\n\n" + Many(part, 200_000 / part.Length));

        AssertLimit(reading, "4,000 signs", line: 2, (parts * part.Length) + column);
    }

    [Fact]
    public void Paragraphs_of_emphasis_have_limits_of_their_own()
    {
        var reading = Read(Many("**부두** and *pier* and _quay_ \n\n", 5_000));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(5_000, Count(reading.Articles[0].BodyHtml, "<strong>"));
        Assert.Equal(10_000, Count(reading.Articles[0].BodyHtml, "<em>"));
    }

    [Fact]
    public void Bare_addresses_beyond_the_limit_of_a_paragraph_are_reported()
    {
        var reading = Read(Many("https://quay.example \n", 400));

        Assert.Equal(300, Count(reading.Articles[0].BodyHtml, "<a href"));
        AssertLimit(reading, "300 bare URLs", line: 300, column: 0);
    }

    [Fact]
    public void Uses_of_abbreviations_beyond_the_limit_are_reported()
    {
        var reading = Read("*[QM]: Quiet Motor\n\n" + Many("QM\n\n", 10_100));

        Assert.Equal(10_000, Count(reading.Articles[0].BodyHtml, "<abbr"));
        AssertLimit(reading, "10,000 uses", line: 2 + 20_000, column: 0);
    }

    [Theory]
    [InlineData("[부두 ")]
    [InlineData("![quay ")]
    [InlineData("[quay](")]
    [InlineData("[quay](</pier ")]
    [InlineData("[quay](/pier \"")]
    [InlineData("[x][ ")]
    [InlineData("[`a](b)` ")]
    [InlineData("[부두\n")]
    public void Brackets_that_nothing_closes_nest_nothing(string part)
    {
        var document = MarkdownSyntax.Parse(Many(part, 20_000));

        Assert.All(document.Descendants<Inline>(), static inline => Assert.InRange(Depth(inline), 1, 2));
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("| 부두 |\n|---|\n", " |\n")]
    [InlineData("", "\n\n")]
    public void Any_number_of_open_brackets_is_text(string head, string tail)
    {
        var reading = Read(head + Many("[부두 ![quay" + tail, 20_000));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(20_000, Count(reading.Articles[0].BodyHtml, "[부두 ![quay"));
    }

    [Fact]
    public void Images_within_each_other_beyond_the_limit_stay_text()
    {
        var reading = Read($"The quay.\n\n{Many("![", 20)}부두{Many("](/b.png)", 20)}");

        Assert.Equal(
            $"<p>The quay.</p>\n<p>{Many("![", 4)}<img src=\"/b.png\" alt=\"부두\">{Many("](/b.png)", 4)}</p>", reading.Articles[0].BodyHtml);
        AssertLimit(reading, "16 images", line: 2, column: 6);
    }

    [Theory]
    [InlineData(32, "<p>둑 <a href=\"/p{0}{1}\">quay</a></p>", false)]
    [InlineData(33, "<p>둑 [quay](/p{0}{1})</p>", true)]
    public void An_address_has_a_number_of_parentheses_within_each_other(int count, string html, bool isReported)
    {
        var (open, close) = (new string('(', count), new string(')', count));

        var reading = Read($"둑 [quay](/p{open}{close})");

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, html, open, close), reading.Articles[0].BodyHtml);
        if (isReported)
            AssertLimit(reading, "32 parentheses", line: 0, column: 8);
        else
            Assert.DoesNotContain(reading.Diagnostics.AsEnumerable(), static diagnostic => diagnostic.Descriptor.Id == "BSH0012");
    }

    [Fact]
    public void Definitions_behind_too_many_blocks_stay_text()
    {
        var reading = Read(Many("The quay.\n\n둑\n: 물을 막는다.\n\n", 5_000));

        var html = reading.Articles[0].BodyHtml;
        Assert.Equal(4_472, Count(html, "<dd>"));
        Assert.Equal(5_000 - 4_472, Count(html, "<p>둑\n: 물을 막는다.</p>"));
        AssertLimit(reading, "definition lists behind too many blocks", line: (4_472 * 5) + 3, column: 0);
    }

    [Fact]
    public void An_address_and_a_title_may_be_long()
    {
        var (address, title) = ("https://quay.example/" + new string('u', 20_000), new string('제', 20_000));

        Assert.Equal($"<p><a href=\"{address}\" title=\"{title}\">quay</a></p>", Read($"[quay]({address} '{title}')").Articles[0].BodyHtml);
    }

    private static int Depth(Inline inline)
    {
        var depth = 0;
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            depth++;
        return depth;
    }

    private static void AssertLimit(Model.ArticleFileReading reading, string limit, int line, int column)
    {
        var diagnostic = Assert.Single(reading.Diagnostics.AsEnumerable());
        Assert.Equal("BSH0012", diagnostic.Descriptor.Id);
        Assert.Contains(limit, diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(new LinePosition(line, column), diagnostic.Span.Lines.Start);
    }

    private static Model.ArticleFileReading Read(string markdown) =>
        ArticleFileReader.Read(
            new("/home/acme/content/news/a.md", "content/news/a.md", "news", new Model.ReadingOptions()), SourceText.From(markdown));

    private static string Many(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
