namespace Broadsheet.Shared;

/// <summary>The keys of a record: the generator writes lines with them, and the runtime finds lines by them. <c>ArticleRecord</c> tells the values.</summary>
internal static class RecordKeys
{
    public const string Slug = "slug";
    public const string Headline = "headline";
    public const string Collection = "collection";
    public const string Path = "path";
    public const string FirstSlug = "first";
    public const string Source = "source";
    public const string Genre = "genre";
    public const string Kicker = "kicker";
    public const string Deck = "deck";
    public const string Summary = "summary";
    public const string Lead = "lead";
    public const string Byline = "byline";
    public const string Dateline = "dateline";
    public const string Section = "section";
    public const string Published = "published";
    public const string Modified = "modified";
    public const string Keyword = "keyword";
    public const string Series = "series";
    public const string Language = "language";
    public const string Print = "print";
    public const string Copyright = "copyright";
}
