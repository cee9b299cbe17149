using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// About how many characters the two literals of an article have: rounded up to four binary digits, so that hardly any edit changes it. What an article takes from
/// others is not counted.
/// </summary>
internal readonly record struct TextSize(int Record, int Body)
{
    // A record's keys, its dates and numbers.
    private const int RecordFrame = 128;

    public int Sum => Record + Body;

    public static TextSize Of(ArticleModel article, ArticleFile file) =>
        new(Round(RecordFrame + file.Path.Length + Length(article)), Round(article.BodyHtml.Length));

    internal static int Round(int length)
    {
        var step = 1;
        while (length / step >= 16)
            step *= 2;
        return (length + step - 1) / step * step;
    }

    private static int Length(ArticleModel article) =>
        article.Slug.Text.Length
        + article.Headline.Length
        + Length(article.Kicker)
        + Total(article.Decks, Length)
        + Length(article.Summary ?? article.Lead?.Sentences)
        + Total(article.Bylines, static byline => byline.Name.Length + Length(byline.Role) + Length(byline.Email) + Length(byline.RawEmail) + Length(byline.Affiliation) + byline.Raw.Length)
        + Length(article.Dateline?.Raw)
        + Length(article.Section)
        + Total(article.Keywords, static keyword => "keyword ".Length + keyword.Length)
        + Length(article.Series?.Name)
        + Length(article.CopyrightNotice)
        + Total(article.Custom, Length);

    private static int Total<T>(EquatableArray<T> items, Func<T, int> length)
        where T : IEquatable<T>
    {
        var sum = 0;
        foreach (var item in items)
            sum += length(item);
        return sum;
    }

    private static int Length(string? text) => text?.Length ?? 0;

    private static int Length(FrontMatterEntry entry) => entry.Key.Length + Length(entry.Value);

    private static int Length(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => scalar.Text.Length + 1,
        FrontMatterList list => Total(list.Items, Length),
        FrontMatterMapping mapping => Total(mapping.Entries, Length),
        _ => 0,
    };
}

/// <summary>What of a file decides where its articles' texts go.</summary>
/// <param name="Path">What files are ordered by.</param>
internal sealed record FileSizes(string FullPath, string Path, string Collection, EquatableArray<TextSize> Articles)
{
    public static FileSizes Of(ArticleFileReading reading) => new(
        reading.File.FullPath,
        reading.File.Path,
        reading.File.Collection,
        reading.Articles.Select(article => TextSize.Of(article, reading.File)).ToEquatableArray());
}
