using System.Globalization;
using System.Text;

namespace Broadsheet.Benchmarks;

/// <summary>
/// Articles made from a seed: half Korean, half English, with front matter, headings, links between them, and where they are long a table
/// and code.
/// </summary>
/// <param name="articleBytes">What each article has at least; the section that reaches it is written to its end.</param>
/// <param name="sentences">How long a section's first paragraph is; the second has one sentence less.</param>
internal sealed class Corpus(int seed, int articleBytes = 4_000, int sentences = 5)
{
    /// <summary>Where a project has the articles.</summary>
    public const string Folder = "content/news";

    private const int SectionCount = 6;
    private const int PartsOfSeries = 10;

    private readonly Random _random = new(seed);

    /// <summary>
    /// Whether every link is an address. Otherwise every other one is the path of a Markdown file, which Broadsheet resolves; others would
    /// need code for it, and get what comes of it.
    /// </summary>
    public bool LinksByRoute { get; init; }

    /// <summary>Writes <paramref name="count"/> articles to <see cref="Folder"/> of a project.</summary>
    public void WriteTo(string projectFolder, int count) =>
        Write(projectFolder, Path.Combine(Folder, "story-{0:D5}.md"), count, number => Article(number, count));

    /// <summary>Writes as many newspaper pages there, of ten items each.</summary>
    public void WritePagesTo(string projectFolder, int count) =>
        Write(projectFolder, Path.Combine(Folder, "page-{0:D5}.txt"), count, number => Page(items: 10, isKorean: number % 2 == 1));

    /// <summary>Different slugs of three to eight words, of which some are frequent and most are rare, as in headlines.</summary>
    public string[] Slugs(int count, bool isKorean)
    {
        var words = Enumerable.Range(0, 2_000).Select(_ => isKorean ? Vocabulary.KoreanWord(_random) : Vocabulary.EnglishWord(_random))
            .ToArray();
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        while (slugs.Count < count)
            slugs.Add(
                string.Join(
                    '-',
                    Enumerable.Range(0, _random.Next(3, 9)).Select(_ => words[(int)(words.Length * Math.Pow(_random.NextDouble(), 3))])));
        return [.. slugs];
    }

    /// <summary>
    /// A newspaper page: articles of five paragraphs with headline, deck and byline, every other one cut by a column's end.
    /// </summary>
    public string Page(int items, bool isKorean = true)
    {
        var words = isKorean ? Vocabulary.Korean : Vocabulary.English;
        var page = new StringBuilder();
        for (var i = 0; i < items; i++)
        {
            var paragraphs = Enumerable.Range(0, 5).Select(_ => words.Sentences(_random, 3)).ToArray();
            if (i % 2 == 0)
                paragraphs[2] = paragraphs[2].Insert(paragraphs[2].IndexOf(' ', paragraphs[2].Length / 2), "\n\n");
            var byline = (isKorean ? "/김하늘 기자" : "By Nora Whitfield, Staff Writer") + string.Create(
                CultureInfo.InvariantCulture, $" desk{i % 20}@paper.example");
            page.Append(
                CultureInfo.InvariantCulture,
                $"{words.Words(_random, 5)}…{words.Words(_random, 3)}\n\n{words.Words(_random, 6)}\n\n{string.Join("\n\n", paragraphs)}\n\n{byline}\n\n");
        }

        return page.ToString();
    }

    /// <summary>One article as Markdown; its text depends on its number, its links on how many there are besides.</summary>
    public string Article(int number, int count)
    {
        var (words, random, firstHeading) = Begin(number);
        var text = new StringBuilder();
        var day = new DateOnly(2020, 1, 1).AddDays(number % 2000);
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            headline: {words.Words(random, 6)} {number}
            author: {words.Words(random, 2)} <desk{number % 20}@paper.example>
            published: {day:yyyy-MM-dd}
            tags: [{words.Keywords(random)}]
            section: {words.Frequent[number % SectionCount]}
            series: {words.Frequent[^1]} {number / PartsOfSeries}
            level: {number % 5}
            ---

            """);
        var counted = 0;
        var bytes = 0;
        for (var section =
            0; (bytes += Encoding.UTF8.GetByteCount(text.ToString(counted, text.Length - counted))) < articleBytes; section++)
        {
            counted = text.Length;
            var heading = section == 0 ? firstHeading : words.Words(random, 4);
            var link = $"[{words.Words(random, 2)}]({Link(random.Next(count), section)})";
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {heading}\n\n{words.Sentences(random, sentences)}\n\n{words.Sentences(random, sentences - 1)} {words.And} {link}.\n");
            if (section == 1)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n| {words.Words(random, 1)} | {words.Words(random, 1)} |\n|---|---|\n| 1 | 2 |\n\n```csharp\nvar {Vocabulary.English.Frequent[number % 20]} = {number};\n```\n");
        }

        return text.ToString();
    }

    /// <summary>Each article has a sequence of its own, so that the heading that others link to is known without the rest.</summary>
    private (Vocabulary Words, Random Random, string FirstHeading) Begin(int number)
    {
        var words = number % 2 == 0 ? Vocabulary.English : Vocabulary.Korean;
        var random = new Random(unchecked((seed * 1_000_003) + number));
        return (words, random, words.Words(random, 4));
    }

    private string Link(int target, int section)
    {
        if (section % 2 == 1)
            return string.Create(CultureInfo.InvariantCulture, $"/news/story-{target:D5}");
        var anchor = Begin(target).FirstHeading.Replace(' ', '-');
        var story = string.Create(CultureInfo.InvariantCulture, $"story-{target:D5}");
        return LinksByRoute ? $"/news/{story}#{anchor}" : $"{story}.md#{anchor}";
    }

    private static void Write(string projectFolder, string path, int count, Func<int, string> text)
    {
        Directory.CreateDirectory(Path.Combine(projectFolder, Folder));
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(projectFolder, string.Format(CultureInfo.InvariantCulture, path, i)), text(i));
    }
}
