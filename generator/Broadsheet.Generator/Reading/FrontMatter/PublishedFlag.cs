using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// <c>published: false</c>, as Jekyll and others write a draft, often beside a <c>date</c>. <c>published: true</c> says nothing that an
/// article without it does not.
/// </summary>
internal static class PublishedFlag
{
    /// <summary>Null where the entry is another, or has another value: as a rule a date.</summary>
    public static bool? Read(FrontMatterEntry entry)
    {
        if (!string.Equals(entry.Key, MetadataKey.Published, StringComparison.OrdinalIgnoreCase)
            || entry.Value is not FrontMatterScalar { IsPlain: true } scalar)
            return null;
        return MetadataValues.BooleanOf(scalar);
    }
}
