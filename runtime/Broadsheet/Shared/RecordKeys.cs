namespace Broadsheet.Shared;

/// <summary>
/// The keys of a record: the generator writes lines with them, and the runtime finds lines by them. What is said of a key is its value;
/// where that is nothing, it is a text.
/// </summary>
internal static class RecordKeys
{
    /// <summary>A text with nothing to escape.</summary>
    public const string Slug = "slug";

    public const string Headline = "headline";
    public const string Collection = "collection";

    /// <summary>A text; absent, <c>/collection/slug</c>.</summary>
    public const string Path = "path";

    /// <summary>The first of the slugs that the article had formerly, as a slug; absent where it had none.</summary>
    public const string FirstSlug = "first";

    /// <summary>File, first line, last line.</summary>
    public const string Source = "source";

    /// <summary>A name of <see cref="Broadsheet.Genre"/>; absent, <c>News</c>.</summary>
    public const string Genre = "genre";

    public const string Kicker = "kicker";

    /// <summary>A text, repeated.</summary>
    public const string Deck = "deck";

    public const string Summary = "summary";
    public const string Lead = "lead";

    /// <summary>
    /// Name, role, e-mail, e-mail as printed, affiliation, a name of <see cref="BylineCredit"/>, the byline as printed, the slug of the
    /// person's article; repeated.
    /// </summary>
    public const string Byline = "byline";

    /// <summary>As printed, place, agency.</summary>
    public const string Dateline = "dateline";

    public const string Section = "section";

    /// <summary>A moment: <c>yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz</c>, the fraction optional.</summary>
    public const string Published = "published";

    /// <summary>A moment, as <see cref="Published"/>.</summary>
    public const string Modified = "modified";

    /// <summary>A moment, as <see cref="Published"/>.</summary>
    public const string Expires = "expires";

    /// <summary>A text, repeated.</summary>
    public const string Keyword = "keyword";

    /// <summary>Name, position.</summary>
    public const string Series = "series";

    public const string Language = "language";

    /// <summary>Newspaper, edition, page, section.</summary>
    public const string Print = "print";

    public const string Copyright = "copyright";
}
