using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// About how many characters the two literals of an article have: rounded up to four binary digits, so that hardly any edit changes it.
/// What an article takes from others is not counted.
/// </summary>
internal readonly record struct TextSize(int Record, int Body)
{
    public int Sum => Record + Body;

    public static TextSize Of(ArticleModel article, ArticleFile file) =>
        new(
            Round(article.RecordLines(file).Sum(static line => line.Length) + article.Head.Custom.Sum(Length)),
            Round(article.BodyHtml.Length));

    internal static int Round(int length)
    {
        var step = 1;
        while (length / step >= 16)
            step *= 2;
        return (length + step - 1) / step * step;
    }

    private static int Length(FrontMatterEntry entry) => entry.Key.Length + Length(entry.Value);

    private static int Length(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => scalar.Text.Length + 1,
        FrontMatterList list => list.Items.Sum(Length),
        FrontMatterMapping mapping => mapping.Entries.Sum(Length),
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
