namespace Broadsheet.CompilerServices;

/// <summary>
/// Reads <c>yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz</c>, the fraction optional: the one form that a record has of a moment. By hand, because
/// collections are sorted and joined by it, and the framework's reader of formats brings the calendars of all cultures into a native
/// binary.
/// </summary>
internal static class RecordMoment
{
    private const string Form = "0000-00-00T00:00:00";
    private const string Offset = "+00:00";
    private const int FractionDigits = 7;
    private const int MostOffsetMinutes = 14 * 60;

    /// <summary>The moment; <see langword="null"/> where the text is none.</summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < Form.Length + Offset.Length || !HasForm(text[..Form.Length], Form))
            return null;
        var zone = text[^Offset.Length..];
        if (zone[0] is not ('+' or '-') || !HasForm(zone[1..], Offset.AsSpan(1))
            || Fraction(text[Form.Length..^Offset.Length]) is not { } fraction)
            return null;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59
            || second > 59)
            return null;
        var clock = new DateTime(year, month, day, hour, minute, second).AddTicks(fraction);
        var (hours, minutes) = (Number(zone[1..3]), Number(zone[4..]));
        return minutes > 59 ? null : At(clock, (zone[0] == '-' ? -1 : 1) * ((hours * 60) + minutes));
    }

    private static DateTimeOffset? At(DateTime clock, int offsetMinutes)
    {
        var offset = TimeSpan.FromTicks(offsetMinutes * TimeSpan.TicksPerMinute);
        var isThere = Math.Abs(offsetMinutes) <= MostOffsetMinutes && clock.Ticks - offset.Ticks >= 0
            && clock.Ticks - offset.Ticks <= DateTime.MaxValue.Ticks;
        return isThere ? new DateTimeOffset(clock, offset) : null;
    }

    /// <summary>The ticks of <c>.25</c>; none of nothing.</summary>
    private static int? Fraction(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (text[0] != '.' || text.Length is 1 or > FractionDigits + 1 || text[1..].ContainsAnyExceptInRange('0', '9'))
            return null;
        var ticks = Number(text[1..]);
        for (var digits = text.Length - 1; digits < FractionDigits; digits++)
            ticks *= 10;
        return ticks;
    }

    /// <summary>Whether there is a digit for each 0, and each other character as it is.</summary>
    private static bool HasForm(ReadOnlySpan<char> text, ReadOnlySpan<char> form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != form[i])
                return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
