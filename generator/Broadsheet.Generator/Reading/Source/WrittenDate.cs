using System.Globalization;
using System.Text.RegularExpressions;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// Dates as people and engines write them where only one day can be meant: year first with hyphens, slashes or dots
/// (<c>2021/06/08</c>, <c>2024. 5. 1.</c>), <c>2024년 5월 1일</c>, or with an English month (<c>Jul 8, 2022</c>, <c>Fri, 08 Jul 2022</c>);
/// behind any of them a time and an offset.
/// </summary>
internal static class WrittenDate
{
    private const string Day = "(?<d>[0-9]{1,2})";
    private const string Month = "(?<m>[0-9]{1,2})";
    private const string Name = "(?<name>[A-Z]{3,9})\\.?";
    private const string Ordinal = Day + "(st|nd|rd|th)?";

    private const string Time =
        "(([T ]\\s*|,\\s+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]+))?)?"
        + "\\s*(?<zone>Z|UTC|GMT|[+-][0-9]{1,2}(:?[0-9]{2})?)?)?";

    private static readonly Regex YearFirst = Form(
        $"(?<y>[0-9]{{4}})(-{Month}-{Day}|/{Month}/{Day}|\\. ?{Month}\\. ?{Day}\\.?|년 ?{Month}월 ?{Day}일){Time}");

    private static readonly Regex MonthNamed = Form(
        $"([A-Z]{{3,9}},? +)?({Name} +{Ordinal},? +|{Ordinal}[ -]{Name},?[ -])(?<y>[0-9]{{4}}){Time}");

    private static readonly Regex MonthFirst = Form($"{Month}/{Day}/(?<y>[0-9]{{4}}){Time}");

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The day as ISO 8601 writes it; null where <paramref name="text"/> is none, or has a time.</summary>
    public static string? DayOf(string text) => text.IndexOf(':') < 0 && TryParse(text, TimeSpan.Zero, out var date)
        ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <param name="zone">The offset of a date that has none.</param>
    /// <param name="isMonthFirst">Whether <c>05/01/2024</c> is the first of May, as in the United States.</param>
    public static bool TryParse(string text, TimeSpan zone, out DateTimeOffset date, bool isMonthFirst = false)
    {
        const int LongestDate = 64;
        if (IsoDate.TryParse(text, zone, out date))
            return true;
        if (text.Length > LongestDate)
            return false;
        var match = YearFirst.Match(text);
        if (!match.Success)
            match = MonthNamed.Match(text);
        if (!match.Success && isMonthFirst)
            match = MonthFirst.Match(text);
        return match.Success && IsoOf(match) is { } iso && IsoDate.TryParse(iso, zone, out date);
    }

    /// <summary>The same as ISO 8601 writes it, whose reader knows which days, times and offsets there are.</summary>
    private static string? IsoOf(Match match)
    {
        var month = match.Groups["m"].Success ? Number("m") : MonthOf(match.Groups["name"].Value);
        if (month == 0)
            return null;
        var day = string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}-{2:00}", match.Groups["y"].Value, month, Number("d"));
        if (!match.Groups["hour"].Success)
            return day;
        var second = match.Groups["second"].Success ? ":" + match.Groups["second"].Value : "";
        var fraction = match.Groups["fraction"].Success ? "." + match.Groups["fraction"].Value : "";
        var zone = match.Groups["zone"].Value.ToUpperInvariant() is "UTC" or "GMT" ? "Z" : match.Groups["zone"].Value;
        return $"{day}T{match.Groups["hour"].Value}:{match.Groups["minute"].Value}{second}{fraction}{zone}";

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Zero where it is no month: <c>Sept</c> is one, <c>Ma</c> and <c>Marsh</c> are none.</summary>
    private static int MonthOf(string name) =>
        Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;

    private static Regex Form(string pattern) =>
        new($"^{pattern}\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
}
