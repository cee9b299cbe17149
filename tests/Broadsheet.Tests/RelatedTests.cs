namespace Broadsheet.Tests;

public sealed class RelatedTests
{
    private static NewsArticle Make(string slug, string headline, params string[] keywords) =>
        new(string.Join('\n', [$"slug {slug}", $"headline {headline}", .. keywords.Select(keyword => "keyword " + keyword)]), "");

    private static ArticleCollection<NewsArticle> All(bool isCompiled, params NewsArticle[] articles) =>
        isCompiled ? new([.. articles], new CompiledIndex(articles)) : new(articles);

    private static string Slugs(IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Slug));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Shared_keywords_count_more_than_shared_words_and_rare_ones_more_than_frequent(bool isCompiled)
    {
        var all = All(
            isCompiled,
            Make("ferry-fares", "Ferry fares to rise in spring", "ferry", "city"),
            Make("ferry-crew", "Crew of the last boat honoured", "ferry", "city"),
            Make("fares-bus", "Bus fares rise", "city"),
            Make("council-a", "Council sits late", "city"),
            Make("council-b", "Council votes on parks", "city"),
            Make("recipe", "Three soups for a cold day", "food"),
            Make("garden", "Planting onions early"),
            Make("chess", "A draw at the club"));

        Assert.Equal("ferry-crew fares-bus council-a council-b", Slugs(all.Related(all[0])));
        Assert.Empty(all.Related(all[7]));
    }

    [Fact]
    public void Korean_words_are_compared_without_their_endings()
    {
        var all = All(
            true,
            Make("시장-연다", "겨울시장이 바닷가에 열린다"),
            Make("시장-상인", "겨울 바람에도 시장은 붐빈다"),
            Make("도서관", "도서관이 늦게까지 문을 연다"),
            Make("도서관-예산", "도서관을 위한 예산 도서관에 쓴다"),
            Make("등대", "등대는 다시 켜지나"));

        Assert.Equal("도서관-예산", Slugs(all.Related(all[2]).Take(1)));
        Assert.Equal("시장-상인", Slugs(all.Related(all[0]).Take(1)));
        Assert.DoesNotContain(all[4], all.Related(all[2]));
    }

    [Fact]
    public void At_most_five_are_related_and_never_the_article_itself()
    {
        var all = All(true, [.. Enumerable.Range(0, 40).Select(i => Make($"tide-{i}", $"Tide table {i}", i % 2 == 0 ? "tide" : "table"))]);
        Assert.All(all, article =>
        {
            var related = all.Related(article);
            Assert.Equal(5, related.Length);
            Assert.DoesNotContain(article, related);
            Assert.All(related, other => Assert.Equal(article.Keywords, other.Keywords));
        });
    }

    [Fact]
    public void What_every_article_shares_relates_none()
    {
        var all = All(true, [.. Enumerable.Range(0, 30).Select(i => Make($"a-{i}", "", "news"))]);
        Assert.All(all, article => Assert.Empty(all.Related(article)));
    }

    [Fact]
    public void An_article_of_another_collection_is_related_to_none() =>
        Assert.Empty(All(true, Make("a", "Tide tables", "tide")).Related(Make("a", "Tide tables", "tide")));

    [Fact]
    public void Twenty_thousand_articles_of_one_keyword_take_no_more_than_their_number()
    {
        var articles = Enumerable.Range(0, 20_000).Select(i => Make($"s-{i}", $"Story {i % 50} of winter", "one", $"k{i % 200}")).ToArray();
        var all = All(false, articles);
        Assert.Contains(all.Related(articles[10_000]), other => other.Keywords[1] == articles[10_000].Keywords[1]);
    }
}
