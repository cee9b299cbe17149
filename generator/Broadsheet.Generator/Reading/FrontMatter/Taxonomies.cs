using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// <c>taxonomies</c>, the mapping in which Zola has <c>tags</c> and what else classifies an article, where others have them beside it.
/// </summary>
internal static class Taxonomies
{
    private const string Key = "taxonomies";

    /// <summary>
    /// The entries, in place of the mapping those of it that mean a field; the same where there is no such mapping.
    /// </summary>
    public static EquatableArray<FrontMatterEntry> Lift(EquatableArray<FrontMatterEntry> entries)
    {
        if (!entries.AsEnumerable().Any(static entry => entry.Key == Key && entry.Value is FrontMatterMapping))
            return entries;
        return entries.SelectMany(static entry => entry.Key == Key && entry.Value is FrontMatterMapping mapping
            ? Split(entry, mapping)
            : [entry]).ToEquatableArray();
    }

    private static IEnumerable<FrontMatterEntry> Split(FrontMatterEntry entry, FrontMatterMapping mapping)
    {
        var own = mapping.Entries.Where(static one => MetadataKey.Field(one.Key, isPage: false) is null).ToEquatableArray();
        var lifted = mapping.Entries.Where(static one => MetadataKey.Field(one.Key, isPage: false) is not null);
        return own.IsEmpty ? lifted : lifted.Append(entry with { Value = mapping with { Entries = own } });
    }
}
