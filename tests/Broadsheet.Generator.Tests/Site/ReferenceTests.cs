using System.Collections;
using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>Front matter that names articles of another collection, and bylines of people who have an article.</summary>
public sealed class ReferenceTests
{
    private const string Park = "---\ntitle: 박서연\nemail: sypark@haedam.example\n---\n\n소개.\n";
    private const string Okafor = "---\ntitle: Daniel Okafor\n---\n\nBio.\n";

    private static GeneratorHost Host() =>
        new GeneratorHost().Article("content/authors/park.md", Park).Article("content/authors/okafor.md", Okafor);

    private static string Note(string frontMatter) => $"---\ntitle: T\n{frontMatter}\n---\n\nText.\n";

    private static object? Get(object value, string property) =>
        (value.GetType().GetProperty(property) ?? throw new InvalidOperationException($"no property {property}")).GetValue(value);

    private static List<string> Slugs(object? articles) => [.. ((IEnumerable)articles!).Cast<Article>().Select(article => article.Slug)];

    [Theory]
    [InlineData("port")]
    [InlineData("ports")]
    [InlineData("Port")]
    public void A_key_named_like_a_collection_refers_to_its_articles(string key)
    {
        var outcome = new GeneratorHost()
            .Article("content/ports/haedam.md", Note("depth: 3"))
            .Article("content/ferries/dawn.md", Note($"{key}: haedam"))
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        var program = outcome.Load();
        Assert.Same(program.Read("Ports", "Haedam"), Get(program.ReadArticle("Ferries", "Dawn"), char.ToUpperInvariant(key[0]) + key[1..]));
    }

    [Fact]
    public void A_list_refers_to_each_and_the_property_is_empty_where_the_key_is_absent()
    {
        var outcome = new GeneratorHost()
            .Article("content/ports/haedam.md", Note("depth: 3"))
            .Article("content/ports/millbrook.md", Note("depth: 2"))
            .Article("content/ferries/dawn.md", Note("ports: [millbrook, haedam]"))
            .Article("content/ferries/dusk.md", Note("ports:"))
            .Run();

        Assert.Equal(["millbrook", "haedam"], Slugs(Get(outcome.ReadArticle("Ferries", "Dawn"), "Ports")));
        Assert.Empty(Slugs(Get(outcome.ReadArticle("Ferries", "Dusk"), "Ports")));
    }

    [Fact]
    public void A_key_whose_values_are_no_slugs_stays_a_text()
    {
        var outcome = new GeneratorHost()
            .Article("content/ports/haedam.md", Note("depth: 3"))
            .Article("content/ferries/dawn.md", Note("port: Haedam Harbor"))
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("Haedam Harbor", Get(outcome.ReadArticle("Ferries", "Dawn"), "Port"));
    }

