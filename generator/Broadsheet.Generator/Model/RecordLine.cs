using System.Globalization;

namespace Broadsheet.Generator.Model;

/// <summary>A key of a record with its value, which may have several parts. Nothing is escaped.</summary>
/// <param name="key">One of <see cref="Broadsheet.Shared.RecordKeys"/>.</param>
/// <param name="first">The value, or its first part. A value of which nothing is known is absent, and so is its line.</param>
/// <param name="others">The parts behind it; apart, because most values have none, and a file may hold thousands of articles.</param>
internal readonly struct RecordLine(string key, string? first, params string?[] others)
{
    public string Key => key;

    public int PartCount => 1 + others.Length;

    public bool IsAbsent => first is null && Array.TrueForAll(others, static part => part is null);

    /// <summary>How many characters it has at least: a key and a part have one each behind them.</summary>
    public int Length => IsAbsent ? 0 : key.Length + 1 + LengthOf(first) + others.Sum(LengthOf);

    public string? Part(int index) => index == 0 ? first : others[index - 1];

    public static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share of one to three decimals.</summary>
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    private static int LengthOf(string? part) => (part?.Length ?? 0) + 1;
}
