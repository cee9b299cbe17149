using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>
/// A scalar's text as a value: what YAML 1.2's core schema (chapter 10.3.2) says of truth values and numbers, and what ISO 8601 and
/// RFC 3986 say of dates, times, durations and addresses. <c>no</c> is text, a leading zero makes no octal number.
/// </summary>
internal static class ScalarText
{
    public const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const string TimeFormat = "hh\\:mm\\:ss\\.FFFFFFF";

    public static bool IsNull(FrontMatterScalar scalar) => scalar.IsPlain && scalar.Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether nothing stands between quotes: a text without a character, and to all other types no value.</summary>
    public static bool IsBlank(FrontMatterScalar scalar) => !scalar.IsPlain && scalar.Text.Trim().Length == 0;

    /// <summary>Whether <paramref name="text"/> is digits that begin with a zero, such as a postal code: a number would lose it.</summary>
    public static bool HasLeadingZero(string text)
    {
        var first = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return text.Length > first + 1 && text[first] == '0' && text[first + 1] is >= '0' and <= '9';
    }

    /// <summary>
    /// <paramref name="text"/> in the one form that a value of <paramref name="kind"/> is stored in; null where it is none.
    /// </summary>
    /// <param name="zone">The offset of a date that has none.</param>
    public static string? Canonical(string text, ScalarKind kind, TimeSpan zone = default) => kind switch
    {
        ScalarKind.Boolean => TryBoolean(text, out var value) ? (value ? "true" : "false") : null,
        ScalarKind.Int32 => TryInteger(text, out var value) && value is >= int.MinValue and <= int.MaxValue ? Invariant(value) : null,
        ScalarKind.Int64 => TryInteger(text, out var value) ? Invariant(value) : null,
        ScalarKind.Double => TryNumber(text, out var value) ? value.ToString("R", CultureInfo.InvariantCulture) : null,
        ScalarKind.Decimal => TryDecimal(text, out var value) ? Invariant(value) : null,
        ScalarKind.Date => IsDate(text) ? text : WrittenDate.DayOf(text),
        ScalarKind.DateTime =>
            WrittenDate.TryParse(text, zone, out var value) ? value.ToString(DateTimeFormat, CultureInfo.InvariantCulture) : null,
        ScalarKind.Time =>
            IsoTime.TryParse(text, out var value) ? value.ToString(TimeFormat, CultureInfo.InvariantCulture).TrimEnd('.') : null,
        ScalarKind.Duration => IsoDuration.TryParse(text, out var value) ? value.ToString("c", CultureInfo.InvariantCulture) : null,
        ScalarKind.Uri => IsAddress(text) ? text : null,
        _ => text,
    };

    public static bool TryBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    public static bool TryInteger(string text, out long value) =>
        (IsDigits(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) ||
        TryPrefixed(text, "0x", 16, out value) ||
        TryPrefixed(text, "0o", 8, out value);

    /// <summary>A number as a <see cref="double"/> nearest to it.</summary>
    public static bool TryNumber(string text, out double value)
    {
        value = text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
            "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
            ".nan" or ".NaN" or ".NAN" => double.NaN,
            _ => 0,
        };
        if (value != 0)
            return true;
        if (TryInteger(text, out var integer))
        {
            value = integer;
            return true;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return HasNumberCharacters(text) && double.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value);
    }

    /// <summary>A number that a <see cref="decimal"/> holds in all its digits.</summary>
    public static bool TryDecimal(string text, out decimal value)
    {
        if (TryInteger(text, out var integer))
        {
            value = integer;
            return true;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        value = 0;
        return HasNumberCharacters(text) && SignificantDigits(text) <= 28
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>How many digits <paramref name="text"/> has from its first other than zero to the exponent.</summary>
    public static int SignificantDigits(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c is 'e' or 'E')
                break;
            if (c is >= '0' and <= '9' && (count > 0 || c != '0'))
                count++;
        }

        return count;
    }

    public static bool IsDate(string text) => text.Length == "yyyy-MM-dd".Length && IsoDate.TryParse(text, out _);

    /// <summary>Whether <paramref name="text"/> is an absolute address: a scheme and what it leads to.</summary>
    public static bool IsAddress(string text) =>
        (text.IndexOf("://", StringComparison.Ordinal) > 0 || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) &&
        !text.Any(char.IsWhiteSpace) &&
        Uri.TryCreate(text, UriKind.Absolute, out _);

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

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

    private static bool IsDigits(string text) => text.Length > 0 && text.All(c => c is (>= '0' and <= '9') or '+' or '-');

    private static bool HasNumberCharacters(string text) =>
        text.Any(c => c is >= '0' and <= '9') && text.All(c => c is (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E');
}
