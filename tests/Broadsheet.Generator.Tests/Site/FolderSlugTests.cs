using Broadsheet.Generator.Tests.Site.Links;
using Broadsheet.Generator.Tests.Site.Routes;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>The folders below a collection's own are part of the slug, the route and the C# name.</summary>
public sealed class FolderSlugTests
{
    [Theory]
    [InlineData("setup.md", "Setup", "setup")]
    [InlineData("setup/linux.md", "SetupLinux", "setup/linux")]
    [InlineData("a/b/c/d.md", "ABCD", "a/b/c/d")]
    [InlineData("Getting Started/Part 2 (new).md", "GettingStartedPart2New", "getting-started/part-2-new")]
    [InlineData("설치/리눅스.md", "설치리눅스", "설치/리눅스")]
    [InlineData("_!_/odd.md", "Odd", "odd")]
    [InlineData("setup/2026-01-31-linux.md", "SetupLinux", "setup/linux")]
    [InlineData("setup/README.md", "SetupReadme", "setup/readme")]
    [InlineData("setup/index.md", "Setup", "setup")]
    [InlineData("setup/_index.md", "Setup", "setup")]
    [InlineData("setup/INDEX.md", "Setup", "setup")]
    [InlineData("a/setup/index.md", "ASetup", "a/setup")]
    [InlineData("a/2026-01-31-trip/index.md", "ATrip", "a/trip")]
    [InlineData("people/kim.yaml", "PeopleKim", "people/kim")]
    public void The_slug_of_a_file_is_its_path_below_the_collections_folder(string path, string member, string slug)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? "Text.\n" : "role: editor\n";
        var outcome = new GeneratorHost().Article($"content/docs/{path}", text).Run();
        var article = outcome.ReadArticle("Docs", member);

