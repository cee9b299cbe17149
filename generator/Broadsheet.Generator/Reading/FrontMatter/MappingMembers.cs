using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The keys of a mapping that is one value of a field, such as a person, each with other words for it.</summary>
/// <param name="mend">What to do about a key that is none of them.</param>
internal sealed class MappingMembers(string mend, params string[][] members)
{
    public string Mend => mend;

    public IReadOnlyList<string> Names { get; } = [.. members.Select(static names => names[0])];

    public bool Knows(string key) => members.Any(names => names.Contains(key, StringComparer.OrdinalIgnoreCase));

    /// <summary>The value of a member; null where nothing is said, or where the value is no single one.</summary>
    public FrontMatterScalar? Find(FrontMatterMapping mapping, string name)
    {
        // The member's own name first: a person may have a role and a title.
        foreach (var word in members.Single(names => names[0] == name))
        {
            foreach (var entry in mapping.Entries)
            {
                var isSaid = string.Equals(entry.Key, word, StringComparison.OrdinalIgnoreCase) && !MetadataValues.IsAbsent(entry.Value);
                if (isSaid && entry.Value is FrontMatterScalar scalar)
                    return scalar;
            }
        }

        return null;
    }

    /// <summary>Whether a member has a list or a mapping for a value.</summary>
    public bool HasUnfit(FrontMatterMapping mapping) =>
        mapping.Entries.Any(entry => Knows(entry.Key) && entry.Value is not FrontMatterScalar);
}
