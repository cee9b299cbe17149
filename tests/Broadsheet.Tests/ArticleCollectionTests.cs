namespace Broadsheet.Tests;

public sealed class ArticleCollectionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Every_article_is_found_and_nothing_else(int count)
    {
        var all = Collection(count);
        for (var i = 0; i < count; i++)
        {
            Assert.True(all.TryGet(Slug(i), out var article));
            Assert.Same(all[i], article);
            Assert.Same(article, all.Get(Slug(i)));
            Assert.False(all.TryGet(Slug(i + count), out article));
            Assert.Null(article);
        }

        Assert.False(all.TryGet("", out _));
        Assert.False(all.TryGet("0", out _));
    }

    [Fact]
    public void A_slug_is_matched_exactly()
    {
        var all = new ArticleCollection<NewsArticle>([NewsArticle.WithSlug("a-b")]);
        Assert.All(["a", "a-", "A-b", "a-b ", "a-b-c", "headline"], slug => Assert.False(all.TryGet(slug, out _)));
    }

    [Fact]
    public void Null_is_never_found_and_never_asked_for()
    {
        var all = Collection(2);
        Assert.False(all.TryGet(null, out _));
        Assert.Throws<ArgumentNullException>(() => all.Get(null!));
    }

    [Fact]
    public void Articles_made_in_a_test_are_found_by_the_slug_they_were_given()
    {
        var all = new ArticleCollection<NewsArticle>([new() { Slug = "one" }, new() { Slug = "두번째" }, new() { Slug = "three" }]);
        Assert.Same(all[1], all.Get("두번째"));
    }

    [Fact]
    public void Two_articles_with_one_slug_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ArticleCollection<NewsArticle>([NewsArticle.WithSlug("a"), NewsArticle.WithSlug("a")]));

    [Theory]
    [InlineData("city-opnes", "No article 'city-opnes' in 'news'; did you mean 'city-opens'?")]
    [InlineData("city-open", "No article 'city-open' in 'news'; did you mean 'city-opens'?")]
    [InlineData("getting", "No article 'getting' in 'news'; did you mean 'getting-started-with-data'?")]
    [InlineData("데이터-센타", "No article '데이터-센타' in 'news'; did you mean '데이터-센터'?")]
    [InlineData("entirely-different-thing", "No article 'entirely-different-thing' in 'news'.")]
    [InlineData("", "No article '' in 'news'.")]
    public void An_unknown_slug_is_named_with_the_nearest(string slug, string message)
    {
        var all = new ArticleCollection<NewsArticle>(
            new[] { "city-closes", "city-opens", "getting-started-with-data", "데이터-센터" }.Select(NewsArticle.WithSlug));
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => all.Get(slug)).Message);
    }

    [Fact]
    public void An_empty_collection_says_that_it_is_empty() =>
        Assert.Equal("No article 'a': the collection is empty.", Assert.Throws<KeyNotFoundException>(() => Collection(0).Get("a")).Message);

    [Fact]
    public void Articles_keep_the_order_given()
    {
        var all = Collection(5);
        Assert.Equal(5, all.Count);
        Assert.Equal(Enumerable.Range(0, 5).Select(Slug), all.Select(article => article.Slug));
        var slugs = new List<string>();
        foreach (var article in all)
            slugs.Add(article.Slug);
        Assert.Equal(Enumerable.Range(0, 5).Select(Slug), slugs);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void There_is_no_article_outside_of_the_order(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Collection(3)[index]);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var all = Collection(1_000);
        var (known, unknown) = (Slug(500), Slug(5_000));
        Assert.Equal(0, Allocation.Of(() =>
        {
            _ = all.TryGet(known, out _);
            _ = all.TryGet(unknown, out _);
            _ = all.TryGet("/news/article-500".AsSpan(6), out _);
        }));
    }

    [Theory]
    [InlineData("alt", 1)]
    [InlineData("article-7-before", 2)]
    [InlineData("옛-이름", 0)]
    public void A_slug_that_an_article_had_formerly_finds_it_without_allocating(string slug, int place)
    {
        NewsArticle[] articles = [.. Enumerable.Range(0, 3).Select(i => NewsArticle.WithSlug(Slug(i)))];
        var all = new ArticleCollection<NewsArticle>(
            articles, new CompiledIndex(articles) { Others = "alt 1\narticle-7-before 2\n옛-이름 0" });

        Assert.Same(articles[place], all.Get(slug));
        Assert.True(all.TryGet(slug, out var found));
        Assert.Same(articles[place], found);
        Assert.False(all.TryGet(slug + "x", out _));
        Assert.Equal(0, Allocation.Of(() => _ = all.TryGet(slug, out _)));
        Assert.Equal(3, all.Count);
    }

    [Fact]
    public void Reading_headlines_a_second_time_allocates_nothing()
    {
        var all = Collection(1_000);
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var article in all)
                _ = article.Headline;
        }));
    }

    [Fact]
    public void Reading_headlines_makes_the_headlines_and_no_body()
    {
        var html = new string('x', 100_000);
        var articles = Enumerable.Range(0, 100).Select(_ => new NewsArticle("slug a\nheadline H", html)).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
            _ = article.Headline;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 100 * 64);
    }

    [Fact]
    public void Making_an_article_allocates_the_object_alone()
    {
        _ = new NewsArticle("slug a", "<p>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var article = new NewsArticle("slug a", "<p>");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 256);
        GC.KeepAlive(article);
    }

    private static ArticleCollection<NewsArticle> Collection(int count) =>
        new(Enumerable.Range(0, count).Select(i => NewsArticle.WithSlug(Slug(i))));

    private static string Slug(int i) => i % 3 == 0 ? $"기사-{i}" : $"article-{i}";
}
