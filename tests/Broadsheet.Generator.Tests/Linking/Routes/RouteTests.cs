using Broadsheet.Generator.Tests.Linking.Links;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Linking.Routes;

/// <summary>Routes by the pattern that item metadata gives.</summary>
public sealed class RouteTests
{
    private const string Text = "---\nheadline: 항구 소식\npublished: 2026-05-02T23:30:00+09:00\nsection: City Desk\nlang: ko\n---\n\n본문.\n";

    private static GeneratorHost Host(string route) => new GeneratorHost("class Program;").Route("news", route).Article("content/news/opening-night.md", Text);

    [Theory]
    [InlineData("/news/{year}/{slug}", "/news/2026/opening-night")]
    [InlineData("news/{year}/{month}/{day}/{slug}/", "/news/2026/05/02/opening-night/")]
    [InlineData("/{language}/{collection}/{section}/{slug}", "/ko/news/city-desk/opening-night")]
    [InlineData("/소식/{slug}", "/소식/opening-night")]
    [InlineData("//courier.example/{slug}", "/courier.example/opening-night")]
    [InlineData("/{slug}", "/opening-night")]
    [InlineData("/today", "/today")]
    [InlineData("", "/news/opening-night")]
    public void A_pattern_gives_the_route(string pattern, string route)
    {
        var outcome = Host(pattern).Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(route, outcome.ReadArticle("News", "OpeningNight").Path);
    }

    [Fact]
    public void Links_of_all_forms_lead_to_the_route()
    {
        var outcome = Host("/소식/{year}/{slug}")
            .Article("content/news/second.md", "---\npublished: 2026-01-01\n---\n\n[a](opening-night.md) [b](news:opening-night#x) [c](/소식/2026/opening-night) [d](opening-night)\n".Replace("#x", "", StringComparison.Ordinal))
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(
            string.Join(' ', "abcd".Select(text => $"<a href=\"/%EC%86%8C%EC%8B%9D/2026/opening-night\">{text}</a>")),
            outcome.ReadArticle("News", "Second").Body.Html[3..^4]);
    }

    [Theory]
    [InlineData("/news/{yaer}/{slug}", "there is no '{yaer}'; write '{year}'")]
    [InlineData("/news/{slug}/{?}", "a route has no '?', '#' or '\\'")]
    [InlineData("/news/{}", "there is no '{}'; write one of '{slug}', '{year}', '{month}', '{day}', '{section}', '{collection}', '{language}'")]
    [InlineData("/news/{slug", "a brace has no partner")]
    [InlineData("/news/}{slug}", "a brace has no partner")]
    [InlineData("/news/#{slug}", "a route has no '?', '#' or '\\'")]
    public void A_pattern_that_cannot_be_used_is_told_once_and_the_default_used(string pattern, string message)
    {
        var outcome = Host(pattern).Article("content/news/second.md", Text).Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal($"BSH0909 The route '{pattern}' of 'news' cannot be used: {message}", $"{problem.Id} {problem.GetMessage(null)}");
        Assert.Equal((GeneratorHost.ProjectDirectory + "content/news/opening-night.md", 0), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("/news/opening-night", outcome.ReadArticle("News", "OpeningNight").Path);
    }

    [Theory]
    [InlineData("/news/{year}/{slug}", "The route '/news/{year}/{slug}' takes the year of the article, which has none; add 'published: …'")]
    [InlineData("/{section}/{slug}", "The route '/{section}/{slug}' takes the section of the article, which has none; add 'section: …'")]
    public void An_article_without_a_value_for_its_route_is_told_at_its_front_matter(string pattern, string message)
    {
        var outcome = Host(pattern).Article("content/news/undated.md", "---\nheadline: Undated\n---\n\nText.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal($"BSH0910 {message}", $"{problem.Id} {problem.GetMessage(null)}");
        Assert.EndsWith("undated.md", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal("/news/undated", outcome.ReadArticle("News", "Undated").Path);
    }

    [Fact]
    public void Two_articles_of_one_route_are_an_error_at_the_second()
    {
        var outcome = Host("/news/{year}").Article("content/news/second.md", Text + "\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(
            "BSH0911 The route '/news/2026' belongs to content/news/opening-night.md(1) already; give this article another slug, or its collection another 'Route'",
            $"{problem.Id} {problem.GetMessage(null)}");
        Assert.EndsWith("second.md", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nwes", "; did you mean 'news'?")]
    [InlineData("뉴스룸", "; the project has 'news', 'press'")]
    public void A_route_for_a_collection_that_is_none_is_told_at_the_project_file(string name, string mend)
    {
        var outcome = Host("").Article("content/press/a.md", Text)
            .Property("BroadsheetRoutedCollections", $"News>/home/acme/site/Acme.csproj|{name}>/home/acme/site/Directory.Build.props|press>/home/acme/site/Acme.csproj")
            .Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0912", problem.Id);
        Assert.Equal($"The item 'ArticleCollection' names '{name}', which no article file belongs to{mend}", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("/home/acme/site/Directory.Build.props", problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_route_in_a_project_without_articles_is_shared_with_others() =>
        Assert.Empty(new GeneratorHost("class Program;").Property("BroadsheetRoutedCollections", "news>/home/acme/Directory.Build.props").Run().Diagnostics);

    [Fact]
    public void Two_collections_whose_routes_meet_are_an_error_at_the_slug()
    {
        var outcome = Host("/press/{slug}").Article("content/press/b.md", "---\nheadline: B\nslug: opening-night\n---\n\nText.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0911", problem.Id);
        Assert.Equal((2, 6), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void Below_a_route_for_everything_no_path_is_unknown() =>
        Assert.DoesNotContain(Host("/{slug}").Article("content/news/b.md", "[x](/about) [y](/news/nothing)\n").Run().Diagnostics, LinkedSite.IsShown);

    [Fact]
    public void Each_article_of_a_page_has_its_route() =>
        Assert.Equal(
            ["/news/2026/05/ferry-sails-again", "/news/2026/05/market-moves", "/news/2026/05/opening-night"],
            ((IEnumerable<Article>)Host("/news/{year}/{month}/{slug}")
                .Article("content/news/2026-05-02.txt", "# Ferry sails again\n\nThe ferry sails again on Monday.\n\n---\n\n# Market moves\n\nThe market moves to the pier.\n")
                .Run().Read("News", "All")!).Select(article => article.Path).Order());
}
