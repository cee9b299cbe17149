using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Host;

/// <summary>
/// An offset from UTC as a project writes it: <c>+09:00</c>, <c>-4</c>, <c>Z</c>. The name of a time zone, such as <c>Asia/Seoul</c>, is
/// none: what it means depends on the machine that builds.
/// </summary>
internal static class ZoneOffset
{
    /// <summary>Null where <paramref name="written"/> is none.</summary>
    public static TimeSpan? Read(string written)
    {
        if (written.Equals("UTC", StringComparison.OrdinalIgnoreCase))
            return TimeSpan.Zero;
        var isOffset = written.Length > 0 && written[0] is '+' or '-' or 'Z' or 'z';
        return isOffset && IsoDate.TryParse("2000-01-01T00:00" + written, out var date) ? date.Offset : null;
    }
}
