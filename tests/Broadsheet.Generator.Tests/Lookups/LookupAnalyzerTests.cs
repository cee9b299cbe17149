using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Look-ups of slugs that are known when compiling, checked by the analyzer in the real compiler.</summary>
public sealed class LookupAnalyzerTests
{
    private static IReadOnlyList<Diagnostic> Analyze(GeneratorHost host) =>
        [.. host.Run().AnalyzerDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    private static Diagnostic Single(string statements) => Assert.Single(Analyze(LookupHost.OfStatements(statements)));

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string TextAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    [Fact]
    public void An_unknown_slug_is_an_error_at_the_literal_and_tells_the_nearest()
    {
        var diagnostic = Single("        return News.Get(\"harbor-bridge-opened\");");

        Assert.Equal(("BSH0801", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("\"harbor-bridge-opened\"", TextAt(diagnostic));
        Assert.Equal(
            "No article of 'News' has the slug 'harbor-bridge-opened'; did you mean 'harbor-bridge-opens' or 'harbor-bridge-closes'?",
            Message(diagnostic));
    }

    [Theory]
    [InlineData("city-opens-data-zone")]
    [InlineData("푸른시-겨울-장터")]
    public void A_slug_that_an_article_has_is_left_alone(string slug) =>
        Assert.Empty(Analyze(LookupHost.OfStatements($"        return News.Get(\"{slug}\");")));

    [Theory]
    [InlineData("City-Opens-Data-Zone", "'city-opens-data-zone'")]
    [InlineData("CityOpensDataZone", "'city-opens-data-zone'")]
    [InlineData("/news/city-opens-data-zone", "'city-opens-data-zone'")]
    [InlineData("푸른시-봄-장터", "'푸른시-겨울-장터'")]
    [InlineData("data-zone-of-city-opens-at-last", "'city-opens-data-zone'")]
    public void What_was_meant_is_told(string written, string expected) =>
        Assert.Contains($"did you mean {expected}", Message(Single($"        return News.Get(\"{written}\");")), StringComparison.Ordinal);

    [Fact]
    public void What_comes_near_nothing_is_told_without_a_guess() =>
        Assert.Equal("No article of 'News' has the slug 'q'", Message(Single("        return News.Get(\"q\");")));

    [Theory]
    [InlineData("city%2Dopens-data-zone")]
    [InlineData("%ED%91%B8%EB%A5%B8%EC%8B%9C-겨울-장터")]
    public void A_slug_is_known_in_each_spelling_that_is_found_when_running(string slug)
    {
        Assert.Empty(Analyze(LookupHost.OfStatements($"        return News.Get(\"{slug}\");")));
        Assert.Empty(
            Analyze(LookupHost.OfStatements($"        return News.Get(\"{slug.Normalize(System.Text.NormalizationForm.FormD)}\");")));
    }

    [Fact]
    public void An_encoding_that_ends_early_is_no_spelling_of_a_slug() =>
        Assert.Equal("BSH0801", Single("        return News.Get(\"city-opens-data-zone%4\");").Id);

    [Theory]
    [InlineData("const string Slug = \"wrong-one\"; return News.Get(Slug);", "Slug")]
    [InlineData("const string Kind = \"wrong\"; return News.Get($\"{Kind}-one\");", "$\"{Kind}-one\"")]
    [InlineData("return News.Get(\"wrong\" + \"-one\");", "\"wrong\" + \"-one\"")]
    [InlineData("return News.Get(slug: \"wrong-one\");", "\"wrong-one\"")]
    [InlineData("return News.Get((\"wrong-one\"));", "\"wrong-one\"")]
    [InlineData("return News.Get(flag ? \"wrong-one\" : \"harbor-bridge-opens\");", "\"wrong-one\"")]
    [InlineData("return News.Get(flag ? slug : flag ? \"harbor-bridge-opens\" : \"wrong-one\");", "\"wrong-one\"")]
    [InlineData("return News.Get(slug switch { \"a\" => \"wrong-one\", _ => slug });", "\"wrong-one\"")]
    [InlineData("return News.Get(Environment.GetEnvironmentVariable(\"A\") ?? \"wrong-one\");", "\"wrong-one\"")]
    [InlineData("return News.All.Get(\"wrong-one\");", "\"wrong-one\"")]
    [InlineData("return Acme.Site.Content.News.Get(\"wrong-one\");", "\"wrong-one\"")]
    [InlineData("Expression<Func<NewsArticle>> tree = () => News.Get(\"wrong-one\"); return tree;", "\"wrong-one\"")]
    [InlineData("Func<NewsArticle> get = () => News.Get(\"wrong-one\"); return get;", "\"wrong-one\"")]
    public void Every_constant_that_an_argument_can_be_is_checked(string statements, string expected)
    {
        var diagnostic = Single(statements);

        Assert.Equal("BSH0801", diagnostic.Id);
        Assert.Equal(expected.Trim('(', ')'), TextAt(diagnostic).Trim('(', ')'));
    }

    [Fact]
    public void Both_branches_of_a_choice_are_reported() =>
        Assert.Equal(
            ["\"wrong-one\"", "\"wrong-two\""],
            Analyze(LookupHost.OfStatements("return News.Get(flag ? \"wrong-one\" : \"wrong-two\");")).Select(TextAt));

    [Theory]
    [InlineData("return News.Get(slug);")]
    [InlineData("return News.Get(slug + \"-one\");")]
    [InlineData("return News.Get(null!);")]
    [InlineData("return nameof(News.Get);")]
    [InlineData("Func<string, NewsArticle> get = News.Get; return get(\"wrong-one\");")]
    [InlineData("return new ArticleCollection<NewsArticle>([]).TryGet(\"wrong-one\", out _);")]
    public void What_is_not_known_when_compiling_is_left_alone(string statements) =>
        Assert.Empty(Analyze(LookupHost.Of("using Broadsheet;\n" + LookupHost.Program(statements))));

    [Fact]
    public void Another_class_of_the_same_name_is_left_alone()
    {
        const string Code = """
            namespace Elsewhere;
            public static class News { public static string Get(string slug) => slug; }
            public static class Program { public static string Main() => News.Get("wrong-one"); }
            """;

        Assert.Empty(Analyze(LookupHost.Of(Code, usings: "")));
    }

    [Theory]
    [InlineData("return News.TryGet(\"wrong-one\", out _);")]
    [InlineData("return News.All.TryGet(\"wrong-one\", out _);")]
    public void Trying_a_slug_that_no_article_has_is_a_warning(string statements)
    {
        var diagnostic = Single(statements);

        Assert.Equal(("BSH0804", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("No article of 'News' has the slug 'wrong-one', so it is never found", Message(diagnostic));
    }

    [Fact]
    public void A_generic_method_is_checked_like_any_other()
    {
        const string Code =
            "public static class Program { public static (T, NewsArticle) Main<T>(T value) => (value, News.Get(\"wrong-one\")); }";

        Assert.Equal("BSH0801", Assert.Single(Analyze(LookupHost.Of(Code))).Id);
    }

    [Fact]
    public void A_project_that_references_the_content_is_checked_as_well()
    {
        var diagnostics = Analyze(LookupHost.InAnotherProject(LookupHost.Program("""
                    _ = News.Get("harbor-bridge-open");
                    _ = Guides.Get("first-steps");
                    return News.Get("harbor-bridge-opens");
            """)));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("\"harbor-bridge-open\"", TextAt(diagnostic));
        Assert.Contains("did you mean 'harbor-bridge-opens'", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_an_article_has_can_be_turned_into_its_name()
    {
        var hidden = Assert.Single(LookupHost.OfStatements("return News.Get(\"city-opens-data-zone\");").Run().AnalyzerDiagnostics());

        Assert.Equal(("BSH0805", DiagnosticSeverity.Hidden), (hidden.Id, hidden.Severity));
        Assert.Equal("This article can be called by its name: 'News.CityOpensDataZone'", Message(hidden));
    }
}
