using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Lookups;

/// <summary>An operation to check: one that the compiler hands in, or one found in a file that Razor generated.</summary>
internal readonly record struct CheckedOperation(
    IOperation Operation, Action<Diagnostic> ReportDiagnostic, CancellationToken CancellationToken)
{
    public static CheckedOperation Of(OperationAnalysisContext context) =>
        new(context.Operation, context.ReportDiagnostic, context.CancellationToken);
}
