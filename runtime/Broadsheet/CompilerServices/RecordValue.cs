using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Broadsheet.CompilerServices;

/// <summary>The values of a record as types. What does not parse is <see langword="null"/>; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named after the types that generated properties have.")]
public static class RecordValue
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>What an address that every article has is where one has none: an article that a test made.</summary>
    public static Uri NoUri { get; } = new("about:blank");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Boolean(ReadOnlySpan<char> text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>Decimal digits, a sign before them.</summary>
    public static int? Int32(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Decimal digits, a sign before them.</summary>
    public static long? Int64(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number with point and exponent, <c>Infinity</c>, <c>-Infinity</c> or <c>NaN</c>.</summary>
    public static double? Double(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number with a point; its trailing zeros are kept.</summary>
    public static decimal? Decimal(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public static DateOnly? Date(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    /// <summary><c>yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz</c>, the fraction optional.</summary>
    public static DateTimeOffset? DateTime(ReadOnlySpan<char> text) => RecordMoment.Read(text);

    /// <summary><c>HH:mm:ss.FFFFFFF</c>, the fraction optional.</summary>
    public static TimeOnly? Time(ReadOnlySpan<char> text) =>
        TimeOnly.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    /// <summary><see cref="TimeSpan"/>'s constant format, <c>d.hh:mm:ss.fffffff</c>.</summary>
    public static TimeSpan? Duration(ReadOnlySpan<char> text) =>
        TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>32 hexadecimal digits in five groups.</summary>
    public static Guid? Guid(ReadOnlySpan<char> text) => System.Guid.TryParseExact(text, "D", out var value) ? value : null;

    /// <summary>An absolute address; <see cref="NoUri"/> where it is none.</summary>
    public static Uri Uri(string text) => System.Uri.TryCreate(text, UriKind.Absolute, out var value) ? value : NoUri;
}
