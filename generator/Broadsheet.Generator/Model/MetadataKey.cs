using System.Text;

namespace Broadsheet.Generator.Model;

/// <summary>The keys of the field: what each name means, synonyms together.</summary>
internal static class MetadataKey
{
    public const string Headline = "headline";
    public const string Kicker = "kicker";
    public const string Deck = "deck";
    public const string Summary = "summary";
    public const string Published = "published";
    public const string Updated = "updated";
    public const string Expires = "expires";
    public const string Author = "author";
    public const string Section = "section";
    public const string Keywords = "keywords";
    public const string Series = "series";
    public const string Language = "language";
    public const string Genre = "genre";
    public const string Draft = "draft";
    public const string Slug = "slug";
    public const string Formerly = "formerly";
    public const string Permalink = "permalink";
    public const string Aliases = "aliases";
    public const string Copyright = "copyright";
    public const string Newspaper = "newspaper";
    public const string Edition = "edition";
    public const string Page = "page";
    public const string EmailDomain = "emailDomain";

    /// <summary>Of <see cref="Keywords"/>: here, as in Jekyll, blanks separate as well.</summary>
    public const string Tags = "tags";

    /// <summary>Of <see cref="Aliases"/>: here, as in Jekyll, each path is one of the site.</summary>
    public const string RedirectFrom = "redirect_from";

    /// <summary>Of <see cref="Updated"/>: the day of the last review in documentation of Microsoft, month first.</summary>
    public const string UsDate = "ms.date";

    /// <summary>No key of the field's own, or of another engine, is longer, nor a slip of one.</summary>
    public const int LongestKey = 24;

    /// <summary>Every field, declared once: recognizing keys and slips, schemas, reserved names and messages walk these.</summary>
    private static readonly MetadataField[] Fields =
    [
        new(Headline, MetadataForm.Text, "the headline") { Synonyms = ["title"], Member = "Headline", IsOfOneArticle = true },
        new(Kicker, MetadataForm.Text, "the short label above the headline") { Member = "Kicker", IsOfOneArticle = true },
        new(Deck, MetadataForm.Texts, "the line or lines under the headline")
        {
            Synonyms = ["subtitle"],
            Member = "Decks",
            IsOfOneArticle = true,
        },
        new(Summary, MetadataForm.Text, "what the article says, in short")
        {
            Synonyms = ["description"],
            Yielding = ["description"],
            Dialects = ["excerpt", "blurb"],
            Member = "Summary",
            IsOfOneArticle = true,
        },
        new(Published, MetadataForm.DateOrFlag, "when it was published: a date such as 2026-01-31, or with a time and an offset")
        {
            Synonyms = ["date"],
            Dialects =
            [
                "publishDate", "pubDate", "datePublished", "publishedAt", "publishedOn", "publishedDate", "publish", "created_at",
                "created",
            ],
            Foremost = "publishDate",
            Member = "DatePublished",
        },
        new(Updated, MetadataForm.Date, "when it was last changed: a date such as 2026-01-31, or with a time and an offset")
        {
            Dialects =
            [
                "lastmod", "last_modified_at", "last_modified", "lastUpdated", "updatedAt", "updatedDate", "dateModified", "dateUpdated",
                "modified", UsDate,
            ],
            Member = "DateModified",
        },
        new(Expires, MetadataForm.Date, "when it is no longer published: a date such as 2026-01-31, or with a time and an offset")
        {
            Synonyms = ["expirydate"],
            Dialects = ["expirationDate", "expireDate", "expiresAt", "expiresOn", "unpublishDate"],
            Member = "Expires",
        },
        new(
            Author,
            MetadataForm.People,
            "who wrote it: a name, 'Name <address>', a slug of authors, a mapping of name, role, email and affiliation, or a list of these")
        {
            Synonyms = ["authors", "byline"],
            Yielding = ["byline"],
            Member = "Bylines",
            Use = "fills Article.Bylines, or a property of the people's article type",
            IsOfOneArticle = true,
        },
        new(Section, MetadataForm.Text, "the section of the site or paper") { Synonyms = ["category"], Member = "Section" },
        new(Keywords, MetadataForm.Texts, "keywords: a list, or one text with commas")
        {
            Synonyms = [Tags],
            IsJoined = true,
            Member = "Keywords",
        },
        new(Series, MetadataForm.Series, "the series that the article is a part of") { Member = "Series" },
        new(Language, MetadataForm.Language, "the language as a BCP 47 tag, such as ko or en-GB")
        {
            Synonyms = ["lang"],
            Member = "Language",
        },
        new(Genre, MetadataForm.Genre, "the kind of item") { Member = "Genre", IsOfOneArticle = true },
        new(Draft, MetadataForm.Flag, "true while it is not to be published")
        {
            Dialects = ["isDraft"],
            IsJoined = true,
            Use = "says whether the article is built",
        },
        new(Slug, MetadataForm.Slug, "its name in an address, such as city-opens-data-zone") { Member = "Slug", IsOfOneArticle = true },
        new(Formerly, MetadataForm.Slugs, "a slug, or a list of slugs, that it had before")
        {
            Use = "says which slugs the article had before",
            IsOfOneArticle = true,
        },
        new(Permalink, MetadataForm.Path, "its whole address, such as /about/")
        {
            Dialects = ["url"],
            Use = "is Article.Path",
            IsOfOneArticle = true,
        },
        new(Aliases, MetadataForm.Paths, "a path, or a list of paths, that redirect to it")
        {
            Synonyms = [RedirectFrom],
            IsJoined = true,
            Use = "says which paths redirect to the article",
            IsOfOneArticle = true,
        },
        new(Copyright, MetadataForm.Text, "the copyright notice") { Member = "CopyrightNotice" },
        new(Newspaper, MetadataForm.Text, "the newspaper") { IsOfPage = true },
        new(Edition, MetadataForm.Text, "the edition") { IsOfPage = true },
        new(Page, MetadataForm.Text, "the page") { IsOfPage = true },
        new(EmailDomain, MetadataForm.Text, "what completes addresses that are printed without a host") { IsOfPage = true },
    ];

