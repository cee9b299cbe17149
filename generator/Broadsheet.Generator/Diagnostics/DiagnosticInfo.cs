using System.Runtime.InteropServices;
using Broadsheet.Generator.Foundation;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>A diagnostic without a <see cref="Location"/>, so that it can be cached; equal by value.</summary>
/// <param name="FilePath">The article file as the compiler was given it; empty for the project itself.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string FilePath, FileSpan Span, EquatableArray<string> Arguments)
{
    /// <param name="filePath">The file, where <paramref name="place"/> is in no other.</param>
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, string filePath, FileSpan place, params string[] arguments) =>
        new(descriptor, place.File?.FullPath ?? filePath, place, new(ImmutableCollectionsMarshal.AsImmutableArray(arguments)));

    public static DiagnosticInfo OfProject(DiagnosticDescriptor descriptor, params string[] arguments) =>
        At(descriptor, "", default, arguments);

    /// <summary>Differs from the descriptor's only where a message is about others.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>
    /// The last argument, which no message shows, is the place. The compiler keeps diagnostics in hash sets, and
    /// <c>Diagnostic.GetHashCode</c> takes the arguments but no location: without it, equal messages of many places would cost time that
    /// grows with the square of their number.
    /// </summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        FilePath.Length == 0 ? Location.None : Location.Create(FilePath, Span.Characters, Span.Lines),
        Severity,
        additionalLocations: null,
        properties: null,
        [.. Arguments, $"{FilePath}{Span.Lines.Start}"]);
}
