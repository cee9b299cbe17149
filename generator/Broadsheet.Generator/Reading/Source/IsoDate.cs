namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// Dates as ISO 8601 writes them: <c>2024-10-18</c>, <c>2024-10-18T09:00</c>, <c>2024-10-18 09:00:00.5+09:00</c>.
/// Without a time it is midnight, without an offset UTC, so that no machine's time zone decides.
/// </summary>
internal static class IsoDate
{
    private const int DateLength = 10;
    private const int MinutesInDay = 24 * 60;
    private const int MaxOffsetMinutes = 14 * 60;

    public static bool TryParse(string text, out DateTimeOffset date)
    {
        date = default;
        if (!TryParseDay(text, out var day))
            return false;
        var at = DateLength;
        var time = TimeSpan.Zero;
        var offset = TimeSpan.Zero;
        if (at < text.Length && !(TryReadTime(text, ref at, out time) && TryReadOffset(text, ref at, out offset) && at == text.Length))
            return false;
        var ticks = day.Ticks + time.Ticks;
        var utcTicks = ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
            return false;
        date = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>The day at the head of <paramref name="text"/>, whatever follows it.</summary>
    public static bool TryParseDay(string text, out DateTime day)
    {
        day = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryReadNumber(text, 0, 4, out var year) || !TryReadNumber(text, 5, 2, out var month))
            return false;
        if (!TryReadNumber(text, 8, 2, out var dayOfMonth))
            return false;
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateTime(year, month, dayOfMonth);
        return true;
    }

    private static bool TryReadTime(string text, ref int at, out TimeSpan time)
    {
        time = default;
        if (text[at] is not ('T' or 't' or ' '))
            return false;
        if (!TryReadHoursAndMinutes(text, at + 1, requireColon: true, out var minutes, out at) || minutes >= MinutesInDay)
            return false;
        time = TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute);
        if (at == text.Length || text[at] != ':')
            return true;
        if (!TryReadNumber(text, at + 1, 2, out var seconds) || seconds > 59)
            return false;
        at += 3;
        time = time.Add(TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond));
        return at == text.Length || text[at] is not ('.' or ',') || TryReadFraction(text, ref at, ref time);
    }

    /// <summary>Digits beyond a tick, a ten-millionth of a second, are cut off.</summary>
    private static bool TryReadFraction(string text, ref int at, ref TimeSpan time)
    {
        var first = ++at;
        var unit = TimeSpan.TicksPerSecond;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
        {
            unit /= 10;
            time = time.Add(TimeSpan.FromTicks((text[at] - '0') * unit));
        }

        return at > first;
    }

    private static bool TryReadOffset(string text, ref int at, out TimeSpan offset)
    {
        offset = default;
        if (at < text.Length && text[at] == ' ')
            at++;
        if (at == text.Length)
            return true;
        if (text[at] is 'Z' or 'z')
        {
            at++;
            return true;
        }

        if (text[at] is not ('+' or '-'))
            return false;
        var sign = text[at] == '-' ? -1 : 1;
        if (!TryReadHoursAndMinutes(text, at + 1, requireColon: false, out var minutes, out at) || minutes > MaxOffsetMinutes)
            return false;
        offset = TimeSpan.FromTicks(sign * minutes * TimeSpan.TicksPerMinute);
        return true;
    }

    private static bool TryReadHoursAndMinutes(string text, int start, bool requireColon, out int minutes, out int end)
    {
        minutes = 0;
        end = start + 2;
        if (!TryReadNumber(text, start, 2, out var hours))
            return false;
        var hasColon = end < text.Length && text[end] == ':';
        if (requireColon && !hasColon)
            return false;
        var minutesAt = hasColon ? end + 1 : end;
        if (!TryReadNumber(text, minutesAt, 2, out var minutesOfHour) || minutesOfHour > 59)
            return false;
        minutes = (hours * 60) + minutesOfHour;
        end = minutesAt + 2;
        return true;
    }

    private static bool TryReadNumber(string text, int start, int length, out int number)
    {
        number = 0;
        if (start + length > text.Length)
            return false;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
