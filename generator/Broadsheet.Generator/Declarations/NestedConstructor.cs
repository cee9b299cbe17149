using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>How a class, record or structure of values is made.</summary>
internal static class NestedConstructor
{
    /// <param name="constructor">The one whose parameters are the type's properties; null for one without parameters.</param>
    public static bool TryFind(INamedTypeSymbol type, Compilation compilation, INamedTypeSymbol article, out IMethodSymbol? constructor)
    {
        var reachable = type.InstanceConstructors
            .Where(candidate => compilation.IsSymbolAccessibleWithin(candidate, article)
                && !(candidate.IsImplicitlyDeclared && candidate.Parameters.Length > 0))
            .ToList();
        var withParameters = reachable.Where(candidate => candidate.Parameters.Length > 0).ToList();
        var matches = withParameters.Where(candidate => IsOfProperties(candidate, type)).ToList();
        constructor = matches.Count == 1 && withParameters.Count == 1
            && !reachable.Any(candidate => candidate.Parameters.Length == 0 && !candidate.IsImplicitlyDeclared)
            ? matches[0]
            : null;
        return constructor is not null || reachable.Any(candidate => candidate.Parameters.Length == 0);
    }

    private static bool IsOfProperties(IMethodSymbol constructor, INamedTypeSymbol type) => constructor.Parameters.All(parameter =>
        PropertyReader.Candidates(type).Any(property =>
            property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type)));
}
