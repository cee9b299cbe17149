using Broadsheet.CompilerServices;

namespace Broadsheet.Tests;

public sealed class ArticleRecordTests
{
    [Fact]
    public void A_key_is_matched_whole()
    {
        var record = new ArticleRecord("keywords no\nkeyword yes\n.key custom");
        Assert.Equal("yes", record.Text("keyword"));
        Assert.Equal(["yes"], record.List("keyword"));
        Assert.Equal("custom", record.Text(".key"));
        Assert.Null(record.Text("key"));
    }

    [Fact]
    public void Escapes_are_undone() =>
        Assert.Equal("C:\\new\nline\ttab\rreturn", new ArticleRecord(@"kicker C:\\new\nline\ttab\rreturn").Text("kicker"));

    [Fact]
    public void A_lone_backslash_at_the_end_stays() => Assert.Equal(@"a\", new ArticleRecord(@"kicker a\").Text("kicker"));

    [Fact]
    public void A_key_with_a_space_is_asked_for_in_its_escaped_form() =>
        Assert.Equal("x y", new ArticleRecord(@".reading\stime x y").Text(@".reading\stime"));

    [Fact]
    public void A_tab_inside_a_field_is_escaped_and_divides_nothing()
    {
        var byline = Assert.Single(new NewsArticle("byline A\\tB\trole", "").Bylines);
        Assert.Equal("A\tB", byline.Name);
        Assert.Equal("role", byline.Role);
    }

    [Fact]
    public void An_empty_value_is_empty_text_and_an_absent_one_is_null()
    {
        Assert.Equal("", new ArticleRecord("headline ").Text("headline"));
        Assert.Equal("", new ArticleRecord("headline").Text("headline"));
        Assert.Null(new ArticleRecord("slug a").Text("headline"));
    }

    [Fact]
    public void Typed_values_are_read_in_the_invariant_form()
    {
        var record = new ArticleRecord(".b true\n.f false\n.i -12\n.l 5000000000\n.d 2.5e3\n.day 2024-02-29");
        Assert.True(record.Boolean(".b"));
        Assert.False(record.Boolean(".f"));
        Assert.Equal(-12, record.Int32(".i"));
        Assert.Equal(5_000_000_000, record.Int64(".l"));
        Assert.Equal(2500, record.Double(".d"));
        Assert.Equal(new DateOnly(2024, 2, 29), record.Date(".day"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".x")]
    [InlineData(".x nonsense")]
    [InlineData(".x 99999999999999999999")]
    [InlineData(".x 2024-02-30")]
    [InlineData(".x 2024-02-30T00:00:00")]
    public void What_does_not_parse_is_absent(string text)
    {
        var record = new ArticleRecord(text);
        Assert.Null(record.Boolean(".x"));
        Assert.Null(record.Int32(".x"));
        Assert.Null(record.Int64(".x"));
        Assert.Null(record.Date(".x"));
        Assert.Null(record.DateTime(".x"));
    }

    [Fact]
    public void A_date_is_read_the_same_under_any_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            var date = new ArticleRecord("published 2024-10-18T00:00:00-05:30").DateTime("published");
            Assert.Equal(new DateTimeOffset(2024, 10, 18, 0, 0, 0, new TimeSpan(-5, -30, 0)), date);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("2024-02-29T23:59:59+00:00")]
    [InlineData("2024-10-18T00:00:00-05:30")]
    [InlineData("2026-05-01T09:00:00.25+09:00")]
    [InlineData("2026-05-01T09:00:00.1234567-14:00")]
    [InlineData("0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999+14:00")]
    [InlineData("2023-02-29T00:00:00+00:00")]
    [InlineData("2026-13-01T00:00:00+00:00")]
    [InlineData("2026-00-10T00:00:00+00:00")]
    [InlineData("0000-01-01T00:00:00+00:00")]
    [InlineData("2026-05-01T24:00:00+00:00")]
    [InlineData("2026-05-01T00:60:00+00:00")]
    [InlineData("2026-05-01T00:00:60+00:00")]
    [InlineData("2026-05-01T00:00:00+14:01")]
    [InlineData("2026-05-01T00:00:00+09:60")]
    [InlineData("2026-05-01T00:00:00.12345678+00:00")]
    [InlineData("0001-01-01T00:00:00+09:00")]
    [InlineData("9999-12-31T23:59:59-09:00")]
    [InlineData("2026-05-01 00:00:00+00:00")]
    [InlineData("2026-05-01T00:00:00")]
    [InlineData("2026-05-01T00:00:00Z")]
    [InlineData("2026-05-01T0x:00:00+00:00")]
    [InlineData("٢٠٢٦-05-01T00:00:00+00:00")]
    public void A_moment_is_what_the_framework_reads_it_as(string text)
    {
        DateTimeOffset? expected = DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None, out var value) ? value : null;
        var read = new ArticleRecord("published " + text).DateTime("published");

        Assert.Equal(expected, read);
        Assert.Equal(expected?.Offset, read?.Offset);
    }

    [Fact]
    public void A_record_of_nothing_reads_as_absent()
    {
        Assert.Null(default(ArticleRecord).Text("slug"));
        Assert.Empty(default(ArticleRecord).List("deck"));
    }
}
