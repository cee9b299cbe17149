using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// The entries that an article has from its folders. It has each key that neither itself says nor a nearer folder, whatever name of a field
/// that is said with.
/// </summary>
internal static class InheritedEntries
{
    /// <summary>Fields of one article alone, which no folder can say.</summary>
    public static readonly string[] OfOneArticle =
        [MetadataKey.Headline, MetadataKey.Slug, MetadataKey.Formerly, MetadataKey.Permalink, MetadataKey.Aliases];

    /// <summary>The entries of an article, and behind them those that it inherits.</summary>
    public static EquatableArray<FrontMatterEntry> Complete(EquatableArray<FrontMatterEntry> own, MetadataSettings settings)
    {
        if (settings.Inherited.IsEmpty)
            return own;
        var said = new HashSet<string>(own.Select(entry => IdentityOf(entry, settings)), StringComparer.Ordinal);
        var entries = own.ToList();
        foreach (var folder in settings.Inherited)
        {
            var inherited = folder.Entries.Where(entry => !said.Contains(IdentityOf(entry, settings))).ToList();
            entries.AddRange(inherited);
            said.UnionWith(inherited.Select(entry => IdentityOf(entry, settings)));
        }

        return entries.Count == own.Count ? own : entries.ToEquatableArray();
    }

    /// <summary>What all spellings of a key share. A field's name has a lower first letter, which no custom key's has.</summary>
    private static string IdentityOf(FrontMatterEntry entry, MetadataSettings settings) =>
        FieldEntries.FieldOf(entry, settings) ?? Identifier.Folded(entry.Key);
}
