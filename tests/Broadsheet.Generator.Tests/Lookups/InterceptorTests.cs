using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>
/// Calls of <c>Get</c> with a slug that is known when compiling. Each program runs: where the call was replaced, it gives its article, and
/// nobody has asked for the collection.
/// </summary>
public sealed class InterceptorTests
{
    private const string Interceptors = "Broadsheet.Interceptors.g.cs";

    private static string Returning(string expression, string members = "") =>
        $"public static class Program\n{{\n    public static object? Main() => {expression};\n{members}\n}}\n";

    private static void AssertRuns(GeneratorHost host, bool isIntercepted, string slug = "city-opens-data-zone")
    {
        var outcome = host.Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(isIntercepted, outcome.Sources.ContainsKey(Interceptors));

        var loaded = outcome.Load();
        Assert.Equal(slug, ((Article)loaded.Run()!).Slug);
        Assert.Equal(!isIntercepted, loaded.HasLoaded("News"));
    }

    [Theory]
    [InlineData("News.Get(\"city-opens-data-zone\")")]
    [InlineData("News.Get(slug: \"city-opens-data-zone\")")]
    [InlineData("News.Get(\"city%2Dopens-data-zone\")")]
    [InlineData("News.Get(\"city-opens\" + \"-data-zone\")")]
    [InlineData("News.Get(Slug)")]
    [InlineData("News.Get(Program.Slug)")]
    [InlineData("News.Get($\"{Slug}\")")]
    [InlineData("Acme.Site.Content.News.Get(\"city-opens-data-zone\")")]
    [InlineData("global::Acme.Site.Content.News.Get(\"city-opens-data-zone\")")]
    [InlineData("new System.Func<NewsArticle>(() => News.Get(\"city-opens-data-zone\"))()")]
    [InlineData("Local(News.HarborBridgeOpens, News.Get(\"city-opens-data-zone\"))")]
    [InlineData("Generic<int>()")]
    [InlineData("News\n            .Get(\n                \"city-opens-data-zone\")")]
    public void A_call_with_a_constant_is_a_direct_reference(string expression) => AssertRuns(
        LookupHost.Of(Returning(expression, """
                private const string Slug = "city-opens-data-zone";
                private static T Local<T>(T other, T article) => article;
                private static object Generic<T>() => (News.Get("city-opens-data-zone"), typeof(T)).Item1;
            """)),
        isIntercepted: true);

    [Theory]
    [InlineData("using N = Acme.Site.Content.News;\n", "N.Get(\"city-opens-data-zone\")")]
    [InlineData("global using Acme.Site.Content;\n", "News.Get(\"city-opens-data-zone\")")]
    [InlineData("using static Acme.Site.Content.News;\n", "Get(\"city-opens-data-zone\")")]
    [InlineData("using C = Acme.Site.Content;\n", "C::News.Get(\"city-opens-data-zone\")")]
    public void However_the_class_is_named_the_call_is_found(string usings, string expression) =>
        AssertRuns(LookupHost.Of(Returning(expression), usings), isIntercepted: true);

    [Fact]
    public void A_class_that_the_user_extends_is_the_same_class() =>
        AssertRuns(
            LookupHost.Of(
                "namespace Acme.Site.Content { partial class News { public static int Extra => 1; } }\n" + Returning(
                    "News.Get(\"city-opens-data-zone\")")),
            isIntercepted: true);

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void Articles_of_a_declared_type_are_found(string accessibility) => AssertRuns(
        LookupHost.Of(
            $"namespace Acme.Site {{ [Broadsheet.ArticleCollection(\"news\")] {accessibility} sealed partial class Story : Broadsheet.Article; }}\n" + Returning("News.Get(\"city-opens-data-zone\")")),
        isIntercepted: true);

