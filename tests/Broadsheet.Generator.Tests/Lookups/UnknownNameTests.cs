using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Names that no article has, beside the compiler's CS0117.</summary>
public sealed class UnknownNameTests
{
    private static void AssertMeant(GeneratorHost host, string expected)
    {
        var outcome = host.Run();

        var diagnostic = Assert.Single(outcome.AnalyzerDiagnostics());
        Assert.Equal(("BSH0802", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(expected, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var compilers = Assert.Single(outcome.CompilerDiagnostics);
        Assert.Equal("CS0117", compilers.Id);
        Assert.Equal(compilers.Location.SourceSpan, diagnostic.Location.SourceSpan);
    }

    [Theory]
    [InlineData("return News.CityOpensDataZon;", "CityOpensDataZon")]
    [InlineData("return News.CityOpensDataZon.Headline.Length;", "CityOpensDataZon")]
    [InlineData("var article = News.CityopensDataZone; return article;", "CityopensDataZone")]
    [InlineData("object Local() => News.CityOpensItsOwnFirstDataZone; return Local();", "CityOpensItsOwnFirstDataZone")]
    public void The_article_that_was_probably_meant_is_told_with_its_headline(string statements, string written) =>
        AssertMeant(
            LookupHost.OfStatements(statements),
            $"'News' has no article '{written}'; did you mean 'CityOpensDataZone' (City opens “data zone” & more)?");

    [Fact]
    public void It_is_told_in_a_project_that_references_the_content_too() =>
        AssertMeant(
            LookupHost.InAnotherProject(LookupHost.Program("return News.CityOpensDataZon;")),
            "'News' has no article 'CityOpensDataZon'; did you mean 'CityOpensDataZone'?");

    [Theory]
    [InlineData("return News.Xyz;")]
    [InlineData("return Guid.CityOpensDataZon;")]
    [InlineData("return new object().CityOpensDataZone;")]
    public void Nothing_is_guessed_where_nothing_comes_near(string statements) =>
        Assert.Empty(LookupHost.OfStatements(statements).Run().AnalyzerDiagnostics());
}
