using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>
/// Single values as declared types take them. Truth values and numbers are YAML's own, so that a number in quotes is a text; of a date,
/// a time, an address or a GUID the quotes do not matter.
/// </summary>
internal static class DeclaredScalar
{
    /// <summary>The value in its canonical text; null where it is none of <paramref name="type"/>.</summary>
    /// <param name="zone">The offset of a date that has none.</param>
    public static string? Canonical(FrontMatterScalar scalar, ScalarPropertyType type, TimeSpan zone = default)
    {
        if (IsStrict(type.Kind) && !scalar.IsPlain)
            return null;
        if (type.ClrType == "global::System.Guid")
            return Guid.TryParse(scalar.Text, out var guid) ? guid.ToString("D") : null;
        if (Canonical(scalar.Text, type.Kind, zone) is not { } text || (type.ClrType == "float" && IsBeyondFloat(text)))
            return null;
        if (Bounds(type) is not var (minimum, maximum))
            return text;
        var isWithin = ScalarOrder.Compare(ScalarKind.Decimal, text, minimum) >= 0
            && ScalarOrder.Compare(ScalarKind.Decimal, text, maximum) <= 0;
        return isWithin && !text.Contains('.') ? text : null;
    }

    /// <summary>Beside ISO 8601's durations, those that .NET writes: <c>00:15:00</c>.</summary>
    public static string? Canonical(string text, ScalarKind kind, TimeSpan zone = default)
    {
        if (ScalarText.Canonical(text, kind, zone) is { } canonical)
            return canonical;
        return kind == ScalarKind.Duration && text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration)
            ? duration.ToString("c", CultureInfo.InvariantCulture)
            : null;
    }

    public static string Expected(ScalarPropertyType type)
    {
        if (type.ClrType == "global::System.Guid")
            return "a GUID such as 7d4ff0a2-3f0c-4f0e-9a53-0d6b8f6a1c11";
        if (Bounds(type) is var (minimum, maximum))
            return $"a whole number from {minimum} to {maximum}";
        return Expectation.Of(type.Kind);
    }

    /// <summary>What was found, and what to do where only its quotes are wrong.</summary>
    public static string Found(FrontMatterValue value, ScalarPropertyType type)
    {
        var found = Expectation.Found(value);
        var isOnlyQuoted = value is FrontMatterScalar { IsPlain: false } quoted
            && Canonical(quoted with { IsPlain = true }, type) is not null;
        return isOnlyQuoted ? found + "; remove the quotes" : found;
    }

    private static bool IsBeyondFloat(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            && Math.Abs(value) > float.MaxValue;

    private static bool IsStrict(ScalarKind kind) =>
        kind is ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal;

    private static (string Minimum, string Maximum)? Bounds(ScalarPropertyType type) => (type.ClrType, type.Kind) switch
    {
        ("sbyte", _) => ("-128", "127"),
        ("byte", _) => ("0", "255"),
        ("short", _) => ("-32768", "32767"),
        ("ushort", _) => ("0", "65535"),
        ("uint", _) => ("0", "4294967295"),
        ("ulong", _) => ("0", "18446744073709551615"),
        _ => null,
    };
}
