using System.Globalization;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Lookups in a collection with more articles than a class can have, whose class inherits from others.</summary>
public sealed class CollectionOfSeveralClassesTests
{
    private const int Count = 24;

    private static GeneratorHost Host(string statements) =>
        WithPorts(new GeneratorHost(LookupHost.Usings + LookupHost.Program(statements)) { Limits = new BatchLimits(ArticlesPerClass: 5) });

    private static GeneratorHost WithPorts(GeneratorHost host)
    {
        for (var i = 0; i < Count; i++)
            host.Article($"content/ports/port-{i}.md", $"---\nheadline: 항구 {i}\nformerly: old-port-{i}\n---\n\nShips come and go.\n");
        return host;
    }

    private static byte[] ContentProject() =>
        WithPorts(new GeneratorHost { Limits = new BatchLimits(ArticlesPerClass: 5) }).Run().ToImage();

    private static GeneratorHost InAnotherProject(string statements) =>
        new GeneratorHost(LookupHost.Usings + LookupHost.Program(statements))
            .Assembly("Acme.Shop")
            .Property("RootNamespace", "Acme.Shop")
            .Reference(MetadataReference.CreateFromImage(ContentProject()));

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string[] Told(GeneratorHost host) =>
        [.. host.Run().AnalyzerDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(Told)];

    [Fact]
    public void The_collection_is_made_up_of_several_classes()
    {
        var outcome = Host("return Ports.Port7;").Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Contains("public abstract partial class Ports : Ports_Part4", outcome.Sources["Ports.g.cs"], StringComparison.Ordinal);
        Assert.Equal("port-7", ((Article)outcome.Load().Run(arguments: ["", false])!).Slug);
    }

    [Theory]
    [InlineData("return Ports.Get(\"prt-11\");", "BSH0801: No article of 'Ports' has the slug 'prt-11'; did you mean 'port-11'")]
    [InlineData("return Ports.All.Get(\"prt-11\");", "BSH0801: No article of 'Ports' has the slug 'prt-11'; did you mean 'port-11'")]
    [InlineData("return Ports.TryGet(\"q\", out _);", "BSH0804: No article of 'Ports' has the slug 'q', so it is never found")]
    [InlineData("return Ports.Get(\"old-port-3\");", "BSH0803: The slug 'old-port-3' is now 'port-3'; write that")]
    [InlineData("return Ports.Prt11;", "BSH0802: 'Ports' has no article 'Prt11'; did you mean 'Port11'")]
    public void A_lookup_that_goes_wrong_is_reported_here_and_in_a_project_that_references_the_content(string statements, string expected)
    {
        Assert.StartsWith(expected, Assert.Single(Told(Host(statements))), StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Single(Told(InAnotherProject(statements))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_and_a_slug_that_none_of_20_000_articles_has_are_errors()
    {
        const string Statements = "return flag ? Ports.Prt19876 : Ports.Get(\"prt-19876\");";
        var host = new GeneratorHost(LookupHost.Usings + LookupHost.Program(Statements));
        foreach (var file in Enumerable.Range(0, 20_000).Chunk(1_000))
        {
            var entries = file.Select(static i => $"- slug: port-{i}\n  headline: 항구 {i}\n");
            host.Article($"content/ports/from-{file[0]}.yaml", string.Concat(entries));
        }

        var outcome = host.Run();

        Assert.Contains("public abstract partial class Ports : Ports_Part1", outcome.Sources["Ports.g.cs"], StringComparison.Ordinal);
        var program = outcome.Compilation.SyntaxTrees
            .Single(static tree => tree.ToString().Contains("class Program", StringComparison.Ordinal));
        var errors = outcome.Compilation.GetSemanticModel(program).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("CS0117", Assert.Single(errors, static error => error.Severity == DiagnosticSeverity.Error).Id);
        var told = outcome.AnalyzerDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(Told);
        Assert.Collection(
            told.Order(StringComparer.Ordinal),
            static slug => Assert.StartsWith(
                "BSH0801: No article of 'Ports' has the slug 'prt-19876'; did you mean 'port-19876'", slug, StringComparison.Ordinal),
            static name => Assert.StartsWith(
                "BSH0802: 'Ports' has no article 'Prt19876'; did you mean 'Port19876'", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_suggested_name_comes_with_its_headline() =>
        Assert.Contains("'Port11' (항구 11)", Assert.Single(Told(Host("return Ports.Prt11;"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("return Ports.Get(\"port-5\");")]
    [InlineData("return Ports.Port5.Headline;")]
    [InlineData("return Ports.TryGet(\"port-23\", out var port) ? port : Ports.Port23;")]
    public void A_lookup_of_an_article_that_exists_is_left_alone(string statements)
    {
        Assert.Empty(Told(Host(statements)));
        Assert.Empty(Told(InAnotherProject(statements)));
    }

    [Theory]
    [InlineData("port-5")]
    [InlineData("old-port-5")]
    public void A_call_with_a_constant_is_a_direct_reference_here_and_in_a_project_that_references_the_content(string slug)
    {
        var statements = $"return Ports.Get(\"{slug}\");";
        var (here, there) = (Host(statements).Run(), InAnotherProject(statements).Run());
        Assert.Empty(here.CompilerDiagnostics);
        Assert.Empty(there.CompilerDiagnostics);

        var (loadedHere, loadedThere) = (here.Load(), there.LoadWith(ContentProject()));

        Assert.Equal("port-5", ((Article)loadedHere.Run(arguments: ["", false])!).Slug);
        Assert.False(loadedHere.HasLoaded("Ports"));
        Assert.Contains("global::Acme.Site.Content.Ports.Port5", there.Sources["Broadsheet.Interceptors.g.cs"], StringComparison.Ordinal);
        Assert.Equal("port-5", ((Article)loadedThere.Run(arguments: ["", false])!).Slug);
    }

    [Theory]
    [InlineData("BSH0801", "return Ports.Get(\"prt-11\");", "return Ports.Get(\"port-11\");")]
    [InlineData("BSH0802", "return Ports.Prt11;", "return Ports.Port11;")]
    [InlineData("BSH0803", "return Ports.OldPort3.Headline;", "return Ports.Port3.Headline;")]
    [InlineData("BSH0803", "return Ports.Get(\"old-port-3\");", "return Ports.Get(\"port-3\");")]
    [InlineData("BSH0805", "return Ports.Get(\"port-3\");", "return Ports.Port3;")]
    public async Task An_editor_offers_the_same_mends(string id, string before, string after)
    {
        using var project = new EditedProject(Host(before));

        Assert.Equal(LookupHost.Usings + LookupHost.Program(after), (await project.Offers(id))[0].Text);
    }

    [Fact]
    public async Task An_editor_offers_the_slugs_with_their_headlines()
    {
        const string Statements = "return Ports.Get(\"\");";
        using var project = new EditedProject(Host(Statements));

        var caret = (LookupHost.Usings + LookupHost.Program(Statements)).IndexOf("\"\"", StringComparison.Ordinal) + 1;
        var items = await project.Complete(caret);

        Assert.Equal(Count, items.Count);
        Assert.Equal("항구 4", items.Single(item => item.DisplayText == "port-4").InlineDescription);
    }
}
