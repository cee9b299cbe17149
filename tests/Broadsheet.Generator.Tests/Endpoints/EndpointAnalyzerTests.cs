using System.Globalization;
using Broadsheet.Generator.Endpoints;
using Broadsheet.Generator.Tests.Lookups;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Endpoints;

/// <summary>
/// Endpoints in a project for which ASP.NET Core generates code. Which handlers compile was read from what its generator prints; here its
/// classes are stand-ins of the same shape.
/// </summary>
public sealed class EndpointAnalyzerTests
{
    private const string AspNetCore = """
        using System;
        using System.Threading.Tasks;

        namespace Microsoft.AspNetCore.Http
        {
            public class HttpContext { public string Type { get; set; } = ""; }
            public delegate Task RequestDelegate(HttpContext context);
            public interface IResult { }
            public class TextResult : IResult { }
            public class Utf8Result : IResult { }
            public class Ok<T> : IResult { }
            public static class Results
            {
                public static IResult Text(string text) => new TextResult();
                public static IResult NotFound() => new TextResult();
            }

            public static class TypedResults
            {
                public static TextResult Text(string text) => new();
                public static Utf8Result Text(ReadOnlySpan<byte> text) => new();
                public static Ok<T> Ok<T>(T value) => new();
            }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            using Microsoft.AspNetCore.Http;

            public class App { }

            public static class EndpointRouteBuilderExtensions
            {
                public static void MapGet(this App app, string pattern, RequestDelegate handler) { }
                public static void MapGet(this App app, string pattern, Delegate handler) { }
                public static void MapPost(this App app, string pattern, Delegate handler) { }
                public static void MapMethods(this App app, string pattern, string[] methods, Delegate handler) { }
                public static void MapFallback(this App app, Delegate handler) { }
                public static void MapOther(this App app, Delegate handler) { }
            }
        }
        """;

