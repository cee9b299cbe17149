namespace Broadsheet.Generator.Model;

/// <summary>A field that front matter fills: what it is called there, and all that depends on that.</summary>
/// <param name="name">The key.</param>
/// <param name="form">What its values look like.</param>
/// <param name="description">What an editor says of the key.</param>
internal sealed class MetadataField(string name, MetadataForm form, string description)
{
    public string Name => name;

    public MetadataForm Form => form;

    public string Description => description;

    /// <summary>Keys that mean the same.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>
    /// Those of <see cref="Synonyms"/> that are the author's own key where another of its keys says something.
    /// </summary>
    public IReadOnlyList<string> Yielding { get; init; } = [];

    /// <summary>
    /// Names that other engines have for it, the strongest first. Each means it where the value fits and none of <see cref="Keys"/> is
    /// there.
    /// </summary>
    public IReadOnlyList<string> Dialects { get; init; } = [];

    /// <summary>The one of <see cref="Dialects"/> that comes before <see cref="Keys"/>.</summary>
    public string? Foremost { get; init; }

    /// <summary>Whether its keys add to each other: an article may have several.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The property of the runtime's <c>Article</c> that it fills; null where it fills none by itself.</summary>
    public string? Member { get; init; }

    /// <summary>What becomes of it, for whom declares a property with its key.</summary>
    public string Use { get => field ?? "fills Article." + Member; init; }

    /// <summary>Whether it is a key of newspaper pages only.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>Whether it can be said of one article only, not of a page's articles together.</summary>
    public bool IsOfOneArticle { get; init; }

    /// <summary>All its keys but the names that other engines have for it.</summary>
    public IEnumerable<string> Keys => new[] { name }.Concat(Synonyms);
}

/// <summary>What the values of a key look like.</summary>
internal enum MetadataForm
{
    Text,

    /// <summary>A text, or a list of them.</summary>
    Texts,

    Date,

    /// <summary>A date; <c>false</c> says that it is a draft.</summary>
    DateOrFlag,

    Flag,
    Genre,
    Language,
    Slug,

    /// <summary>A slug, or a list of them.</summary>
    Slugs,

    /// <summary>The path of an address.</summary>
    Path,

    /// <summary>A path, or a list of them.</summary>
    Paths,

    /// <summary>Names, slugs, mappings, or a list of these.</summary>
    People,

    /// <summary>A name, or a mapping.</summary>
    Series,
}
