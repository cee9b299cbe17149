using Broadsheet.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Tests.House;

/// <summary>The pipeline is read in one sitting.</summary>
public sealed class MethodLengthTests
{
    private const int MostLines = 60;

    [Fact]
    public void The_pipeline_fits_on_a_screen_and_names_each_input()
    {
        var file = Path.Combine(Repository.Root, "generator/Broadsheet.Generator/ArticleGenerator.cs");
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), cancellationToken: TestContext.Current.CancellationToken).GetRoot(
            TestContext.Current.CancellationToken);

        var initialize = Assert.Single(
            root.DescendantNodes().OfType<MethodDeclarationSyntax>(), static method => method.Identifier.ValueText == "Initialize");

        var lines = initialize.SyntaxTree.GetLineSpan(initialize.Span, TestContext.Current.CancellationToken);
        Assert.InRange(lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1, 1, MostLines);
        Assert.DoesNotContain(
            initialize.DescendantNodes().OfType<IdentifierNameSyntax>(), static name => name.Identifier.ValueText is "Left" or "Right");
    }
}
