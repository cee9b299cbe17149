using Broadsheet.CompilerServices;

namespace Broadsheet.Tests;

/// <summary>Collections of several projects as one: each has an article type of its own.</summary>
public sealed class JoinTests
{
    private static readonly LocalArticle[] Local =
    [
        new(Record(
            "night-ferry", "2026-05-03T00:00:00+00:00", "content/news/ferry.md", "section Harbour", "keyword ferry",
            "byline Nora Whitfield\t\t\t\t\tText\tBy Nora\tnora"), ""),
        new(Record("겨울-장터", "2026-05-02T00:00:00+00:00", "content/news/market.md", "section 시장", "keyword 장터", "language ko"), ""),
        new(Record("old-pier", "2026-05-01T00:00:00+00:00", "content/news/pier.md", "section Harbour", "keyword Pier", "series Boats\t1"),
            ""),
        new(Record("masthead", null, "content/news/masthead.md", "language en"), ""),
    ];

    private static readonly WorldArticle[] World =
    [
        new(Record("far-islands-ko", "2026-05-02T00:00:00+00:00", "content/news/islands.ko.md", "keyword ferry", "language ko"), ""),
        new(Record(
            "far-islands", "2026-05-02T00:00:00+00:00", "content/news/islands.md", "section harbour", "keyword ferry", "keyword pier",
            "language en"), ""),
        new(Record("strait-reopens", "2026-05-01T12:00:00+09:00", "content/news/strait.md", "series boats\t2", "byline nora whitfield"),
            ""),
    ];

    private static readonly WorldArticle[] Sport =
        [new(Record("regatta", "2026-05-02T09:00:00+09:00", "content/news/a-regatta.md", "path /sport/regatta", "keyword ferry"), "")];

    private static readonly ArticleCollection<Article> All = Join();

    private static ArticleCollection<Article> Join() =>
        ArticleCollection.Join<Article>(Compiled(Local, "night-boat 0"), Compiled(World), Compiled(Sport));

    private static ArticleCollection<T> Compiled<T>(T[] articles, string others = "")
        where T : Article => new([.. articles], new CompiledIndex(articles) { Others = others });

    private static string Record(string slug, string? published, string file, params string[] lines) => string.Join(
        '\n', [$"slug {slug}", $"headline {slug}", "collection news", $"source {file}\t1\t9", .. published is null
            ? []
            : new[] { $"published {published}" }, .. lines]);

    private static WorldArticle Article(string slug, string? published = null, string file = "content/news/x.md", params string[] lines) =>
        new(Record(slug, published, file, lines), "");

