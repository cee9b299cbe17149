using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Tells which slugs keep collections from being joined: what would be an exception at the first touch of a published app.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JoinAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Of two collections that have all in common, a few articles tell enough.</summary>
    private const int MostOfAPair = 10;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.JoinedSlugTaken];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(static operation => Check(CheckedOperation.Of(operation)), OperationKind.Invocation);
    }

    internal static void Check(CheckedOperation context)
    {
        var parts = JoinCall.PartsOf((IInvocationOperation)context.Operation);
        for (var part = 1; part < parts.Count; part++)
        {
            for (var other = 0; other < part; other++)
                Compare(context, parts[other], parts[part]);
        }
    }

    private static void Compare(CheckedOperation context, JoinedCollection first, JoinedCollection second)
    {
        foreach (var slug in second.Catalog.Slugs.Where(first.Catalog.HasSlug).Take(MostOfAPair))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.JoinedSlugTaken, second.Place, first.Name, second.Name, slug));
    }
}
