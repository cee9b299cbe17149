using System.Text;

namespace Broadsheet.Tests;

public sealed class PathTests
{
    private static readonly ArticleCollection<NewsArticle> All = new(
    [
        NewsArticle.WithSlug("night-ferry"),
        NewsArticle.WithSlug("봄-바다"),
        NewsArticle.WithSlug("café-noir"),
        new("slug harvest-moon\nheadline Harvest moon\ncollection news\npath /news/2026/harvest-moon", ""),
        new("slug 추수-달\nheadline 추수 달\ncollection news\npath /소식/추수-달/읽기", ""),
        new("slug 2026\nheadline The year\ncollection news", ""),
        new("slug spring-tide\nheadline Spring tide\ncollection news\npath /tides/spring-tide/", ""),
        new("slug 썰물\nheadline 썰물\ncollection news\npath /썰물/보기/", ""),
    ]);

    [Theory]
    [InlineData("night-ferry", 0)]
    [InlineData("%6Eight-ferry", 0)]
    [InlineData("봄-바다", 1)]
    [InlineData("%EB%B4%84-%EB%B0%94%EB%8B%A4", 1)]
    [InlineData("%eb%b4%84-바다", 1)]
    [InlineData("café-noir", 2)]
    [InlineData("caf%C3%A9-noir", 2)]
    [InlineData("cafe%CC%81-noir", 2)]
    public void A_slug_is_found_in_each_spelling_that_an_address_may_have(string slug, int place)
    {
        Assert.True(All.TryGet(slug, out var article));
        Assert.Same(All[place], article);
        Assert.True(All.TryGet(slug.Normalize(NormalizationForm.FormD).AsSpan(), out article));
        Assert.Same(All[place], article);
        Assert.Same(All[place], All.Get(slug));
    }

