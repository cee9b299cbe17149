using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>What front matter says of an article (or of a page's articles) in the field's own terms. Absent is null or empty.</summary>
internal sealed record ArticleMetadata
{
    public string? Headline { get; init; }

    public string? Kicker { get; init; }

    public EquatableArray<string> Decks { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public EquatableArray<BylineModel> Bylines { get; init; }

    /// <summary>The entry that the bylines were read from.</summary>
    public FrontMatterEntry? AuthorEntry { get; init; }

    public string? Section { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public SeriesModel? Series { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    public Genre? Genre { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The slug, already in slug form.</summary>
    public string? SlugText { get; init; }

    /// <summary>The characters of the slug's value; the default where there is none.</summary>
    public FileSpan SlugSpan { get; init; }

    /// <summary>Slugs that the article had before.</summary>
    public EquatableArray<SlugRequest> FormerSlugs { get; init; }

    public string? CopyrightNotice { get; init; }

    /// <summary>Of a newspaper page only, like the three that follow.</summary>
    public string? Newspaper { get; init; }

    public string? Edition { get; init; }

    public string? Page { get; init; }

    /// <summary>Completes addresses that are printed without a host, such as <c>eunsol@</c>.</summary>
    public string? EmailDomain { get; init; }

    /// <summary>The entries whose keys are not the field's own.</summary>
    public EquatableArray<FrontMatterEntry> Custom { get; init; }

    /// <summary>Those of <see cref="Custom"/> that are nearly a key of the field.</summary>
    public EquatableArray<MisspelledKey> Misspelled { get; init; }

    /// <param name="isPage">Whether the file is a newspaper page, which knows four keys more.</param>
    public static ArticleMetadata From(FrontMatterReading reading, string filePath, bool isPage, ICollection<DiagnosticInfo> diagnostics) =>
        From(reading.Entries, filePath, isPage, diagnostics);

    /// <inheritdoc cref="From(FrontMatterReading, string, bool, ICollection{DiagnosticInfo})"/>
    public static ArticleMetadata From(EquatableArray<FrontMatterEntry> entries, string filePath, bool isPage, ICollection<DiagnosticInfo> diagnostics)
    {
        var known = new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        var custom = new List<FrontMatterEntry>(entries.Count);
        var isHeldBack = false;
        foreach (var entry in entries)
        {
            if (PublishedFlag.Read(entry) is { } isPublished)
                isHeldBack |= !isPublished;
            else if (MetadataKey.Meaning(entry.Key, isPage) is not { } meaning)
                custom.Add(entry);
            else if (!known.TryGetValue(meaning, out var first))
                known.Add(meaning, entry);
            else
                diagnostics.Add(DiagnosticInfo.At(Descriptors.SynonymousKey, filePath, entry.KeySpan, entry.Key, first.Key));
        }

        var values = new MetadataValues(known, filePath, diagnostics);
        return new()
        {
            Headline = values.Text(MetadataKey.Headline),
            Kicker = values.Text(MetadataKey.Kicker),
            Decks = values.Texts(MetadataKey.Deck),
            Summary = values.Text(MetadataKey.Summary),
            Published = values.Date(MetadataKey.Published),
            Modified = values.Date(MetadataKey.Updated),
            Bylines = values.Bylines(MetadataKey.Author),
            AuthorEntry = values.Find(MetadataKey.Author),
            Section = values.Text(MetadataKey.Section),
            Keywords = values.Keywords(MetadataKey.Keywords),
            Series = values.Series(MetadataKey.Series),
            Language = values.Language(MetadataKey.Language),
            Genre = values.Genre(MetadataKey.Genre),
            IsDraft = values.Boolean(MetadataKey.Draft) || isHeldBack,
            SlugText = values.Slug(MetadataKey.Slug),
            SlugSpan = known.TryGetValue(MetadataKey.Slug, out var slug) ? slug.Value.Span : default,
            FormerSlugs = values.Slugs(MetadataKey.Formerly),
            CopyrightNotice = values.Text(MetadataKey.Copyright),
            Newspaper = values.Text(MetadataKey.Newspaper),
            Edition = values.Text(MetadataKey.Edition),
            Page = values.Text(MetadataKey.Page),
            EmailDomain = values.Text(MetadataKey.EmailDomain),
            Custom = custom.Count == entries.Count ? entries : custom.ToEquatableArray(),
            Misspelled = KeySpelling.Find(custom, known.Keys, isPage),
        };
    }
}
