using System.Globalization;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What a project says of the front matter of its collections: names of keys, and the offset of dates that have none.</summary>
public sealed class CollectionReadingTests
{
    [Fact]
    public void Keys_of_a_collection_mean_the_fields_that_the_project_says()
    {
        var outcome = new GeneratorHost()
            .Reading("Docs", "published=ms.date; summary = Lede ;\n headline=제목;author=written by;")
            .Article("content/docs/a.md", "---\nms.date: 03/14/2026\nlede: 봄이 온다\n제목: 부두\nwritten by: 박서연\ntitle: x\n---\n\n본문.\n")
            .Article("content/news/b.md", "---\nms.date: 03/14/2026\nlede: 봄이 온다\n---\n\n본문.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var doc = outcome.ReadArticle("Docs", "A");
        Assert.Equal(("부두", "봄이 온다", "박서연"), (doc.Headline, doc.Summary, Assert.Single(doc.Bylines).Name));
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 0, 0, 0, TimeSpan.Zero), doc.DatePublished);
        Assert.Equal("x", doc.GetType().GetProperty("Title")!.GetValue(doc));
        var news = outcome.ReadArticle("News", "B");
        Assert.Null(news.DatePublished);
        Assert.Equal("봄이 온다", news.GetType().GetProperty("Lede")!.GetValue(news));
    }

    [Fact]
    public void Keys_count_in_data_files_and_pages_in_each_format_and_the_earlier_ones_first()
    {
        var outcome = new GeneratorHost()
            .Reading("docs", "headline=first; headline=second; newspaper=paper")
            .Article("content/docs/a.yaml", "- second: 둘\n  first: 하나\n- second: 셋\n")
            .Article("content/docs/b.md", "+++\nfirst = \"넷\"\n+++\n본문.\n")
            .Article("content/docs/c.txt", "---\npaper: 강변신문\n---\n# 다섯\n\n본문 한 줄.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var all = ((IEnumerable<Article>)outcome.Read("Docs", "All")!).ToList();
        Assert.Equal(["넷", "다섯", "셋", "하나"], all.Select(static article => article.Headline).Order(StringComparer.Ordinal));
        Assert.Equal("강변신문", all.Single(static article => article.Print is not null).Print!.Newspaper);
    }

    [Theory]
    [InlineData("publishd=ms.date", "'publishd=ms.date' begins with 'publishd', which is no key that Broadsheet knows; write 'published'")]
    [InlineData("zzzzzz=x", "'zzzzzz=x' begins with 'zzzzzz', which is no key that Broadsheet knows; write one such as 'published'")]
    [InlineData("ms.date=published", "'ms.date=published' has its keys the wrong way round; write 'published=ms.date'")]
    [InlineData("ms.date", "'ms.date' has no key on each side of a '='; write 'published=ms.date'")]
    [InlineData("published=", "'published=' has no key on each side of a '='; write 'published=ms.date'")]
    public void A_key_that_means_nothing_is_an_error_at_the_project_and_the_others_count(string keys, string problem)
    {
        var outcome = new GeneratorHost().Reading("docs", keys + ";summary=lede")
            .Article("content/docs/a.md", "---\nlede: 봄이 온다\n---\n\n본문.\n").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(
            ("BSH0112", GeneratorHost.ProjectDirectory + "Acme.Site.csproj"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(
            "In 'Keys' of the item 'ArticleCollection' of 'docs', " + problem, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("봄이 온다", outcome.ReadArticle("Docs", "A").Summary);
    }

    [Theory]
    [InlineData("+09:00", 9.0)]
    [InlineData("-4", -4.0)]
    [InlineData("+0530", 5.5)]
    [InlineData("UTC", 0.0)]
    [InlineData("Z", 0.0)]
    [InlineData("", 0.0)]
    public void Dates_without_an_offset_have_that_of_the_project(string zone, double hours)
    {
        var offset = TimeSpan.FromHours(hours);
        var outcome = new GeneratorHost().Property("BroadsheetTimeZone", zone)
            .Article("content/news/2026-03-14-a.md", "---\nupdated: 2026-03-15 9:30\nstarts: 2026-04-01T18:00\nday: 2026-04-01\n---\n\n본문.\n")
            .Article("content/news/b.md", "---\ndate: 2026-03-16T10:00Z\nstarts: 2026-04-02\n---\n\n본문.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var a = outcome.ReadArticle("News", "A");
        Assert.Equal(Same(new DateTimeOffset(2026, 3, 14, 0, 0, 0, offset)), Same(a.DatePublished));
        Assert.Equal(Same(new DateTimeOffset(2026, 3, 15, 9, 30, 0, offset)), Same(a.DateModified));
        Assert.Equal(Same(new DateTimeOffset(2026, 4, 1, 18, 0, 0, offset)), Same(Value(a, "Starts")));
        Assert.Equal(new DateOnly(2026, 4, 1), Value(a, "Day"));
        var b = outcome.ReadArticle("News", "B");
        Assert.Equal(Same(new DateTimeOffset(2026, 3, 16, 10, 0, 0, TimeSpan.Zero)), Same(b.DatePublished));
        Assert.Equal(Same(new DateTimeOffset(2026, 4, 2, 0, 0, 0, offset)), Same(Value(b, "Starts")));

        static object? Value(Article article, string name) => article.GetType().GetProperty(name)!.GetValue(article);

        // Two moments with different offsets are equal.
        static string? Same(object? moment) => (moment as DateTimeOffset?)?.ToString("o", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_collection_may_have_another_offset_and_a_declared_type_takes_it()
    {
        var outcome = new GeneratorHost(
            "using Broadsheet; namespace Acme.Site.Content; [ArticleCollection(\"events\")] public partial class Event : Article { public System.DateTimeOffset Starts { get; init; } }")
            .Property("BroadsheetTimeZone", "+09:00").Reading("events", timeZone: "-04:00")
            .Article("content/events/a.md", "---\ndate: 2026-03-14\nstarts: 2026/04/01 18:00\n---\n\n본문.\n")
            .Article("content/news/b.md", "---\ndate: 2026-03-14\n---\n\n본문.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var one = outcome.ReadArticle("Events", "A");
        Assert.Equal(TimeSpan.FromHours(-4), one.DatePublished?.Offset);
        Assert.Equal(
            TimeSpan.FromHours(-4), ((DateTimeOffset)one.GetType().GetProperty("Starts")!.GetValue(one)!).Offset);
        Assert.Equal(TimeSpan.FromHours(9), outcome.ReadArticle("News", "B").DatePublished?.Offset);
    }

    [Theory]
    [InlineData("Asia/Seoul")]
    [InlineData("09:00")]
    [InlineData("+15:00")]
    public void What_is_no_offset_is_an_error(string zone)
    {
        var outcome = new GeneratorHost().Property("BroadsheetTimeZone", zone).Reading("news", timeZone: zone)
            .Article("content/news/a.md", "---\ndate: 2026-03-14\n---\n\n본문.\n").Run();

        Assert.Equal(
            [
                $"BSH0015 The property BroadsheetTimeZone is '{zone}', which is no offset from UTC; write one such as '+09:00'",
                $"BSH0015 'TimeZone' of the item 'ArticleCollection' of 'news' is '{zone}', which is no offset from UTC; write one such as '+09:00'",
            ],
            outcome.Diagnostics.Select(one => $"{one.Id} {one.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void A_change_of_another_collection_reads_nothing_again()
    {
        var host = new GeneratorHost { TracksSteps = true }.Reading("docs", "summary=lede")
            .Article("content/news/a.md", "---\ntitle: A\n---\n\n본문.\n").Article("content/docs/b.md", "---\nlede: 봄\n---\n\n본문.\n");
        host.Run();
        host.Edit("content/news/a.md", "---\ntitle: A2\n---\n\n본문.\n");

        Assert.Single(
            host.Run().Reasons(StepNames.Reading),
            static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }
}