    [Fact]
    public void One_slug_of_many_that_does_not_exist_is_an_error_with_the_nearest()
    {
        var host = new GeneratorHost().Article("content/ports/haedam.md", Note("depth: 3"));
        for (var i = 0; i < 20; i++)
            host.Article(string.Create(CultureInfo.InvariantCulture, $"content/ferries/f{i}.md"), Note("port: haedam"));
        const string Wrong = "---\r\ntitle: 새벽배\r\nport: haeham\r\n---\r\n\r\n본문.\r\n";
        var outcome = host.Article("content/ferries/wrong.md", Wrong).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal("'port' refers to 'haeham', which is no article of 'ports'; write 'haedam'", diagnostic.GetMessage(null));
        Assert.Equal("haeham", Wrong.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Theory]
    [InlineData(1, "gyeongju", "in one place")]
    [InlineData(4, "haeham", "in 4 places")]
    public void A_term_that_has_no_article_is_one_warning_and_left_out(int uses, string term, string places)
    {
        var outcome = Run("Warn");

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0409", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            $"'ports' refers to '{term}' {places}, but 'ports' has no such article, so the reference is left out; write an article with that slug, or remove it",
            diagnostic.GetMessage(null));
        Assert.EndsWith("f00.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(Enumerable.Repeat("BSH0403", uses), Run("Strict").Diagnostics.Select(static error => error.Id));

        GeneratorOutcome Run(string inference)
        {
            var host = new GeneratorHost().Property("BroadsheetInference", inference)
                .Article("content/ports/haedam.md", Note("depth: 3")).Article("content/ferries/z.md", Note("ports: \"\""));
            for (var i = 0; i < 60; i++)
                host.Article(
                    string.Create(CultureInfo.InvariantCulture, $"content/ferries/f{i:D2}.md"),
                    Note(i < uses ? $"ports: [haedam, {term}]" : "ports: [haedam]"));
            return host.Run();
        }
    }

    [Fact]
    public void References_in_a_circle_arrive_where_they_began()
    {
        var program = new GeneratorHost()
            .Article("content/ports/a.md", Note("port: b"))
            .Article("content/ports/b.md", Note("port: c\nferries: [dawn]"))
            .Article("content/ports/c.md", Note("port: c"))
            .Article("content/ferries/dawn.md", Note("ports: [a, b]"))
            .Run().Load();

        var a = program.ReadArticle("Ports", "A");
        var b = (Article)Get(a, "Port")!;

        Assert.Same(program.Read("Ports", "B"), b);
        Assert.Same(program.Read("Ports", "C"), Get(Get(b, "Port")!, "Port"));
        var dawn = ((IEnumerable)Get(b, "Ferries")!).Cast<object>().Single();
        Assert.Equal([a, b], ((IEnumerable)Get(dawn, "Ports")!).Cast<object>());
    }

    [Fact]
    public void A_chain_as_long_as_the_collection_is_followed()
    {
        const int Count = 3000;
        var host = new GeneratorHost();
        for (var i = 0; i < Count; i++)
            host.Article(
                string.Create(CultureInfo.InvariantCulture, $"content/ports/p{i:D4}.md"),
                Note(string.Create(CultureInfo.InvariantCulture, $"port: p{Math.Min(i + 1, Count - 1):D4}")));

        object article = host.Run().ReadArticle("Ports", "P0000");
        var steps = 0;
        for (var next = Get(article, "Port"); !ReferenceEquals(next, article); next = Get(article, "Port"))
        {
            article = next!;
            steps++;
        }

        Assert.Equal(Count - 1, steps);
    }

    [Fact]
    public void Threads_that_meet_see_one_article_with_all_that_it_refers_to()
    {
        for (var round = 0; round < 20; round++)
        {
            var program = new GeneratorHost()
                .Article("content/ports/a.md", Note("port: b"))
                .Article("content/ports/b.md", Note("port: a"))
                .Run().Load();
            using var start = new Barrier(4);
            var seen = new object[4];

            var threads = Enumerable.Range(0, seen.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = Get(program.ReadArticle("Ports", i % 2 == 0 ? "A" : "B"), "Port")!;
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(seen, (article, i) => Assert.Same(program.Read("Ports", i % 2 == 0 ? "B" : "A"), article));
        }
    }

    [Fact]
    public void An_author_named_by_slug_is_the_author_and_the_byline_has_the_name()
    {
        var program = Host().Article("content/notes/a.md", Note("author: park")).Run().Load();

        var note = program.ReadArticle("Notes", "A");

        Assert.Same(program.Read("Authors", "Park"), Get(note, "Author"));
        Assert.Equal(["park"], Slugs(Get(note, "Authors")));
        Assert.Equal(("박서연", "sypark@haedam.example", "park"), (note.Bylines[0].Name, note.Bylines[0].Email, note.Bylines[0].AuthorSlug));
    }

    [Fact]
    public void Bylines_of_pages_are_linked_by_address_and_by_name()
    {
        var outcome = Host().Article("content/news/2026-03-14.txt", """
            해담항 새 부두 문 열어

            해담시는 14일 새 부두를 열었다고 밝혔다. 시민 300여 명이 함께했다.

            /박서연·정도현 기자 sypark@haedam.example

            County opens the ferry pier

            The county opened the pier on Saturday after nine years of work.

            By Daniel Okafor, Staff Writer
            """).Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        var news = ((IEnumerable)outcome.Read("News", "All")!).Cast<Article>().ToList();
        Assert.Equal(["park"], Slugs(Get(news[0], "Authors")).Distinct());
        Assert.Equal(["okafor"], Slugs(Get(news[1], "Authors")));
        Assert.Equal("okafor", news[1].Bylines[0].AuthorSlug);
    }

    [Fact]
    public void A_name_that_two_authors_share_links_to_neither()
    {
        var outcome = Host().Article("content/authors/okafor-2.md", Okafor).Article("content/notes/a.md", Note("author: Daniel Okafor"))
            .Run();

        Assert.Null(outcome.ReadArticle("Notes", "A").Bylines[0].AuthorSlug);
    }

    [Fact]
    public void Naming_an_article_by_name_does_not_keep_those_it_does_not_refer_to()
    {
        var source = Host().Article("content/notes/a.md", Note("author: park"))
            .Run().Sources.Single(source => source.Key.StartsWith("Notes.a", StringComparison.Ordinal)).Value;

        Assert.Contains("global::Acme.Site.Content.Authors.Park", source, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafor", source, StringComparison.Ordinal);
    }
}