    private static string Slugs(IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Slug));

    private static Clock At(string now) => new(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void All_articles_stand_newest_first_and_those_of_one_date_by_their_files_as_in_one_collection()
    {
        Assert.Equal("night-ferry regatta far-islands-ko far-islands 겨울-장터 strait-reopens old-pier masthead", Slugs(All));
        Assert.Equal(8, All.Count);
        Assert.Same(Sport[0], All[1]);
        Assert.IsType<LocalArticle>(All[0]);
    }

    [Fact]
    public void The_order_is_the_same_whichever_collection_comes_first() =>
        Assert.Equal(Slugs(All), Slugs(ArticleCollection.Join<Article>(Compiled(Sport), Compiled(World), Compiled(Local))));

    [Fact]
    public void Articles_of_one_date_in_files_of_one_path_stand_in_the_order_of_the_collections()
    {
        var (a, b) = (Compiled([Article("a-1"), Article("a-2")]), Compiled([Article("b-1"), Article("b-2")]));
        Assert.Equal("a-1 a-2 b-1 b-2", Slugs(ArticleCollection.Join(a, b)));
        Assert.Equal("b-1 b-2 a-1 a-2", Slugs(ArticleCollection.Join(b, a)));
    }

    [Fact]
    public void Many_collections_are_in_the_order_that_sorting_all_articles_gives()
    {
        var random = new Random(7);
        var parts = Enumerable.Range(0, 5).Select(part => Enumerable.Range(0, 40 * part)
            .Select(i => Article(
                $"s-{part}-{i}",
                random.Next(9) == 0 ? null : $"2026-05-{random.Next(1, 20):D2}T00:00:00+00:00",
                $"content/news/{i:D3}-{part}.md"))
            .OrderByDescending(article => article.DatePublished ?? DateTimeOffset.MinValue)
            .ThenBy(article => article.Source.File, StringComparer.Ordinal).ToArray()).ToArray();

        var joined = ArticleCollection.Join<Article>([.. parts.Select(part => Compiled(part))]);

        var expected = parts.SelectMany(part => part).OrderByDescending(article => article.DatePublished ?? DateTimeOffset.MinValue)
            .ThenBy(article => article.Source.File, StringComparer.Ordinal).ToArray();
        Assert.Equal<Article>(expected, joined);
        Assert.All(expected, (article, place) =>
        {
            Assert.Same(article, joined[place]);
            Assert.Same(article, joined.Get(article.Slug));
            Assert.True(joined.AsList().Contains(article));
        });
    }

    [Fact]
    public void Each_article_is_found_by_its_slug_in_every_spelling_and_by_a_former_one()
    {
        Assert.All(All, article => Assert.Same(article, All.Get(article.Slug)));
        Assert.Same(Local[1], All.Get("%EA%B2%A8%EC%9A%B8-%EC%9E%A5%ED%84%B0"));
        Assert.Same(Local[1], All.Get("겨울-장터".Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Same(Local[0], All.Get("night-boat"));
        Assert.False(All.TryGet("night", out var none));
        Assert.Null(none);
        Assert.False(All.TryGet(null, out _));
        Assert.True(All.TryGet("regatta".AsSpan(), out _));
        Assert.Equal(
            "No article 'far-island' in 'news'; did you mean 'far-islands'?",
            Assert.Throws<KeyNotFoundException>(() => All.Get("far-island")).Message);
    }

    [Fact]
    public void Each_article_is_found_by_its_path()
    {
        Assert.True(All.TryGetByPath("/sport/regatta/?page=2", out var found));
        Assert.Same(Sport[0], found);
        Assert.False(All.TryGetByPath("/news/regatta", out _));
        Assert.True(All.TryGetByPath("/news/%EA%B2%A8%EC%9A%B8-%EC%9E%A5%ED%84%B0", out found));
        Assert.Same(Local[1], found);
        Assert.True(All.TryGetByPath("/news/night-boat", out found));
        Assert.Same(Local[0], found);
    }

    [Fact]
    public void Queries_take_the_articles_of_all_collections_in_the_order_of_all()
    {
        Assert.Equal("night-ferry far-islands old-pier", Slugs(All.InSection("HARBOUR")));
        Assert.Equal("night-ferry regatta far-islands-ko far-islands", Slugs(All.WithKeyword("Ferry")));
        Assert.Equal("far-islands", Slugs(All.WithKeyword("ferry").WithKeyword("pier")));
        Assert.Equal("far-islands-ko 겨울-장터", Slugs(All.InLanguage("ko")));
        Assert.Equal("night-ferry strait-reopens", Slugs(All.By("Nora Whitfield")));
        Assert.Equal("night-ferry", Slugs(All.By(Local[0].Bylines[0])));
        Assert.Equal("night-ferry", Slugs(All.By(new NewsArticle { Slug = "nora" })));
        Assert.Equal("old-pier strait-reopens", Slugs(All.InSeries("Boats")));
        Assert.Empty(All.InSection("Weather"));
        Assert.Equal(7, All.PublishedIn(2026, 5).Count);
        Assert.Equal("far-islands 겨울-장터 strait-reopens", Slugs(All.Page(2, 3).Articles));
        Assert.Equal(3, All.Page(1, 3).PageCount);
    }

    [Fact]
    public void An_embargo_holds_whichever_collection_has_the_article()
    {
        var published = All.Published(At("2026-05-02T12:00:00Z"));
        Assert.DoesNotContain(Local[0], published);
        Assert.Equal(7, published.Count);
        Assert.False(published.TryGet("night-ferry", out _));
        Assert.True(published.TryGet("regatta", out _));
        Assert.Equal("far-islands old-pier", Slugs(published.InSection("Harbour")));
        Assert.Equal(Local[0].DatePublished, All.NextPublication(At("2026-05-02T12:00:00Z")));
        Assert.Equal(World[0].DatePublished, All.NextPublication(At("2026-05-01T12:00:00Z")));
    }

    [Fact]
    public void The_next_article_may_be_of_another_collection()
    {
        Assert.Same(Local[0], All.AsList().Next(Sport[0]));
        Assert.Same(World[0], All.AsList().Previous(Sport[0]));
        Assert.Null(All.AsList().Next(Local[0]));
        Assert.Same(World[2], All.InSeries("boats").Next(Local[2]));
        Assert.Null(All.Next(new NewsArticle { Slug = "regatta" }));
    }

    [Fact]
    public void Related_articles_and_translations_are_those_of_the_articles_own_collection()
    {
        NewsArticle[] first =
            [new(Record("setup", null, "content/guides/setup.md", "language en", "keyword rare"), ""),
                new(Record("setup-ko", null, "content/guides/setup.ko.md", "language ko", "keyword rare"), ""), new(
                    Record("z", null, "z.md"), "")];
        NewsArticle[] second =
            [new(Record("start", null, "content/guides/setup.md", "language en", "keyword rare"), ""),
                new(Record("start-ko", null, "content/guides/setup.ko.md", "language ko", "keyword rare"), ""), new(
                    Record("y", null, "y.md"), "")];
        var joined = ArticleCollection.Join(Compiled(first), Compiled(second));

        Assert.Equal("setup-ko", Slugs(joined.Translations(first[0])));
        Assert.Equal("start", Slugs(joined.Translations(second[1])));
        Assert.Equal("setup-ko", Slugs(joined.Related(first[0])));
        Assert.Equal("start", Slugs(joined.Related(second[1])));
        Assert.Empty(joined.Related(new NewsArticle { Slug = "setup" }));
    }

    [Fact]
    public void Counts_are_those_of_all_and_named_as_the_newest_article_writes_them()
    {
        Assert.Equal([new TermCount("ferry", 4), new TermCount("pier", 2), new TermCount("장터", 1)], All.AsList().CountByKeyword());
        Assert.Equal([new TermCount("Harbour", 3), new TermCount("시장", 1)], All.AsList().CountBySection());
        Assert.Equal([new MonthCount(2026, 5, 7)], All.AsList().CountByMonth());
        Assert.Equal(
            [new TermCount("ferry", 3), new TermCount("pier", 2), new TermCount("장터", 1)],
            All.Published(At("2026-05-02T12:00:00Z")).CountByKeyword());
    }

    [Fact]
    public void Listing_looking_up_and_asking_again_allocates_nothing()
    {
        var clock = At("2026-05-02T12:00:00Z");
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var article in All)
                _ = article.Headline;
            _ = All.TryGet("regatta", out _) | All.TryGet("nowhere", out _) | All.TryGet("night-boat", out _) | All.TryGetByPath(
                "/news/old-pier", out _);
            foreach (var article in All.Published(clock).InSection("harbour").Page(1, 10).Articles)
                _ = article.Slug;
            _ = All.AsList().Next(Sport[0]);
        }));
    }

    [Fact]
    public void Joining_allocates_an_int_for_each_article_and_a_second_once_places_are_asked_for()
    {
        var parts = Enumerable.Range(0, 3)
            .Select(part =>
                Compiled(Enumerable.Range(0, 5_000).Select(i => Article($"s-{part}-{i}", "2026-05-01T00:00:00+00:00")).ToArray()))
                    .ToArray();
        var joined = ArticleCollection.Join(parts);

        var joining = Allocation.Of(() => joined = ArticleCollection.Join(parts));
        var asking = Allocation.Of(() => _ = ArticleCollection.Join(parts).AsList().Next(parts[1][0]));
        var askingAgain = Allocation.Of(() => _ = joined.AsList().Next(parts[1][0]));

        Assert.InRange(joining, 60_000, 63_000);
        Assert.InRange(asking - joining, 60_000, 62_000);
        Assert.Equal(0, askingAgain);
    }

    [Fact]
    public void One_slug_in_two_collections_is_refused_and_both_are_named()
    {
        var refused = Assert.Throws<ArgumentException>(
            () => ArticleCollection.Join<Article>(
                Compiled(Local), Compiled([Article("lone", file: "content/news/a.md"), Article("old-pier", file: "content/news/b.md")])));
        Assert.Equal(
            "Two of the collections to be joined have an article 'old-pier': content/news/pier.md(1) of collection 1 and content/news/b.md(1) of collection 2. Give one of them another 'slug'.",
            refused.Message);
        Assert.Throws<ArgumentException>(() => ArticleCollection.Join<Article>(All, Compiled(Sport)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_former_slug_that_is_an_articles_own_elsewhere_is_refused(bool isFirst)
    {
        var (former, own) = (Compiled(Local, "night-boat 0"), Compiled([Article("night-boat", file: "content/news/boat.md")]));
        var refused = Assert.Throws<ArgumentException>(
            () => isFirst ? ArticleCollection.Join<Article>(former, own) : ArticleCollection.Join<Article>(own, former));
        Assert.Equal(
            $"Two of the collections to be joined have an article 'night-boat': content/news/boat.md(1) of collection {(isFirst ? 2 : 1)}, and formerly content/news/ferry.md(1) of collection {(isFirst ? 1 : 2)}. Take it out of 'formerly', or give the other another 'slug'.",
            refused.Message);
    }

    [Fact]
    public void One_route_by_two_patterns_is_refused()
    {
        var (first, second) =
            (Compiled([Article("ferry", null, "a.md", "path /ferry/pier")]), Compiled([Article("pier", null, "b.md", "path /ferry/pier")]));
        var refused = Assert.Throws<ArgumentException>(() => ArticleCollection.Join(first, second));
        Assert.StartsWith("Two of the collections to be joined have the route '/ferry/pier': ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, ArticleCollection.Join(first, Compiled([Article("pier", null, "b.md", "path /boats/pier")])).Count);
    }

    [Theory]
    [InlineData("/x/2026-ferry.html", "/x/2026-ferry.html")]
    [InlineData("/about", "/about/")]
    [InlineData("/about", "/about")]
    public void One_route_that_no_slug_leads_to_is_refused(string path, string other)
    {
        var first = new ArticleCollection<NewsArticle>([new() { Slug = "ferry", Path = path }]);
        var second = new ArticleCollection<NewsArticle>([new() { Slug = "about", Path = other }]);

        Assert.Throws<ArgumentException>(() => ArticleCollection.Join(first, second));
        Assert.Throws<ArgumentException>(() => ArticleCollection.Join(second, first));
    }

    [Fact]
    public void Collections_and_lists_made_in_a_test_are_joined_newest_first_too()
    {
        var joined = ArticleCollection.Join<Article>(
            new ArticleCollection<NewsArticle>(
                [new() { Slug = "undated" }, new() { Slug = "old", DatePublished = DateTimeOffset.UnixEpoch },
                    new() { Slug = "new", DatePublished = DateTimeOffset.UnixEpoch.AddDays(2), Section = "Harbour" }]),
            new List<NewsArticle> { new() { Slug = "between", DatePublished = DateTimeOffset.UnixEpoch.AddDays(1), Section = "harbour" } });

        Assert.Equal("new between old undated", Slugs(joined));
        Assert.Equal("new between", Slugs(joined.InSection("harbour")));
        Assert.Equal("between", joined.Next(joined.Get("old"))!.Slug);
    }

    [Fact]
    public void Joins_are_joined_again_and_nothing_gives_an_empty_collection()
    {
        var joined = ArticleCollection.Join<Article>(ArticleCollection.Join<Article>(Compiled(Local), Compiled(World)), Compiled(Sport));
        Assert.Equal(Slugs(All), Slugs(joined));
        Assert.Same(Local[0], joined.AsList().Next(Sport[0]));
        Assert.Empty(ArticleCollection.Join<Article>());
        Assert.Empty(ArticleCollection.Join<Article>(Compiled<WorldArticle>([])).InSection("x"));
        Assert.Equal(
            "No article 'a': the collection is empty.",
            Assert.Throws<KeyNotFoundException>(() => ArticleCollection.Join<Article>().Get("a")).Message);
        Assert.Throws<ArgumentNullException>(() => ArticleCollection.Join<Article>(null!));
        Assert.Throws<ArgumentNullException>(() => ArticleCollection.Join<Article>(All, null!));
    }

    [Fact]
    public void What_hot_reload_does_to_a_collection_shows_in_those_that_were_joined_of_it()
    {
        var local = Compiled(Local);
        var joined = ArticleCollection.Join<Article>(local, Compiled(World));
        var twice = ArticleCollection.Join<Article>(joined, Compiled(Sport));
        Assert.Equal(2, joined.WithKeyword("pier").Count);

        LocalArticle[] edited =
            [new(Record("새-부두", "2026-05-04T00:00:00+00:00", "content/news/new.md", "keyword pier", "keyword 부두"), ""), Local[0]];
        ((IReloaded)local).TakeOver(Compiled(edited));
        HotReload.ClearCache([]);

        Assert.Equal("새-부두 night-ferry far-islands-ko far-islands strait-reopens", Slugs(joined));
        Assert.Equal("새-부두 far-islands", Slugs(joined.WithKeyword("pier")));
        Assert.Equal("새-부두", Slugs(twice.WithKeyword("부두")));
        Assert.Same(edited[0], twice.Get("새-부두"));
        Assert.Same(edited[0], twice.AsList().Next(Local[0]));
        Assert.False(twice.TryGet("old-pier", out _));
        Assert.Equal("새-부두 night-ferry", Slugs(local.Published(At("2026-06-01T00:00:00Z"))));
    }

    [Fact]
    public void Articles_that_clash_after_hot_reload_are_told_of_until_they_no_longer_do()
    {
        var local = Compiled(Local);
        var joined = ArticleCollection.Join<Article>(local, Compiled(World));

        ((IReloaded)local).TakeOver(
            new ArticleCollection<LocalArticle>([new(Record("strait-reopens", null, "content/news/strait.md"), "")]));
        HotReload.ClearCache([]);
        Assert.Contains("'strait-reopens'", Assert.Throws<ArgumentException>(() => joined.Count).Message, StringComparison.Ordinal);

        ((IReloaded)local).TakeOver(Compiled(Local));
        HotReload.ClearCache([]);
        Assert.Equal(7, joined.Count);
    }

    private sealed class LocalArticle(string record, string html) : Article(CompiledArticle.Of(record, html));

    private sealed class WorldArticle(string record, string html) : Article(CompiledArticle.Of(record, html));

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
