using System.Globalization;
using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// An article without its body as lines of <c>key value</c>: the form that the runtime's <c>ArticleRecord</c> reads.
/// Lists repeat their key; the parts of a compound value stand apart by tabs; custom keys begin with a dot.
/// </summary>
internal static class RecordText
{
    public static string Of(ArticleModel article, ArticleLink link, ArticleFile file)
    {
        var record = TextBuffer.Take();
        Add(record, RecordKeys.Slug, link.Slug);
        Add(record, RecordKeys.Headline, article.Headline);
        Add(record, RecordKeys.Collection, file.Collection);
        AddOptional(record, RecordKeys.Path, link.Path);
        if (!link.FormerNames.IsEmpty)
            Add(record, RecordKeys.FirstSlug, link.FormerNames[0].Slug);
        AddCompound(record, RecordKeys.Source, file.Path, Number(article.FirstLine), Number(article.LastLine));
        if (article.Genre != Genre.News)
            Add(record, RecordKeys.Genre, article.Genre.ToString());
        AddOptional(record, RecordKeys.Kicker, article.Kicker);
        foreach (var deck in article.Decks)
            Add(record, RecordKeys.Deck, deck);
        AddOptional(record, RecordKeys.Summary, article.Summary);
        if (article.Summary is null)
            AddOptional(record, RecordKeys.Lead, article.Lead?.Sentences);
        foreach (var byline in link.Bylines)
            AddByline(record, byline);
        if (article.Dateline is { } dateline)
            AddCompound(record, RecordKeys.Dateline, dateline.Raw, dateline.Place, dateline.Agency);
        AddOptional(record, RecordKeys.Section, article.Section);
        AddOptional(record, RecordKeys.Published, Instant(article.DatePublished));
        AddOptional(record, RecordKeys.Modified, Instant(article.DateModified));
        foreach (var keyword in article.Keywords)
            Add(record, RecordKeys.Keyword, keyword);
        if (article.Series is { } series)
            AddCompound(record, RecordKeys.Series, series.Name, series.Position?.ToString(CultureInfo.InvariantCulture));
        Add(record, RecordKeys.Language, article.Language);
        if (article.Print is { } print)
            AddCompound(record, RecordKeys.Print, print.Newspaper, print.Edition, print.Page, print.Section);
        AddOptional(record, RecordKeys.Copyright, article.CopyrightNotice);
        AddCustom(record, link.Custom);
        record.Length--;
        return TextBuffer.Finish(record);
    }

    /// <summary>The key that a custom front matter key has in a record: it begins with a dot and holds no blank.</summary>
    public static string CustomKey(string key) => "." + Escape(key).Replace(" ", "\\s");

    private static void AddByline(StringBuilder record, BylineModel byline) => AddCompound(
        record, RecordKeys.Byline, byline.Name, byline.Role, byline.Email, byline.RawEmail, byline.Affiliation, byline.Credit.ToString(), byline.Raw, byline.AuthorSlug);

    /// <summary>A mapping is a record of its own, stored as the text of its key.</summary>
    private static void AddCustom(StringBuilder record, EquatableArray<TypedValue> values)
    {
        foreach (var value in values)
            Add(record, CustomKey(value.Key), value.Nested is { } nested ? Nested(nested) : value.Text);
    }

    private static string Nested(EquatableArray<TypedValue> values)
    {
        var record = new StringBuilder();
        AddCustom(record, values);
        return record.ToString(0, Math.Max(0, record.Length - 1));
    }

    private static void AddOptional(StringBuilder record, string key, string? value)
    {
        if (value is not null)
            Add(record, key, value);
    }

    private static void Add(StringBuilder record, string key, string value) =>
        record.Append(key).Append(' ').Append(Escape(value)).Append('\n');

    /// <summary>Empty parts at the end are left out.</summary>
    private static void AddCompound(StringBuilder record, string key, params ReadOnlySpan<string?> parts)
    {
        record.Append(key).Append(' ');
        var end = record.Length;
        for (var i = 0; i < parts.Length; i++)
        {
            record.Append(i == 0 ? "" : "\t").Append(Escape(parts[i] ?? ""));
            if (!string.IsNullOrEmpty(parts[i]))
                end = record.Length;
        }

        record.Length = end;
        record.Append('\n');
    }

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    private static string? Instant(DateTimeOffset? value) =>
        value?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
