using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Declared;
using Broadsheet.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>Constants of attributes in the canonical text that values of front matter have.</summary>
internal static class ConstraintValues
{
    public static string Text(object? value) => value switch
    {
        null => "",
        true => "true",
        false => "false",
        double.PositiveInfinity or float.PositiveInfinity => ".inf",
        double.NegativeInfinity or float.NegativeInfinity => "-.inf",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Null where it can be no value of <paramref name="type"/>.</summary>
    public static string? Canonical(TypedConstant constant, PropertyType type) => type switch
    {
        EnumPropertyType words when constant.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named =>
            named.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name,
        EnumPropertyType words => DeclaredWords.Find(words, Text(constant.Value))?.Name,
        ScalarPropertyType scalar => ScalarText.Canonical(Text(constant.Value), scalar.Kind),
        _ => null,
    };

    /// <summary>In what kind values and bounds are compared: numbers as decimals, unless a bound is beyond these.</summary>
    public static ScalarKind? RangeKindOf(PropertyType type, string minimum, string maximum) =>
        type is not ScalarPropertyType scalar ? null : scalar.Kind switch
        {
            ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal =>
                ScalarText.TryDecimal(minimum, out _) && ScalarText.TryDecimal(maximum, out _) ? ScalarKind.Decimal : ScalarKind.Double,
            ScalarKind.Date or ScalarKind.DateTime or ScalarKind.Time or ScalarKind.Duration => scalar.Kind,
            _ => null,
        };

    public static string? Bound(string text, ScalarKind kind) => DeclaredScalar.Canonical(text, kind);
}
