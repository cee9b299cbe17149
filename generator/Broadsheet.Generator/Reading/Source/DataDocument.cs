using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>What a data file holds: the mappings of its root list, or its root mapping as the only one.</summary>
/// <param name="IsList">Whether the entries must name themselves; the file's name is the name of an only one.</param>
internal sealed record DataDocument(bool IsList, EquatableArray<DataEntry> Entries)
{
    public const string RootProblem = "it is a single value; write lines of 'key: value', or a list of such mappings";
    public const string ItemProblem = "each item of a list is an entry of its own; write 'key: value' in it";

    /// <summary>Whether nothing stands in the file but comments and brackets.</summary>
    public bool IsEmpty => Entries.IsEmpty || (!IsList && Entries[0].Values.IsEmpty);

    public static DataDocument OfOne(IEnumerable<FrontMatterEntry> values) =>
        new(false, [new DataEntry(values.ToEquatableArray(), default)]);

    public static DataDocument OfList(IEnumerable<DataEntry> entries) => new(true, entries.ToEquatableArray());
}

/// <summary>One entry of a data file.</summary>
/// <param name="Span">From its first character to its last; of a root mapping the default, because it is the whole file.</param>
internal sealed record DataEntry(EquatableArray<FrontMatterEntry> Values, FileSpan Span);
