using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site;

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
        Assert.Contains(
            "content/notes/a.md(2)", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("One.", outcome.ReadArticle("Notes", "TideTable").Body.Text);
        Assert.Equal("tide-table-2", outcome.ReadArticle("Notes", "TideTable2").Slug);
    }

    [Fact]
    public void A_repeated_derived_slug_is_numbered_in_source_order()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/Log?.md", "Third.\n")
            .Article("content/notes/+log.md", "First.\n")
            .Article("content/notes/=log.md", "Second.\n")
            .Run();

        Assert.Equal("First.", outcome.ReadArticle("Notes", "Log").Body.Text);
        Assert.Equal("Second.", outcome.ReadArticle("Notes", "Log2").Body.Text);
        Assert.Equal("Third.", outcome.ReadArticle("Notes", "Log3").Body.Text);
        Assert.Equal(["BSH0510", "BSH0510"], outcome.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("c", "C#", "c++")]
    [InlineData("a-b", "A B", "a & b")]
    [InlineData("봄-바다", "‘봄’ 바다", "봄 바다")]
    [InlineData("zebra", "+zebra", "Zebra")]
    public void The_file_that_is_called_like_the_slug_keeps_it(string name, string second, string third)
    {
        var outcome = new GeneratorHost()
            .Article($"content/lang/{name}.md", "First.\n")
            .Article($"content/lang/{second}.md", "Second.\n")
            .Article($"content/lang/{third}.md", "Third.\n")
            .Run();
        var texts = All(outcome, "Lang").ToDictionary(article => article.Slug, article => article.Body.Text);
        var inOrder =
            new[] { (Name: second, Text: "Second."), (Name: third, Text: "Third.") }.OrderBy(file => file.Name, StringComparer.Ordinal)
                .ToList();

        Assert.Equal("First.", texts[name]);
        Assert.Equal(inOrder[0].Text, texts[name + "-2"]);
        Assert.Equal(inOrder[1].Text, texts[name + "-3"]);
        Assert.All(
            outcome.Diagnostics, diagnostic => Assert.Equal(("BSH0510", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.Equal(2, outcome.Diagnostics.Count);
    }

    [Fact]
    public void A_warning_at_the_numbered_file_names_both()
    {
        var outcome = new GeneratorHost().Article("content/lang/c.md", "One.\n").Article("content/lang/C#.md", "Two.\n").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(
            "'content/lang/C#.md' and content/lang/c.md(1) would both have the slug 'c', so 'content/lang/C#.md' becomes 'c-2'; " +
            "rename the file, or write a 'slug' in its front matter",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((GeneratorHost.ProjectDirectory + "content/lang/C#.md", 0, 0), (
            diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line,
            diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void A_number_takes_no_slug_that_a_file_is_called_by()
    {
        var outcome = new GeneratorHost()
            .Article("content/notes/+log.md", "First.\n")
            .Article("content/notes/=log.md", "Second.\n")
            .Article("content/notes/log-2.md", "Called so.\n")
            .Run();

        Assert.Equal("Called so.", outcome.ReadArticle("Notes", "Log2").Body.Text);
        Assert.Equal("Second.", outcome.ReadArticle("Notes", "Log3").Body.Text);
    }

    [Fact]
    public void A_written_slug_comes_behind_the_file_that_is_called_so_and_before_one_that_is_not()
    {
        const string Written = "---\nslug: tide\n---\n\nWritten.\n";
        var called = new GeneratorHost().Article("content/notes/a.md", Written).Article("content/notes/tide.md", "Called.\n").Run();
        var derived = new GeneratorHost().Article("content/notes/b.md", Written).Article("content/notes/_tide!.md", "Derived.\n").Run();

        Assert.Equal("Called.", called.ReadArticle("Notes", "Tide").Body.Text);
        Assert.Equal("BSH0501", Assert.Single(called.Diagnostics).Id);
        Assert.Equal("Written.", derived.ReadArticle("Notes", "Tide").Body.Text);
        Assert.Equal("BSH0510", Assert.Single(derived.Diagnostics).Id);
    }

    [Fact]
    public void An_item_of_a_page_moves_no_file_and_is_told_as_information()
    {
        var outcome = new GeneratorHost()
            .Article("content/news/2026-05-02.txt", "# 봄\n\n바다에 봄이 온다.\n\n---\n\n# 봄\n\n산에도 봄이 온다.\n")
            .Article("content/news/봄.md", "파일.\n")
            .Run();

        Assert.Equal("파일.", outcome.ReadArticle("News", "봄").Body.Text);
        Assert.Equal(["봄", "봄-2", "봄-3"], All(outcome, "News").Select(article => article.Slug).Order());
        Assert.All(
            outcome.Diagnostics, diagnostic => Assert.Equal(("BSH0502", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity)));
    }

    private static IEnumerable<Article> All(GeneratorOutcome outcome, string className) =>
        (IEnumerable<Article>)outcome.Read(className, "All")!;

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
        var outcome = new GeneratorHost(
            "class Reader { string Slug => Press.Room.event_.Notes.A.Slug; }".Replace("event_", "@event", StringComparison.Ordinal))
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
