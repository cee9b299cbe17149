using System.Globalization;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The series of front matter: <c>Name</c>, or a mapping of <c>name</c> and <c>position</c>.</summary>
internal static class SeriesEntry
{
    private static readonly string[] Positions = ["position", "part", "order", "index", "number"];

    public static readonly MappingMembers Members = new(
        "give the article a key of its own for it, or remove it", ["name", "title"], Positions);

    /// <summary>Null where the value names no series, or a position that is no number. What a series does not hold is left out.</summary>
    public static SeriesModel? Read(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar when scalar.Text.Trim() is { Length: > 0 } name => new(name, null),
        FrontMatterMapping mapping => ReadMapping(mapping),
        _ => null,
    };

    public static bool IsPosition(string key) => Positions.Contains(key, StringComparer.OrdinalIgnoreCase);

    public static bool TryPosition(FrontMatterValue value, out int position)
    {
        position = 0;
        return value is FrontMatterScalar scalar
            && int.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out position);
    }

    private static SeriesModel? ReadMapping(FrontMatterMapping mapping)
    {
        if (Members.HasUnfit(mapping) || Members.Find(mapping, "name")?.Text.Trim() is not { Length: > 0 } name)
            return null;
        if (Members.Find(mapping, "position") is not { } written)
            return new(name, null);
        return TryPosition(written, out var position) ? new(name, position) : null;
    }
}