    private static string Program(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Acme.Site.Content;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        public static class Program
        {
            public static void Map(App app)
            {
        {{statement}}
            }

            public static string Front() => News.HarborBridgeOpens.Headline;
            public static NewsArticle FrontArticle() => News.HarborBridgeOpens;
        }
        """;

    private static IReadOnlyList<Diagnostic> Analyze(GeneratorHost host, string? enabled)
    {
        var outcome = host.Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new Options(enabled)), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analyzed = outcome.Compilation.WithAnalyzers([new EndpointAnalyzer()], options);
        return [.. analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().OrderBy(
            static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static IReadOnlyList<Diagnostic> Analyze(string statement, string? enabled = "true") =>
        Analyze(LookupHost.WithArticles(new GeneratorHost(AspNetCore, Program(statement))), enabled);

    private static string TextAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    [Theory]
    [InlineData("() => News.HarborBridgeOpens.Headline", "() =>", "write it: 'string () => …'")]
    [InlineData(
        "(string slug) => News.TryGet(slug, out var found) ? found.Headline : \"none\"",
        "(string slug) =>",
        "write it: 'string (string slug) => …'")]
    [InlineData("() => { var lead = News.HarborBridgeOpens; return lead.Headline; }", "() =>", "write it: 'string () => …'")]
    [InlineData(
        "async () => { await Task.Yield(); return News.HarborBridgeOpens.Headline; }",
        "async () =>",
        "write it: 'async Task<string> () => …'")]
    [InlineData("() => News.All.Count", "() =>", "write it: 'int () => …'")]
    [InlineData("() => News.All.Select(article => article.Headline)", "() =>", "write it: 'IEnumerable<string> () => …'")]
    [InlineData("() => \"x\" + News.HarborBridgeOpens.Headline", "() =>", "write it: 'string () => …'")]
    [InlineData("() => TypedResults.Text(News.HarborBridgeOpens.Headline)", "() =>", "write it: 'TextResult () => …'")]
    [InlineData("(Delegate)(() => News.HarborBridgeOpens.Headline)", "() =>", "write it: 'string () => …'")]
    [InlineData("() => News.HarborBridgeOpens", "() =>", "return an 'IResult', such as 'Results.Text(…)'")]
    [InlineData("NewsArticle () => News.HarborBridgeOpens", "NewsArticle () =>", "return an 'IResult', such as 'Results.Text(…)'")]
    [InlineData("() => TypedResults.Ok(News.HarborBridgeOpens)", "() =>", "return an 'IResult', such as 'Results.Text(…)'")]
    [InlineData("() => new[] { News.HarborBridgeOpens }", "() =>", "return an 'IResult', such as 'Results.Text(…)'")]
    [InlineData(
        "delegate () { return News.HarborBridgeOpens.Headline; }",
        "delegate () { return News.HarborBridgeOpens.Headline; }",
        "return an 'IResult', such as 'Results.Text(…)'")]
    [InlineData("FrontArticle", "FrontArticle", "return an 'IResult', such as 'Results.Text(…)'")]
    public void A_handler_that_returns_what_only_generated_classes_tell_is_an_error_with_the_mend(string handler, string place, string mend)
    {
        var diagnostic = Assert.Single(Analyze($"app.MapGet(\"/x\", {handler});"));

        Assert.Equal(("BSH0806", DiagnosticSeverity.Error, place), (diagnostic.Id, diagnostic.Severity, TextAt(diagnostic)));
        Assert.Equal(
            "ASP.NET Core generates code for this endpoint without seeing the classes that Broadsheet generates, " +
            $"so it does not know the type that it returns; {mend}",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("app.MapFallback(() => News.HarborBridgeOpens.Headline);")]
    [InlineData("app.MapMethods(\"/x\", new[] { \"GET\" }, () => News.HarborBridgeOpens.Headline);")]
    [InlineData("EndpointRouteBuilderExtensions.MapGet(app, \"/x\", () => News.HarborBridgeOpens.Headline);")]
    [InlineData("foreach (var article in News.All) app.MapGet(\"/x\", () => article.Headline);")]
    public void Every_way_to_map_an_endpoint_is_checked(string statement) => Assert.Equal("BSH0806", Assert.Single(Analyze(statement)).Id);

    [Fact]
    public void A_parameter_of_a_generated_type_is_an_error_that_names_it()
    {
        var diagnostic = Assert.Single(Analyze("app.MapPost(\"/x\", string (int n, NewsArticle sent) => sent.Headline);"));

        Assert.Equal("string (int n, NewsArticle sent) =>", TextAt(diagnostic));
        Assert.EndsWith(
            "does not know the type of its parameter 'sent'; use a type of your own there",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string () => News.HarborBridgeOpens.Headline")]
    [InlineData("string (string slug) => News.TryGet(slug, out var found) ? found.Headline : \"none\"")]
    [InlineData("async Task<string> () => { await Task.Yield(); return News.HarborBridgeOpens.Headline; }")]
    [InlineData("TextResult () => TypedResults.Text(News.HarborBridgeOpens.Headline)")]
    [InlineData("IEnumerable<string> () => News.All.Select(article => article.Headline)")]
    [InlineData("() => Results.Text(News.HarborBridgeOpens.Headline)")]
    [InlineData("(string slug) => News.TryGet(slug, out var found) ? Results.Text(found.Headline) : Results.NotFound()")]
    [InlineData("() => $\"{News.HarborBridgeOpens.Headline}\"")]
    [InlineData("() => (string)News.HarborBridgeOpens.Headline")]
    [InlineData("(Func<string>)(() => News.HarborBridgeOpens.Headline)")]
    [InlineData("Front")]
    [InlineData("(HttpContext context) => { context.Type = News.HarborBridgeOpens.Headline; return Task.CompletedTask; }")]
    [InlineData("() => { _ = News.HarborBridgeOpens.Headline; }")]
    [InlineData("() => \"nothing of Broadsheet\"")]
    [InlineData("() => new { News.HarborBridgeOpens.Headline }")]
    [InlineData("(string? a, int[] b, List<string?> c) => new List<(string?, int?)>()")]
    [InlineData("string? (string? slug) => News.TryGet(slug, out var found) ? found.Headline : slug")]
    public void A_handler_whose_types_are_written_is_left_alone(string handler) => Assert.Empty(Analyze($"app.MapGet(\"/x\", {handler});"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("false")]
    public void Without_code_generated_for_endpoints_nothing_is_reported(string? enabled) =>
        Assert.Empty(Analyze("app.MapGet(News.HarborBridgeOpens.Path, () => News.HarborBridgeOpens.Headline);", enabled));

    [Fact]
    public void A_method_of_another_kind_is_left_alone() => Assert.Empty(Analyze("app.MapOther(() => News.HarborBridgeOpens.Headline);"));

    [Theory]
    [InlineData("app.MapGet(News.HarborBridgeOpens.Path, () => \"x\");", "News.HarborBridgeOpens.Path")]
    [InlineData("foreach (var article in News.All) app.MapGet(\"/old\" + article.Path, () => \"x\");", "\"/old\" + article.Path")]
    [InlineData("var path = News.HarborBridgeOpens.Path; app.MapGet(path, string () => News.HarborBridgeOpens.Headline);", "path")]
    public void A_route_that_only_generated_classes_tell_is_a_warning(string statement, string route)
    {
        var diagnostic = Assert.Single(Analyze(statement));

        Assert.Equal(("BSH0807", DiagnosticSeverity.Warning, route), (diagnostic.Id, diagnostic.Severity, TextAt(diagnostic)));
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains($"write the type of the argument: '(string)({route})'", message, StringComparison.Ordinal);
        Assert.Empty(Analyze(statement.Replace("(" + route + ",", $"((string)({route}),", StringComparison.Ordinal)));
    }

    [Fact]
    public void Articles_of_a_referenced_project_are_known_to_every_generator()
    {
        var content = MetadataReference.CreateFromImage(LookupHost.ContentProject());
        var host = new GeneratorHost(AspNetCore, Program("app.MapGet(\"/x\", () => News.HarborBridgeOpens.Headline);"))
            .Assembly("Acme.Shop").Property("RootNamespace", "Acme.Shop").Reference(content).Article("content/notes/own.md", "Its own.\n");

        Assert.Empty(Analyze(host, "true"));
    }

    private sealed class Options(string? enabled) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(enabled);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string? enabled) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = enabled ?? "";
            return enabled is not null && key == "build_property.EnableRequestDelegateGenerator";
        }
    }
}
