using System.Globalization;
using System.Text;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// An article without its body as lines of <c>key value</c>: the form that the runtime's <c>ArticleRecord</c> reads.
/// Lists repeat their key; the parts of a compound value stand apart by tabs; custom keys begin with a dot.
/// </summary>
internal static class RecordText
{
    public static string Of(ArticleModel article, ArticleLink link, ArticleFile file)
    {
        var record = new StringBuilder();
        Add(record, "slug", link.Slug);
        Add(record, "headline", article.Headline);
        Add(record, "collection", file.Collection);
        AddCompound(record, "source", file.Path, Number(article.FirstLine), Number(article.LastLine));
        if (article.Genre != Genre.News)
            Add(record, "genre", article.Genre.ToString());
        AddOptional(record, "kicker", article.Kicker);
        foreach (var deck in article.Decks)
            Add(record, "deck", deck);
        AddOptional(record, "summary", article.Summary);
        foreach (var byline in article.Bylines)
            AddByline(record, byline);
        if (article.Dateline is { } dateline)
            AddCompound(record, "dateline", dateline.Raw, dateline.Place, dateline.Agency);
        AddOptional(record, "section", article.Section);
        AddOptional(record, "published", Instant(article.DatePublished));
        AddOptional(record, "modified", Instant(article.DateModified));
        foreach (var keyword in article.Keywords)
            Add(record, "keyword", keyword);
        Add(record, "language", article.Language);
        if (article.Print is { } print)
            AddCompound(record, "print", print.Newspaper, print.Edition, print.Page, print.Section);
        AddOptional(record, "copyright", article.CopyrightNotice);
        foreach (var value in link.Custom)
            Add(record, CustomKey(value.Key), value.Text);
        return record.ToString(0, record.Length - 1);
    }

    /// <summary>The key that a custom front matter key has in a record: it begins with a dot and holds no blank.</summary>
    public static string CustomKey(string key) => "." + Escape(key).Replace(" ", "\\s");

    private static void AddByline(StringBuilder record, BylineModel byline) => AddCompound(
        record, "byline", byline.Name, byline.Role, byline.Email, byline.RawEmail, byline.Affiliation, byline.Credit.ToString(), byline.Raw);

    private static void AddOptional(StringBuilder record, string key, string? value)
    {
        if (value is not null)
            Add(record, key, value);
    }

    private static void Add(StringBuilder record, string key, string value) =>
        record.Append(key).Append(' ').Append(Escape(value)).Append('\n');

    private static void AddCompound(StringBuilder record, string key, params string?[] parts) =>
        record.Append(key).Append(' ').Append(string.Join("\t", parts.Select(part => Escape(part ?? "")))).Append('\n');

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    private static string? Instant(DateTimeOffset? value) =>
        value?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
