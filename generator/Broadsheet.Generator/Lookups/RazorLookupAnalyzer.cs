using System.Collections.Concurrent;
using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Checks lookups in <c>.razor</c> and <c>.cshtml</c> files, in the C# that the Razor compiler generates from them. This is an analyzer
/// of its own because the compiler would hand it the operations of every generated article, too. Instead it is called once per file, and
/// reads only those that Razor generated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorLookupAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.UnknownSlug, Descriptors.UnknownName, Descriptors.FormerSlug, Descriptors.NeverFound, Descriptors.JoinedSlugTaken];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ArticleCatalog.AttributeName) is null)
            return;
        var catalogs = new ConcurrentDictionary<INamedTypeSymbol, ArticleCatalog?>(SymbolEqualityComparer.Default);
        var drafts = new LeftOutDrafts(context.Compilation, context.Options);
        context.RegisterSemanticModelAction(file => CheckFile(file, type => catalogs.GetOrAdd(type, ArticleCatalog.Of), drafts));
    }

    private void CheckFile(SemanticModelAnalysisContext file, Func<INamedTypeSymbol, ArticleCatalog?> catalogOf, LeftOutDrafts drafts)
    {
        var tree = file.SemanticModel.SyntaxTree;
        if (!RazorFile.IsGeneratedFromOne(tree))
            return;
        var reported = new HashSet<(string, FileLinePositionSpan)>();
        foreach (var node in tree.GetRoot(file.CancellationToken).DescendantNodes())
        {
            if (OperationOf(node, file) is { } operation)
                Check(operation);
        }

        void Check(IOperation operation)
        {
            var context = new CheckedOperation(operation, Report, file.CancellationToken);
            if (operation.Kind == OperationKind.Invalid)
            {
                UnknownNameCheck.Check(context, catalogOf, drafts);
                return;
            }

            LookupAnalyzer.CheckCall(context, catalogOf, drafts);
            JoinAnalyzer.Check(context);
        }

        // Code without a place in a Razor file is not the user's, and Razor may generate one expression twice.
        void Report(Diagnostic diagnostic)
        {
            if (!SupportedDiagnostics.Contains(diagnostic.Descriptor) || RazorFile.PlaceOf(diagnostic.Location) is not { } place)
                return;
            if (reported.Add((diagnostic.Id, place)))
                file.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What a node does, where it is a call or a name that the compiler does not know.</summary>
    private static IOperation? OperationOf(SyntaxNode node, SemanticModelAnalysisContext file) => node switch
    {
        InvocationExpressionSyntax => file.SemanticModel.GetOperation(node, file.CancellationToken) as IInvocationOperation,
        MemberAccessExpressionSyntax => file.SemanticModel.GetOperation(node, file.CancellationToken) as IInvalidOperation,
        _ => null,
    };
}
