using System.Globalization;
using System.Text;

namespace Broadsheet.Benchmarks;

/// <summary>Articles made from a seed: half Korean, half English, with front matter, headings, and where they are long a table and code.</summary>
/// <param name="articleBytes">What each article has at least; the section that reaches it is written to its end.</param>
/// <param name="sentences">How long a section's first paragraph is; the second has one sentence less.</param>
internal sealed class Corpus(int seed, int articleBytes = 4_000, int sentences = 5)
{
    /// <summary>Where a project has the articles.</summary>
    public const string Folder = "content/news";

    private static readonly string[] English =
        "harbour council ferry budget library morning market school engineer lighthouse report season meadow bridge archive winter signal garden train editor".Split(' ');

    private static readonly string[] Korean =
        "항구 시의회 연락선 예산 도서관 아침 시장 학교 기술자 등대 보고서 계절 들판 다리 기록 겨울 신호 정원 열차 편집자".Split(' ');

    private readonly Random _random = new(seed);

    /// <summary>Writes <paramref name="count"/> articles to <see cref="Folder"/> of a project.</summary>
    public void WriteTo(string projectFolder, int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(projectFolder, Folder)).FullName;
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"story-{i:D5}.md")), Article(i));
    }

    /// <summary>Different slugs of three to eight words, of which some are frequent and most are rare, as in headlines.</summary>
    public string[] Slugs(int count, bool isKorean)
    {
        var words = Enumerable.Range(0, 2_000).Select(_ => isKorean ? KoreanWord() : EnglishWord()).ToArray();
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        while (slugs.Count < count)
            slugs.Add(string.Join('-', Enumerable.Range(0, _random.Next(3, 9)).Select(_ => words[(int)(words.Length * Math.Pow(_random.NextDouble(), 3))])));
        return [.. slugs];
    }

    /// <summary>A newspaper page: articles of five paragraphs with headline, deck and byline, every other one cut by a column's end.</summary>
    public string Page(int items)
    {
        var page = new StringBuilder();
        for (var i = 0; i < items; i++)
        {
            var paragraphs = Enumerable.Range(0, 5).Select(_ => Sentences(Korean, 3)).ToArray();
            if (i % 2 == 0)
                paragraphs[2] = paragraphs[2].Insert(paragraphs[2].IndexOf(' ', paragraphs[2].Length / 2), "\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{Words(Korean, 5)}…{Words(Korean, 3)}\n\n{Words(Korean, 6)}\n\n{string.Join("\n\n", paragraphs)}\n\n/김하늘 기자 desk{i % 20}@paper.example\n\n");
        }

        return page.ToString();
    }

    private string EnglishWord() => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"{Any("bcdfghklmnprstvw")}{Any("aeiou")}{Any("dlmnrst")}"));

    private string KoreanWord() => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Any("가거고구기나다대도동라리마만모무미바보부사산상서선소수시신아안어여연영오우원유은이인일자장전정제조주지진차천하한해호화")));

    private char Any(string letters) => letters[_random.Next(letters.Length)];

    /// <summary>One article as Markdown.</summary>
    public string Article(int number)
    {
        var words = number % 2 == 0 ? English : Korean;
        var text = new StringBuilder();
        var day = new DateOnly(2020, 1, 1).AddDays(number % 2000);
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            headline: {Words(words, 6)} {number}
            author: {Words(words, 2)} <desk{number % 20}@paper.example>
            published: {day:yyyy-MM-dd}
            tags: [{Words(words, 1)}, {Words(words, 1)}]
            level: {number % 5}
            ---

            """);
        for (var section = 0; Encoding.UTF8.GetByteCount(text.ToString()) < articleBytes; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Words(words, 4)}\n\n{Sentences(words, sentences)}\n\n{Sentences(words, sentences - 1)} See [{Words(words, 2)}](/news/story-{number % 100:D5}).\n");
            if (section == 1)
                text.Append(CultureInfo.InvariantCulture, $"\n| {Words(words, 1)} | {Words(words, 1)} |\n|---|---|\n| 1 | 2 |\n\n```csharp\nvar {English[number % English.Length]} = {number};\n```\n");
        }

        return text.ToString();
    }

    private string Sentences(string[] words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Words(words, 9) + (words == Korean ? " 밝혔다." : ".")));

    private string Words(string[] words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[_random.Next(words.Length)]));
}
