using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;

namespace Broadsheet.Generator.Schema;

/// <summary>
/// The narrowest type of a plain scalar by the YAML 1.2 core schema (chapter 10.3.2), plus calendar dates:
/// <c>no</c> is text, a leading zero makes no octal number.
/// </summary>
internal static class ScalarType
{
    public static bool IsNull(FrontMatterScalar scalar) => scalar.IsPlain && scalar.Text is "" or "~" or "null" or "Null" or "NULL";

    public static PropertyType Of(FrontMatterScalar scalar)
    {
        if (!scalar.IsPlain)
            return PropertyType.Text;
        var text = scalar.Text;
        if (TryBoolean(text, out _))
            return PropertyType.Boolean;
        if (TryInteger(text, out var integer))
            return integer is >= int.MinValue and <= int.MaxValue ? PropertyType.Int32 : PropertyType.Int64;
        if (TryDouble(text, out _))
            return PropertyType.Double;
        if (!IsoDate.TryParse(text, out _))
            return PropertyType.Text;
        return text.Length == "yyyy-MM-dd".Length ? PropertyType.Date : PropertyType.DateTime;
    }

    /// <summary><paramref name="text"/> in the one form that <paramref name="type"/> is stored in.</summary>
    public static string Canonical(string text, PropertyType type) => type switch
    {
        PropertyType.Boolean when TryBoolean(text, out var value) => value ? "true" : "false",
        PropertyType.Int32 or PropertyType.Int64 when TryInteger(text, out var value) => value.ToString(CultureInfo.InvariantCulture),
        PropertyType.Double when TryDouble(text, out var value) => value.ToString("R", CultureInfo.InvariantCulture),
        PropertyType.DateTime when IsoDate.TryParse(text, out var value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        _ => text,
    };

    private static bool TryBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    private static bool TryInteger(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) ||
        TryPrefixed(text, "0x", 16, out value) ||
        TryPrefixed(text, "0o", 8, out value);

    private static bool TryPrefixed(string text, string prefix, int radix, out long value)
    {
        value = 0;
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.Length == prefix.Length || text.Length > prefix.Length + 15)
            return false;
        foreach (var c in text.Substring(prefix.Length))
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(c));
            if (digit < 0 || digit >= radix)
                return false;
            value = (value * radix) + digit;
        }

        return true;
    }

    private static bool TryDouble(string text, out double value)
    {
        value = text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
            "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
            ".nan" or ".NaN" or ".NAN" => double.NaN,
            _ => 0,
        };
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return value != 0 || (HasDigit(text) && double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value));
    }

    private static bool HasDigit(string text) => text.Any(c => c is >= '0' and <= '9') && text.All(c => c is (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E');
}
