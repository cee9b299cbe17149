using System.Globalization;
using System.Text.RegularExpressions;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>
/// A length of time as ISO 8601 writes it: <c>PT15M</c>, <c>P1DT2H</c>, <c>PT1.5S</c>, <c>P2W</c>. Years and months have no fixed length
/// and make no duration.
/// </summary>
/// <remarks><c>XmlConvert</c> takes a year for 365 days, a month for 30, trims blanks, and has neither weeks nor a decimal comma.</remarks>
internal static class IsoDuration
{
    private static readonly Regex Form = new(
        @"^(?<sign>[+-])?P(?:(?<w>\d{1,6})W)?(?:(?<d>\d{1,7})D)?(?:T(?:(?<h>\d{1,8})H)?(?:(?<m>\d{1,10})M)?(?:(?<s>\d{1,10})(?:[.,](?<f>\d{1,7}))?S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text.Length < 3 || text[text.Length - 1] is 'P' or 'T' || text.IndexOf('P') is not (0 or 1))
            return false;
        var match = Form.Match(text);
        if (!match.Success)
            return false;
        var seconds = (Number("w") * 604_800m) + (Number("d") * 86_400m) + (Number("h") * 3_600m) + (Number("m") * 60m) + Number("s");
        var ticks = (seconds * TimeSpan.TicksPerSecond) + Number("f", digits: 7);
        if (ticks > long.MaxValue)
            return false;
        duration = TimeSpan.FromTicks((long)(match.Groups["sign"].Value == "-" ? -ticks : ticks));
        return true;

        decimal Number(string group, int digits = 0) => match.Groups[group] is { Success: true, Value: var value }
            ? decimal.Parse(value.PadRight(digits, '0'), CultureInfo.InvariantCulture)
            : 0;
    }
}
