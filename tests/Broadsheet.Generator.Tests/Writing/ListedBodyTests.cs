using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>
/// An article that <c>All</c> made has no body until someone reads it; its name gives it one at once. It is one object all the time.
/// </summary>
public sealed class ListedBodyTests
{
    private static LoadedHost Host() => new GeneratorHost()
        .Article("content/authors/nora.md", "---\nname: Nora Whitfield\n---\n\nReports on ferries.\n")
        .Article("content/news/plain.md", "Plain text.\n")
        .Article("content/news/by-nora.md", "---\nauthor: nora\n---\n\nText by Nora.\n")
        .Article("content/news/empty.md", "---\nheadline: Nothing yet\n---\n")
        .Article("content/guides/knots.md", "---\nguide: ropes\n---\n\nOver and under.\n")
        .Article("content/guides/ropes.md", "---\nguide: knots\n---\n\nHemp.\n")
        .Run()
        .Load();

    private static IEnumerable<Article> All(LoadedHost host, string collection) =>
        ((System.Collections.IEnumerable)host.Read(collection, "All")!).Cast<Article>();

    private static Article Listed(LoadedHost host, string collection, string slug) =>
        All(host, collection).Single(article => article.Slug == slug);

    [Theory]
    [InlineData("News", "plain", "Plain", "<p>Plain text.</p>")]
    [InlineData("News", "by-nora", "ByNora", "<p>Text by Nora.</p>")]
    [InlineData("News", "empty", "Empty", "")]
    [InlineData("Guides", "knots", "Knots", "<p>Over and under.</p>")]
    public void The_body_is_there_whichever_way_the_article_was_reached_first(string collection, string slug, string member, string html)
    {
        var host = Host();
        var listed = Listed(host, collection, slug);
        Assert.Equal(html, listed.Body.Html);
        Assert.Same(listed, host.Read(collection, member));

        host = Host();
        listed = Listed(host, collection, slug);
        Assert.Same(listed, host.Read(collection, member));
        Assert.Equal(html, listed.Body.Html);

        host = Host();
        var named = host.ReadArticle(collection, member);
        Assert.Same(named, Listed(host, collection, slug));
        Assert.Equal(html, named.Body.Html);
    }

    [Fact]
    public void References_are_there_before_the_body_is()
    {
        var host = Host();
        var article = Listed(host, "News", "by-nora");
        var author = article.GetType().GetProperty("Author")!.GetValue(article);

        Assert.Same(host.Read("Authors", "Nora"), author);
        Assert.Equal("<p>Reports on ferries.</p>", ((Article)author!).Body.Html);
    }

    [Fact]
    public void Threads_that_list_and_name_articles_at_once_see_one_object_with_its_body()
    {
        for (var round = 0; round < 20; round++)
        {
            var host = new GeneratorHost()
                .Article("content/authors/nora.md", "---\nname: Nora Whitfield\n---\n\nReports.\n")
                .Article("content/news/a.md", "---\nauthor: nora\n---\n\nText.\n")
                .Article("content/news/b.md", "Text.\n")
                .Run()
                .Load();
            var seen = new System.Collections.Concurrent.ConcurrentBag<(string Slug, Article Article, string Html)>();
            Parallel.For(0, 8, i =>
            {
                foreach (var article in i % 2 == 0 ? All(host, "News") : [host.ReadArticle("News", "A"), host.ReadArticle("News", "B")])
                    seen.Add((article.Slug, article, article.Body.Html));
            });

            Assert.All(seen, article => Assert.Equal("<p>Text.</p>", article.Html));
            Assert.All(seen.GroupBy(article => article.Slug), same => Assert.Single(same.Select(article => article.Article).Distinct()));
        }
    }
}