    [Theory]
    [InlineData("News.Get(Slug)")]
    [InlineData("News.Get(System.Environment.ProcessId > 0 ? \"city-opens-data-zone\" : \"harbor-bridge-opens\")")]
    [InlineData("News.All.Get(\"city-opens-data-zone\")")]
    [InlineData("Tree(() => News.Get(\"city-opens-data-zone\"))")]
    [InlineData("Tree(() => new Func<NewsArticle>(() => News.Get(\"city-opens-data-zone\"))())")]
    [InlineData("Either(() => News.Get(\"city-opens-data-zone\"))")]
    [InlineData("Query()")]
    [InlineData("new Func<string, NewsArticle>(News.Get)(\"city-opens-data-zone\")")]
    public void Any_other_call_is_left_alone_and_works(string expression) => AssertRuns(
        LookupHost.Of("using System.Linq;\n" + Returning(expression, """
                private static string Slug => "city-opens-data-zone";
                private static NewsArticle Tree(Expression<Func<NewsArticle>> tree) => tree.Compile()();
                private static NewsArticle Either(Expression<Func<NewsArticle>> tree) => tree.Compile()();
                private static NewsArticle Either(Func<int> other) => throw new InvalidOperationException();
                private static NewsArticle Query() => (from number in new[] { 1 }.AsQueryable() select News.Get("city-opens-data-zone")).First();
            """)),
        isIntercepted: false);

    [Fact]
    public void Something_else_of_the_collections_name_is_left_alone()
    {
        const string Code = """
            public sealed class Paper { public string Get(string slug) => slug; }
            public static class Shop { public static class News { public static string Get(string slug) => slug; } }
            public static class Program
            {
                public static object? Main() { var News = new Paper(); return News.Get("city-opens-data-zone"); }
                public static object? Nested() => Shop.News.Get("city-opens-data-zone");
            }
            """;
        var outcome = LookupHost.Of(Code).Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.DoesNotContain(Interceptors, outcome.Sources.Keys);
        Assert.Equal("city-opens-data-zone", outcome.Load().Run());
        Assert.Equal("city-opens-data-zone", outcome.Load().Run("Nested"));
    }

    [Fact]
    public void Files_of_the_same_bytes_are_left_alone_because_the_compiler_cannot_tell_their_places_apart()
    {
        const string File =
            "file static class Local { public static object Main() => Acme.Site.Content.News.Get(\"city-opens-data-zone\"); }";
        var host = LookupHost.Of(Returning("News.Get(\"city-opens-data-zone\")"));
        host.AddSource(File, GeneratorHost.ProjectDirectory + "a/Local.cs");
        host.AddSource(File, GeneratorHost.ProjectDirectory + "b/Local.cs");

        AssertRuns(host, isIntercepted: true);
    }

    [Fact]
    public void An_unknown_slug_is_left_to_the_analyzer() =>
        Assert.DoesNotContain(Interceptors, LookupHost.OfStatements("return News.Get(\"no-such\");").Run().Sources.Keys);

