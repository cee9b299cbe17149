using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>How many letters a text has: their script tells the language where the author names none.</summary>
/// <param name="Hangul">Syllables of Hangul.</param>
/// <param name="Latin">Letters of the Latin script.</param>
/// <param name="Kana">Hiragana and Katakana.</param>
/// <param name="Han">Characters that Chinese, Japanese and Korean share.</param>
/// <param name="Others">Letters of any other script.</param>
internal readonly record struct LetterCount(int Hangul, int Latin, int Kana, int Han, int Others)
{
    private long All => (long)Hangul + Latin + Kana + Han + Others;

    /// <summary>
    /// The language that is written so: Korean, Japanese or Chinese where at least a fifth of the words are, as a word has three syllables
    /// of Hangul, two characters of Han or five letters; for their prose quotes names and terms in Latin letters. Else <c>en</c>, or
    /// <c>und</c> (BCP 47) where most letters are of a script that several languages share.
    /// </summary>
    public string Language =>
        Hangul > Kana && Hangul * 20L >= (All - Hangul) * 3 ? "ko"
        : Kana > 0 && Kana * 20L >= All ? "ja"
        : Han > 0 && Han * 10L >= All - Han ? "zh"
        : Others > Latin ? "und" : "en";

    public static LetterCount operator +(LetterCount left, LetterCount right) => new(
        left.Hangul + right.Hangul, left.Latin + right.Latin, left.Kana + right.Kana, left.Han + right.Han, left.Others + right.Others);

    public static LetterCount Of(string text) => Of(text.AsSpan());

    public static LetterCount Of(ReadOnlySpan<char> text)
    {
        var (hangul, latin, kana, han, others) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (c < 0x80)
                latin += (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? 1 : 0;
            else if (Shared.Hangul.IsSyllable(c))
                hangul++;
            else if (c is >= '\u3040' and <= '\u30FF')
                kana++;
            else if (c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF'))
                han++;
            else if (c < 0x250)
                latin += char.IsLetter(c) ? 1 : 0;
            else if (char.IsLetter(c))
                others++;
        }

        return new(hangul, latin, kana, han, others);
    }
}
