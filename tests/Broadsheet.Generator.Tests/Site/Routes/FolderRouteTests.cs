using Broadsheet.Generator.Tests.Site.Links;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>Routes whose patterns name folders, and what stands in them for nothing.</summary>
public sealed class FolderRouteTests
{
    [Theory]
    [InlineData("/manual/{slug}", "a/b.md", "/manual/a/b")]
    [InlineData("/manual/{slug}", "a/index.md", "/manual/a")]
    [InlineData("/manual/{slug}", "index.md", "/manual")]
    [InlineData("/manual/{slug}/", "index.md", "/manual/")]
    [InlineData("/{slug}", "index.md", "/")]
    [InlineData("/manual/{slug}.html", "index.md", "/manual/index.html")]
    [InlineData("/manual/{slug}.html", "a/b.md", "/manual/a/b.html")]
    [InlineData("/{folder}/read/{name}", "a/b/c.md", "/a/b/read/c")]
    [InlineData("/{folder}/read/{name}", "c.md", "/read/c")]
    [InlineData("/{folder}/{name}", "a/index.md", "/a")]
    [InlineData("/{folder}/{name}", "index.md", "/")]
    [InlineData("/{folder}/{name}.html", "a/index.md", "/a/index.html")]
    [InlineData("/by-{folder}/{name}", "c.md", "/by-/c")]
    [InlineData("/{name}", "a/b/c.md", "/c")]
    [InlineData("/manual/{year}/{slug}", "index.md", "/manual")]
    [InlineData("/manual/{year}/{section}/{slug}", "a/index.md", "/manual/a")]
    public void A_pattern_names_folder_and_name(string pattern, string path, string route)
    {
        var outcome = new GeneratorHost().Route("docs", pattern).Article($"content/docs/{path}", "Text.\n").Run();
        var all = outcome.Read("Docs", "All")!;

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(route, ((IEnumerable<Article>)all).Single().Path);
        Assert.True(new FoundByPath(all).TryGetByPath(route, out _));
    }

    [Fact]
    public void Articles_of_a_page_are_in_the_folder_of_its_file()
    {
        var outcome = new GeneratorHost().Route("news", "/news/{folder}/{slug}")
            .Article("content/news/2026/02/01.yaml", "- headline: Tide turns\n- headline: Boats leave\n").Run();

        Assert.Equal("/news/2026/02/tide-turns", outcome.ReadArticle("News", "TideTurns").Path);
        Assert.Equal("/news/2026/02/boats-leave", outcome.ReadArticle("News", "BoatsLeave").Path);
    }

    [Fact]
    public void Two_names_that_a_pattern_cannot_tell_apart_are_an_error_at_the_second()
    {
        var outcome = new GeneratorHost().Route("docs", "/docs/{name}")
            .Article("content/docs/a/setup.md", "One.\n").Article("content/docs/b/setup.md", "Two.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0911", problem.Id);
        Assert.EndsWith("b/setup.md", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](docs:setup/linux)", "/docs/setup/linux")]
    [InlineData("[x](setup/linux.md)", "/docs/setup/linux")]
    [InlineData("[x](setup/index.md)", "/docs/setup")]
    [InlineData("[x](/docs/setup/)", "/docs/setup")]
    [InlineData("[x](index.md)", "/docs")]
    [InlineData("[x](docs:index)", "/docs")]
    public void Links_lead_into_folders(string link, string address)
    {
        var outcome = Site().Article("content/docs/from.md", link + "\n").Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal($"<p><a href=\"{address}\">x</a></p>", outcome.PrintedBody("Docs", "From"));
    }

    [Fact]
    public void A_link_by_the_name_alone_is_told_the_slug()
    {
        var problem = Assert.Single(Site().Article("content/docs/from.md", "[x](docs:linux)\n").Run().Diagnostics, LinkedSite.IsShown);

        Assert.Equal(
            "BSH0901 'docs:linux' leads to no article: no article of 'docs' has this slug; did you mean 'setup/linux'?",
            $"{problem.Id} {problem.GetMessage(null)}");
    }

    private static GeneratorHost Site() => new GeneratorHost()
        .Article("content/docs/index.md", "Start.\n")
        .Article("content/docs/setup/index.md", "Setup.\n")
        .Article("content/docs/setup/linux.md", "Linux.\n");
}
