using System.Globalization;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The series of front matter: <c>Name</c>, or a mapping of <c>name</c> and <c>position</c>.</summary>
internal static class SeriesEntry
{
    public static readonly string[] Keys = ["name", "position"];

    /// <summary>Null where the value names no series, or says something that a series does not hold.</summary>
    public static SeriesModel? Read(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar when scalar.Text.Trim() is { Length: > 0 } name => new(name, null),
        FrontMatterMapping mapping => ReadMapping(mapping),
        _ => null,
    };

    public static bool IsPosition(string key) => string.Equals(key, "position", StringComparison.OrdinalIgnoreCase);

    public static bool TryPosition(FrontMatterValue value, out int position)
    {
        position = 0;
        return value is FrontMatterScalar scalar
            && int.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out position);
    }

    private static SeriesModel? ReadMapping(FrontMatterMapping mapping)
    {
        SeriesModel? series = new("", null);
        foreach (var entry in mapping.Entries.Where(static entry => !MetadataValues.IsAbsent(entry.Value)))
            series = series is null ? null : With(series, entry);
        return series is { Name.Length: > 0 } ? series : null;
    }

    private static SeriesModel? With(SeriesModel series, FrontMatterEntry entry)
    {
        if (string.Equals(entry.Key, "name", StringComparison.OrdinalIgnoreCase))
            return entry.Value is FrontMatterScalar name ? series with { Name = name.Text.Trim() } : null;
        return IsPosition(entry.Key) && TryPosition(entry.Value, out var position) ? series with { Position = position } : null;
    }
}
