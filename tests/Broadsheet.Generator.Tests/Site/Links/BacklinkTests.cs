using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>Who links to an article.</summary>
public sealed class BacklinkTests
{
    private static GeneratorHost Host(params string[] sources) => new GeneratorHost(["class Program;", .. sources])
        .Article("content/guides/setup.md", "See [itself](#start) and [again](setup.md).\n\n## Start\n")
        .Article("content/news/old.md", "---\npublished: 2026-01-01\n---\n\n[a](guides:setup) [b](guides:setup#start) [c](/guides/setup)\n")
        .Article("content/news/new.md", "---\npublished: 2026-03-01\n---\n\n[a](guides:setup) [b](news:old)\n")
        .Article("content/notes/undated.md", "[a](guides:setup)\n")
        .Article("content/notes/mid.md", "---\npublished: 2026-02-01\n---\n\n[a](../guides/setup.md)\n");

    private static string[] Slugs(Article article) => [.. article.LinkedFrom.Select(linker => linker.Slug)];

    [Fact]
    public void LinkedFrom_has_each_linking_article_once_the_newest_first_and_not_itself()
    {
        var host = Host().Run();
        Assert.DoesNotContain(host.Diagnostics, LinkedSite.IsShown);
        Assert.Empty(host.CompilerDiagnostics);
        var loaded = host.Load();

        Assert.Equal(["new", "mid", "old", "undated"], Slugs(loaded.ReadArticle("Guides", "Setup")));
        Assert.Equal(["new"], Slugs(loaded.ReadArticle("News", "Old")));
        Assert.Empty(loaded.ReadArticle("News", "New").LinkedFrom);
        Assert.Empty(loaded.ReadArticle("Notes", "Mid").LinkedFrom);
    }

    [Fact]
    public void LinkedFrom_gives_the_very_articles_of_their_collections()
    {
        var host = Host().Run().Load();

        var linkers = host.ReadArticle("Guides", "Setup").LinkedFrom;

        Assert.Same(host.ReadArticle("News", "New"), linkers[0]);
        Assert.False(host.HasLoaded("News"));
        Assert.False(host.HasLoaded("Notes"));
    }

    [Fact]
    public void A_declared_type_has_its_backlinks_too()
    {
        var host =
            Host("using Broadsheet;\nnamespace Acme.Site;\n[ArticleCollection(\"guides\")]\npublic partial class Guide : Article { public Guide() { } }\n").Run();

        Assert.Empty(host.CompilerDiagnostics);
        Assert.Equal(["new", "mid", "old", "undated"], Slugs(host.ReadArticle("Guides", "Setup")));
    }

    [Fact]
    public void Only_a_collection_that_is_linked_to_has_a_table() =>
        Assert.Equal(
            ["Guides.Links.g.cs", "News.Links.g.cs"],
            Host().Run().Sources.Keys.Where(name => name.EndsWith(".Links.g.cs", StringComparison.Ordinal)).Order());

    [Fact]
    public void An_article_that_a_test_makes_has_the_backlinks_that_the_test_sets()
    {
        var host = Host("""
            public static class Tests
            {
                public static string Run() => string.Join(' ', new Acme.Site.Content.GuidesArticle { Slug = "setup" }.LinkedFrom.Length,
                    new Acme.Site.Content.GuidesArticle { Slug = "setup", LinkedFrom = [new Acme.Site.Content.NewsArticle { Slug = "x" }] }.LinkedFrom[0].Slug);
            }
            """).Run();

        Assert.Empty(host.CompilerDiagnostics);
        Assert.Equal("0 x", host.Load().RunStatic("Tests", "Run"));
    }

    [Fact]
    public void Hundreds_of_linking_articles_are_found_in_methods_of_bounded_size()
    {
        var host = new GeneratorHost("class Program;").Article("content/guides/setup.md", "Text.\n");
        for (var i = 0; i < 300; i++)
            host.Article(
                string.Create(CultureInfo.InvariantCulture, $"content/news/n{i:D3}.md"),
                string.Create(
                    CultureInfo.InvariantCulture, $"---\npublished: 2026-01-01\n---\n\n[x](guides:setup) [y](news:n{(i * 7) % 300:D3})\n"));

        var outcome = host.Run();

        var loaded = outcome.Load();
        Assert.Equal(
            Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"n{i:D3}")),
            Slugs(loaded.ReadArticle("Guides", "Setup")));
        Assert.Equal(["n002"], Slugs(loaded.ReadArticle("News", "N014")));
        Assert.Equal(["n043"], Slugs(loaded.ReadArticle("News", "N001")));
        Assert.InRange(outcome.Sources["News.Links.g.cs"].Split("private static")[1..].Max(method => method.Split('\n').Length), 1, 80);
    }

    [Fact]
    public Task The_generated_table_is_readable() => Snapshot.Verify(Host().Run().Sources["Guides.Links.g.cs"]);
}
