using Broadsheet.Generator.Tests.Site.Links;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>Routes by the pattern that item metadata gives.</summary>
public sealed class RouteTests
{
    private const string Text = "---\nheadline: 항구 소식\npublished: 2026-05-02T23:30:00+09:00\nsection: City Desk\nlang: ko\n---\n\n본문.\n";

    private static GeneratorHost Host(string route) =>
        new GeneratorHost("class Program;").Route("news", route).Article("content/news/opening-night.md", Text);

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
            .Article(
                "content/news/second.md",
                "---\npublished: 2026-01-01\n---\n\n[a](opening-night.md) [b](news:opening-night#x) [c](/소식/2026/opening-night) [d](opening-night)\n".Replace("#x", "", StringComparison.Ordinal))
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(
            string.Join(' ', "abcd".Select(text => $"<a href=\"/%EC%86%8C%EC%8B%9D/2026/opening-night\">{text}</a>")),
            outcome.ReadArticle("News", "Second").Body.Html[3..^4]);
    }

    [Theory]
    [InlineData("/news/{yaer}/{slug}", "there is no '{yaer}'; write '{year}'")]
    [InlineData("/news/{slug}/{?}", "a route has no '?', '#' or '\\'")]
    [InlineData(
        "/news/{}", "there is no '{}'; write one of '{slug}', '{folder}', '{name}', '{year}', '{month}', '{day}', '{section}', '{collection}', '{language}'")]
    [InlineData("/news/{slug", "a brace has no partner")]
    [InlineData("/news/}{slug}", "a brace has no partner")]
    [InlineData("/news/#{slug}", "a route has no '?', '#' or '\\'")]
    public void A_pattern_that_cannot_be_used_is_told_once_and_the_default_used(string pattern, string message)
    {
        var outcome = Host(pattern).Article("content/news/second.md", Text).Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal($"BSH0909 The route '{pattern}' of 'news' cannot be used: {message}", $"{problem.Id} {problem.GetMessage(null)}");
        Assert.Equal(
            (GeneratorHost.ProjectDirectory + "content/news/opening-night.md", 0),
            (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
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
            "BSH0911 The route '/news/2026' belongs to content/news/opening-night.md(1) already; give this article another slug or permalink, or its collection another 'Route'",
            $"{problem.Id} {problem.GetMessage(null)}");
        Assert.EndsWith("second.md", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nwes", "; did you mean 'news'?")]
    [InlineData("뉴스룸", "; the project has 'news', 'press'")]
    public void A_route_for_a_collection_that_is_none_is_told_at_the_project_file(string name, string mend)
    {
        var outcome = Host("").Article("content/press/a.md", Text)
            .Property(
                "BroadsheetRoutedCollections",
                $"News>/home/acme/site/Acme.csproj|{name}>/home/acme/site/Directory.Build.props|press>/home/acme/site/Acme.csproj")
            .Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0912", problem.Id);
        Assert.Equal(
            $"The item 'ArticleCollection' names '{name}', which no article file belongs to{mend}",
            problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("/home/acme/site/Directory.Build.props", problem.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("/x/{slug}", "/x/{slug}/")]
    [InlineData("/x/A/{slug}", "/x/%41/{slug}")]
    [InlineData("/소식/{slug}", "/소식/{slug}/")]
    [InlineData("/소식/{slug}", "/%EC%86%8C%EC%8B%9D/{slug}")]
    [InlineData("/{slug}/", "/press-/{slug}")]
    public void Routes_that_a_server_takes_for_one_are_an_error(string route, string other)
    {
        var isOne = !other.StartsWith("/press-", StringComparison.Ordinal);
        foreach (var form in new[] { System.Text.NormalizationForm.FormC, System.Text.NormalizationForm.FormD })
        {
            var outcome = Host(route).Route("press", other.Normalize(form)).Article("content/press/opening-night.md", Text).Run();

            Assert.Equal(isOne ? ["BSH0911"] : [], outcome.Diagnostics.Where(LinkedSite.IsShown).Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public void Routes_that_differ_in_case_are_two_because_paths_are_looked_up_as_written() =>
        Assert.DoesNotContain(
            Host("/x/{slug}").Route("press", "/X/{slug}").Article("content/press/opening-night.md", Text).Run().Diagnostics,
            LinkedSite.IsShown);

    [Theory]
    [InlineData("/a//{slug}", "'//' is an empty folder, which many servers drop; write '/'")]
    [InlineData("/a/{slug}//", "'//' is an empty folder, which many servers drop; write '/'")]
    [InlineData("/a/../{slug}", "no address has '..' as a folder")]
    [InlineData("/a/%2e/{slug}", "no address has '.' as a folder")]
    [InlineData("/a/%07/{slug}", "an address has no control character")]
    public void A_pattern_whose_paths_no_request_can_bring_is_told(string pattern, string message)
    {
        var problem = Assert.Single(Host(pattern).Article("content/news/second.md", Text).Run().Diagnostics, LinkedSite.IsShown);

        Assert.Equal($"BSH0909 The route '{pattern}' of 'news' cannot be used: {message}", $"{problem.Id} {problem.GetMessage(null)}");
    }

    [Fact]
    public void A_path_that_is_too_long_to_be_requested_is_told_at_its_article()
    {
        var pattern = $"/{new string('봄', 400)}/{{slug}}/{{slug}}";
        var outcome = Host(pattern)
            .Article("content/news/b.md", $"---\ntitle: {new string('바', 80)}\nslug: {new string('바', 80)}\n---\n\n본문.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0913", problem.Id);
        Assert.EndsWith("b.md", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(
            (2, 6), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
        Assert.EndsWith(
            "… of this article cannot be requested: it has more than 4096 characters when percent-encoded".Replace(
                "…", "…'", StringComparison.Ordinal),
            problem.GetMessage(null),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_path_that_is_the_path_of_another_article_is_an_error_at_the_former_slug()
    {
        var outcome = Host("/x/{slug}").Route("press", "/x/{slug}/")
            .Article("content/press/b.md", "---\ntitle: B\nformerly: [elsewhere, opening-night]\n---\n\nText.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(
            "BSH0914 The former slug 'opening-night' leads to '/x/opening-night/', which is a path of content/news/opening-night.md(1) already; remove it here",
            $"{problem.Id} {problem.GetMessage(null)}");
        Assert.Equal(
            (2, 22), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("/a/{slug}.html", "/a/old.html", "/a/opening-night.html")]
    [InlineData("/b/{year}-{month}-{day}-{slug}", "/b/2026-05-02-old", "/b/2026-05-02-opening-night")]
    [InlineData("/f/{slug}-{language}/", "/f/old-ko", "/f/opening-night-ko/")]
    [InlineData("/소식/{slug}/읽기", "/소식/old/읽기", "/소식/opening-night/읽기")]
    public void A_former_path_leads_to_the_article_on_every_route(string pattern, string former, string path)
    {
        var outcome = new GeneratorHost().Route("news", pattern)
            .Article("content/news/opening-night.md", Text.Replace("section:", "formerly: [old]\nsection:", StringComparison.Ordinal))
            .Run();
        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.True(new FoundByPath(outcome.Read("News", "All")!).TryGetByPath(former, out var found));
        Assert.Equal(path, found!.Path);
    }

    [Fact]
    public void A_collection_in_a_folder_of_decomposed_letters_is_composed()
    {
        var folder = "소식 café".Normalize(System.Text.NormalizationForm.FormD);
        var outcome = new GeneratorHost()
            .Article(
                $"content/{folder}/first.md", "[second](second.md) ![배](" + "배".Normalize(System.Text.NormalizationForm.FormD) + ".png)\n")
            .Article("content/소식 café/second.md", "Text.\n")
            .Image($"content/{folder}/{"배".Normalize(System.Text.NormalizationForm.FormD)}.png")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var first = outcome.ReadArticle("소식Café", "First");
        Assert.Equal(("소식 café", "/소식 café/first"), (first.Collection, first.Path));
        var image = Uri.EscapeDataString("배".Normalize(System.Text.NormalizationForm.FormD));
        Assert.Contains($"src=\"/{Uri.EscapeDataString(folder)}/{image}.png\"", first.Body.Html, StringComparison.Ordinal);
        var all = new FoundByPath(outcome.Read("소식Café", "All")!);
        foreach (var path in new[] { first.Path, first.Path.Normalize(System.Text.NormalizationForm.FormD), Uri.EscapeDataString(
            first.Path.Normalize(System.Text.NormalizationForm.FormD)) })
            Assert.True(all.TryGetByPath(path, out _), path);
    }

    [Fact]
    public void A_route_for_a_collection_in_a_folder_of_decomposed_letters_is_its_own()
    {
        var outcome = new GeneratorHost().Route("소식", "/a/{slug}")
            .Article($"content/{"소식".Normalize(System.Text.NormalizationForm.FormD)}/b.md", "Text.\n").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("/a/b", outcome.ReadArticle("소식", "B").Path);
    }

    [Fact]
    public void A_route_in_a_project_without_articles_is_shared_with_others() =>
        Assert.Empty(
            new GeneratorHost("class Program;").Property("BroadsheetRoutedCollections", "news>/home/acme/Directory.Build.props")
                .Run().Diagnostics);

    [Fact]
    public void Two_collections_whose_routes_meet_are_an_error_at_the_slug()
    {
        var outcome = Host("/press/{slug}").Article("content/press/b.md", "---\nheadline: B\nslug: opening-night\n---\n\nText.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("BSH0911", problem.Id);
        Assert.Equal(
            (2, 6), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void Below_a_route_for_everything_no_path_is_unknown() =>
        Assert.DoesNotContain(
            Host("/{slug}").Article("content/news/b.md", "[x](/about) [y](/news/nothing)\n").Run().Diagnostics, LinkedSite.IsShown);

    [Fact]
    public void Each_article_of_a_page_has_its_route() =>
        Assert.Equal(
            ["/news/2026/05/ferry-sails-again", "/news/2026/05/market-moves", "/news/2026/05/opening-night"],
            ((IEnumerable<Article>)Host("/news/{year}/{month}/{slug}")
                .Article(
                    "content/news/2026-05-02.txt",
                    "# Ferry sails again\n\nThe ferry sails again on Monday.\n\n---\n\n# Market moves\n\nThe market moves to the pier.\n")
                .Run().Read("News", "All")!).Select(article => article.Path).Order());
}
