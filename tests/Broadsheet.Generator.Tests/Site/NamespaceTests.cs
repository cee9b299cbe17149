using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>The namespace of generated classes, whatever the project is called.</summary>
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("my-site", "my_site.Content")]
    [InlineData("2026site", "_2026site.Content")]
    [InlineData("x-y.z-w", "x_y.z_w.Content")]
    [InlineData("Quay.3rd", "Quay._3rd.Content")]
    [InlineData("Quay & Sons", "Quay___Sons.Content")]
    [InlineData("항구-신문", "항구_신문.Content")]
    [InlineData("\u1112\u1161\u11AB", "한.Content")]
    [InlineData("Press.event", "Press.@event.Content")]
    [InlineData("a..b.", "a._b_.Content")]
    [InlineData(".net", "_net.Content")]
    [InlineData("🚢", "_.Content")]
    [InlineData("Acme.Site", "Acme.Site.Content")]
    public void Any_root_namespace_becomes_a_valid_one(string root, string @namespace)
    {
        var outcome = new GeneratorHost($"class Reader {{ string Slug => global::{@namespace}.Notes.A.Slug; }}")
            .Property("RootNamespace", root)
            .Article("content/notes/a.md", "Text.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("my-ns", "my_ns")]
    [InlineData("class.1", "class._1")]
    [InlineData("Press..Room", "Press._Room")]
    [InlineData("신문 기사", "신문_기사")]
    public void A_BroadsheetNamespace_that_is_none_is_an_error_that_names_a_valid_one(string written, string valid)
    {
        var outcome = new GeneratorHost().Property("BroadsheetNamespace", written).Article("content/notes/a.md", "Text.\n").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0007", DiagnosticSeverity.Error, Location.None), (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal(
            $"The property BroadsheetNamespace is '{written}', which is not a valid C# namespace; write '{valid}'",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("Press.@event", "Press.@event")]
    [InlineData("기사", "기사")]
    [InlineData("\u1100\u1175\u1109\u1161", "기사")]
    public void A_valid_BroadsheetNamespace_is_taken_as_it_is(string written, string @namespace)
    {
        var outcome = new GeneratorHost($"class Reader {{ string Slug => {@namespace}.Notes.A.Slug; }}")
            .Property("BroadsheetNamespace", written)
            .Article("content/notes/a.md", "Text.\n")
            .Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void A_project_without_articles_may_share_a_property_that_is_wrong() =>
        Assert.Empty(new GeneratorHost().Property("BroadsheetNamespace", "my-ns").Run().Diagnostics);

    [Theory]
    [InlineData("Blog", "", "blog", "Blog")]
    [InlineData("Acme.Site", "", "acme", "Acme")]
    [InlineData("Acme.Site", "", "site", "Acme.Site")]
    [InlineData("Acme.Site", "", "content", "Acme.Site.Content")]
    [InlineData("Acme.Site", "", "system", "System")]
    [InlineData("Acme.Site", "", "views", "Acme.Site.Views")]
    [InlineData("Acme.Site", "namespace Harbor.Tools { class A; }", "harbor", "Harbor")]
    [InlineData("신문", "", "신문", "신문")]
    public void A_collection_with_the_name_of_a_namespace_is_a_warning_at_its_first_file(
        string root, string source, string collection, string hiding)
    {
        var outcome = new GeneratorHost("namespace Acme.Site.Views { class Page; }", source)
            .Property("RootNamespace", root)
            .Article($"content/{collection}/b.md", "Text.\n")
            .Article($"content/{collection}/a.md", "Text.\n")
            .Run();

        var diagnostic = Assert.Single(outcome.AnalyzerDiagnostics());
        var className = Identifier.PascalCase(collection);
        Assert.Equal(("BSH0506", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            ($"/home/acme/site/content/{collection}/a.md", 0, 0),
            (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line,
                diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal(
            $"In C#, '{className}' is the namespace '{hiding}' before it is the class of the collection '{collection}', so '{className}.All' does not compile; "
            + $"write 'global::{root}.Content.{className}.All', or rename the collection's folder or its 'Collection' metadata",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void The_warnings_mend_compiles_where_the_plain_name_does_not()
    {
        GeneratorHost Blog(string name) =>
            new GeneratorHost($"using Blog.Content; namespace Blog {{ class Reader {{ object All => {name}.All; }} }}").Property(
                "RootNamespace", "Blog").Article("content/blog/a.md", "Text.\n");

        Assert.Equal(
            "CS0234",
            Assert.Single(Blog("Blog").Run().CompilerDiagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(Blog("global::Blog.Content.Blog").Run().CompilerDiagnostics);
    }

    [Fact]
    public void A_namespace_that_code_of_the_project_does_not_see_hides_nothing() =>
        Assert.Empty(
            new GeneratorHost("namespace Harbor.Notes { class A; }").Article("content/notes/a.md", "Text.\n").Run().AnalyzerDiagnostics());
}
