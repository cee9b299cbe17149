using System.Globalization;

namespace Broadsheet.Generator.Model;

/// <summary>A key of a record with its value, which may have several parts.</summary>
/// <param name="key">One of <see cref="Broadsheet.Shared.RecordKeys"/>.</param>
/// <param name="parts">Not escaped. A value of which nothing is known is absent, and so is its line.</param>
internal readonly struct RecordLine(string key, params string?[] parts)
{
    public string Key => key;

    public IReadOnlyList<string?> Parts => parts;

    public bool IsAbsent => Array.TrueForAll(parts, static part => part is null);

    /// <summary>How many characters it has at least: a key and a part have one each behind them.</summary>
    public int Length => IsAbsent ? 0 : key.Length + 1 + parts.Sum(static part => (part?.Length ?? 0) + 1);

    public static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