    [Fact]
    public void Another_spelling_is_seen_wherever_it_stands_in_a_slug_of_any_length()
    {
        for (var length = 1; length <= 80; length++)
        {
            for (var at = 0; at < length; at++)
            {
                var english = NewsArticle.WithSlug(new string('a', length));
                var korean = NewsArticle.WithSlug(new string('a', at) + '달' + new string('a', length - at - 1));

                Assert.True(
                    new ArticleCollection<NewsArticle>([english]).TryGet(
                        new string('a', at) + "%61" + new string('a', length - at - 1), out var found));
                Assert.Same(english, found);
                Assert.True(new ArticleCollection<NewsArticle>([korean]).TryGet(korean.Slug.Normalize(NormalizationForm.FormD), out found));
                Assert.Same(korean, found);
            }
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("%6")]
    [InlineData("night-ferry%")]
    [InlineData("%6Gight-ferry")]
    [InlineData("%FFnight-ferry")]
    [InlineData("%C0%AEnight-ferry")]
    [InlineData("%ED%A0%80")]
    [InlineData("%EB%B4")]
    [InlineData("%EB%B4x-%EB%B0%94%EB%8B%A4")]
    [InlineData("%F4%90%80%80")]
    [InlineData("%256Eight-ferry")]
    [InlineData("Night-Ferry")]
    public void What_is_not_encoded_well_is_not_found(string slug)
    {
        Assert.False(All.TryGet(slug, out _));
        Assert.False(All.TryGetByPath("/news/" + slug, out _));
    }

    [Theory]
    [InlineData("/news/night-ferry", 0)]
    [InlineData("/news/night-ferry/", 0)]
    [InlineData("/news/night-ferry?utm_source=mail&q=/news/2026", 0)]
    [InlineData("/news/night-ferry/#comments", 0)]
    [InlineData("/news/봄-바다", 1)]
    [InlineData("/news/%EB%B4%84-%EB%B0%94%EB%8B%A4?page=2", 1)]
    [InlineData("/news/caf%C3%A9-noir", 2)]
    [InlineData("/news/2026/harvest-moon", 3)]
    [InlineData("/%EC%86%8C%EC%8B%9D/%EC%B6%94%EC%88%98-%EB%8B%AC/%EC%9D%BD%EA%B8%B0/", 4)]
    [InlineData("/news/2026", 5)]
    [InlineData("/tides/spring-tide/", 6)]
    [InlineData("/tides/spring-tide", 6)]
    [InlineData("/tides/spring-tide/?page=2", 6)]
    [InlineData("/tides/spring-tide?page=2/#low", 6)]
    [InlineData("/tides/spring%2Dtide/#low", 6)]
    [InlineData("/%EC%8D%B0%EB%AC%BC/보기/", 7)]
    [InlineData("/썰물/보기", 7)]
    public void The_path_of_an_address_finds_the_article(string path, int place)
    {
        Assert.True(All.TryGetByPath(path, out var article));
        Assert.Same(All[place], article);
        Assert.True(All.TryGetByPath(path.Normalize(NormalizationForm.FormD).AsSpan(), out article));
        Assert.Same(All[place], article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("?")]
    [InlineData("night-ferry")]
    [InlineData("news/night-ferry")]
    [InlineData("/night-ferry")]
    [InlineData("/guides/night-ferry")]
    [InlineData("/news/night-ferry//")]
    [InlineData("/tides/spring-tide//")]
    [InlineData("/spring-tide/")]
    [InlineData("/news//night-ferry")]
    [InlineData("/news/night-ferry/more")]
    [InlineData("/news/harvest-moon")]
    [InlineData("/news/2025/harvest-moon")]
    [InlineData("/news%2Fnight-ferry%3F")]
    [InlineData("https://courier.example/news/night-ferry")]
    public void Another_path_finds_nothing(string path)
    {
        Assert.False(All.TryGetByPath(path, out var article));
        Assert.Null(article);
    }

    [Fact]
    public void No_path_finds_nothing() => Assert.False(All.TryGetByPath(null, out _));

    [Fact]
    public void A_path_without_end_finds_nothing()
    {
        foreach (var path in new[] { new string('/', 1_000_000), string.Concat(Enumerable.Repeat("/%61", 500_000)), "/news/" + new string(
            '\u1161', 1_000_000) })
        {
            Assert.False(All.TryGetByPath(path, out _));
            Assert.False(All.TryGet(path, out _));
        }
    }

    [Theory]
    [InlineData("/news/2025/ferry", 0)]
    [InlineData("/news/2025/%EC%98%9B-%EC%9D%B4%EB%A6%84", 1)]
    public void The_path_that_an_article_had_under_its_former_slug_finds_it(string path, int place)
    {
        string[] slugs = ["night-ferry", "봄-바다"];
        NewsArticle[] articles =
            [.. slugs.Select(slug => new NewsArticle($"slug {slug}\nheadline {slug}\ncollection news\npath /news/2025/{slug}", ""))];
        var all = new ArticleCollection<NewsArticle>(articles, new CompiledIndex(articles) { Others = "ferry 0\n옛-이름 1" });

        Assert.True(all.TryGetByPath(path, out var article));
        Assert.Same(articles[place], article);
        Assert.False(all.TryGetByPath(path.Replace("2025", "2024", StringComparison.Ordinal), out _));
    }

    [Theory]
    [InlineData("/a/tide.html", "/a/tide.html/")]
    [InlineData("/b/2026-05-02-tide", "/b/2026-05-02-tide?page=2")]
    [InlineData("/about-us", "/about%2Dus/#x")]
    [InlineData("/", "/?page=2")]
    [InlineData("/c#/tide", "/c%23/tide/?x")]
    [InlineData("/100%/tide", "/100%25/tide")]
    [InlineData("/what?/tide", "/what%3F/tide?y")]
    [InlineData("/what?", "/what%3F")]
    [InlineData("/%41/tide", "/%2541/tide")]
    [InlineData("/docs/setup/tide", "/docs/setup/tide/")]
    [InlineData("/docs/setup/tide/read/", "/docs/setup/tide/read")]
    [InlineData("/é/소식/tide", "/e%CC%81/%EC%86%8C%EC%8B%9D/tide")]
    [InlineData("/소식-tide", "/%EC%86%8C%EC%8B%9D-tide")]
    [InlineData("/a b/tide.html", "/a%20b/tide.html")]
    public void An_article_is_found_by_its_path_whatever_that_has_of_its_slug(string path, string address)
    {
        foreach (var slug in new[] { "tide", "setup/tide", "조수", "é" })
        {
            var article = new NewsArticle { Slug = slug, Path = path };
            var all = new ArticleCollection<NewsArticle>([NewsArticle.WithSlug("a"), article, NewsArticle.WithSlug("tide.html")]);
            var joined = ArticleCollection.Join(all, new ArticleCollection<NewsArticle>([NewsArticle.WithSlug("b")]));

            foreach (var spelling in new[] { path, address, path.Normalize(NormalizationForm.FormD) })
            {
                Assert.True(all.TryGetByPath(spelling, out var found), spelling);
                Assert.Same(article, found);
                Assert.True(joined.TryGetByPath(spelling, out found), spelling);
                Assert.Same(article, found);
            }

            Assert.False(all.TryGetByPath(path + "x", out _));
            Assert.False(all.TryGetByPath("/x" + path, out _));
        }
    }

    [Fact]
    public void What_comes_before_an_encoded_sign_is_no_path_of_its_own()
    {
        foreach (var tail in new[] { "%3F", "%23", "%3Fpage=2", "%23top.json", "%25", "%2541" })
            Assert.False(All.TryGetByPath("/news/night-ferry" + tail, out _), tail);
    }

    [Fact]
    public void A_slug_with_a_blank_and_a_mark_is_found_in_both_forms()
    {
        var article = new NewsArticle { Slug = "café noir", Path = "/news/café noir" };
        var all = new ArticleCollection<NewsArticle>([article]);

        Assert.True(all.TryGet("cafe\u0301 noir", out var found));
        Assert.Same(article, found);
        Assert.False(all.TryGet("cafe\u0301", out _));
    }

    [Fact]
    public void Asking_by_path_allocates_nothing_once_the_routes_are_known()
    {
        string[] paths =
            ["/news/night-ferry", "/news/%EB%B4%84-%EB%B0%94%EB%8B%A4/", "/news/봄-바다".Normalize(NormalizationForm.FormD), "/news/unknown",
                "/news/cafe\u0301-noir"];
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var path in paths)
                _ = All.TryGetByPath(path, out _);
        }));
    }
}
