namespace Broadsheet.Tests;

/// <summary>Queries of a collection that was compiled, and of the same articles as a test makes them.</summary>
public sealed class QueryTests
{
    private static readonly NewsArticle[] Articles =
    [
        Make("tide-tables", "2026-06-01T00:00:00+09:00", "section Harbour", "keyword tide",
            "byline Nora Whitfield\t\t\t\t\tText\tBy Nora\tnora", "language en"),
        Make("밀물-시각표", "2026-05-31T20:00:00+09:00", "section 항구", "keyword 조석", "byline 서은재\t기자", "language ko"),
        Make("ferry-late", "2026-05-31T10:00:00+00:00", "section Harbour", "keyword ferry", "keyword tide",
            "byline Nora Whitfield\t\t\t\t\tText\tBy Nora\tnora", "language en"),
        Make("ferry-later", "2026-05-02T09:00:00+00:00", "section harbour", "keyword Ferry", "byline nora whitfield", "language en"),
        Make("ferry-latest", "2025-12-31T23:30:00-05:00", "section City", "keyword ferry", "language en"),
        Make("masthead", null, "language en"),
        Make("house-style", null, "language en"),
    ];

    public static TheoryData<bool> BothKinds => [true, false];

    private static NewsArticle Make(string slug, string? published, params string[] lines) => new(
        string.Join(
            '\n', [$"slug {slug}", $"headline {slug}", "collection news", .. published is null
                ? []
                : new[] { $"published {published}" }, .. lines]), "");

    private static ArticleCollection<NewsArticle> All(bool isCompiled) =>
        isCompiled ? new([.. Articles], new CompiledIndex(Articles)) : new(Articles);

