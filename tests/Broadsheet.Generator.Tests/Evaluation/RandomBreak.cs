using System.Buffers;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>
/// A place where a column may end inside a paragraph: at a space, or inside a word. Korean breaks a word anywhere; English between
/// two syllables with a hyphen, for which stands here what TeX asks for: two letters before it, three behind.
/// </summary>
/// <param name="End">The end of the part before the break.</param>
/// <param name="Start">The start of the part after it.</param>
/// <param name="Hyphen">What the printer adds to the part before.</param>
internal readonly record struct RandomBreak(int End, int Start, string Hyphen)
{
    // No column ends within a paragraph's first line.
    private const int FirstLine = 12;
    private const string SentenceEnds = ".!?…";
    private const string ClosingMarks = "”’\"')]";

    // What no printed line begins or ends with (Korean typesetting calls it 금칙).
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(".,!?…·:;”’)]>%℃㎞㎏");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("“‘([<");
    private static readonly SearchValues<char> EnglishLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public bool IsAtSpace => Start > End;

    /// <summary>All places of a paragraph, from which one is drawn.</summary>
    public static List<RandomBreak> PlacesIn(string paragraph)
    {
        var isKorean = Script.IsKorean(paragraph);
        var places = new List<RandomBreak>();
        for (var i = FirstLine; i < paragraph.Length; i++)
        {
            // Behind a sentence's end no reader can tell a break from a new paragraph.
            if (EndsSentence(paragraph, i) || paragraph[i - 1] == ' ')
                continue;
            if (paragraph[i] == ' ')
                places.Add(new RandomBreak(i, i + 1, ""));
            else if (isKorean ? IsInsideLine(paragraph, i) : IsInsideEnglishWord(paragraph, i))
                places.Add(new RandomBreak(i, i, isKorean ? "" : "-"));
        }

        return places;
    }

    /// <summary>Whether a sentence ends at <paramref name="end"/>, with the marks that close behind it.</summary>
    public static bool EndsSentence(string text, int end)
    {
        while (end > 0 && ClosingMarks.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        return end > 0 && SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal);
    }

    private static bool IsInsideLine(string text, int at) => !NeverFirst.Contains(text[at]) && !NeverLast.Contains(text[at - 1]);

    private static bool IsInsideEnglishWord(string text, int at) =>
        at + 2 < text.Length && text.AsSpan(at - 2, 5).IndexOfAnyExcept(EnglishLetters) < 0;
}
