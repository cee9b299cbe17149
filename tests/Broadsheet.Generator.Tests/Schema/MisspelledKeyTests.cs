using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Keys that were meant as keys of the field, and keys that only look so.</summary>
public sealed class MisspelledKeyTests
{
    private static GeneratorOutcome Run(string yaml, string path = "content/notes/a.md") =>
        new GeneratorHost().Article(path, $"---\n{yaml}\n---\n\n해담항 소식이다.\n").Run();

    private static string[] WarningsOf(GeneratorOutcome outcome) =>
        [.. outcome.Diagnostics.Where(diagnostic => diagnostic.Id == "BSH0110").Select(
            diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];

    private static string Warning(string key, string meant) =>
        $"'{key}' is not a key that Broadsheet knows, so it becomes a property of the article; write '{meant}' if that is what you mean";

    [Theory]
    [InlineData("tittle: The pier", "tittle", "title")]
    [InlineData("tilte: 부두", "tilte", "title")]
    [InlineData("Headlien: 부두", "Headlien", "headline")]
    [InlineData("auther: Nora Whitfield", "auther", "author")]
    [InlineData("autor: {name: 박서연}", "autor", "author")]
    [InlineData("authros: [박서연, 오도현]", "authros", "authors")]
    [InlineData("drafts: true", "drafts", "draft")]
    [InlineData("publish_date: 2026/03/14x", null, null)]
    [InlineData("pubDate: 2026-03-14\nisDraft: true\npublish: false\nblurb: x\nlast_modified_at: 2026-03-14", null, null)]
    [InlineData("dtae: 2026-03-14", "dtae", "date")]
    [InlineData("sub-title: 봄이 온다", "sub-title", "subtitle")]
    [InlineData("discription: a text", "discription", "description")]
    [InlineData("catagory: Region", "catagory", "category")]
    [InlineData("keyword: sea", "keyword", "keywords")]
    [InlineData("tgas: [sea, pier]", "tgas", "tags")]
    [InlineData("languge: ko", "languge", "language")]
    [InlineData("sulg: pier", "sulg", "slug")]
    [InlineData("deadline: 2026-03-14", null, null)]
    [InlineData("rate: 4.5", null, null)]
    [InlineData("desk: City", null, null)]
    [InlineData("tile: blue", null, null)]
    [InlineData("titles: [one, two]", null, null)]
    [InlineData("dates: [2026-03-14]", null, null)]
    [InlineData("data: x", null, null)]
    [InlineData("tag: x", null, null)]
    [InlineData("craft: true", null, null)]
    [InlineData("draught: true", null, null)]
    [InlineData("drafts: [one, two]", null, null)]
    [InlineData("publisher: Haedam Press", null, null)]
    [InlineData("publish: the harbor press", null, null)]
    [InlineData("land: 한국", null, null)]
    [InlineData("excerpt: a text", null, null)]
    [InlineData("order: 3\nlevel: easy\nminutes: 5\nplace: x\nrole: y\nname: z", null, null)]
    [InlineData("tittle:", null, null)]
    [InlineData("title: The pier\ntittle: The peer", null, null)]
    [InlineData("date: 2026-03-14\npubDate: 2026-03-14", null, null)]
    public void A_key_near_one_of_the_field_is_a_warning_where_its_value_fits(string yaml, string? key, string? meant)
    {
        foreach (var path in new[] { "content/notes/a.md", "content/notes/a.txt" })
            Assert.Equal(key is null ? [] : [Warning(key, meant!)], WarningsOf(Run(yaml, path)));
        var data = new GeneratorHost().Article("content/notes/a.yaml", "level: 1\n" + yaml + "\n").Run();
        Assert.Equal(key is null ? [] : [Warning(key, meant!)], WarningsOf(data));
    }

    [Fact]
    public void The_warning_stands_at_the_key_and_the_property_stays()
    {
        var outcome = Run("level: easy\n  \ntittle: 부두");

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0110", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("(3,0)-(3,6)", diagnostic.Location.GetLineSpan().Span.ToString());
        var article = outcome.ReadArticle("Notes", "A");
        Assert.Equal("부두", article.GetType().GetProperty("Tittle")!.GetValue(article));
    }

    [Theory]
    [InlineData("tittle: x", 3, 20, 3)]
    [InlineData("tittle: x", 4, 20, 0)]
    [InlineData("tittle: x", 4, 100, 4)]
    [InlineData("drafts: true", 30, 30, 30)]
    public void A_key_that_many_articles_share_is_no_slip(string yaml, int with, int all, int warnings)
    {
        var host = new GeneratorHost();
        for (var i = 0; i < all; i++)
            host.Article($"content/notes/n{i:D3}.md", $"---\nlevel: easy\n{(i < with ? yaml : "")}\n---\n\n본문.\n");

        Assert.Equal(warnings, WarningsOf(host.Run()).Length);
    }

    [Fact]
    public void A_page_of_several_articles_is_warned_of_once()
    {
        var outcome = Run("sectoin: 사회\n---\n# 첫 기사\n\n본문이다.\n\n---\n\n# 둘째 기사", "content/notes/p.txt");

        Assert.Equal([Warning("sectoin", "section")], WarningsOf(outcome));
    }

    [Fact]
    public void A_declared_type_says_itself_which_keys_there_are()
    {
        var host = new GeneratorHost(
            "using Broadsheet; namespace Acme.Site.Content; [ArticleCollection(\"notes\")] public partial class Note : Article { public string? Tittle { get; init; } }");
        var outcome = host.Article("content/notes/a.md", "---\ntittle: 부두\n---\n\n본문.\n").Run();

        Assert.Empty(outcome.Diagnostics);
    }
}