    private static string Slugs(IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Slug));

    private static Clock At(string now) => new(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void An_article_appears_at_its_instant(bool isCompiled)
    {
        var all = All(isCompiled);
        Assert.Equal("ferry-late ferry-later ferry-latest masthead house-style", Slugs(all.Published(At("2026-05-31T15:30:00+05:00"))));
        Assert.Equal("tide-tables", all.Published(At("2026-05-31T15:00:00Z"))[0].Slug);
        Assert.Equal("밀물-시각표", all.Published(At("2026-05-31T14:59:59.9999999Z"))[0].Slug);
        Assert.Equal("masthead house-style", Slugs(all.Published(At("2001-01-01T00:00:00Z"))));
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void The_end_of_the_next_embargo_is_known(bool isCompiled)
    {
        var all = All(isCompiled);
        Assert.Equal(Articles[2].DatePublished, all.NextPublication(At("2026-05-10T00:00:00Z")));
        Assert.Equal(Articles[1].DatePublished, all.NextPublication(At("2026-05-31T10:00:00Z")));
        Assert.Equal(Articles[1].DatePublished, all.InLanguage("ko").NextPublication(At("2001-01-01T00:00:00Z")));
        Assert.Null(all.NextPublication(At("2026-05-31T15:00:00Z")));
        Assert.Null(all.InSection("City").NextPublication(At("2026-01-01T12:00:00Z")));
        Assert.Null(default(ArticleList<NewsArticle>).NextPublication(At("2026-01-01T12:00:00Z")));
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void Every_query_of_what_is_published_keeps_an_embargo(bool isCompiled)
    {
        var all = All(isCompiled);
        var published = all.Published(At("2026-05-10T00:00:00Z"));
        var embargoed = Articles[2];

        Assert.Equal("ferry-later", Slugs(published.InSection("Harbour")));
        Assert.Equal("ferry-later ferry-latest", Slugs(published.WithKeyword("ferry")));
        Assert.Equal("ferry-later", Slugs(published.By("Nora Whitfield")));
        Assert.Empty(published.By(embargoed.Bylines[0]));
        Assert.Equal("ferry-later", Slugs(published.PublishedIn(2026)));
        Assert.Equal("ferry-later ferry-latest", Slugs(published.Between(DateTimeOffset.UnixEpoch.AddYears(56), DateTimeOffset.MaxValue)));
        Assert.Equal("ferry-later", Slugs(published.Page(1, 1).Articles));
        Assert.Null(published.Next(Articles[3]));
        Assert.Null(published.Previous(embargoed));
        Assert.DoesNotContain(embargoed, published.Related(Articles[3]));
        Assert.False(published.TryGet("ferry-late", out _));
        Assert.False(published.TryGet("ferry-late".AsSpan(), out _));
        Assert.False(published.TryGet(null, out _));
        Assert.True(published.TryGet("/news/ferry-later".AsSpan("/news/".Length), out var later));
        Assert.Equal("ferry-later", later.Slug);
        Assert.False(published.TryGetByPath("/news/ferry-late", out _));
        Assert.True(published.TryGetByPath("/news/ferry-later/", out _));
        Assert.True(published.TryGetByPath("GET /news/ferry-later".AsSpan("GET ".Length), out _));
        Assert.False(published.TryGetByPath("/news/ferry-late".AsSpan(), out _));
        Assert.False(published.TryGetByPath(null, out _));
        Assert.Equal([new MonthCount(2026, 5, 1), new MonthCount(2025, 12, 1)], published.CountByMonth());
        Assert.Equal([new TermCount("ferry", 2)], published.CountByKeyword());
        Assert.Equal([new TermCount("City", 1), new TermCount("Harbour", 1)], published.CountBySection());
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void Sections_keywords_and_people_are_found_whatever_their_case(bool isCompiled)
    {
        var all = All(isCompiled);
        Assert.Equal("tide-tables ferry-late ferry-later", Slugs(all.InSection("HARBOUR")));
        Assert.Equal("밀물-시각표", Slugs(all.InSection("항구")));
        Assert.Equal("ferry-late ferry-later ferry-latest", Slugs(all.WithKeyword("ferry")));
        Assert.Equal("tide-tables ferry-late ferry-later", Slugs(all.By("Nora Whitfield")));
        Assert.Equal("tide-tables ferry-late", Slugs(all.By(Articles[0].Bylines[0])));
        Assert.Equal("tide-tables ferry-late", Slugs(all.By(new NewsArticle { Slug = "nora" })));
        Assert.Equal("ferry-late", Slugs(all.InSection("Harbour").WithKeyword("tide").WithKeyword("Ferry")));
        Assert.Empty(all.WithKeyword("fer"));
        Assert.Empty(all.By(""));
        Assert.Equal("밀물-시각표", Slugs(all.InLanguage("ko")));
        Assert.Equal([new TermCount("ferry", 3), new TermCount("tide", 2), new TermCount("조석", 1)], all.AsList().CountByKeyword());
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void A_month_is_that_of_the_date_as_it_is_written(bool isCompiled)
    {
        var all = All(isCompiled);
        Assert.Equal("tide-tables", Slugs(all.PublishedIn(2026, 6)));
        Assert.Equal("밀물-시각표 ferry-late ferry-later", Slugs(all.PublishedIn(2026, 5)));
        Assert.Equal("ferry-latest", Slugs(all.PublishedIn(2025, 12)));
        Assert.Equal("ferry-latest", Slugs(all.PublishedIn(2025)));
        Assert.Empty(all.PublishedIn(2026, 1));
        Assert.Empty(all.PublishedIn(1));
        Assert.Empty(all.PublishedIn(9999));
        Assert.Equal([new MonthCount(2026, 6, 1), new MonthCount(2026, 5, 3), new MonthCount(2025, 12, 1)], all.AsList().CountByMonth());
    }

    [Fact]
    public void Months_that_offsets_tear_apart_are_whole()
    {
        NewsArticle[] articles =
            [Make("c", "2026-06-01T08:00:00+09:00"), Make("b", "2026-05-31T22:30:00+00:00"), Make("a", "2026-06-01T00:10:00+09:00")];
        var all = new ArticleCollection<NewsArticle>([.. articles], new CompiledIndex(articles));
        Assert.Equal("c a", Slugs(all.PublishedIn(2026, 6)));
        Assert.Equal("b", Slugs(all.PublishedIn(2026, 5)));
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void A_span_of_time_has_its_beginning_and_not_its_end(bool isCompiled)
    {
        var all = All(isCompiled);
        Assert.Equal(
            "ferry-late ferry-later",
            Slugs(all.Between(new(2026, 5, 2, 9, 0, 0, default), new(2026, 5, 31, 11, 0, 0, default)).InLanguage("en")));
        Assert.Equal("ferry-later", Slugs(all.Between(new(2026, 5, 2, 9, 0, 0, default), new(2026, 5, 31, 10, 0, 0, default))));
        Assert.Empty(all.Between(DateTimeOffset.MaxValue, DateTimeOffset.MinValue));
        Assert.Equal(5, all.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count);
    }

    [Fact]
    public void A_page_number_from_outside_finds_a_page_or_none()
    {
        var all = All(isCompiled: true);
        int[] none = [int.MinValue, -1, 0, 5, 6, int.MaxValue];

        Assert.All(none, number => Assert.False(all.TryPage(number, 2, out _)));
        for (var number = 1; number <= 4; number++)
        {
            Assert.True(all.AsList().TryPage(number, 2, out var page));
            Assert.Equal(Slugs(all.Page(number, 2).Articles), Slugs(page.Articles));
            Assert.Equal((number, 4), (page.Number, page.PageCount));
        }

        Assert.True(all.TryPage(1, int.MaxValue, out var whole));
        Assert.Equal(all.Count, whole.Articles.Count);
        Assert.False(all.TryPage(2, int.MaxValue, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.TryPage(1, 0, out _));
    }

    [Fact]
    public void The_first_page_of_no_articles_is_there_and_no_other()
    {
        Assert.True(default(ArticleList<NewsArticle>).TryPage(1, 20, out var page));
        Assert.Equal((1, 0, 0), (page.Number, page.PageCount, page.Articles.Count));
        Assert.False(new ArticleCollection<NewsArticle>([]).TryPage(2, 20, out _));
    }

    [Fact]
    public void Pages_follow_each_other_to_the_last()
    {
        var all = All(isCompiled: true);
        var last = all.Page(4, 2);
        Assert.Equal("house-style", Slugs(last.Articles));
        Assert.Equal((4, 2, 7, 4, true, false), (last.Number, last.Size, last.TotalCount, last.PageCount, last.HasPrevious, last.HasNext));
        Assert.Equal(Slugs(all), string.Join(' ', Enumerable.Range(1, 4).Select(number => Slugs(all.Page(number, 2).Articles))));
        Assert.Empty(all.Page(5, 2).Articles);
        Assert.Empty(all.Page(int.MaxValue, int.MaxValue).Articles);
        Assert.True(all.Page(1, 2).HasNext);
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Page(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => all.Page(1, 0));
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void The_next_article_is_newer_and_those_without_a_date_are_read_as_they_stand(bool isCompiled)
    {
        var all = All(isCompiled).AsList();
        Assert.Equal("ferry-late", all.Next(Articles[3])!.Slug);
        Assert.Equal("ferry-latest", all.Previous(Articles[3])!.Slug);
        Assert.Null(all.Previous(Articles[4]));
        Assert.Null(all.Next(Articles[0]));
        Assert.Equal("house-style", all.Next(Articles[5])!.Slug);
        Assert.Equal("masthead", all.Previous(Articles[6])!.Slug);
        Assert.Null(all.Previous(Articles[5]));
        Assert.Equal("ferry-late", all.WithKeyword("tide").Previous(Articles[0])!.Slug);
        Assert.Null(all.Next(new NewsArticle { Slug = "ferry-later" }));
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void A_series_is_read_by_position_and_then_by_date(bool isCompiled)
    {
        NewsArticle[] articles =
        [
            Make("d", "2026-04-04T00:00:00+00:00", "series Boats"),
            Make("c", "2026-03-03T00:00:00+00:00", "series Boats\t1"),
            Make("x", "2026-02-20T00:00:00+00:00", "series Nets\t1"),
            Make("b", "2026-02-02T00:00:00+00:00", "series boats\t2"),
            Make("a", "2026-01-01T00:00:00+00:00", "series Boats"),
        ];
        var all = isCompiled ? new ArticleCollection<NewsArticle>([.. articles], new CompiledIndex(articles)) : new(articles);
        var boats = all.InSeries("Boats");

        Assert.Equal("c b a d", Slugs(boats));
        Assert.Equal("b", boats.Next(articles[1])!.Slug);
        Assert.Equal("c", boats.Previous(articles[3])!.Slug);
        Assert.Null(boats.Next(articles[0]));
        Assert.Equal("c b a", Slugs(all.Published(At("2026-03-10T00:00:00Z")).InSeries("boats")));
        Assert.Equal("c b a", Slugs(boats.Published(At("2026-03-10T00:00:00Z"))));
        Assert.Equal(new ArticleSeries("Boats", 1), articles[1].Series);
        Assert.Null(articles[0].Series!.Position);
    }

    [Theory]
    [MemberData(nameof(BothKinds))]
    public void Translations_are_the_same_file_in_other_languages(bool isCompiled)
    {
        NewsArticle[] articles =
        [
            Make("setup", null, "language en", "source content/guides/setup.md\t1\t9"),
            Make("setup-ko", null, "language ko", "source content/guides/setup.ko.md\t1\t9"),
            Make("setup-pt", null, "language pt-BR", "source content/guides/setup.pt-BR.md\t1\t9"),
            Make("other", null, "language ko", "source content/guides/more/setup.ko.md\t1\t9"),
            Make("one", null, "language en", "source content/guides/list.yaml\t1\t2"),
            Make("two", null, "language ko", "source content/guides/list.yaml\t3\t4"),
        ];
        var all = isCompiled ? new ArticleCollection<NewsArticle>([.. articles], new CompiledIndex(articles)) : new(articles);

        Assert.Equal("setup-ko setup-pt", Slugs(all.Translations(articles[0])));
        Assert.Equal("setup setup-pt", Slugs(all.Translations(articles[1])));
        Assert.Empty(all.Translations(articles[3]));
        Assert.Empty(all.Translations(articles[4]));
        Assert.Equal("setup", Slugs(all.InLanguage("en").Translations(articles[1])));
    }

    [Fact]
    public void Articles_of_a_compiled_collection_are_asked_for_without_allocating()
    {
        var all = All(isCompiled: true);
        var clock = At("2026-05-10T00:00:00Z");
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var article in all.Published(clock).InSection("harbour").Page(1, 10).Articles)
                _ = article.Slug;
            _ = all.PublishedIn(2026, 5).Count + all.By("Nora Whitfield").Count + all.WithKeyword("ferry").Count;
            _ = all.Published(clock).TryGet("ferry-late", out _);
            _ = all.AsList().Next(Articles[2]);
        }));
    }

    [Fact]
    public void An_empty_list_answers_everything()
    {
        ArticleList<NewsArticle> none = default;
        Assert.Empty(none.Published(TimeProvider.System).InSection("x").WithKeyword("y").By("z").PublishedIn(2026).InSeries("s"));
        Assert.Equal(0, none.Page(1, 10).PageCount);
        Assert.Empty(none.Related(Articles[0]));
        Assert.Empty(none.Translations(Articles[0]));
        Assert.Null(none.Next(Articles[0]));
        Assert.Empty(none.CountByKeyword());
        Assert.False(none.TryGet("x", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
