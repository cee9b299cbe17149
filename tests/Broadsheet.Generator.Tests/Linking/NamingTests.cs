using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Linking;

/// <summary>How articles and collections get names that never collide.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("all", "All_")]
    [InlineData("get", "Get_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("notes", "Notes_")]
    public void A_reserved_name_gets_a_trailing_underscore(string slug, string member)
    {
        var outcome = new GeneratorHost().Article($"content/notes/{slug}.md", "Text.\n").Run();

        Assert.Equal(slug, outcome.ReadArticle("Notes", member).Slug);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void Slugs_that_would_share_a_name_are_told_apart()
    {
        var outcome = new GeneratorHost().Article("content/notes/a-1.md", "One.\n").Article("content/notes/a1.md", "Two.\n").Run();

        Assert.Equal("a-1", outcome.ReadArticle("Notes", "A1").Slug);
        Assert.Equal("a1", outcome.ReadArticle("Notes", "A1_").Slug);
    }

    [Fact]
    public void A_slug_that_an_author_wrote_twice_is_a_warning_at_its_characters()
    {
        const string Second = "---\ntitle: Second\nslug: tide-table\n---\n\nTwo.\n";
        var outcome = new GeneratorHost()
            .Article("content/notes/a.md", "---\nslug: tide-table\n---\n\nOne.\n")
            .Article("content/notes/b.md", Second)
            .Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0501", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("tide-table", Second.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Contains("content/notes/a.md(2)", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("One.", outcome.ReadArticle("Notes", "TideTable").Body.Text);
        Assert.Equal("tide-table-2", outcome.ReadArticle("Notes", "TideTable2").Slug);
    }

    [Fact]
    public void A_repeated_derived_slug_is_numbered_in_source_order()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/2026/b/log.md", "Third.\n")
            .Article("content/notes/2025/log.md", "First.\n")
            .Article("content/notes/2026/a/log.md", "Second.\n")
            .Run();

        Assert.Equal("First.", outcome.ReadArticle("Notes", "Log").Body.Text);
        Assert.Equal("Second.", outcome.ReadArticle("Notes", "Log2").Body.Text);
        Assert.Equal("Third.", outcome.ReadArticle("Notes", "Log3").Body.Text);
        Assert.All(outcome.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void Articles_are_newest_first_and_undated_ones_last()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/undated.md", "Text.\n")
            .Article("content/notes/old.md", "---\ndate: 2020-01-01\n---\n\nText.\n")
            .Article("content/notes/2026-05-01-new.md", "Text.\n")
            .Run();

        var all = (IEnumerable<Article>)outcome.Read("Notes", "All")!;

        Assert.Equal(["new", "old", "undated"], all.Select(article => article.Slug));
    }

    [Fact]
    public void A_collection_named_like_the_librarys_own_types_compiles()
    {
        var outcome = new GeneratorHost().Article("content/article/a.md", "Text.\n").Article("content/block/genre.md", "Text.\n").Run();

        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void Collections_that_differ_in_case_alone_both_compile()
    {
        var outcome = new GeneratorHost().Article("content/news/a.md", "Text.\n").Article("content/NEWS/b.md", "Text.\n").Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal("b", outcome.ReadArticle("NEWS", "B").Slug);
    }

    [Fact]
    public void A_collection_without_a_letter_is_an_error_at_its_file_and_the_rest_compiles()
    {
        var outcome = new GeneratorHost().Article("content/---/a.md", "Text.\n").Article("content/notes/b.md", "Text.\n").Run();

        Assert.Equal("BSH0003", Assert.Single(outcome.Diagnostics).Id);
        Assert.Equal("b", outcome.ReadArticle("Notes", "B").Slug);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article()
    {
        var outcome = new GeneratorHost().Article("content/notes/a.md", "Text.\n").Article("content/notes/a.md", "Text.\n").Run();

        Assert.Single((IEnumerable<Article>)outcome.Read("Notes", "All")!);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void BroadsheetNamespace_overrides_the_root_namespaces_Content()
    {
        var outcome = new GeneratorHost("class Reader { string Slug => Press.Room.event_.Notes.A.Slug; }".Replace("event_", "@event", StringComparison.Ordinal))
            .Property("BroadsheetNamespace", "Press.Room.event")
            .Article("content/notes/a.md", "Text.\n")
            .Run();

        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("", 1)]
    public void Drafts_take_part_only_where_they_are_asked_for(string setting, int count)
    {
        var outcome = new GeneratorHost()
            .Property("BroadsheetDrafts", setting)
            .Article("content/notes/a.md", "Text.\n")
            .Article("content/notes/b.md", "---\ndraft: true\n---\n\nText.\n")
            .Run();

        Assert.Equal(count, ((IEnumerable<Article>)outcome.Read("Notes", "All")!).Count());
    }
}
