using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// <c>published: false</c>, as Jekyll and others write a draft, often beside a <c>date</c>, or <c>publish: false</c>.
/// <c>published: true</c> says nothing that an article without it does not.
/// </summary>
internal static class PublishedFlag
{
    private const string Publish = "publish";

    /// <summary>Null where the entry is another, or has another value: as a rule a date.</summary>
    public static bool? Read(FrontMatterEntry entry)
    {
        var isKey = string.Equals(entry.Key, MetadataKey.Published, StringComparison.OrdinalIgnoreCase)
            || string.Equals(entry.Key, Publish, StringComparison.OrdinalIgnoreCase);
        return isKey && entry.Value is FrontMatterScalar scalar ? Flag.Read(scalar) : null;
    }
}
