using Broadsheet.Generator.Tests.Site.Links;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>An address that an author gives, and old addresses that lead to the article.</summary>
public sealed class PermalinkTests
{
    private static GeneratorHost Host(string lines, string path = "content/docs/setup/linux.md") =>
        new GeneratorHost().Article(path, $"---\n{lines}\n---\n\nText.\n").Article("content/docs/other.md", "Text.\n");

    private static bool Leads(GeneratorOutcome outcome, string path) =>
        new FoundByPath(outcome.Read("Docs", "All")!).TryGetByPath(path, out var found) && found!.Slug == "setup/linux";

    [Theory]
    [InlineData("permalink: /about/", "/about/")]
    [InlineData("permalink: /about", "/about")]
    [InlineData("permalink: about.html", "/about.html")]
    [InlineData("permalink: [/about]", "/about")]
    [InlineData("permalink: /", "/")]
    [InlineData("permalink: /소개/바다", "/소개/바다")]
    [InlineData("permalink: /%EC%86%8C%EA%B0%9C", "/소개")]
    [InlineData("permalink: /docs/other/linux", "/docs/other/linux")]
    [InlineData("url: /about/", "/about/")]
    public void A_permalink_is_the_path(string line, string path)
    {
        var outcome = Host(line).Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        var article = outcome.ReadArticle("Docs", "SetupLinux");
        Assert.Equal((path, "setup/linux"), (article.Path, article.Slug));
        Assert.True(Leads(outcome, path));
        Assert.True(Leads(outcome, path.TrimEnd('/') + "/"));
        Assert.False(Leads(outcome, "/docs/setup/linux"));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("MD")]
    [InlineData("markdown")]
    public void A_url_is_the_path_whatever_the_extension_of_the_Markdown(string extension)
    {
        var host = new GeneratorHost().Listed($"posts/linux.{extension}", "", "docs", "---\nurl: /about/\n---\n\nText.\n");

        Assert.Equal("/about/", host.Run().ReadArticle("Docs", "Linux").Path);
    }

    [Theory]
    [InlineData("url: https://harbor.example/x", "content/docs/setup/linux.md")]
    [InlineData("url: /about", "content/docs/setup/linux.yaml")]
    public void A_url_that_is_no_path_of_the_site_is_the_authors_own(string line, string path)
    {
        var text = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{line}\n---\n\nText.\n" : line + "\n";
        var article = new GeneratorHost().Article(path, text).Run().ReadArticle("Docs", "SetupLinux");

        Assert.Equal("/docs/setup/linux", article.Path);
        Assert.NotNull(article.GetType().GetProperty("Url"));
    }

    [Theory]
    [InlineData("permalink: «https://harbor.example/about»", "BSH0102")]
    [InlineData("permalink: «/about?x=1»", "BSH0102")]
    [InlineData("permalink: «//harbor.example/about»", "BSH0102")]
    [InlineData("permalink: { «a: b» }", "BSH0102")]
    [InlineData("permalink: «/a//b»", "BSH0913")]
    [InlineData("permalink: «/a/../b»", "BSH0913")]
    [InlineData("permalink: «/docs/other/»", "BSH0911")]
    [InlineData("aliases: [«'/old#part'»]", "BSH0102")]
    [InlineData("aliases: [/fine, «/old//path»]", "BSH0913")]
    [InlineData("aliases: [«/docs/other»]", "BSH0915")]
    [InlineData("aliases: [«/docs/setup/linux/»]", "BSH0916")]
    [InlineData("aliases: [«linux»]", "BSH0916")]
    public void What_cannot_be_is_told_at_its_characters(string marked, string id)
    {
        var line = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var outcome = Host(line, "content/docs/setup/linux.md").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal((id, "linux.md"), (problem.Id, Path.GetFileName(problem.Location.GetLineSpan().Path)));
        var characters = problem.Location.SourceSpan;
        Assert.Equal(marked.Split('«', '»')[1], $"---\n{line}\n".Substring(characters.Start, characters.Length));
    }

    [Fact]
    public void Two_articles_with_one_alias_are_an_error_that_names_the_other()
    {
        var outcome = Host("aliases: /old/").Article("content/docs/third.md", "---\nredirect_from: /old\n---\n\nText.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(
            "BSH0915 The alias '/old' is a path of content/docs/setup/linux.md(1) already; remove it here",
            $"{problem.Id} {problem.GetMessage(null)}");
        Assert.True(Leads(outcome, "/old"));
    }

    [Theory]
    [InlineData("aliases: [/old/path/, /older]", "/old/path/", "/old/path", "/older", "/older/")]
    [InlineData("aliases: /old.html", "/old.html")]
    [InlineData("aliases: [penguin]", "/docs/setup/penguin")]
    [InlineData("redirect_from: [penguin, /old]", "/penguin", "/old")]
    [InlineData("aliases: /a\nredirect_from: /b", "/a", "/b")]
    [InlineData("aliases: [/옛길/리눅스]", "/옛길/리눅스", "/%EC%98%9B%EA%B8%B8/%EB%A6%AC%EB%88%85%EC%8A%A4")]
    [InlineData("aliases: [/caf%C3%A9]", "/café", "/cafe\u0301")]
    [InlineData("aliases: [/docs/old/linux]", "/docs/old/linux")]
    [InlineData("aliases: [My Note]", "/docs/setup/My%20Note")]
    [InlineData("permalink: /about\naliases: [/docs/setup/linux]", "/docs/setup/linux", "/about")]
    [InlineData("aliases: []")]
    [InlineData("aliases:")]
    public void Old_addresses_lead_to_the_article(string lines, params string[] paths)
    {
        var outcome = Host(lines).Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        foreach (var path in paths)
            Assert.True(Leads(outcome, path), path);
    }

    [Fact]
    public void Links_lead_to_a_permalink_and_by_an_alias_with_a_warning()
    {
        var outcome = Host("permalink: /about\naliases: [/docs/old]")
            .Article("content/docs/from.md", "[a](setup/linux.md) [b](/about/) [c](docs:setup/linux) [d](/docs/old)\n").Run();

        Assert.Equal(
            string.Join(' ', "abcd".Select(text => $"<a href=\"/about\">{text}</a>")), outcome.PrintedBody("Docs", "From")[3..^4]);
        Assert.Equal("BSH0906", Assert.Single(outcome.Diagnostics, LinkedSite.IsShown).Id);
    }

    [Fact]
    public void On_a_page_of_several_articles_neither_has_a_meaning()
    {
        var outcome = new GeneratorHost().Article(
            "content/news/page.txt",
            "---\npermalink: /a\naliases: [/b]\n---\n항만 도서관 문 연다\n\n항만 도서관이 다음 달 문을 연다고 시가 밝혔다.\n\n/이나래 기자 narae@port.example\n\n" +
            "겨울 장터 열린다\n\n겨울 장터가 금요일부터 사흘 동안 항구 광장에서 열린다.\n\n/박바다 기자 bada@port.example\n").Run();

        Assert.Equal(2, ((IEnumerable<Article>)outcome.Read("News", "All")!).Count());
        Assert.Equal(["BSH0209", "BSH0209"], outcome.Diagnostics.Where(LinkedSite.IsShown).Select(problem => problem.Id));
    }
}
