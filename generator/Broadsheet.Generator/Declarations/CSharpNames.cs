using Broadsheet.Shared;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>How symbols are named in generated code.</summary>
internal static class CSharpNames
{
    /// <summary><c>global::Acme.Guide</c>.</summary>
    public static SymbolDisplayFormat Full { get; } = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary><c>Acme.Site</c>.</summary>
    public static SymbolDisplayFormat Plain { get; } = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(
        SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary><c>System.Collections.Generic.List</c>, however it is constructed.</summary>
    public static SymbolDisplayFormat WithoutArguments { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static AttributeData? Attribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString(WithoutArguments) == fullName);

    /// <summary>The collection that <paramref name="type"/> is declared for; null for any other type.</summary>
    public static string? CollectionOf(ITypeSymbol type) =>
        type.Attribute(DeclaredClassReader.AttributeName) is { } attribute
            ? UnicodeText.ToNfc(attribute.SoleText() ?? "")
            : null;

    /// <summary>The one text that an attribute was given.</summary>
    public static string? SoleText(this AttributeData attribute) =>
        attribute.ConstructorArguments is { Length: 1 } arguments ? arguments[0].Value as string : null;
}
