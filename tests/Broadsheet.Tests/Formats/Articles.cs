using System.Buffers;
using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests.Formats;

/// <summary>The articles and the site that every format is tried on.</summary>
internal static class Articles
{
    /// <summary>What markup, scripts and damaged text may hold.</summary>
    public const string Hostile =
        "a ]]> & <b>\"q\" 'x'</b> </script> <!-- \0\u0001\b\v\f\u001F\uFFFE\uFFFF \r\n\t \uD800 \uDC00x 한글 👩‍🚀 العربية \u2028";

    public static FeedInfo Site { get; } = new()
    {
        Title = "Harbor Courier · 항구일보",
        Home = new Uri("https://courier.example"),
        Address = new Uri("https://courier.example/feed"),
        Description = "News of the harbor",
        Language = "en",
        Copyright = "© Harbor Courier",
        AuthorPage = static byline => byline.AuthorSlug is null ? null : new Uri("https://courier.example/authors/" + byline.AuthorSlug),
    };

    /// <summary>A clock by which each of the articles is published.</summary>
    public static TimeProvider Clock { get; } = new FixedClock(new DateTimeOffset(2027, 6, 1, 0, 0, 0, TimeSpan.Zero));

    public static NewsArticle Ferry { get; } = new()
    {
        Collection = "news",
        Slug = "night-ferry",
        Kicker = "Transport",
        Headline = "Night ferry to run all week",
        Decks = ["Last boat at half past midnight", "Tickets stay at four dollars"],
        Summary = "The night ferry will sail every day.",
        Bylines =
            [new Byline("Nora Whitfield") { Role = "Staff Writer", AuthorSlug = "whitfield", Affiliation = "Harbor Courier" }, new Byline(
                "Iris Cho")],
        Dateline = new Dateline("HARBOR CITY (HNA) —") { Place = "HARBOR CITY", Agency = "HNA" },
        Section = "Local",
        Keywords = ["ferry", "night"],
        Language = "en",
        DatePublished = new DateTimeOffset(2026, 5, 2, 9, 0, 0, TimeSpan.FromHours(9)),
        DateModified = new DateTimeOffset(2026, 5, 3, 18, 30, 15, TimeSpan.FromHours(-4.5)),
        Print = new PrintEdition { Newspaper = "Harbor Courier", Edition = "Late", Page = "A2", Section = "City" },
        CopyrightNotice = "© 2026 Harbor Courier",
        Body = ArticleBody.FromHtml("""
            <p>The ferry <a href="/news/pier">sails</a> from <a href='../guides/map.html#pier'>the pier</a>, <a href="#later">later</a>.</p>
            <figure><img src="img/ferry.jpg" srcset="img/ferry.jpg 1x, /img/ferry-2.jpg 2x" alt="The ferry"><figcaption>The ferry at dawn. <cite>Iris Cho</cite></figcaption></figure>
            <p><a href="https://port.example/?a=1&amp;b=2">The port</a> and <a href="mailto:desk@courier.example">the desk</a></p>
            """),
    };

    public static NewsArticle Korean { get; } = new()
    {
        Collection = "news",
        Slug = "푸른시-겨울-장터",
        Headline = "푸른시, 겨울 장터 연다",
        Genre = Genre.Opinion,
        Bylines = [new Byline("서은재") { Role = "기자" }],
        Language = "ko",
        DatePublished = new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.FromHours(9)),
        Body = ArticleBody.FromHtml("<p>푸른시가 겨울 장터를 연다. <a href=\"/news/밤-시장?쪽=1#댓글\">밤 시장</a>도 있다.</p>"),
    };

    /// <summary>A photo about which nothing else is known.</summary>
    public static NewsArticle Untitled { get; } = new()
    {
        Collection = "news",
        Slug = "photo-1",
        Genre = Genre.Photo,
        Body = ArticleBody.FromHtml(
            "<figure><img src=\"//img.example/1.jpg\" alt=\"\"><figcaption>Boats at rest. A gull.</figcaption></figure>"),
    };

    public static NewsArticle Nothing { get; } = new();

    public static NewsArticle Damaged { get; } = new()
    {
        Collection = "news",
        Slug = "damaged",
        Kicker = Hostile,
        Headline = Hostile,
        Decks = [Hostile],
        Summary = Hostile,
        Bylines = [new Byline(Hostile) { Role = Hostile, Affiliation = Hostile }],
        Dateline = new Dateline(Hostile) { Place = Hostile, Agency = Hostile },
        Section = Hostile,
        Keywords = [Hostile],
        Language = "en",
        Path = "/news/100% \"a\"/<b>?c#d\uD800",
        CopyrightNotice = Hostile,
        Genre = Genre.Advertisement,
        Body = ArticleBody.FromHtml(
            $"<a href=\"/a b<\uDC00>&quot;%zz\">x</a><a href=>y</a><a href=/un?q=&amp;>z</a><p>{Hostile}</p><a href"),
    };

    public static IReadOnlyList<Article> All { get; } = [Ferry, Korean, Untitled, Nothing, Damaged];

    public static string Written(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.WrittenSpan);
    }
}
