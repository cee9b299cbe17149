using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Drafts count when types are inferred, also in a build that leaves them out; nothing else of them is there.</summary>
public sealed class DraftTypeTests
{
    private const string Secret = "Zanzibarquill";

    [Fact]
    public void Types_are_the_same_with_and_without_drafts()
    {
        var (with, without) = (Site(drafts: true).Run(), Site(drafts: false).Run());

        foreach (var source in new[] { "Notes.Article.g.cs", "Authors.Article.g.cs", "Notes.Schema.g.cs" })
            Assert.Equal(with.Sources[source], without.Sources[source]);
        Assert.Contains("public int? Order ", without.Sources["Notes.Article.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public string Level ", without.Sources["Notes.Article.g.cs"], StringComparison.Ordinal);
        Assert.Contains("ImmutableArray<NotesArticle> Notes ", without.Sources["Notes.Article.g.cs"], StringComparison.Ordinal);
        Assert.Contains("    Shut,", without.Sources["Notes.Article.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public AuthorsArticle? Author ", without.Sources["Notes.Article.g.cs"], StringComparison.Ordinal);
        Assert.Empty(with.CompilerDiagnostics);
        Assert.Empty(without.CompilerDiagnostics);
    }

    [Fact]
    public void No_text_of_a_draft_is_in_a_build_without_drafts()
    {
        var (with, without) = (Site(drafts: true).Run(), Site(drafts: false).Run());

        Assert.Contains(with.Sources.Values, static source => source.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(without.Sources.Values, static source => source.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(
            ["a", "b"],
            ((IEnumerable<Article>)without.Read("Notes", "All")!).Select(static article => article.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_draft_takes_no_slug_from_an_article_in_any_build()
    {
        GeneratorHost Host(string drafts) => new GeneratorHost()
            .Property("BroadsheetDrafts", drafts)
            .Article("content/notes/+log.md", "---\ndraft: true\n---\n\nDraft.\n")
            .Article("content/notes/written.md", "---\nslug: log\n---\n\nPublished.\n");

        Assert.Equal("Published.", Host("false").Run().ReadArticle("Notes", "Log").Body.Text);
        Assert.Equal("Published.", Host("true").Run().ReadArticle("Notes", "Log").Body.Text);
    }

    [Fact]
    public void A_reference_to_a_draft_is_an_error_that_says_so()
    {
        var outcome = new GeneratorHost()
            .Article("content/boats/gull.md", "---\ndraft: true\n---\n\nText.\n")
            .Article("content/notes/a.md", "---\ntitle: A\nboat: gull\n---\n\nText.\n")
            .Run();

        AssertDraft(Assert.Single(outcome.Diagnostics), "'boat' refers to 'gull'", line: 2, column: 6);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void An_author_who_is_a_draft_is_an_error_that_says_so()
    {
        var outcome = new GeneratorHost()
            .Article("content/authors/mina.md", "---\ntitle: Mina Seo\ndraft: true\n---\n\nText.\n")
            .Article("content/notes/a.md", "---\nauthor: mina\n---\n\nText.\n")
            .Run();

        AssertDraft(Assert.Single(outcome.Diagnostics), "'author' refers to 'mina'", line: 1, column: 8);
        Assert.DoesNotContain(outcome.Sources.Values, static source => source.Contains("Seo", StringComparison.Ordinal));
    }

    [Fact]
    public void An_author_who_is_a_draft_and_is_named_by_name_is_a_byline_as_any_other()
    {
        var outcome = new GeneratorHost()
            .Article("content/authors/mina.md", "---\ntitle: Mina Seo\ndraft: true\n---\n\nText.\n")
            .Article("content/notes/a.md", "---\nauthor: Mina Seo\n---\n\nText.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        var article = outcome.ReadArticle("Notes", "A");
        Assert.Null(article.GetType().GetProperty("Author")!.GetValue(article));
    }

    [Fact]
    public void A_declared_reference_to_a_draft_is_an_error_that_says_so()
    {
        var outcome = new GeneratorHost(
            "namespace Acme.Site; [Broadsheet.ArticleCollection(\"notes\")] public partial class Note : Broadsheet.Article { public Content.BoatsArticle? Boat { get; init; } }")
            .Article("content/boats/gull.md", "---\ndraft: true\n---\n\nText.\n")
            .Article("content/notes/a.md", "---\nboat: gull\n---\n\nText.\n")
            .Run();

        AssertDraft(Assert.Single(outcome.Diagnostics), "'boat' refers to 'gull'", line: 1, column: 6);
    }

    [Theory]
    [InlineData("Notes.MyDraft", "BSH0802", "'Notes' has no article 'MyDraft'")]
    [InlineData("Notes.Get(\"my-draft\")", "BSH0801", "No article of 'Notes' has the slug 'my-draft'")]
    [InlineData("Notes.TryGet(\"my-draft\", out _)", "BSH0804", "No article of 'Notes' has the slug 'my-draft', so it is never found")]
    [InlineData("Notes.등대", "BSH0802", "'Notes' has no article '등대'")]
    [InlineData("Notes.Get(\"등대\")", "BSH0801", "No article of 'Notes' has the slug '등대'")]
    public void A_draft_that_code_names_is_said_to_be_one(string lookup, string id, string begin)
    {
        var outcome = new GeneratorHost($"using Acme.Site.Content; class Reader {{ object Read() => {lookup}; }}")
            .Article("content/notes/a.md", "Text.\n")
            .Article("content/notes/my-draft.md", "---\ndraft: true\n---\n\nText.\n")
            .Article("content/notes/등대.md", "---\ndraft: true\n---\n\nText.\n")
            .Run();

        var diagnostic = Assert.Single(outcome.AnalyzerDiagnostics());
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(
            begin + ": it is a draft, which is left out of this build; publish it, or set BroadsheetDrafts to true",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_name_that_no_draft_has_is_told_as_before()
    {
        var outcome = new GeneratorHost("using Acme.Site.Content; class Reader { object Read() => Notes.Get(\"my-draff\"); }")
            .Article("content/notes/my-drift.md", "Text.\n")
            .Article("content/notes/my-draft.md", "---\ndraft: true\n---\n\nText.\n")
            .Run();

        Assert.Equal(
            "No article of 'Notes' has the slug 'my-draff'; did you mean 'my-drift'?",
            Assert.Single(outcome.AnalyzerDiagnostics()).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void AssertDraft(Diagnostic diagnostic, string begin, int line, int column)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(
            ("BSH0403", DiagnosticSeverity.Error, line, column), (diagnostic.Id, diagnostic.Severity, place.Line, place.Character));
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith(begin, message, StringComparison.Ordinal);
        Assert.EndsWith(
            "; it is a draft, which is left out of this build; publish it, or remove the reference", message, StringComparison.Ordinal);
    }

    /// <summary>Articles whose types would be others without the drafts.</summary>
    private static GeneratorHost Site(bool drafts) => new GeneratorHost()
        .Property("BroadsheetDrafts", drafts ? "true" : "false")
        .Property("BroadsheetEnums", "status")
        .Property("BroadsheetJsonSchemas", "obj")
        .Article("content/authors/mina.md", "---\ntitle: Mina Seo\n---\n\nText.\n")
        .Article($"content/authors/{Secret}-jin.md", $"---\ntitle: {Secret} Jin\ndraft: true\nrank: 3\n---\n\n{Secret}.\n")
        .Article("content/notes/a.md", "---\norder: 1\nlevel: 3\nstatus: open\nnotes: b\nauthor: mina\n---\n\nText.\n")
        .Article("content/notes/b.md", "---\norder: 2\nlevel: 4\nstatus: open\nauthor: mina\n---\n\nText.\n")
        .Article(
            $"content/notes/{Secret}.md",
            $"---\ntitle: {Secret}\nlevel: high\nstatus: shut\nnotes: [a, b]\nauthor: {Secret} Jin\ndraft: true\n---\n\n{Secret}, [A](notes:a).\n");
}
