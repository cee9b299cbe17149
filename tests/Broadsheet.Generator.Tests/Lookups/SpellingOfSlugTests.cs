using System.Text;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Slugs and paths as addresses spell them, looked up at run time in a collection as it was compiled.</summary>
public sealed class SpellingOfSlugTests
{
    private const string Program = """
        using System;
        using Acme.Site.Content;

        public static class Program
        {
            public static string? Slug(string asked) => News.TryGet(asked, out var article) ? article.Slug : null;

            public static string? Path(string asked) =>
                News.TryGetByPath(asked, out var news) ? news.Path : 소식.TryGetByPath(asked.AsSpan(), out var other) ? other.Path : null;
        }
        """;

    private static readonly LoadedHost Host = new GeneratorHost(Program)
        .Article("content/news/plain.md", "Nothing to spell.\n")
        .Article("content/news/봄-바다.md", "봄 바다는 아직 차다.\n")
        .Article("content/news/grill.md", "---\nslug: café-da-manhã\nformerly: pão-quente\n---\n\nBreakfast.\n")
        .Article("content/소식/추수.md", "벼를 베었다.\n")
        .Run()
        .Load();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("봄-바다", "봄-바다")]
    [InlineData("%EB%B4%84-%EB%B0%94%EB%8B%A4", "봄-바다")]
    [InlineData("café-da-manhã", "café-da-manhã")]
    [InlineData("caf%C3%A9-da-manh%c3%a3", "café-da-manhã")]
    [InlineData("pão-quente", "café-da-manhã")]
    [InlineData("cafe-da-manha", null)]
    [InlineData("봄-바다%", null)]
    public void A_slug_is_found_in_each_spelling(string asked, string? slug)
    {
        Assert.Equal(slug, Host.Run("Slug", asked));
        Assert.Equal(slug, Host.Run("Slug", asked.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("/news/plain/", "/news/plain")]
    [InlineData("/news/%EB%B4%84-%EB%B0%94%EB%8B%A4?page=1", "/news/봄-바다")]
    [InlineData("/news/café-da-manhã", "/news/café-da-manhã")]
    [InlineData("/news/pão-quente", "/news/café-da-manhã")]
    [InlineData("/%EC%86%8C%EC%8B%9D/%EC%B6%94%EC%88%98", "/소식/추수")]
    [InlineData("/소식/plain", null)]
    public void A_path_is_found_in_each_spelling(string asked, string? path)
    {
        Assert.Equal(path, Host.Run("Path", asked));
        Assert.Equal(path, Host.Run("Path", asked.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("/archive/plain/")]
    [InlineData("/archive/plain")]
    [InlineData("/archive/plain/?page=1")]
    [InlineData("/archive/%70lain#top")]
    [InlineData("/archive/older/")]
    public void A_route_that_ends_in_a_slash_is_found_with_and_without_it(string asked)
    {
        const string Archive = """
            using Acme.Site.Content;

            public static class Program
            {
                public static string? Path(string asked) => News.TryGetByPath(asked, out var news) ? news.Path : null;
            }
            """;
        var host = new GeneratorHost(Archive).Article("content/news/plain.md", "---\nformerly: older\n---\n\nText.\n")
            .Route("news", "/archive/{slug}/").Run().Load();

        Assert.Equal("/archive/plain/", host.Run("Path", asked));
    }

    [Fact]
    public void A_collection_whose_slugs_have_one_spelling_each_carries_no_other()
    {
        var outcome = new GeneratorHost().Article("content/news/봄.md", "봄.\n").Article("content/news/may.md", "May.\n").Run();

        Assert.DoesNotContain("OtherSlugs", outcome.Sources["News.Index.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_called_as_the_look_up_by_path_gives_way() =>
        Assert.Equal(
            "try-get-by-path",
            new GeneratorHost().Article("content/news/try-get-by-path.md", "Text.\n").Run().ReadArticle("News", "TryGetByPath_").Slug);
}
