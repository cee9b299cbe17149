using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>
/// A typed property that the front matter of a collection gave rise to, or its bylines, or that the user declared for it.
/// </summary>
/// <param name="Key">The front matter key as it is written, or as most write it.</param>
/// <param name="IsOptional">An article may lack it, so that a value type is nullable.</param>
/// <param name="FileCount">How many of the mappings that could have the key do.</param>
internal sealed record PropertyModel(string Name, string Key, PropertyType Type, bool IsOptional, int FileCount, int TotalCount)
{
    /// <summary>Other spellings of the key that someone wrote; almost always none.</summary>
    public EquatableArray<string> OtherKeys { get; init; }

    /// <summary>Whether an entry of front matter is the property's, by its key as written.</summary>
    public bool IsWritten(string key) => Key == key || (!OtherKeys.IsEmpty && OtherKeys.Contains(key));

    /// <summary>Whether the bylines fill it: the people of <c>authors</c> that they name.</summary>
    public bool IsOfBylines => Type.Reference is not null && Key == MetadataKey.Author;
}
