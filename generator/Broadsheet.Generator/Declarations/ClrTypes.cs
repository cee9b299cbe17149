using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>The types of .NET that front matter gives: single values, and lists.</summary>
internal static class ClrTypes
{
    private static readonly Dictionary<string, ListShape> Lists = new(StringComparer.Ordinal)
    {
        ["System.Collections.Immutable.ImmutableArray"] = ListShape.ImmutableArray,
        ["System.Collections.Generic.List"] = ListShape.List,
        ["System.Collections.Generic.IList"] = ListShape.IList,
        ["System.Collections.Generic.ICollection"] = ListShape.ICollection,
        ["System.Collections.Generic.IReadOnlyList"] = ListShape.IReadOnlyList,
        ["System.Collections.Generic.IReadOnlyCollection"] = ListShape.IReadOnlyCollection,
        ["System.Collections.Generic.IEnumerable"] = ListShape.IEnumerable,
    };

    public static ScalarPropertyType? ScalarOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarPropertyType.Text,
        SpecialType.System_Boolean => new(ScalarKind.Boolean),
        SpecialType.System_Int32 => new(ScalarKind.Int32),
        SpecialType.System_Int64 => new(ScalarKind.Int64),
        SpecialType.System_SByte => new(ScalarKind.Int32, "sbyte"),
        SpecialType.System_Byte => new(ScalarKind.Int32, "byte"),
        SpecialType.System_Int16 => new(ScalarKind.Int32, "short"),
        SpecialType.System_UInt16 => new(ScalarKind.Int32, "ushort"),
        SpecialType.System_UInt32 => new(ScalarKind.Int64, "uint"),
        SpecialType.System_UInt64 => new(ScalarKind.Decimal, "ulong"),
        SpecialType.System_Double => new(ScalarKind.Double),
        SpecialType.System_Single => new(ScalarKind.Double, "float"),
        SpecialType.System_Decimal => new(ScalarKind.Decimal),
        SpecialType.System_DateTime => new(ScalarKind.DateTime, "global::System.DateTime"),
        _ => type.TypeKind == TypeKind.Error ? null : ByName(type.ToDisplayString(CSharpNames.WithoutArguments)),
    };

    public static (ITypeSymbol Item, ListShape Shape)? ListOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, ListShape.Array),
        INamedTypeSymbol { TypeArguments.Length: 1 } named when Lists.TryGetValue(
            named.ToDisplayString(CSharpNames.WithoutArguments), out var shape) => (named.TypeArguments[0], shape),
        _ => null,
    };

    private static ScalarPropertyType? ByName(string name) => name switch
    {
        "System.DateOnly" => new(ScalarKind.Date),
        "System.TimeOnly" => new(ScalarKind.Time),
        "System.DateTimeOffset" => new(ScalarKind.DateTime),
        "System.TimeSpan" => new(ScalarKind.Duration),
        "System.Uri" => new(ScalarKind.Uri),
        "System.Guid" => new(ScalarKind.Text, "global::System.Guid"),
        _ => null,
    };
}
