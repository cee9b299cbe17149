using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Model;

/// <summary>
/// What stands at the head of an article, as front matter and page say it. A field stands here once: its property, the key that front
/// matter says it with (<see cref="Said"/>), and its line of the record (<see cref="ArticleModel.RecordLines"/>).
/// </summary>
/// <remarks>
/// Schema and Linking see it of every article, so nothing belongs here that changes whenever text is typed. It knows nothing of other
/// articles.
/// </remarks>
internal sealed record ArticleHead
{
    /// <summary>The slug that it asks for.</summary>
    public required SlugRequest Slug { get; init; }

    /// <summary>Slugs that the article had before, each with its place in the front matter.</summary>
    public EquatableArray<SlugRequest> FormerSlugs { get; init; }

    /// <summary>The address that the author gives it; null for one by its collection's route.</summary>
    public WrittenPath? Permalink { get; init; }

    /// <summary>Old addresses of the article, which no slug tells.</summary>
    public EquatableArray<WrittenPath> Aliases { get; init; }

    public Genre Genre { get; init; }

    public string? Kicker { get; init; }

    /// <summary>Empty for an untitled photo.</summary>
    public required string Headline { get; init; }

    public EquatableArray<string> Decks { get; init; }

    public EquatableArray<BylineModel> Bylines { get; init; }

    /// <summary>The entry that names who wrote the article, where front matter does: its values may be slugs.</summary>
    public FrontMatterEntry? AuthorEntry { get; init; }

    public DatelineModel? Dateline { get; init; }

    public string? Section { get; init; }

    public DateTimeOffset? DatePublished { get; init; }

    public DateTimeOffset? DateModified { get; init; }

