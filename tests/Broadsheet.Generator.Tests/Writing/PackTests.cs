using System.Text;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>Articles whose texts share literals, compiled and run.</summary>
public sealed class PackTests
{
    /// <summary>A body that the compiler keeps outside of the heap.</summary>
    private static string Long(string words) => string.Join("\n\n", Enumerable.Repeat(words, (17_000 / words.Length) + 1));

    private static string Article(string frontMatter, string body) => $"---\n{frontMatter}\n---\n\n{body}\n";

    private static GeneratorHost LongSite(bool tracksSteps = false) => new GeneratorHost { TracksSteps = tracksSteps }
        .Article("content/authors/nora.md", Article("name: Nora Whitfield", Long("Reports on ferries.")))
        .Article("content/news/plain.md", Article("headline: 긴 글", Long("배가 매일 뜬다.")))
        .Article("content/news/by-nora.md", Article("author: nora\nformerly: old-ferry", Long("Text by Nora, \"quoted\".")))
        .Article("content/news/short.md", Article("author: nora", "Short."))
        .Article("content/guides/knots.md", Article("guide: ropes", Long("Over and under.")))
        .Article("content/guides/ropes.md", Article("guide: knots", Long("Hemp.")));

    /// <summary>More text than the heap holds, in articles that are not long.</summary>
    private static GeneratorHost LargeSite()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 450; i++)
            host.Article($"content/news/story-{i:D3}.md", Story(i, "The ferry sails."));
        return host;
    }

    private static string Story(int number, string lead) => Article($"headline: Story {number}\nlevel: {number}", $"{lead}\n\n{Paragraph}");

    private static readonly string Paragraph = string.Join(
        '\n', Enumerable.Repeat("The harbour council met in the morning and spoke about the ferry.", 240));

    [Fact]
    public void A_long_text_is_no_string_of_the_heap()
    {
        var outcome = LongSite().Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.True(outcome.ToImage().AsSpan().IndexOf(Encoding.Unicode.GetBytes("Over and under.</p>")) < 0);
        Assert.True(outcome.ToImage().AsSpan().IndexOf(Encoding.UTF8.GetBytes("Over and under.</p>")) >= 0);
    }

    [Theory]
    [InlineData("News", "plain", "Plain", "<p>배가 매일 뜬다.</p>")]
    [InlineData("News", "by-nora", "ByNora", "<p>Text by Nora, &quot;quoted&quot;.</p>")]
    [InlineData("News", "by-nora", "OldFerry", "<p>Text by Nora, &quot;quoted&quot;.</p>")]
    [InlineData("News", "short", "Short", "<p>Short.</p>")]
    [InlineData("Guides", "knots", "Knots", "<p>Over and under.</p>")]
    public void The_body_is_there_whichever_way_the_article_was_reached_first(string collection, string slug, string member, string html)
    {
        var host = LongSite().Run().Load();
        var named = host.ReadArticle(collection, member);
        Assert.StartsWith(html, named.Body.Html, StringComparison.Ordinal);
        Assert.Same(named, Listed(host, collection, slug));

        host = LongSite().Run().Load();
        var listed = Listed(host, collection, slug);
        Assert.StartsWith(html, listed.Body.Html, StringComparison.Ordinal);
        Assert.Same(listed, host.ReadArticle(collection, member));
    }

    [Fact]
    public void References_lead_where_they_did_in_a_circle_too()
    {
        var host = LongSite().Run().Load();
        var (byNora, knots) = (host.ReadArticle("News", "ByNora"), host.ReadArticle("Guides", "Knots"));

        Assert.Same(host.Read("Authors", "Nora"), byNora.GetType().GetProperty("Author")!.GetValue(byNora));
        var ropes = (Article)knots.GetType().GetProperty("Guide")!.GetValue(knots)!;
        Assert.Same(host.Read("Guides", "Ropes"), ropes);
        Assert.Same(knots, ropes.GetType().GetProperty("Guide")!.GetValue(ropes));
        Assert.Equal("Knots", knots.Headline);
    }

    [Fact]
    public void A_declared_type_is_filled()
    {
        var host = new GeneratorHost(
            "[Broadsheet.ArticleCollection(\"guides\")] public sealed partial class Guide : Broadsheet.Article { public int Minutes { get; init; } = 5; }")
            .Article("content/guides/knots.md", Article("title: Knots\nminutes: 4", Long("Over and under.")))
            .Run()
            .Load();

        var guide = host.ReadArticle("Guides", "Knots");

        Assert.Equal(4, guide.GetType().GetProperty("Minutes")!.GetValue(guide));
        Assert.StartsWith("<p>Over and under.</p>", guide.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void More_text_than_the_heap_holds_compiles_and_every_article_is_right()
    {
        var outcome = LargeSite().Run();
        Assert.Empty(outcome.Diagnostics);
        Assert.DoesNotContain(outcome.Sources.Values, source => source.Contains("r_Story", StringComparison.Ordinal));

        var articles = ((System.Collections.IEnumerable)outcome.Load().Read("News", "All")!).Cast<Article>().ToList();

        Assert.Equal(450, articles.Count);
        Assert.All(articles, article => Assert.Equal($"story-{article.Headline["Story ".Length..].PadLeft(3, '0')}", article.Slug));
        Assert.All(
            articles,
            article => Assert.StartsWith("<p>The ferry sails.</p>\n<p>The harbour council", article.Body.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_collection_of_more_articles_than_a_class_can_have_is_made_up_of_several()
    {
        const int Count = 16_500;
        var ports = string.Concat(Enumerable.Range(0, Count).Select(i => $"- {{headline: Port {i}, berths: {i % 7}}}\n"));
        var outcome = new GeneratorHost("class Uses { string Headline => Acme.Site.Content.Ports.Port16499.Headline; }")
            .Article("content/ports/all.yaml", ports)
            .Article("content/news/ferry.md", "It [sails](ports:port-12345).\n")
            .Run();
        Assert.Empty(outcome.Diagnostics);

        var host = outcome.LoadWithoutWarnings();
        var all = ((System.Collections.IEnumerable)host.Read("Ports", "All")!).Cast<Article>().ToDictionary(article => article.Slug);

        Assert.Equal(Count, all.Count);
        Assert.All(all.Values, article => Assert.Equal(article.Slug, article.Headline.ToLowerInvariant().Replace(' ', '-')));
        Assert.Equal("ferry", Assert.Single(all["port-12345"].LinkedFrom).Slug);
        Assert.Contains("href=\"/ports/port-12345\"", host.ReadArticle("News", "Ferry").Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_body_prints_its_pack_again_and_nothing_else()
    {
        var host = LargeSite();
        var before = host.Run().Sources;
        host.Edit("content/news/story-200.md", Story(200, "The ferry stays."));

        var edited = host.Run().Sources;

        var source = Assert.Single(edited.Except(before));
        Assert.Equal(before.Keys.Order(), edited.Keys.Order());
        Assert.EndsWith(".Pack.g.cs", source.Key, StringComparison.Ordinal);
        Assert.Contains("<p>The ferry stays.</p>", source.Value, StringComparison.Ordinal);
        Assert.True(edited.Keys.Count(name => name.EndsWith(".Pack.g.cs", StringComparison.Ordinal)) > 3);
    }

    [Fact]
    public void An_edit_of_a_long_text_runs_the_output_of_its_pack_alone()
    {
        var host = LongSite(tracksSteps: true);
        host.Run();
        host.Edit("content/news/plain.md", Article("headline: 긴 글", Long("배는 매일 뜬다.")));

        var edited = host.Run();

        Assert.Single(edited.Reasons(StepNames.Packs), IncrementalStepRunReason.Modified);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(edited.OutputReasons(), reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Removed);
    }

    [Fact]
    public void Text_that_comes_and_goes_beyond_what_the_heap_holds_leaves_the_sources_as_they_were()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 300; i++)
            host.Article($"content/news/story-{i:D3}.md", Story(i, "The ferry sails."));
        var before = host.Run().Sources;
        Assert.DoesNotContain(before.Keys, name => name.EndsWith(".Pack.g.cs", StringComparison.Ordinal));

        for (var i = 300; i < 450; i++)
            host.Article($"content/news/story-{i:D3}.md", Story(i, "The ferry sails."));
        Assert.Equal(Sorted(LargeSite().Run().Sources), Sorted(host.Run().Sources));

        for (var i = 300; i < 450; i++)
            host.Delete($"content/news/story-{i:D3}.md");
        Assert.Equal(Sorted(before), Sorted(host.Run().Sources));
    }

    [Fact]
    public void Every_character_comes_back_whatever_it_is()
    {
        const string Words = "A \"\"\"\"fence\"\"\"\", a back\\slash, 🚢 and 𝄞, {0} and $.";
        var host = new GeneratorHost()
            .Article("content/news/long.md", Article("headline: \"\\U0001F6A2 whole\"", Long(Words)))
            .Run()
            .Load();

        var article = host.ReadArticle("News", "Long");

        var paragraph = $"<p>{Words.Replace("\"", "&quot;", StringComparison.Ordinal)}</p>";
        Assert.Equal(string.Join('\n', Enumerable.Repeat(paragraph, Long(Words).Split("\n\n").Length)), article.Body.Html);
        Assert.Equal("🚢 whole", article.Headline);
    }

    [Fact]
    public void The_order_of_files_changes_no_source()
    {
        var backwards = new GeneratorHost();
        for (var i = 449; i >= 0; i--)
            backwards.Article($"content/news/story-{i:D3}.md", Story(i, "The ferry sails."));

        Assert.Equal(
            LargeSite().Run().Sources.OrderBy(source => source.Key, StringComparer.Ordinal),
            backwards.Run().Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_compiler_that_is_not_asked_to_keep_long_literals_elsewhere_gets_plain_ones_and_the_project_a_message()
    {
        var host = new GeneratorHost(CSharpParseOptions.Default).Article("content/news/long.md", Long("The ferry sails."));
        Assert.Empty(host.Run().Diagnostics);

        for (var i = 0; i < 600; i++)
            host.Article($"content/news/story-{i:D3}.md", Story(i, "The ferry sails."));
        var outcome = host.Run();

        Assert.Contains(
            "8.4 million",
            Assert.Single(outcome.Diagnostics, diagnostic => diagnostic.Id == "BSH0010").GetMessage(null),
            StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Sources.Values, source => source.Contains("Pack_", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_pack_is_readable()
    {
        var outcome = new GeneratorHost()
            .Article("content/authors/nora.md", "---\nname: Nora\n---\n\nReports.\n")
            .Article("content/news/long.md", Article("headline: A long day\nauthor: nora", Long("The ferry sails.")))
            .Run();

        var pack = outcome.Sources.Single(source => source.Key.EndsWith(".Pack.g.cs", StringComparison.Ordinal)).Value;

        return Snapshot.Verify(Regex.Replace(pack, "( *<p>The ferry sails.</p>\n)+", "$1"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Sorted(IReadOnlyDictionary<string, string> sources) =>
        sources.OrderBy(source => source.Key, StringComparer.Ordinal);

    private static Article Listed(LoadedHost host, string collection, string slug) =>
        ((System.Collections.IEnumerable)host.Read(collection, "All")!).Cast<Article>().Single(article => article.Slug == slug);
}
