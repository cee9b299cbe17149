using System.Globalization;
using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Slugs that two of the collections to be joined have, told when compiling.</summary>
public sealed class JoinAnalyzerTests
{
    private static IReadOnlyList<Diagnostic> Analyze(string parts, params (string Path, string Text)[] articles)
    {
        var host = new GeneratorHost(
            $"using Broadsheet;\npublic static class Program\n{{\n    public static object Main() => ArticleCollection.Join<Article>({parts});\n}}\n")
            .Assembly("Acme.Shop").Property("RootNamespace", "Acme.Shop").Reference(
                MetadataReference.CreateFromImage(LookupHost.ContentProject()));
        foreach (var (path, text) in articles)
            host.Article(path, text);
        var outcome = host.Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        return [.. outcome.Compilation.WithAnalyzers([new JoinAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(
            diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("Acme.Site.Content.News.All, Acme.Shop.Content.News.All")]
    [InlineData("[Acme.Site.Content.News.All, Acme.Shop.Content.News.All]")]
    [InlineData("new System.Collections.Generic.IReadOnlyList<Article>[] { Acme.Site.Content.News.All, Acme.Shop.Content.News.All }")]
    [InlineData("Acme.Site.Content.Guides.All, Acme.Site.Content.News.All, Acme.Shop.Content.News.All")]
    public void A_slug_of_two_projects_is_an_error_at_the_second_that_names_both(string parts)
    {
        var diagnostics = Analyze(
            parts,
            ("content/news/harbor-bridge-opens.md", "It opened."),
            ("content/news/푸른시-겨울-장터.md", "열렸다."),
            ("content/news/own.md", "Own."));

        Assert.Equal(2, diagnostics.Count);
        Assert.Equal(("BSH1001", DiagnosticSeverity.Error), (diagnostics[0].Id, diagnostics[0].Severity));
        Assert.Equal(
            "'Acme.Site.Content.News' and 'Acme.Shop.Content.News' both have an article 'harbor-bridge-opens'; give one of the two another 'slug'",
            diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains("'푸른시-겨울-장터'", diagnostics[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var at = diagnostics[0].Location;
        Assert.Equal("Acme.Shop.Content.News.All", at.SourceTree!.ToString().Substring(at.SourceSpan.Start, at.SourceSpan.Length));
    }

    [Fact]
    public void A_former_slug_that_is_an_articles_own_in_the_other_project_is_an_error_too() =>
        Assert.Contains(
            "'harbor-bridge-opens'",
            Assert.Single(
                Analyze("Acme.Shop.Content.News.All, Acme.Site.Content.News.All",
                    ("content/news/own.md", "---\nformerly: harbor-bridge-opens\n---\n\nOwn."))).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);

    [Fact]
    public void Collections_that_differ_and_what_is_no_collection_are_left_alone()
    {
        Assert.Empty(
            Analyze("Acme.Site.Content.News.All, Acme.Shop.Content.News.All, Acme.Site.Content.Guides.All",
                ("content/news/own.md", "Own.")));
        Assert.Empty(Analyze("new ArticleCollection<Article>([]), Acme.Site.Content.News.All"));
        Assert.Empty(Analyze(""));
    }

    [Fact]
    public void A_few_of_many_tell_enough()
    {
        (string, string)[] articles = [.. Enumerable.Range(0, 30).Select(i => ($"content/news/story-{i}.md", "Text."))];
        Assert.Equal(10, Analyze("Acme.Shop.Content.News.All, Acme.Shop.Content.News.All", articles).Count);
    }
}
