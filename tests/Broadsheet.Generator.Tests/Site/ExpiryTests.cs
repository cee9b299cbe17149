extern alias runtime;

using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>A sale, a lottery and two pages of announcements, each with a last day.</summary>
public sealed class ExpiryTests
{
    private const string Site = "public class Program;";

    [Theory]
    [InlineData("content/news/sale.md", "---\ntitle: Sale\nexpires: 2026-05-02T18:00+09:00\n---\n\nBeds.\n")]
    [InlineData("content/news/sale.md", "---\ntitle: Sale\nexpiryDate: 2026-05-02T09:00Z\n---\n\nBeds.\n")]
    [InlineData("content/news/sale.yaml", "title: Sale\nexpirydate: 2026-05-02T18:00:00+09:00\n")]
    [InlineData("content/news/list.json", "[{ \"title\": \"Sale\", \"expires\": \"2026-05-02T18:00:00+09:00\" }]")]
    [InlineData(
        "content/news/2026-05-01.txt", "---\nheadline: Sale\nexpires: 2026-05-02T18:00+09:00\n---\n나루터 새 단장\n\n나루터가 새 단장을 마치고 문을 열었다.\n")]
    public void Every_kind_of_file_tells_when_its_article_expires(string path, string text)
    {
        var outcome = new GeneratorHost(Site).Article(path, text).Run();

        Assert.DoesNotContain(
            outcome.Diagnostics, static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        Assert.Equal(
            new DateTimeOffset(2026, 5, 2, 9, 0, 0, TimeSpan.Zero), outcome.ReadArticle("News", "Sale").Expires?.ToUniversalTime());
    }

    [Fact]
    public void All_articles_of_a_page_expire_together()
    {
        var outcome = new GeneratorHost(Site)
            .Article(
                "content/news/page.txt",
                "---\nexpires: 2026-05-02\n---\n# Ferry late\n\nThe ferry is late.\n\n---\n\n# Market moves\n\nThe market moves to the quay.\n")
            .Run();

        Assert.Equal([2, 2], ((IEnumerable<Article>)outcome.Read("News", "All")!).Select(static article => article.Expires?.Day));
    }

    [Fact]
    public void The_compiler_tells_the_list_which_articles_expire()
    {
        var host = new GeneratorHost(Site)
            .Article("content/news/sale.md", "---\ntitle: Sale\npublished: 2026-04-29\nexpires: 2026-05-02\n---\n\nBeds.\n")
            .Article("content/news/harbor.md", "---\ntitle: Harbor\npublished: 2026-04-30\n---\n\nBoats.\n")
            .Article("content/notes/quay.md", "---\ntitle: Quay\n---\n\nStones.\n");
        var outcome = host.Run();
        var all = runtime::Broadsheet.ArticleCollection.Join<Article>(
            (IReadOnlyList<Article>)outcome.Read("News", "All")!, (IReadOnlyList<Article>)outcome.Read("Notes", "All")!);

        Assert.Equal("harbor sale quay", Slugs(all, 1));
        Assert.Equal("harbor quay", Slugs(all, 2));
        Assert.Contains(" Ending ", outcome.Sources["News.Index.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(" Ending ", outcome.Sources["Notes.Index.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expires: next week", "BSH0102")]
    [InlineData("expire: 2026-05-02", "BSH0110")]
    [InlineData("expirationDate: 05.02.2026", "BSH0102")]
    [InlineData("expires: 2026-05-02\nexpiryDate: 2026-05-03", "BSH0105")]
    public void What_is_wrong_with_an_expiry_is_told(string frontMatter, string id) =>
        Assert.Equal(
            [id],
            new GeneratorHost(Site).Article("content/news/sale.md", $"---\ntitle: Sale\n{frontMatter}\n---\n\nBeds.\n")
                .Run().Diagnostics.Select(static diagnostic => diagnostic.Id));

    private static string Slugs(runtime::Broadsheet.ArticleCollection<Article> all, int day) =>
        string.Join(
            ' ', all.Published(new Clock(new DateTimeOffset(2026, 5, day, 0, 0, 0, TimeSpan.Zero))).Select(static article => article.Slug));

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
