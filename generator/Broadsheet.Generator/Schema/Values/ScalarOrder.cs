using System.Globalization;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>The order of values in canonical text.</summary>
internal static class ScalarOrder
{
    /// <summary>Less than, equal to or greater than zero; what cannot be compared, such as not-a-number, comes first.</summary>
    public static int Compare(ScalarKind kind, string left, string right) => kind switch
    {
        ScalarKind.Date => string.CompareOrdinal(left, right),
        ScalarKind.DateTime => Moment(left).CompareTo(Moment(right)),
        ScalarKind.Time => Clock(left).CompareTo(Clock(right)),
        ScalarKind.Duration => Length(left).CompareTo(Length(right)),
        _ => CompareNumbers(left, right),
    };

    private static int CompareNumbers(string left, string right)
    {
        if (ScalarText.TryDecimal(left, out var one) && ScalarText.TryDecimal(right, out var other))
            return one.CompareTo(other);
        return Number(left).CompareTo(Number(right));
    }

    // Canonical doubles are .NET's, whose infinities YAML writes in another way.
    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value
        : ScalarText.TryNumber(text, out value) ? value : double.NaN;

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.TryParseExact(text, ScalarText.DateTimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : default;

    private static TimeSpan Clock(string text) => IsoTime.TryParse(text, out var value) ? value : default;

    private static TimeSpan Length(string text) =>
        TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) ? value : default;
}
