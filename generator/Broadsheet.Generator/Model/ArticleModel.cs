using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Model;

/// <summary>One article as it was read from its file. Knows nothing of other articles: the slug is the one it asks for.</summary>
internal sealed record ArticleModel
{
    public required SlugRequest Slug { get; init; }

    /// <summary>Slugs that the article had before, each with its place in the front matter.</summary>
    public EquatableArray<SlugRequest> FormerSlugs { get; init; }

    public Genre Genre { get; init; }

    public string? Kicker { get; init; }

    /// <summary>Empty for an untitled photo.</summary>
    public required string Headline { get; init; }

    public EquatableArray<string> Decks { get; init; }

    /// <summary>What front matter says, or the mark in the body; absent, the lead serves.</summary>
    public string? Summary { get; init; }

    public EquatableArray<BylineModel> Bylines { get; init; }

    public DatelineModel? Dateline { get; init; }

    public string? Section { get; init; }

    public DateTimeOffset? DatePublished { get; init; }

    public DateTimeOffset? DateModified { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public SeriesModel? Series { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public PrintEditionModel? Print { get; init; }

    public string? CopyrightNotice { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The body as safe HTML: one block element after another, a line feed between them.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>What of the body may lead to something of the site, in the order of <see cref="BodyHtml"/>.</summary>
    public EquatableArray<OutgoingLink> Links { get; init; }

    /// <summary>The characters of <see cref="BodyHtml"/> that are the address of each of <see cref="Links"/>.</summary>
    public EquatableArray<TextSpan> LinkSpans { get; init; }

    /// <summary>What a link to a part of this article may name: each <c>id</c> in the body, in order.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>How the body begins; null without words.</summary>
    public Lead? Lead { get; init; }

    /// <summary>Front matter whose keys are not the field's own; becomes properties of the collection's type.</summary>
    public EquatableArray<FrontMatterEntry> Custom { get; init; }

    /// <summary>Those of <see cref="Custom"/> that are nearly a key of the field.</summary>
    public EquatableArray<MisspelledKey> Misspelled { get; init; }

    /// <summary>The entry that names who wrote the article, where front matter does: its values may be slugs.</summary>
    public FrontMatterEntry? AuthorEntry { get; init; }

    /// <summary>
    /// Where a missing key is told: the line that opens front matter, the file's first character without one; null where front matter
    /// cannot be read, so that nothing can be said to be missing.
    /// </summary>
    public FileSpan? FrontMatterStart { get; init; }

    /// <summary>First and last line in the file, counted from 1.</summary>
    public int FirstLine { get; init; }

    public int LastLine { get; init; }
}

/// <summary>How a body begins, as plain text.</summary>
/// <param name="Sentences">The first sentences, which stand for a summary.</param>
/// <param name="FirstSentence">The first alone, for the property's documentation.</param>
internal sealed record Lead(string Sentences, string FirstSentence);

/// <summary>The slug that an article asks for; <see cref="Linking"/> makes it unique.</summary>
/// <param name="Text">Already in slug form; empty where nothing of its source can stand in a slug.</param>
/// <param name="IsExplicit">Written by the author as <c>slug:</c>, not derived.</param>
/// <param name="Span">The characters it was taken from.</param>
internal sealed record SlugRequest(string Text, bool IsExplicit, FileSpan Span);

/// <summary>One person or agency of a byline.</summary>
/// <param name="Email">A complete address only.</param>
/// <param name="RawEmail">The address as printed, complete or not.</param>
/// <param name="Raw">The byline as printed.</param>
/// <param name="AuthorSlug">The person's article in <c>authors</c>; Linking finds it.</param>
internal sealed record BylineModel(
    string Name,
    string? Role,
    string? Email,
    string? RawEmail,
    string? Affiliation,
    BylineCredit Credit,
    string Raw,
    string? AuthorSlug = null);

internal sealed record DatelineModel(string Raw, string? Place, string? Agency);

/// <param name="Position">Which part of the series the article is.</param>
internal sealed record SeriesModel(string Name, int? Position);

internal sealed record PrintEditionModel(string? Newspaper, string? Edition, string? Page, string? Section);
