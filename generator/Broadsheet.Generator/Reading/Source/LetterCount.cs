using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>How many letters a text has: their script tells the language where the author names none.</summary>
/// <param name="Hangul">Syllables of Hangul.</param>
/// <param name="Others">Letters of any other script.</param>
internal readonly record struct LetterCount(int Hangul, int Others)
{
    /// <summary>Korean prose quotes Latin names and terms, so a fifth of Hangul letters is enough.</summary>
    private const int HangulShare = 5;

    /// <summary><c>ko</c> where at least a fifth of the letters are Hangul, else <c>en</c>.</summary>
    public string Language => Hangul > 0 && (long)Hangul * HangulShare >= (long)Hangul + Others ? "ko" : "en";

    public static LetterCount operator +(LetterCount left, LetterCount right) =>
        new(left.Hangul + right.Hangul, left.Others + right.Others);

    public static LetterCount Of(string text) => Of(text.AsSpan());

    public static LetterCount Of(ReadOnlySpan<char> text)
    {
        var (hangul, others) = (0, 0);
        foreach (var c in text)
        {
            if (Shared.Hangul.IsSyllable(c))
                hangul++;
            else if (char.IsLetter(c))
                others++;
        }

        return new(hangul, others);
    }
}
