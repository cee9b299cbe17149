using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// What front matter says of an article (or of a page's articles) in the field's own terms, and how that becomes an article.
/// </summary>
/// <param name="Head">As <see cref="ArticleHead.Said"/> has it.</param>
internal sealed record ArticleMetadata(ArticleHead Head)
{
    /// <summary>The genre where front matter says one.</summary>
    public Genre? Genre { get; init; }

    public string? Summary { get; init; }

    /// <summary>Of a newspaper page only: completes addresses that are printed without a host, such as <c>eunsol@</c>.</summary>
    public string? EmailDomain { get; init; }

    /// <summary>The entry of the headline.</summary>
    public FrontMatterEntry? HeadlineEntry { get; init; }

    /// <summary>The entries that can be said of one article only, in their order.</summary>
    public EquatableArray<FrontMatterEntry> OfOneArticle { get; init; }

    /// <summary>The headline where front matter says one.</summary>
    public string? Headline => NullIfEmpty(Head.Headline);

    /// <summary>The language where front matter says one.</summary>
    public string? Language => NullIfEmpty(Head.Language);

    /// <summary>Without what can be said of one article only.</summary>
    public ArticleMetadata OfSeveral => new(Head with
    {
        Slug = new SlugRequest("", false, default),
        FormerSlugs = [],
        Permalink = null,
        Aliases = [],
        Kicker = null,
        Headline = "",
        Decks = [],
        Bylines = [],
        AuthorEntry = null,
    });

    /// <summary>
    /// An article as its text and its file's name have it, with what front matter says of it before that. The copyright line alone is as
    /// printed, where it is.
    /// </summary>
    public ArticleModel Over(ArticleModel found) => found with
    {
        Summary = Summary ?? found.Summary,
        Head = Head with
        {
            Slug = Head.Slug.IsExplicit ? Head.Slug.InPlaceOf(found.Head.Slug) : found.Head.Slug,
            FormerSlugs = Head.FormerSlugs.IsEmpty
                ? []
                : Head.FormerSlugs.Select(former => former.InPlaceOf(found.Head.Slug)).ToEquatableArray(),
            Genre = Genre ?? found.Head.Genre,
            Kicker = Head.Kicker ?? found.Head.Kicker,
            Headline = Headline ?? found.Head.Headline,
            Decks = Head.Decks.IsEmpty ? found.Head.Decks : Head.Decks,
            Bylines = Head.Bylines.IsEmpty ? found.Head.Bylines : Head.Bylines,
            Dateline = found.Head.Dateline,
            DatePublished = Head.DatePublished ?? found.Head.DatePublished,
            Language = Language ?? found.Head.Language,
            CopyrightNotice = found.Head.CopyrightNotice ?? Head.CopyrightNotice,
            Links = found.Head.Links,
            Anchors = found.Head.Anchors,
        },
    };

    public static ArticleMetadata From(
        FrontMatterReading reading, MetadataSettings settings, ICollection<DiagnosticInfo> diagnostics) =>
        From(reading.Entries, reading.Start, settings, diagnostics);

    /// <param name="start">Where a missing key is told.</param>
    public static ArticleMetadata From(
        EquatableArray<FrontMatterEntry> entries, FileSpan? start, MetadataSettings settings, ICollection<DiagnosticInfo> diagnostics)
    {
        var values = MetadataValues.Of(InheritedEntries.Complete(entries, settings), start, settings, diagnostics);
        return new(ArticleHead.Said(values))
        {
            Genre = values.Genre(MetadataKey.Genre),
            Summary = values.Text(MetadataKey.Summary),
            EmailDomain = values.Text(MetadataKey.EmailDomain),
            HeadlineEntry = values.Find(MetadataKey.Headline),
            OfOneArticle = MetadataKey.OfOneArticle.Select(values.Find).OfType<FrontMatterEntry>()
                .OrderBy(static entry => entry.KeySpan.Characters.Start).ToEquatableArray(),
        };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
