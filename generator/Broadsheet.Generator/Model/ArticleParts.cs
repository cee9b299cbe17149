using Broadsheet.Generator.Diagnostics;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Model;

/// <summary>How a body begins, as plain text.</summary>
/// <param name="Sentences">The first sentences, which stand for a summary.</param>
/// <param name="FirstSentence">The first alone, for the property's documentation.</param>
internal sealed record Lead(string Sentences, string FirstSentence);

/// <summary>The slug that an article asks for; the site makes it unique.</summary>
/// <param name="Text">Its last part, or all of it: in slug form, or as the author wrote it; empty where nothing of its source can stand in
/// a slug.</param>
/// <param name="IsExplicit">Written by the author as <c>slug:</c>, not derived.</param>
/// <param name="Span">The characters it was taken from.</param>
internal sealed record SlugRequest(string Text, bool IsExplicit, FileSpan Span)
{
    /// <summary>What stands before <see cref="Text"/>: the folder in slug form, with its <c>/</c>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Whether the article stands for the folder that its file is in, as an <c>index.md</c> does.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether it is one of several articles of its file, called by its headline.</summary>
    public bool IsItem { get; init; }

    /// <summary>
    /// A slug that the author wrote, as it is for a file: it replaces the last part of the slug that the file's path gives. One with a
    /// <c>/</c> is all of the slug, as seen from the collection's folder.
    /// </summary>
    public SlugRequest InPlaceOf(SlugRequest derived)
    {
        var isWhole = Text.IndexOf('/') >= 0;
        return this with { Text = Text.TrimStart('/'), Folder = isWhole ? "" : derived.Folder, IsItem = derived.IsItem };
    }
}

/// <summary>
/// The path of an address as an author wrote it, NFC: with a <c>/</c> before it, or as seen from the article's own folder.
/// </summary>
internal sealed record WrittenPath(string Text, FileSpan Span);

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
