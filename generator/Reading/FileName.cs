using System.Globalization;

namespace Broadsheet.Generator.Reading;

/// <summary>What the name of an article file says by itself: <c>2024-10-18-harvest.md</c> is "harvest", published on that day.</summary>
/// <param name="Stem">The name without folders, extension and date.</param>
/// <param name="Date">The day that the name begins with, as midnight UTC.</param>
internal readonly record struct FileName(string Stem, DateTimeOffset? Date)
{
    private const string DateFormat = "yyyy-MM-dd";

    public static FileName Of(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name.Substring(0, dot) : name;
        if (!TryDate(stem, out var date))
            return new FileName(stem, null);
        var rest = stem.Substring(DateFormat.Length).TrimStart('-', '_', ' ', '.');
        return new FileName(rest.Length > 0 ? rest : stem, new DateTimeOffset(date, TimeSpan.Zero));
    }

    private static bool TryDate(string stem, out DateTime date)
    {
        date = default;
        var isLongEnough = stem.Length == DateFormat.Length || (stem.Length > DateFormat.Length && !char.IsLetterOrDigit(stem[DateFormat.Length]));
        return isLongEnough && DateTime.TryParseExact(
            stem.Substring(0, DateFormat.Length), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
