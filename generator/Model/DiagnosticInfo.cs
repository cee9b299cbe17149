using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Model;

/// <summary>A diagnostic without a <see cref="Location"/>, so that it can be cached; equal by value.</summary>
/// <param name="FilePath">The article file as the compiler was given it.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string FilePath, Place Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, string filePath, Place place, params string[] arguments) =>
        new(descriptor, filePath, place, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(FilePath, Place.Span, Place.Lines), [.. Arguments]);
}
