using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Lookups;

/// <summary>An operation that an analyzer checks, whether the compiler hands it in or it was found in a file that Razor generated.</summary>
internal readonly record struct CheckedOperation(IOperation Operation, Action<Diagnostic> ReportDiagnostic, CancellationToken CancellationToken)
{
    public static CheckedOperation Of(OperationAnalysisContext context) => new(context.Operation, context.ReportDiagnostic, context.CancellationToken);
}
