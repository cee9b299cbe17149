using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>The headline of an entry, and where it stands: what people and places have is a <c>name</c>.</summary>
internal sealed record DataHeadline(string Text, FileSpan Span)
{
    private const string NameKey = "name";

    /// <summary>The headline that is written, else the text of the custom key <c>name</c>, which stays a custom key.</summary>
    public static DataHeadline? Of(DataEntry entry, ArticleMetadata metadata)
    {
        if (metadata is { Headline: { } headline, HeadlineEntry: { } written })
            return new(headline, written.Value.Span);
        foreach (var custom in metadata.Head.Custom)
        {
            var isName = string.Equals(custom.Key, NameKey, StringComparison.OrdinalIgnoreCase);
            if (isName && custom.Value is FrontMatterScalar scalar && !MetadataValues.IsAbsent(scalar)
                && scalar.Text.Trim() is { Length: > 0 } name)
                return new(name, scalar.Span);
        }

        return null;
    }
}