    [Theory]
    [InlineData("News.Get(\"city-opens-data-zone\")", true)]
    [InlineData("News.Get($\"{Prefix}-data-zone\")", true)]
    [InlineData("Generic<int>()", true)]
    [InlineData("Nested<string>.Of(1)", true)]
    [InlineData("Local(News.Get(\"city-opens-data-zone\"))", true)]
    [InlineData("new Func<NewsArticle>(() => News.Get(\"city-opens-data-zone\"))()", true)]
    [InlineData("Tree(() => News.Get(\"city-opens-data-zone\"))", false)]
    [InlineData("TreeOf<int>()", false)]
    [InlineData("Query()", false)]
    [InlineData("News.Get(new string(Slug))", false)]
    [InlineData("new Func<string, NewsArticle>(News.Get)(\"city-opens-data-zone\")", false)]
    public void A_project_that_references_the_content_intercepts_the_same_calls(string expression, bool isIntercepted)
    {
        var content = LookupHost.ContentProject();
        var outcome = LookupHost.InAnotherProject("using System.Linq;\n" + Returning(expression, """
                private const string Prefix = "city-opens";
                private static char[] Slug => "city-opens-data-zone".ToCharArray();
                private static T Local<T>(T article) => article;
                private static object Generic<T>() => (News.Get("city-opens-data-zone"), typeof(T)).Item1;
                private static class Nested<T> { public static object Of<U>(U other) => (News.Get("city-opens-data-zone"), typeof(T), other).Item1; }
                private static NewsArticle Tree(Expression<Func<NewsArticle>> tree) => tree.Compile()();
                private static object TreeOf<T>() => Tree(() => (typeof(T) == null ? null : News.Get("city-opens-data-zone"))!);
                private static NewsArticle Query() => (from number in new[] { 1 }.AsQueryable() select News.Get("city-opens-data-zone")).First();
            """)).Run();
        var loaded = outcome.LoadWith(content);

        Assert.Empty(outcome.CompilerDiagnostics);
        var article = (Article)loaded.Run()!;
        Assert.Equal("city-opens-data-zone", article.Slug);
        // Nobody has asked for the collection where the call was replaced.
        var all = article.GetType().Assembly.GetType("Acme.Site.Content.News")!.GetField(
            "s_All", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        Assert.Equal(isIntercepted, all.GetValue(null) is null);
    }

    [Fact]
    public void A_former_slug_leads_to_the_article_without_its_obsolete_name()
    {
        var host = LookupHost.Of(Returning("News.Get(\"old-slug\")")).Article(
            "content/news/new-slug.md", "---\nformerly: old-slug\n---\n\nText.\n");

        AssertRuns(host, isIntercepted: true, slug: "new-slug");
    }

    [Fact]
    public void Everything_works_where_the_project_refuses_interceptors() =>
        AssertRuns(
            LookupHost.Of(Returning("News.Get(\"city-opens-data-zone\")")).Property("BroadsheetInterceptors", "False"),
            isIntercepted: false);

    [Theory]
    [InlineData(null, false)]
    [InlineData("Some.Other", false)]
    [InlineData("Broadsheet.Gen", false)]
    [InlineData("Some.Other;Broadsheet.Generated", true)]
    [InlineData("Broadsheet", true)]
    public void Nothing_is_intercepted_unless_the_compiler_allows_it(string? namespaces, bool isIntercepted)
    {
        var options = namespaces is null
            ? CSharpParseOptions.Default
            : CSharpParseOptions.Default.WithFeatures([new("InterceptorsNamespaces", namespaces)]);

        AssertRuns(
            LookupHost.WithArticles(new GeneratorHost(options, LookupHost.Usings + Returning("News.Get(\"city-opens-data-zone\")"))),
            isIntercepted);
    }

    [Fact]
    public Task Calls_of_one_article_share_a_method()
    {
        var host = LookupHost.Of(
            Returning(
                "News.Get(\"city-opens-data-zone\")",
                "    public static object? Other() => (News.Get(\"city-opens-data-zone\"), News.Get(\"푸른시-겨울-장터\"), Guides.Get(\"first-steps\"));"));

        return Snapshot.Verify(host.Run().Sources[Interceptors]);
    }

    [Fact]
    public void An_edit_that_changes_no_lookup_re_emits_nothing()
    {
        var host = LookupHost.Of(Returning("News.Get(\"city-opens-data-zone\")"));
        host.Run();
        host.AddSource("class Another { object Get(string slug) => Get(\"other\"); }", GeneratorHost.ProjectDirectory + "Another.cs");

        var edited = host.Run();

        Assert.All(edited.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Unchanged], edited.Reasons(StepNames.Interceptions));
    }

    [Fact]
    public void A_new_lookup_re_emits_the_interceptors_alone()
    {
        var host = LookupHost.Of(Returning("News.Get(\"city-opens-data-zone\")"));
        host.Run();
        host.AddSource(
            "class Another { object Other() => Acme.Site.Content.News.Get(\"harbor-bridge-opens\"); }",
            GeneratorHost.ProjectDirectory + "Another.cs");

        var edited = host.Run();

        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
        Assert.Empty(edited.CompilerDiagnostics);
    }

    [Fact]
    public void An_edit_in_an_article_binds_no_lookup_anew()
    {
        var host = LookupHost.Of(Returning("News.Get(\"city-opens-data-zone\")"));
        host.Run();
        host.Edit("content/news/harbor-bridge-opens.md", "Another body.\n");

        Assert.Equal([IncrementalStepRunReason.Cached], host.Run().Reasons(StepNames.Interceptions));
    }
}
