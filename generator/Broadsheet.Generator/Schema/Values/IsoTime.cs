namespace Broadsheet.Generator.Schema.Values;

/// <summary>A time of day as ISO 8601 writes it, with two digits each: <c>18:30</c>, <c>18:30:05</c>, <c>18:30:05.25</c>.</summary>
/// <remarks><c>XmlConvert.ToTimeSpan</c> reads lengths of time, and no time of day.</remarks>
internal static class IsoTime
{
    private const int MaxFractionDigits = 7;

    public static bool TryParse(string text, out TimeSpan time)
    {
        time = default;
        if (text.Length is not (5 or 8) and not (> 9 and <= 9 + MaxFractionDigits))
            return false;
        if (!TryTwoDigits(text, 0, 23, out var hours) || text[2] != ':' || !TryTwoDigits(text, 3, 59, out var minutes))
            return false;
        time = new TimeSpan(hours, minutes, 0);
        if (text.Length == 5)
            return true;
        if (text[5] != ':' || !TryTwoDigits(text, 6, 59, out var seconds))
            return false;
        time += new TimeSpan(0, 0, seconds);
        return text.Length == 8 || (text[8] == '.' && TryFraction(text, ref time));
    }

    private static bool TryTwoDigits(string text, int start, int max, out int number)
    {
        number = 0;
        if (!IsDigit(text[start]) || !IsDigit(text[start + 1]))
            return false;
        number = ((text[start] - '0') * 10) + (text[start + 1] - '0');
        return number <= max;
    }

    private static bool TryFraction(string text, ref TimeSpan time)
    {
        var unit = TimeSpan.TicksPerSecond;
        for (var i = 9; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
                return false;
            unit /= 10;
            time += TimeSpan.FromTicks((text[i] - '0') * unit);
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