    /// <summary>When it is no longer published.</summary>
    public DateTimeOffset? Expires { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public SeriesModel? Series { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public PrintEditionModel? Print { get; init; }

    public string? CopyrightNotice { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>What of the body may lead to something of the site, in its order. Where each stands is no part of it.</summary>
    public EquatableArray<OutgoingLink> Links { get; init; }

    /// <summary>What a link to a part of this article may name: each <c>id</c> in the body, in order.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>Front matter whose keys are not the field's own; becomes properties of the collection's type.</summary>
    public EquatableArray<FrontMatterEntry> Custom { get; init; }

    /// <summary>Those of <see cref="Custom"/> that are nearly a key of the field.</summary>
    public EquatableArray<MisspelledKey> Misspelled { get; init; }

    /// <summary>
    /// Where a missing key is reported: the line that opens front matter, the file's first character without one; null where front matter
    /// cannot be read, so that nothing can be said to be missing.
    /// </summary>
    public FileSpan? FrontMatterStart { get; init; }

    /// <summary>Whether its publication ends.</summary>
    public bool HasEnd => Expires is not null;

    /// <summary>
    /// What front matter says. A headline, a language or a slug that it does not say is empty; the genre, which a page tells as well, is no
    /// part of it.
    /// </summary>
    public static ArticleHead Said(IMetadataValues values)
    {
        var section = values.First(MetadataKey.Section);
        return new()
        {
            Headline = values.Text(MetadataKey.Headline) ?? "",
            Kicker = values.Text(MetadataKey.Kicker),
            Decks = values.Texts(MetadataKey.Deck),
            DatePublished = values.Date(MetadataKey.Published),
            DateModified = values.Date(MetadataKey.Updated),
            Expires = values.Date(MetadataKey.Expires),
            Bylines = values.Bylines(MetadataKey.Author),
            AuthorEntry = values.Find(MetadataKey.Author),
            Section = section,
            Keywords = values.Keywords(MetadataKey.Keywords),
            Series = values.Series(MetadataKey.Series),
            Language = values.Language(MetadataKey.Language) ?? "",
            IsDraft = values.Boolean(MetadataKey.Draft) || values.IsHeldBack,
            Slug = values.Slug(MetadataKey.Slug) ?? new SlugRequest("", false, default),
            FormerSlugs = values.Slugs(MetadataKey.Formerly),
            Permalink = values.Paths(MetadataKey.Permalink) is { IsEmpty: false } permalinks ? permalinks[0] : null,
            Aliases = values.Paths(MetadataKey.Aliases),
            CopyrightNotice = values.Text(MetadataKey.Copyright),
            Print = PrintEditionModel.Said(values, section),
            Custom = values.Custom,
            Misspelled = values.Misspelled,
            FrontMatterStart = values.Start,
        };
    }
}

/// <summary>One article as it was read from its file: its head, and its text, which no step sees but those that print it.</summary>
internal sealed record ArticleModel(ArticleHead Head)
{
    /// <summary>What front matter says, or the mark in the body; absent, the lead serves.</summary>
    public string? Summary { get; init; }

    /// <summary>How the body begins; null without words.</summary>
    public Lead? Lead { get; init; }

    /// <summary>The body as safe HTML: one block element after another, a line feed between them.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>The characters of <see cref="BodyHtml"/> that are the address of each of <see cref="ArticleHead.Links"/>.</summary>
    public EquatableArray<TextSpan> LinkSpans { get; init; }

    /// <summary>First and last line in the file, counted from 1.</summary>
    public int FirstLine { get; init; }

    public int LastLine { get; init; }

    /// <summary>Of an item of a page, how sure its reading is, from 0 to 1; 1 for every other article.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// The lines of the article's record but for its own front matter, in their order; some may be absent. They are printed, and their
    /// lengths decide where they are printed to.
    /// </summary>
    /// <param name="link">What Linking found; before that, the article says what it can by itself.</param>
    public IEnumerable<RecordLine> RecordLines(ArticleFile file, ResolvedArticle? link = null)
    {
        yield return new(RecordKeys.Slug, link?.Slug ?? Head.Slug.Folder + Head.Slug.Text);
        yield return new(RecordKeys.Headline, Head.Headline);
        yield return new(RecordKeys.Collection, file.Collection);
        yield return new(RecordKeys.Path, link?.Path);
        yield return new(RecordKeys.FirstSlug, link is { FormerNames.IsEmpty: false } ? link.FormerNames[0].Slug : null);
        yield return Source(file);
        yield return new(RecordKeys.Genre, Head.Genre == Genre.News ? null : Head.Genre.ToString());
        yield return new(RecordKeys.Kicker, Head.Kicker);
        foreach (var deck in Head.Decks)
            yield return new(RecordKeys.Deck, deck);
        yield return new(RecordKeys.Summary, Summary);
        yield return new(RecordKeys.Lead, Summary is null ? Lead?.Sentences : null);
        foreach (var byline in link?.Bylines ?? Head.Bylines)
            yield return byline.RecordLine;
        if (Head.Dateline is { } dateline)
            yield return new(RecordKeys.Dateline, dateline.Raw, dateline.Place, dateline.Agency);
        yield return new(RecordKeys.Section, Head.Section);
        yield return new(RecordKeys.Published, RecordLine.Moment(Head.DatePublished));
        yield return new(RecordKeys.Modified, RecordLine.Moment(Head.DateModified));
        yield return new(RecordKeys.Expires, RecordLine.Moment(Head.Expires));
        foreach (var keyword in Head.Keywords)
            yield return new(RecordKeys.Keyword, keyword);
        if (Head.Series is { } series)
            yield return new(RecordKeys.Series, series.Name, RecordLine.Number(series.Position));
        yield return new(RecordKeys.Language, Head.Language);
        if (Head.Print is { } print)
            yield return new(RecordKeys.Print, print.Newspaper, print.Edition, print.Page, print.Section);
        yield return new(RecordKeys.Copyright, Head.CopyrightNotice);
    }

    /// <summary>Certainty needs no words.</summary>
    private RecordLine Source(ArticleFile file)
    {
        var (first, last) = (RecordLine.Number(FirstLine), RecordLine.Number(LastLine));
        return Confidence < 1
            ? new(RecordKeys.Source, file.Path, first, last, RecordLine.Share(Confidence))
            : new(RecordKeys.Source, file.Path, first, last);
    }
}
