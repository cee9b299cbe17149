using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>
/// What front matter says with the field's own keys, each value as its type; null or empty where it says nothing that fits.
/// </summary>
internal interface IMetadataValues
{
    /// <summary>Whether it says <c>published: false</c>, which is as good as a draft.</summary>
    bool IsHeldBack { get; }

    /// <summary>The entries whose keys are not the field's own.</summary>
    EquatableArray<FrontMatterEntry> Custom { get; }

    /// <summary>Those of <see cref="Custom"/> that are nearly a key of the field.</summary>
    EquatableArray<MisspelledKey> Misspelled { get; }

    /// <summary>Where a missing key is told; null where front matter cannot be read.</summary>
    FileSpan? Start { get; }

    /// <summary>The entry itself; absent where it has no value.</summary>
    FrontMatterEntry? Find(string key);

    string? Text(string key);

    /// <summary>A text, or the first of a list of texts.</summary>
    string? First(string key);

    /// <summary>A text, or a list of texts.</summary>
    EquatableArray<string> Texts(string key);

    /// <summary>A list of texts, or one text with commas.</summary>
    EquatableArray<string> Keywords(string key);

    DateTimeOffset? Date(string key);

    bool Boolean(string key);

    string? Language(string key);

    SlugRequest? Slug(string key);

    /// <summary>A slug, or a list of slugs, each with its place.</summary>
    EquatableArray<SlugRequest> Slugs(string key);

    /// <summary>Paths of addresses, each with its place.</summary>
    EquatableArray<WrittenPath> Paths(string key);

    /// <summary>One author, or a list of them.</summary>
    EquatableArray<BylineModel> Bylines(string key);

    SeriesModel? Series(string key);
}
