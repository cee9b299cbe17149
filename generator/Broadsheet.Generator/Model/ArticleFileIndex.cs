using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>What Schema and Linking see of a file: never a body, so that an edit inside one leaves this equal.</summary>
/// <param name="Drafts">Articles that are left out of this build. They count when types are inferred, and have names that no other article gets.</param>
internal sealed record ArticleFileIndex(ArticleFile File, EquatableArray<ArticleIndex> Articles, EquatableArray<ArticleIndex> Drafts)
{
    public static ArticleFileIndex Of(ArticleFileReading reading) =>
        new(reading.File, reading.Articles.Select(ArticleIndex.Of).ToEquatableArray(), reading.Drafts);
}

internal sealed record ArticleIndex(
    SlugRequest Slug,
    EquatableArray<SlugRequest> FormerSlugs,
    Genre Genre,
    string Headline,
    EquatableArray<string> Decks,
    string? Section,
    EquatableArray<string> Keywords,
    SeriesModel? Series,
    string Language,
    DateTimeOffset? DatePublished,
    EquatableArray<BylineModel> Bylines,
    FrontMatterEntry? AuthorEntry,
    EquatableArray<FrontMatterEntry> Custom,
    EquatableArray<MisspelledKey> Misspelled,
    FileSpan? FrontMatterStart,
    EquatableArray<OutgoingLink> Links,
    EquatableArray<string> Anchors,
    bool IsDraft)
{
    public static ArticleIndex Of(ArticleModel article) =>
        new(
            article.Slug,
            article.FormerSlugs,
            article.Genre,
            article.Headline,
            article.Decks,
            article.Section,
            article.Keywords,
            article.Series,
            article.Language,
            article.DatePublished,
            article.Bylines,
            article.AuthorEntry,
            article.Custom,
            article.Misspelled,
            article.FrontMatterStart,
            article.Links,
            article.Anchors,
            article.IsDraft);
}
