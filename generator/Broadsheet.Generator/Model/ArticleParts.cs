using Broadsheet.Generator.Diagnostics;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Model;

/// <summary>How a body begins, as plain text.</summary>
/// <param name="Sentences">The first sentences, which stand for a summary.</param>
/// <param name="FirstSentence">The first alone, for the property's documentation.</param>
internal sealed record Lead(string Sentences, string FirstSentence);

/// <summary>The slug that an article asks for; the site makes it unique.</summary>
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
    string? AuthorSlug = null)
{
    public RecordLine RecordLine =>
        new(RecordKeys.Byline, Name, Role, Email, RawEmail, Affiliation, Credit.ToString(), Raw, AuthorSlug);
}

internal sealed record DatelineModel(string Raw, string? Place, string? Agency);

/// <param name="Position">Which part of the series the article is.</param>
internal sealed record SeriesModel(string Name, int? Position);

internal sealed record PrintEditionModel(string? Newspaper, string? Edition, string? Page, string? Section)
{
    /// <summary>What the front matter of a newspaper page says; null where it names no paper.</summary>
    public static PrintEditionModel? Said(IMetadataValues values, string? section)
    {
        var print = new PrintEditionModel(
            values.Text(MetadataKey.Newspaper), values.Text(MetadataKey.Edition), values.Text(MetadataKey.Page), section);
        return print is (null, null, null, _) ? null : print;
    }
}
