namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// Dates as ISO 8601 writes them: <c>2024-10-18</c>, <c>2024-10-18T09:00</c>, <c>2024-10-18 09:00:00.5+09:00</c>.
/// An hour may have one digit and an offset no minutes, as in YAML 1.1. Without a time it is midnight; without an offset it has the one
/// that the project says, and never that of the machine.
/// </summary>
internal static class IsoDate
{
    private const int DateLength = 10;
    private const int MinutesInDay = 24 * 60;
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Without an offset it is UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset date) => TryParse(text, TimeSpan.Zero, out date);

    /// <param name="zone">The offset of a date that has none.</param>
    public static bool TryParse(string text, TimeSpan zone, out DateTimeOffset date)
    {
        date = default;
        if (!TryParseDay(text, out var day))
            return false;
        var at = DateLength;
        var time = TimeSpan.Zero;
        var offset = zone;
        if (at < text.Length && !(TryReadTime(text, ref at, out time) && TryReadOffset(text, ref at, ref offset) && at == text.Length))
            return false;
        var moment = new DateTime(day.Ticks + time.Ticks);
        if (!Has(moment, offset))
            return false;
        date = new DateTimeOffset(moment, offset);
        return true;
    }

    /// <summary>
    /// The midnight that begins <paramref name="day"/>; in UTC where the first or last day of all has none at the offset.
    /// </summary>
    public static DateTimeOffset At(DateTime day, TimeSpan offset) => new(day, Has(day, offset) ? offset : TimeSpan.Zero);

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

    private static bool Has(DateTime moment, TimeSpan offset) =>
        moment.Ticks - offset.Ticks >= DateTime.MinValue.Ticks && moment.Ticks - offset.Ticks <= DateTime.MaxValue.Ticks;

    private static bool TryReadTime(string text, ref int at, out TimeSpan time)
    {
        time = default;
        if (text[at] is not ('T' or 't' or ' '))
            return false;
        if (!TryReadHoursAndMinutes(text, at + 1, isTime: true, out var minutes, out at) || minutes >= MinutesInDay)
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

    private static bool TryReadOffset(string text, ref int at, ref TimeSpan offset)
    {
        if (at < text.Length && text[at] == ' ')
            at++;
        if (at == text.Length)
            return true;
        if (text[at] is 'Z' or 'z')
        {
            at++;
            offset = TimeSpan.Zero;
            return true;
        }

        if (text[at] is not ('+' or '-'))
            return false;
        var sign = text[at] == '-' ? -1 : 1;
        if (!TryReadHoursAndMinutes(text, at + 1, isTime: false, out var minutes, out at) || minutes > MaxOffsetMinutes)
            return false;
        offset = TimeSpan.FromTicks(sign * minutes * TimeSpan.TicksPerMinute);
        return true;
    }

    /// <summary>Hours of one digit or two, and minutes, which an offset may leave out.</summary>
    private static bool TryReadHoursAndMinutes(string text, int start, bool isTime, out int minutes, out int end)
    {
        minutes = 0;
        var digits = TryReadNumber(text, start, 2, out var hours) ? 2 : TryReadNumber(text, start, 1, out hours) ? 1 : 0;
        end = start + digits;
        if (digits == 0)
            return false;
        var hasColon = end < text.Length && text[end] == ':';
        if (end == text.Length && !isTime)
        {
            minutes = hours * 60;
            return true;
        }

        if ((isTime || digits == 1) && !hasColon)
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
