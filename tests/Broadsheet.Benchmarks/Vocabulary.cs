namespace Broadsheet.Benchmarks;

/// <summary>A language's words: a few that are read everywhere, thousands that are rare, as in any newspaper.</summary>
internal sealed class Vocabulary
{
    private const int Size = 4_000;

    private readonly string[] _words;

    private Vocabulary(string frequent, string ending, string and, Func<Random, string> coin)
    {
        Frequent = frequent.Split(' ');
        Ending = ending;
        And = and;
        var random = new Random(Size);
        var words = new List<string>(Frequent);
        var known = new HashSet<string>(words, StringComparer.Ordinal);
        while (words.Count < Size)
        {
            var word = coin(random);
            if (known.Add(word))
                words.Add(word);
        }

        _words = [.. words];
    }

    public static Vocabulary English { get; } = new(
        "harbour council ferry budget library morning market school engineer lighthouse report season meadow bridge archive winter signal garden train editor",
        ".", "See", EnglishWord);

    public static Vocabulary Korean { get; } = new(
        "항구 시의회 연락선 예산 도서관 아침 시장 학교 기술자 등대 보고서 계절 들판 다리 기록 겨울 신호 정원 열차 편집자",
        " 밝혔다.", "관련 기사:", KoreanWord);

    /// <summary>The words that are read everywhere.</summary>
    public string[] Frequent { get; }

    /// <summary>What a sentence ends with.</summary>
    public string Ending { get; }

    /// <summary>What stands before a link.</summary>
    public string And { get; }

    /// <summary>A made-up word of one to three syllables.</summary>
    public static string EnglishWord(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(1, 4)).Select(
                _ => $"{Any(random, "bcdfghklmnprstvw")}{Any(random, "aeiou")}{Any(random, "dlmnrst")}"));

    /// <inheritdoc cref="EnglishWord"/>
    public static string KoreanWord(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(random, "가거고구기나다대도동라리마만모무미바보부사산상서선소수시신아안어여연영오우원유은이인일자장전정제조주지진차천하한해호화")));

    /// <summary>Words by Zipf's law: the one of rank r comes up in proportion to 1/r.</summary>
    public string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[(int)Math.Pow(_words.Length, random.NextDouble()) - 1]));

    public string Sentences(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Words(random, 9) + Ending));

    /// <summary>Two words that are read everywhere, as keywords are.</summary>
    public string Keywords(Random random) => $"{Frequent[random.Next(Frequent.Length)]}, {Frequent[random.Next(Frequent.Length)]}";

    private static char Any(Random random, string letters) => letters[random.Next(letters.Length)];
}
