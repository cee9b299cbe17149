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
    public const string Author = "author";
    public const string Section = "section";
    public const string Keywords = "keywords";
    public const string Series = "series";
    public const string Language = "language";
    public const string Genre = "genre";
    public const string Draft = "draft";
    public const string Slug = "slug";
    public const string Formerly = "formerly";
    public const string Copyright = "copyright";
    public const string Newspaper = "newspaper";
    public const string Edition = "edition";
    public const string Page = "page";
    public const string EmailDomain = "emailDomain";

    private static readonly Dictionary<string, string> Article = new(StringComparer.OrdinalIgnoreCase)
    {
        [Headline] = Headline,
        ["title"] = Headline,
        [Kicker] = Kicker,
        [Deck] = Deck,
        ["subtitle"] = Deck,
        [Summary] = Summary,
        ["description"] = Summary,
        [Published] = Published,
        ["date"] = Published,
        [Updated] = Updated,
        [Author] = Author,
        ["authors"] = Author,
        ["byline"] = Author,
        [Section] = Section,
        ["category"] = Section,
        [Keywords] = Keywords,
        ["tags"] = Keywords,
        [Series] = Series,
        [Language] = Language,
        ["lang"] = Language,
        [Genre] = Genre,
        [Draft] = Draft,
        [Slug] = Slug,
        [Formerly] = Formerly,
        [Copyright] = Copyright,
    };

    private static readonly Dictionary<string, string> PrintedPage = new(StringComparer.OrdinalIgnoreCase)
    {
        [Newspaper] = Newspaper,
        [Edition] = Edition,
        [Page] = Page,
        [EmailDomain] = EmailDomain,
    };

    private static readonly string[] ArticleNames = [.. Article.Keys.OrderBy(static key => key, StringComparer.Ordinal)];

    private static readonly string[] PageNames = [.. ArticleNames.Concat(PrintedPage.Keys).OrderBy(static key => key, StringComparer.Ordinal)];

    /// <summary>The keys that every article file knows, each with what it means.</summary>
    public static IEnumerable<(string Key, string Meaning)> OfArticles =>
        Article.OrderBy(static key => key.Key, StringComparer.Ordinal).Select(static key => (key.Key, key.Value));

    /// <summary>All names of keys that a file knows, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(bool isPage) => isPage ? PageNames : ArticleNames;

    /// <summary>The key that <paramref name="written"/> means; null for a custom key. Upper case is forgiven.</summary>
    public static string? Meaning(string written, bool isPage)
    {
        if (Article.TryGetValue(written, out var meaning))
            return meaning;
        return isPage && PrintedPage.TryGetValue(written, out meaning) ? meaning : null;
    }
}