        Assert.Equal((slug, "/docs/" + slug), (article.Slug, article.Path));
        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("_index.md")]
    public void An_index_of_the_collection_has_its_address(string name)
    {
        var outcome = new GeneratorHost().Article($"content/docs/{name}", "Text.\n").Article("content/docs/setup.md", "Text.\n").Run();
        var loaded = outcome.Load();
        var index = (Article)loaded.Read("Docs", "Index")!;

        Assert.Equal(("index", "/docs", "Docs"), (index.Slug, index.Path, index.Headline));
        var all = new FoundByPath(loaded.Read("Docs", "All")!);
        Assert.True(all.TryGetByPath("/docs", out var found));
        Assert.Equal("index", found!.Slug);
        Assert.True(all.TryGetByPath("/docs/", out _));
        Assert.False(all.TryGetByPath("/docs/index", out _));
    }

    [Theory]
    [InlineData("Text.\n", "Getting started")]
    [InlineData("# Begin here\n\nText.\n", "Begin here")]
    [InlineData("---\ntitle: Welcome\n---\n\nText.\n", "Welcome")]
    public void An_index_without_a_headline_is_called_like_its_folder(string text, string headline)
    {
        var outcome = new GeneratorHost().Article("content/docs/a/getting-started/index.md", text).Run();

        Assert.Equal(headline, outcome.ReadArticle("Docs", "AGettingStarted").Headline);
    }

    [Fact]
    public void A_new_file_in_another_folder_moves_no_article()
    {
        var before = new GeneratorHost().Article("content/docs/b/setup.md", "Before.\n").Run().ReadArticle("Docs", "BSetup");
        var after = new GeneratorHost()
            .Article("content/docs/b/setup.md", "Before.\n")
            .Article("content/docs/a/setup.md", "New.\n")
            .Article("content/docs/setup.md", "Newer.\n")
            .Run();

        Assert.Empty(after.Diagnostics);
        Assert.Equal((before.Slug, before.Path), (after.ReadArticle("Docs", "BSetup").Slug, after.ReadArticle("Docs", "BSetup").Path));
        Assert.Equal("New.", after.ReadArticle("Docs", "ASetup").Body.Text);
        Assert.Equal("Newer.", after.ReadArticle("Docs", "Setup").Body.Text);
    }

    [Fact]
    public void A_file_and_an_index_of_one_address_are_told_apart_with_a_warning_that_names_both()
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/setup.md", "File.\n").Article("content/docs/setup/index.md", "Folder.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0510", problem.Id);
        Assert.Contains("content/docs/setup.md(1)", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("File.", outcome.ReadArticle("Docs", "Setup").Body.Text);
        Assert.Equal("setup-2", outcome.ReadArticle("Docs", "Setup2").Slug);
    }

    [Fact]
    public void Two_slugs_of_one_name_are_told_apart_and_told()
    {
        var outcome = new GeneratorHost().Article("content/docs/a/b-c.md", "One.\n").Article("content/docs/a-b/c.md", "Two.\n").Run();

        var told = Assert.Single(outcome.Diagnostics);
        Assert.Equal(
            ("BSH0507", DiagnosticSeverity.Info,
                "The slug 'a/b-c' and that of content/docs/a-b/c.md(1) both make the C# name 'Docs.ABC', so this article is called 'Docs.ABC_'; give one of them another 'slug'"),
            (told.Id, told.Severity, told.GetMessage(null)));
        Assert.Equal("a-b/c", outcome.ReadArticle("Docs", "ABC").Slug);
        Assert.Equal("a/b-c", outcome.ReadArticle("Docs", "ABC_").Slug);
    }

    [Theory]
    [InlineData("setup/linux.md", "penguin", "setup/penguin")]
    [InlineData("setup/linux.md", "/penguin", "penguin")]
    [InlineData("setup/linux.md", "on/penguin/", "on/penguin")]
    [InlineData("setup/index.md", "install", "install")]
    [InlineData("a/setup/index.md", "install", "a/install")]
    [InlineData("index.md", "home", "home")]
    [InlineData("setup/linux.md", "Snake_Case", "setup/Snake_Case")]
    public void A_written_slug_is_the_last_part_or_with_a_slash_all_of_it(string path, string written, string slug)
    {
        var outcome = new GeneratorHost().Article($"content/docs/{path}", $"---\nslug: {written}\n---\n\nText.\n").Run();

        Assert.Equal(["/docs/" + slug], All(outcome).Select(article => article.Path));
        Assert.Empty(outcome.Diagnostics);
    }

    [Fact]
    public void Former_slugs_are_in_the_same_folder_unless_they_name_one()
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/setup/linux.md", "---\nformerly: [unix, install/unix, /penguin]\n---\n\nText.\n").Run();
        var all = new FoundByPath(outcome.Read("Docs", "All")!);

        Assert.Empty(outcome.Diagnostics);
        foreach (var path in (string[])["/docs/setup/unix", "/docs/install/unix", "/docs/penguin"])
            Assert.True(all.TryGetByPath(path, out _), path);
        Assert.False(all.TryGetByPath("/docs/unix", out _));
    }

    [Fact]
    public void Romanized_slugs_have_romanized_folders()
    {
        var outcome = new GeneratorHost().Property("BroadsheetSlugs", "Romanized")
            .Article("content/docs/설치/부산.md", "본문.\n").Article("content/docs/설치/대구.md", "---\nslug: 대구\n---\n\n본문.\n").Run();

        Assert.Equal(["seolchi/busan", "seolchi/대구"], All(outcome).Select(article => article.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Articles_of_a_page_are_called_by_their_headlines_alone()
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/2026/02/01.yaml", "- headline: Tide turns\n- headline: Boats leave\n").Run();

        Assert.Equal(["boats-leave", "tide-turns"], All(outcome).Select(article => article.Slug).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("src/manual/setup/linux.md", "setup/", "setup/linux")]
    [InlineData("src/manual/setup/linux.md", "setup\\", "setup/linux")]
    [InlineData("src/docs/setup/linux.md", "", "setup/linux")]
    [InlineData("src/docs/x/Docs/setup/linux.md", "", "setup/linux")]
    [InlineData("src/manual/setup/linux.md", "", "linux")]
    [InlineData("../shared/docs/linux.md", "", "linux")]
    [InlineData("content/docs/setup/linux.md", "docs/setup/", "setup/linux")]
    [InlineData("content/manual/setup/linux.md", "", "setup/linux")]
    public void Of_a_file_listed_by_hand_the_folders_are_what_the_wildcard_stands_for(string path, string folder, string slug)
    {
        var outcome = new GeneratorHost().Listed(path, folder, "docs", "Text.\n").Run();

        Assert.Equal([slug], All(outcome).Select(article => article.Slug));
    }

    private static IEnumerable<Article> All(GeneratorOutcome outcome) => (IEnumerable<Article>)outcome.Read("Docs", "All")!;
}
