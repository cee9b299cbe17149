using System.Buffers;
using System.Globalization;
using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests;

/// <summary>The spring sale ends at six on the second of May, the lottery a day later; the harbor stays.</summary>
public sealed class ExpiryTests
{
    private static readonly DateTimeOffset Six = new(2026, 5, 2, 18, 0, 0, TimeSpan.FromHours(9));

    private static NewsArticle[] Articles { get; } =
    [
        new("slug festival\nheadline Festival\nlanguage en\npublished 2026-05-04T00:00:00+09:00\nexpires 2026-05-05T00:00:00+09:00", ""),
        new("slug harbor\nheadline Harbor\nlanguage en\npublished 2026-05-01T00:00:00+09:00", ""),
        new("slug lottery\nheadline 복권\nlanguage ko\npublished 2026-04-30T00:00:00+09:00\nexpires 2026-05-03T18:00:00+09:00", ""),
        new("slug sale\nheadline Sale\nlanguage en\nsection Harbor\npublished 2026-04-29T00:00:00+09:00\nexpires 2026-05-02T18:00:00+09:00",
            ""),
        new("slug masthead\nheadline Masthead\nlanguage en", ""),
        new("slug vacancy\nheadline Vacancy\nlanguage en\nexpires 2026-05-02T18:00:00+09:00", ""),
    ];

    public static TheoryData<string> Kinds => ["compiled", "given", "joined", "list", "reversed"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_article_is_listed_up_to_its_expiry_and_not_at_it(string kind)
    {
        Assert.Equal("harbor lottery masthead sale vacancy", Slugs(kind, Six.AddTicks(-1)));
        Assert.Equal("harbor lottery masthead", Slugs(kind, Six));
        Assert.Equal("festival harbor masthead", Slugs(kind, Six.AddDays(2)));
        Assert.Equal("harbor masthead", Slugs(kind, Six.AddDays(9)));
        // A clock may be put back.
        Assert.Equal("harbor lottery masthead sale vacancy", Slugs(kind, Six.AddTicks(-1)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_made_of_a_list_is_outdated_when_an_article_expires(string kind)
    {
        var moments = new List<string>();
        for (DateTimeOffset? at = Six.AddDays(-30); at is { } now; at = Published(kind, now).Next)
            moments.Add(now.ToOffset(Six.Offset).ToString("MM-dd HH", CultureInfo.InvariantCulture));

        Assert.Equal(["04-02 18", "04-29 00", "04-30 00", "05-01 00", "05-02 18", "05-03 18", "05-04 00", "05-05 00"], moments);
    }

    [Fact]
    public void A_part_of_what_is_published_has_nothing_expired_whichever_is_asked_first()
    {
        var all = new ArticleCollection<NewsArticle>(Articles, new CompiledIndex(Articles));

        Assert.Empty(all.InSection("Harbor").Published(new Clock(Six)));
        Assert.Empty(all.Published(new Clock(Six)).InSection("Harbor"));
        Assert.Equal("sale", Assert.Single(all.InSection("Harbor").Published(new Clock(Six.AddTicks(-1)))).Slug);
        Assert.Equal(["lottery"], all.PublishedIn(2026, 4).Published(new Clock(Six)).Select(article => article.Slug));
    }

    [Fact]
    public void A_list_from_which_nothing_has_expired_anew_is_made_without_memory()
    {
        var all = new ArticleCollection<NewsArticle>(Articles, new CompiledIndex(Articles));
        var clock = new Clock(Six);

        Assert.Equal(0, Allocation.Of(() => _ = all.Published(clock).Count));
    }

    [Fact]
    public void An_article_that_expires_ahead_of_its_date_is_never_published()
    {
        var article = new NewsArticle { DatePublished = Six, Expires = Six.AddDays(-1) };

        Assert.All(Enumerable.Range(-2, 5), days => Assert.False(article.IsPublished(new Clock(Six.AddDays(days)))));
    }

    [Fact]
    public void Formats_that_have_a_term_for_it_tell_the_expiry()
    {
        var site = new FeedInfo { Title = "Harbor Courier", Home = new Uri("https://courier.example") };
        var article = new NewsArticle { Slug = "sale", Headline = "Sale", DatePublished = Six.AddDays(-3), Expires = Six };

        Assert.Contains(
            "\"expires\":\"2026-05-02T18:00:00\\u002B09:00\"",
            Text(output => SchemaOrg.Write(output, article, site)),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"expires\":\"2026-05-02T18:00:00+09:00\"", Text(output => Ninjs.Write(output, article, site)), StringComparison.Ordinal);
        Assert.DoesNotContain("embargoedUntil", Text(output => Ninjs.Write(output, article, site)), StringComparison.Ordinal);
        Assert.Contains(
            "\nexpires: 2026-05-02T18:00:00+09:00\n", Text(output => MarkdownText.Write(output, article)), StringComparison.Ordinal);
    }

    private static string Slugs(string kind, DateTimeOffset now) =>
        string.Join(' ', Published(kind, now).Slugs.Order(StringComparer.Ordinal));

    private static (IEnumerable<string> Slugs, DateTimeOffset? Next) Published(string kind, DateTimeOffset now)
    {
        var clock = new Clock(now);
        var all = kind == "reversed" ? new ArticleCollection<NewsArticle>(Articles.Reverse()) : kind == "given" ? Given : Compiled;
        if (kind == "joined")
            return (Joined.Published(clock).Select(article => article.Slug), Joined.NextPublication(clock));
        if (kind != "list")
            return (all.Published(clock).Select(article => article.Slug), all.NextPublication(clock));
        var (english, korean) = (all.InLanguage("en"), all.InLanguage("ko"));
        DateTimeOffset?[] next = [english.NextPublication(clock), korean.NextPublication(clock)];
        return (english.Published(clock).Concat(korean.Published(clock)).Select(article => article.Slug), next.Min());
    }

    private static ArticleCollection<NewsArticle> Compiled { get; } = new(Articles, new CompiledIndex(Articles));

    private static ArticleCollection<NewsArticle> Given { get; } = new(Articles);

    private static ArticleCollection<NewsArticle> Joined { get; } = ArticleCollection.Join<NewsArticle>(
        new ArticleCollection<NewsArticle>(
            [Articles[0], Articles[3], Articles[4]], new CompiledIndex([Articles[0], Articles[3], Articles[4]])),
        new ArticleCollection<NewsArticle>([Articles[1], Articles[2], Articles[5]]));

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
