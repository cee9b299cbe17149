using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Declarations;

/// <summary>Tells the problems of declarations at their places in C#.</summary>
internal static class DeclarationDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Of(SiteModel site, ImmutableArray<DeclaredClass> declared) =>
        site.Problems.Select(problem => At(problem, declared)).OfType<DiagnosticInfo>().Distinct().ToEquatableArray();

    private static DiagnosticInfo? At(DeclarationProblem problem, ImmutableArray<DeclaredClass> declared)
    {
        var places = declared.FirstOrDefault(declaration => declaration.Type.FullName == problem.TypeName)?.Places ?? [];
        // A part that stands in another assembly has no place; its class has.
        var place = places.FirstOrDefault(place => place.Anchor == problem.Anchor)
            ?? places.FirstOrDefault(place => place.Anchor == Anchor.Class);
        return place is null ? null : new DiagnosticInfo(problem.Descriptor, place.FilePath, place.Span, problem.Arguments);
    }
}
