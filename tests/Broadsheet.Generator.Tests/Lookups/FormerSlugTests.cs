extern alias runtime;

using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Slugs that an article had before: <c>formerly</c> in front matter.</summary>
public sealed class FormerSlugTests
{
    private const string Renamed = "---\nheadline: The ferry is back\nformerly: ferry-returns\n---\n\nIt sailed.\n";

    private static GeneratorHost Host(string statements = "return null;") =>
        new GeneratorHost("using Acme.Site.Content;\n" + LookupHost.Program(statements))
        .Article("content/news/ferry-is-back.md", Renamed)
        .Article("content/news/newer.md", "---\npublished: 2026-02-02\nformerly: [오래된-이름, older-name]\n---\n\nText.\n");

    private static (string Id, string Text, string Message) Told(Diagnostic diagnostic, string text) =>
        (diagnostic.Id, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length), diagnostic.GetMessage(
            CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("ferry-returns", "ferry-is-back")]
    [InlineData("older-name", "newer")]
    [InlineData("오래된-이름", "newer")]
    [InlineData("ferry-is-back", "ferry-is-back")]
    public void A_former_slug_finds_the_article_when_running(string slug, string expected)
    {
        var news = Host().Run().Load().Type("News");

        var get = news.GetMethod("Get")!;
        var tryGet = news.GetMethods().First(
            method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string));
        object?[] arguments = [slug, null];
        Assert.Equal(expected, ((Article)get.Invoke(null, [slug])!).Slug);
        Assert.Equal(true, tryGet.Invoke(null, arguments));
        Assert.Equal(expected, ((Article)arguments[1]!).Slug);
    }

    [Fact]
    public void A_feed_knows_a_renamed_article_by_its_first_slug()
    {
        var news = (IReadOnlyList<Article>)Host().Run().Load().Read("News", "All")!;
        var feed = new System.Buffers.ArrayBufferWriter<byte>();
        runtime::Broadsheet.Formats.AtomFeed.Write(
            feed, news, new() { Title = "Haedam Post", Home = new Uri("https://haedam.example"), IncludesEmbargoed = true });
        var ids = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(feed.WrittenSpan))
            .Descendants("{http://www.w3.org/2005/Atom}entry").Select(entry => Uri.UnescapeDataString(entry.Elements().First().Value));

        Assert.Equal(["https://haedam.example/news/오래된-이름", "https://haedam.example/news/ferry-returns"], ids);
    }

    [Fact]
    public void What_no_article_ever_had_is_not_found()
    {
        var tryGet = Host().Run().Load().Type("News").GetMethods().First(
            method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string));

        Assert.Equal(false, tryGet.Invoke(null, ["ferry-return", null]));
    }

    [Fact]
    public void The_former_name_forwards_with_a_warning_that_tells_the_slug_now()
    {
        var outcome = Host("return News.FerryReturns;").Run();

        var warning = Assert.Single(outcome.CompilerDiagnostics);
        Assert.Equal("BSH0803", warning.Id);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains(
            "'ferry-returns' is now 'ferry-is-back'", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_former_name_is_the_same_article()
    {
        var host = Host().Run().Load();

        Assert.Same(host.Read("News", "FerryIsBack"), host.Read("News", "FerryReturns"));
        Assert.Same(host.Read("News", "Newer"), host.Read("News", "OlderName"));
    }

    [Theory]
    [InlineData("return News.Get(\"ferry-returns\");")]
    [InlineData("return News.TryGet(\"ferry-returns\", out _);")]
    public void A_literal_of_a_former_slug_is_a_warning_that_tells_the_slug_now(string statements)
    {
        var warning = Assert.Single(
            Host(statements).Run().AnalyzerDiagnostics(), diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

        Assert.Equal(("BSH0803", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Equal("The slug 'ferry-returns' is now 'ferry-is-back'; write that", warning.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("formerly: newer", "newer", "content/news/newer.md(1)")]
    [InlineData("formerly: [mine, 'older-name']", "'older-name'", "content/news/newer.md(3)")]
    [InlineData("formerly: [mine, mine]", "mine", "content/news/z.md(2)")]
    public void A_former_slug_that_is_taken_is_an_error_at_its_characters(string line, string written, string owner)
    {
        var text = $"---\n{line}\n---\n\nText.\n";

        var diagnostic = Assert.Single(Host().Article("content/news/z.md", text).Run().Diagnostics);

        Assert.Equal(
            ("BSH0503", written, $"The former slug '{written.Trim('\'')}' belongs to {owner} already; remove it here"),
            Told(diagnostic, text));
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("formerly: z")]
    [InlineData("formerly: [z, was]")]
    [InlineData("slug: 새-이름\nformerly: [was, 새-이름]")]
    public void A_former_slug_that_the_article_has_still_is_a_warning_to_remove_it(string lines)
    {
        var text = $"---\n{lines}\n---\n\nText.\n";
        var own = lines.StartsWith("slug", StringComparison.Ordinal) ? "새-이름" : "z";

        var diagnostic = Assert.Single(Host().Article("content/news/z.md", text).Run().Diagnostics);

        Assert.Equal(("BSH0109", own, $"'{own}' is this article's slug now; remove it from 'formerly'"), Told(diagnostic, text));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public void A_former_slug_that_is_not_in_slug_form_is_used_in_it_with_a_warning()
    {
        const string Text = "---\nformerly: [The Old Name]\n---\n\nText.\n";
        var outcome = Host().Article("content/news/z.md", Text).Run();

        Assert.Equal("BSH0104", Assert.Single(outcome.Diagnostics).Id);
        Assert.Equal("z", outcome.ReadArticle("News", "TheOldName").Slug);
    }

    [Theory]
    [InlineData("formerly:")]
    [InlineData("formerly: []")]
    [InlineData("formerly: [~, '']")]
    public void No_former_slug_is_no_problem(string line)
    {
        var outcome = new GeneratorHost().Article("content/news/z.md", $"---\n{line}\n---\n\nText.\n").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.DoesNotContain("OtherSlugs", outcome.Sources["News.Index.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("formerly: '!?'", "'!?'")]
    [InlineData("formerly: [old, '--']", "'--'")]
    public void What_is_no_slug_is_an_error_at_its_characters(string line, string written)
    {
        var text = $"---\n{line}\n---\n\nText.\n";
        var diagnostic = Assert.Single(new GeneratorHost().Article("content/news/z.md", text).Run().Diagnostics);

        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.Equal(written, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_former_slug_takes_no_name_from_an_article()
    {
        var outcome = Host().Article("content/news/a.md", "---\nformerly: fer-ry\n---\n\nText.\n")
            .Article("content/news/ferRy.md", "Text.\n").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("ferry", outcome.ReadArticle("News", "Ferry").Slug);
        Assert.Equal("a", outcome.ReadArticle("News", "FerRy").Slug);
    }

    [Fact]
    public void A_page_of_several_articles_has_no_former_slug()
    {
        var outcome = Host()
            .Article(
                "content/press/2026-01-02.txt", "---\nformerly: old\n---\n\n# One\n\nText stands here.\n\n# Two\n\nText stands here.\n")
            .Run();

        Assert.Contains(outcome.Diagnostics, diagnostic => diagnostic.Id == "BSH0209");
    }

    [Fact]
    public void An_entry_of_a_data_file_has_former_slugs_too() =>
        Assert.Equal(
            "nora",
            Host().Article("content/staff/desk.yaml", "- name: Nora\n  formerly: nora-w\n").Run().ReadArticle("Staff", "NoraW").Slug);

    [Fact]
    public Task The_generated_forwarding_is_readable() =>
        Snapshot.Verify(Host().Run().Sources.Single(source => source.Key.Contains("ferry-is-back", StringComparison.Ordinal)).Value);

    [Fact]
    public Task The_generated_collection_holds_its_former_slugs() => Snapshot.Verify(Host().Run().Sources["News.Index.g.cs"]);
}
