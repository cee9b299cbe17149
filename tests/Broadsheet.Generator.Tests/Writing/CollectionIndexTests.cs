using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>What is computed of a collection when compiling, as queries of the compiled host find it.</summary>
public sealed class CollectionIndexTests
{
    private const string Program = """
        using System;
        using System.Linq;
        using Acme.Site.Content;
        using Broadsheet;

        public static class Program
        {
            public static string Tagged() => Slugs(News.All.WithKeyword("MARKET").Cast<Article>());
            public static string Here() => Slugs(News.All.InSection("harbour").InLanguage("en").Cast<Article>());
            public static string ByPerson() => Slugs(News.All.By(Authors.Nora).Cast<Article>());
            public static string Series() => Slugs(News.All.InSeries("pier diaries").Cast<Article>());
            public static string Related() => Slugs(News.All.Related(News.NightMarket).Cast<Article>());
            public static string Translated() => Slugs(News.All.Translations(News.NightMarketKo).Cast<Article>());
            public static string Day() => Slugs(News.All.PublishedIn(2026, 5).Cast<Article>());
            public static string Slugs(System.Collections.Generic.IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Slug));
        }
        """;

    private static GeneratorHost Host() => new GeneratorHost(Program) { TracksSteps = true }
        .Article("content/authors/nora.md", "---\nname: Nora Whitfield\nheadline: Nora Whitfield\n---\n\nReports.\n")
        .Article(
            "content/news/night-market.md",
            "---\nauthor: nora\nsection: Harbour\ntags: [Market, pier]\npublished: 2026-05-01\nseries: { name: Pier diaries, position: 2 }\n---\n\n# The night market on the pier\n\nLamps.\n")
        .Article(
            "content/news/night-market.ko.md",
            "---\nsection: Harbour\ntags: [market]\npublished: 2026-05-02\n---\n\n# 부두의 밤 시장\n\n등불이 켜졌다.\n")
        .Article(
            "content/news/pier-repairs.md",
            "---\nauthor: Nora Whitfield\ntags: [pier]\npublished: 2026-04-01\nseries:\n  name: Pier Diaries\n  position: 1\n---\n\n# Pier repairs end before the market\n\nNails.\n")
        .Article("content/news/other.md", "---\npublished: 2026-01-01\n---\n\n# Onions early\n\nSoil.\n")
        .Article("content/news/more.md", "---\npublished: 2026-01-02\n---\n\n# A draw at the club\n\nChess.\n");

    [Theory]
    [InlineData("Tagged", "night-market-ko night-market")]
    [InlineData("Here", "night-market")]
    [InlineData("ByPerson", "night-market pier-repairs")]
    [InlineData("Series", "pier-repairs night-market")]
    [InlineData("Related", "pier-repairs night-market-ko")]
    [InlineData("Translated", "night-market")]
    [InlineData("Day", "night-market-ko night-market")]
    public void A_query_finds_what_was_computed(string query, string slugs)
    {
        var outcome = Host().Run();
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(slugs, outcome.Load().Run(query));
    }

    [Fact]
    public Task The_index_is_one_class_that_can_be_read() => Snapshot.Verify(Host().Run().Sources["News.Index.g.cs"]);

    [Fact]
    public void An_edited_body_computes_nothing_anew_and_an_edited_keyword_the_index_alone()
    {
        var host = Host();
        host.Run();
        host.Edit("content/news/other.md", "---\npublished: 2026-01-01\n---\n\n# Onions early\n\nOther soil.\n");
        Assert.All(host.Run().Reasons(StepNames.Indexes), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        host.Edit("content/news/other.md", "---\npublished: 2026-01-01\ntags: garden\n---\n\n# Onions early\n\nOther soil.\n");
        var edited = host.Run();
        Assert.Single(edited.Reasons(StepNames.Indexes), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(StepNames.Collections));
    }

    [Theory]
    [InlineData("series: [[Boats]]", "Boats")]
    [InlineData("series: { position: 2 }", "position: 2")]
    [InlineData("series: { name: Boats, position: two }", "two")]
    [InlineData("series: { name: Boats, part: second }", "second")]
    public void A_series_that_says_something_else_is_an_error_at_its_characters(string line, string written)
    {
        var text = $"---\n{line}\n---\n\nText.\n";
        var diagnostic = Assert.Single(new GeneratorHost().Article("content/news/a.md", text).Run().Diagnostics);
        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.Equal(written, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("setup.ko.md", "ko", "setup-ko", "Setup")]
    [InlineData("setup.pt-BR.md", "pt-BR", "setup-pt-br", "Setup")]
    [InlineData("2026-01-02-setup.en.md", "en", "setup-en", "Setup")]
    [InlineData("2026-01-02.ko.md", "ko", "2026-01-02-ko", "2026-01-02")]
    [InlineData("socket.io.md", "en", "socket-io", "Socket.io")]
    [InlineData("release.v2.md", "en", "release-v2", "Release.v2")]
    [InlineData("node.js.md", "en", "node-js", "Node.js")]
    public void A_files_name_tells_its_language(string file, string language, string slug, string headline)
    {
        var article =
            (Article)((System.Collections.IEnumerable)new GeneratorHost().Article("content/news/" + file, "Plain words.\n").Run().Load()
                .Read("News", "All")!).Cast<object>().Single();
        Assert.Equal((language, slug, headline), (article.Language, article.Slug, article.Headline));
    }

    [Fact]
    public void A_code_of_two_letters_is_a_language_where_the_site_has_a_translation_into_it()
    {
        var outcome = new GeneratorHost()
            .Article("content/guides/setup.md", "Plain words.\n")
            .Article("content/guides/setup.ja.md", "言葉。\n")
            .Article("content/news/opening.ja.md", "言葉。\n")
            .Article("content/news/socket.io.md", "Plain words.\n")
            .Article("content/staff/desk.ja.yaml", "role: editor\n")
            .Article("content/pages/2026-05-02.ja.txt", "# Opening\n\nPlain words, and many of them.\n")
            .Run();

        Assert.Equal(
            ["ja", "ja", "en", "ja", "ja"],
            new[] { ("Guides", "SetupJa"), ("News", "OpeningJa"), ("News", "SocketIo"), ("Staff", "DeskJa"), ("Pages", "Opening") }.Select(
                name => outcome.ReadArticle(name.Item1, name.Item2).Language));
        Assert.Equal("2026-05-02", $"{outcome.ReadArticle("Pages", "Opening").DatePublished:yyyy-MM-dd}");
    }

    [Fact]
    public void A_first_translation_reads_anew_the_files_alone_whose_language_it_tells()
    {
        var host = new GeneratorHost { TracksSteps = true }.Article("content/news/opening.ja.md", "言葉。\n")
            .Article("content/news/other.md", "Plain words.\n").Article("content/news/setup.md", "Plain words.\n");
        Assert.Equal("zh", host.Run().ReadArticle("News", "OpeningJa").Language);

        host.Article("content/news/setup.ja.md", "言葉。\n");
        var outcome = host.Run();

        Assert.Equal("ja", outcome.ReadArticle("News", "OpeningJa").Language);
        Assert.Equal(
            2,
            outcome.Reasons(StepNames.Reading).Count(
                reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
    }
}