    private static readonly Dictionary<string, MetadataField> ByKey = Fields
        .SelectMany(static field => field.Keys.Select(key => (Key: key, Field: field)))
        .ToDictionary(static key => key.Key, static key => key.Field, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, (MetadataField Field, int Rank)> ByDialect = Fields
        .SelectMany(static field => field.Dialects.Select((key, rank) => (Letters: Letters(key), Field: field, Rank: rank)))
        .ToDictionary(static key => key.Letters, static key => (key.Field, key.Rank), StringComparer.Ordinal);

    private static readonly string[] ArticleNames = [.. Sorted(ByKey.Where(static key => !key.Value.IsOfPage))];

    private static readonly string[] AllNames = [.. Sorted(ByKey)];

    /// <summary>The keys that every article file knows, each with what it means.</summary>
    public static IEnumerable<(string Key, MetadataField Field)> OfArticles => ArticleNames.Select(static key => (key, ByKey[key]));

    /// <summary>The fields that can be said of one article only.</summary>
    public static IEnumerable<string> OfOneArticle =>
        Fields.Where(static one => one.IsOfOneArticle).Select(static one => one.Name);

    /// <summary>The properties of the runtime's <c>Article</c> that keys fill.</summary>
    public static IEnumerable<string> Members => Fields.Select(static filled => filled.Member).OfType<string>();

    /// <summary>All names of keys that a file knows, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(bool isPage) => isPage ? AllNames : ArticleNames;

    /// <summary>The name of the field that <paramref name="written"/> means; null for a custom key. Upper case is forgiven.</summary>
    public static string? Meaning(string written, bool isPage) => Field(written, isPage)?.Name;

    /// <inheritdoc cref="Meaning"/>
    public static MetadataField? Field(string written, bool isPage) =>
        ByKey.TryGetValue(written, out var found) && (isPage || !found.IsOfPage) ? found : null;

    /// <summary>
    /// The field that other engines call so, however they join the words, and which of its names that is; null where none does.
    /// </summary>
    public static (MetadataField Field, int Rank)? Dialect(string written) =>
        written.Length <= LongestKey && ByDialect.TryGetValue(Letters(written), out var found) ? found : null;

    /// <summary>What of a key does not depend on how its words are joined: <c>last_modified</c> and <c>lastModified</c>.</summary>
    public static string Letters(string key)
    {
        var letters = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('-' or '_' or '.' or ' '))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, MetadataField>> keys) =>
        keys.Select(static key => key.Key).OrderBy(static key => key, StringComparer.Ordinal);
}
