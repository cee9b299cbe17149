using Broadsheet.Generator.Tests.Site.Links;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>A <c>_defaults.yaml</c> gives front matter to all articles in its folder and below.</summary>
public sealed class FolderDefaultsTests
{
    private const string Defaults = "section: 항만\nauthor: 이나래\ntags: [배, 바다]\nlevel: 3\n";

    private static GeneratorHost Host(string defaults = Defaults, string path = "content/docs/a/_defaults.yaml") =>
        new GeneratorHost().Article(path, defaults).Article("content/docs/a/b/c.md", "Text.\n").Article("content/docs/other.md", "Text.\n");

    [Theory]
    [InlineData("content/docs/a/_defaults.yaml")]
    [InlineData("content/docs/a/b/_defaults.yml")]
    [InlineData("content/docs/A/../a/_Defaults.yaml")]
    public void An_article_has_what_its_folders_say(string path)
    {
        var outcome = Host(path: path.Replace("A/../", "", StringComparison.Ordinal)).Run();
        var article = outcome.ReadArticle("Docs", "ABC");

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(("항만", "이나래", 3), (article.Section, article.Bylines[0].Name, LevelOf(article)));
        Assert.Equal(["배", "바다"], article.Keywords);
        Assert.Null(outcome.ReadArticle("Docs", "Other").Section);
    }

    [Fact]
    public void It_is_no_article_and_makes_no_collection()
    {
        var outcome = new GeneratorHost().Article("content/_defaults.yaml", Defaults).Article("content/empty/_defaults.yaml", Defaults)
            .Article("content/docs/a.md", "Text.\n").Run();

        Assert.Equal(["Docs"], outcome.Sources.Keys.Select(name => name.Split('.')[0]).Distinct());
        Assert.Equal("항만", outcome.ReadArticle("Docs", "A").Section);
    }

    [Fact]
    public void The_nearest_folder_wins_key_by_key_and_the_article_over_all()
    {
        var outcome = Host()
            .Article("content/_defaults.yaml", "section: 바깥\ncopyright: © 항구신문\nkicker: 기획\n")
            .Article("content/docs/a/b/_defaults.yaml", "category: 안쪽\nkicker: ~\n")
            .Article("content/docs/a/b/own.md", "---\nsection: 나\nlevel: 9\n---\n\nText.\n")
            .Run();

        var inherited = outcome.ReadArticle("Docs", "ABC");
        Assert.Equal(("안쪽", "© 항구신문", null), (inherited.Section, inherited.CopyrightNotice, inherited.Kicker));
        var own = outcome.ReadArticle("Docs", "ABOwn");
        Assert.Equal(("나", 9, "이나래"), (own.Section, LevelOf(own), own.Bylines[0].Name));
        Assert.Equal("바깥", outcome.ReadArticle("Docs", "Other").Section);
    }

