using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>A C# sample, made a source of its document's app.</summary>
internal sealed partial class SampleProgram(Fence fence)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private readonly CompilationUnitSyntax _unit = CSharpSyntaxTree.ParseText(fence.Text, Options).GetCompilationUnitRoot();

    private bool IsMembers => _unit.ContainsDiagnostics
        || fence.Text.StartsWith('[') || fence.Text.StartsWith("public required", StringComparison.Ordinal);

    private bool IsStatements => _unit.Members.Any(static member => member is GlobalStatementSyntax);

    private bool Returns => _unit.Members.OfType<GlobalStatementSyntax>()
        .SelectMany(static member =>
            member.DescendantNodes(static node => node is not LocalFunctionStatementSyntax and not LambdaExpressionSyntax))
        .Any(static node => node is ReturnStatementSyntax { Expression: not null });

    /// <summary>Whether it prints, and needs no server for it.</summary>
    public bool Prints => IsStatements && fence.Text.Contains("Console.WriteLine", StringComparison.Ordinal)
        && !fence.Text.Contains("WebApplication", StringComparison.Ordinal);

    public CSharpCompilation Compile()
    {
        var kind = IsStatements && !IsMembers && !Returns ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return DocumentSite.Of(fence.Document).With(Source(), kind);
    }

    /// <summary>What it says that it prints: in comments behind each line, or in the block of text below it.</summary>
    public IReadOnlyList<string> Printed
    {
        get
        {
            var comments = Comment().Matches(fence.Text).Select(static comment => comment.Groups[1].Value.Trim()).ToList();
            if (comments.Count > 0)
                return comments;
            var below = Fence.All.SkipWhile(other => other != fence).Skip(1).FirstOrDefault();
            return below is { Language: "text" } && below.Document == fence.Document ? below.Text.TrimEnd('\n').Split('\n') : [];
        }
    }

    private string Source()
    {
        // What declares a class for a collection is in the app already.
        var body = DocumentSite.IsDeclaration(fence) ? "" : fence.Text[_unit.Usings.FullSpan.End..];
        var usings = $"{Implicit.Usings}{DocumentSite.Of(fence.Document).Usings}using static Context;\nusing Console = RecordedConsole;\nusing Xunit;\n";
        if (IsMembers)
            return $"{usings}public partial class Sample : Article {{\n{body}}}\n";
        if (Returns)
            return $"{usings}public static class Sample {{ public static IResult Answer() {{\n{body}\nreturn Results.NotFound(); }} }}\n";
        return usings + body;
    }

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s+// (.+)")]
    private static partial Regex Comment();
}
