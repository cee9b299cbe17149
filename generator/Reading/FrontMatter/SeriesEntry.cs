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

    private static SeriesModel? ReadMapping(FrontMatterMapping mapping)
    {
        SeriesModel? series = new("", null);
        foreach (var entry in mapping.Entries)
        {
            if (MetadataValues.IsAbsent(entry.Value))
                continue;
            series = series is null || entry.Value is not FrontMatterScalar scalar ? null : With(series, entry.Key, scalar.Text.Trim());
        }

        return series is { Name.Length: > 0 } ? series : null;
    }

    private static SeriesModel? With(SeriesModel series, string key, string text)
    {
        if (string.Equals(key, "name", StringComparison.OrdinalIgnoreCase))
            return series with { Name = text };
        var isPosition = string.Equals(key, "position", StringComparison.OrdinalIgnoreCase);
        return isPosition && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position) ? series with { Position = position } : null;
    }
}