    [Fact]
    public void A_key_under_another_name_of_its_field_or_in_another_spelling_is_said()
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/_defaults.yaml", "section: 항만\nreading-level: 3\npublishDate: 2026-01-01\n")
            .Article("content/docs/a.md", "---\ncategory: 시장\nreadingLevel: 5\ndate: 2026-02-02\n---\n\nText.\n")
            .Run();
        var article = outcome.ReadArticle("Docs", "A");

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(("시장", 2), (article.Section, article.DatePublished!.Value.Month));
        Assert.Equal(5, article.GetType().GetProperty("ReadingLevel")!.GetValue(article));
    }

    [Fact]
    public void Articles_of_pages_and_data_files_have_it_too()
    {
        var outcome = Host()
            .Article("content/docs/a/list.yaml", "- headline: Tide turns\n- headline: Boats leave\n  section: 자기\n")
            .Article("content/docs/a/page.txt", "항만 도서관 문 연다\n\n항만 도서관이 다음 달 문을 연다고 시가 밝혔다.\n\n/박바다 기자 bada@port.example\n")
            .Run();
        var articles = ((IEnumerable<Article>)outcome.Read("Docs", "All")!)
            .ToDictionary(article => article.Slug, article => article.Section);

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(("항만", "자기", "항만"), (articles["tide-turns"], articles["boats-leave"], articles["항만-도서관-문-연다"]));
    }

    [Fact]
    public void A_folder_of_drafts_is_left_out_and_may_have_an_article_that_is_none()
    {
        var outcome = Host("draft: true\n").Article("content/docs/a/done.md", "---\ndraft: false\n---\n\nText.\n").Run();

        Assert.Equal(
            ["a/done", "other"],
            ((IEnumerable<Article>)outcome.Read("Docs", "All")!).Select(article => article.Slug).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("section: 항만\npublished: «다음 주»\n", "BSH0102")]
    [InlineData("section: 항만\n«section»: 시장\n", "BSH0103")]
    [InlineData("section: 항만\n«category»: 시장\n", "BSH0105")]
    [InlineData("level: 1\n«slug»: x\n", "BSH0113")]
    [InlineData("«Title»: 제목\n", "BSH0113")]
    [InlineData("«formerly»: [a]\n", "BSH0113")]
    [InlineData("- «level: 3»\n", "BSH0601")]
    [InlineData("level: «!!binary 7J6l»\n", "BSH0602")]
    [InlineData("port: «haedem»\n", "BSH0403")]
    [InlineData("«seciton»: 항만\n", "BSH0110")]
    public void What_is_wrong_is_told_once_at_its_characters_in_the_file(string marked, string id)
    {
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var host = new GeneratorHost().Property("BroadsheetInference", "Strict").Property("BroadsheetEnums", "kind")
            .Article("content/docs/a/_defaults.yaml", text);
        for (var i = 0; i < 40; i++)
            host.Article($"content/docs/b/{i}.md", "---\nkind: 부두\nport: haedam\nsection: 시장\n---\n\nText.\n");
        for (var i = 0; i < 3; i++)
            host.Article($"content/docs/a/{i}.md", "Text.\n");
        var outcome = host.Article("content/ports/haedam.md", "Text.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal(id, problem.Id);
        Assert.Equal(GeneratorHost.ProjectDirectory + "content/docs/a/_defaults.yaml", problem.Location.GetLineSpan().Path);
        var place = problem.Location.SourceSpan;
        Assert.Equal(marked.Split('«', '»')[1], text.Substring(place.Start, place.Length));
    }

    [Fact]
    public void A_declared_type_takes_the_value_and_tells_what_does_not_fit_where_it_stands()
    {
        const string Declared =
            "namespace Acme.Site; [Broadsheet.ArticleCollection(\"docs\")] public partial class Doc : Broadsheet.Article { public int Level { get; init; } }";
        var right = new GeneratorHost(Declared)
            .Article("content/docs/_defaults.yaml", "level: 3\n").Article("content/docs/a.md", "Text.\n").Run();
        var wrong = new GeneratorHost(Declared).Article("content/docs/_defaults.yaml", "level: high\n")
            .Article("content/docs/a.md", "Text.\n").Article("content/docs/b.md", "Text.\n").Run();

        var article = right.ReadArticle("Docs", "A");
        Assert.Equal(3, LevelOf(article));
        var problem = Assert.Single(wrong.Diagnostics, LinkedSite.IsShown);
        Assert.EndsWith("_defaults.yaml", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("level:\n")]
    public void An_empty_one_gives_nothing(string text)
    {
        var outcome = Host(text).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Null(outcome.ReadArticle("Docs", "ABC").Section);
    }

    [Fact]
    public void One_that_a_project_lists_without_a_collection_is_read()
    {
        var host = new GeneratorHost()
            .Listed("manual/setup/linux.md", "setup/", "docs", "Text.\n").Article("manual/_defaults.yaml", Defaults);

        Assert.Equal("항만", host.Run().ReadArticle("Docs", "SetupLinux").Section);
    }

    private static object? LevelOf(Article article) => article.GetType().GetProperty("Level")!.GetValue(article);
}
