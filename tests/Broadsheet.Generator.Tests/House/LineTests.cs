using System.Globalization;
using System.Text.RegularExpressions;
using Broadsheet.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.House;

/// <summary>The column limit of <c>.editorconfig</c>, which no tool of the SDK enforces.</summary>
public sealed partial class LineTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);

    private static readonly int Limit = int.Parse(
        LimitPattern().Match(File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig"))).Groups[1].Value,
        CultureInfo.InvariantCulture);

    [Fact]
    public void No_line_passes_the_column_limit_unless_a_text_does()
    {
        var files = new[] { "generator", "runtime", "sample-app", "tests" }
            .SelectMany(
                static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path =>
                !path.Contains(".verified.", StringComparison.Ordinal) && !Parts(path).Any(static part => part is "bin" or "obj"))
            .ToList();

        Assert.True(files.Count > 500);
        Assert.Empty(
            from path in files
            from line in LongLines(File.ReadAllText(path))
            select $"{Path.GetRelativePath(Repository.Root, path)}({line})");
    }

    [Fact]
    public void A_text_may_pass_the_limit_and_nothing_else_may()
    {
        var words = new string('a', Limit);

        Assert.Empty(LongLines($"class A {{ string a = \"{words}\"; }}"));
        Assert.Empty(LongLines($"class A {{ string a = $\"{{1}} {words}\"; }}"));
        Assert.Equal([1], LongLines($"class A {{ string {words}; }}"));
        Assert.Equal([2], LongLines($"// short\n// {words}\nclass A;"));
        Assert.Equal([1], LongLines($"class A {{ string a = \"\"; {new string(' ', Limit)}}}"));
        Assert.Equal(
            [3], LongLines($"class A\n{{\n    string[] a = [{string.Join(", ", Enumerable.Repeat("\"harbor\"", Limit / 8))}];\n}}"));
    }

    private static List<int> LongLines(string text)
    {
        if (text.Split('\n').All(static line => line.Length <= Limit))
            return [];
        var tree = CSharpSyntaxTree.ParseText(text, Options);
        return tree.GetText().Lines
            .Where(line => line.Span.Length > Limit && !HoldsLongText(tree.GetRoot(), line))
            .Select(static line => line.LineNumber + 1)
            .ToList();
    }

    /// <summary>Whether one text takes half of the line: to break a line before it would leave the text as long.</summary>
    private static bool HoldsLongText(SyntaxNode root, TextLine line) => root.DescendantNodes(line.Span)
        .Where(static node => node is InterpolatedStringExpressionSyntax
            || (node is LiteralExpressionSyntax literal && IsLiteral(literal.Token)))
        .Any(node => node.Span.Intersection(line.Span) is { } part && part.Length > Limit / 2);

    private static bool IsLiteral(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static string[] Parts(string path) => Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar);

    [GeneratedRegex(@"max_line_length = (\d+)")]
    private static partial Regex LimitPattern();
}
