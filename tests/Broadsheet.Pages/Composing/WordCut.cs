namespace Broadsheet.Pages;

/// <summary>Where a word can be cut at the end of a line or column.</summary>
internal static class WordCut
{
    public static bool IsBetweenSyllables(string text, int at) =>
        at > 0 && at < text.Length && IsSyllable(text[at - 1]) && (IsSyllable(text[at]) || char.IsAsciiDigit(text[at]))
            || (at > 0 && at < text.Length && char.IsAsciiDigit(text[at - 1]) && IsSyllable(text[at]));

    /// <summary>
    /// Before a syllable of an English word, as far as its letters tell: a consonant and a vowel, two letters or more before and three
    /// behind.
    /// </summary>
    public static bool IsInsideWord(string text, int at)
    {
        if (at < 2 || at + 3 > text.Length)
            return false;
        for (var i = at - 2; i < at + 3; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]))
                return false;
        }

        var isSyllable = !IsVowel(text[at]) && (IsVowel(text[at + 1]) || (text[at + 1] is 'r' or 'l' && IsVowel(text[at + 2])));
        var isOneSound = text[at] == 'h' || (text[at] is 'r' or 'l' && !IsVowel(text[at - 1]));
        return isSyllable && !isOneSound && (IsVowel(text[at - 1]) || IsVowel(text[at - 2]));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsSyllable(char c) => c is >= '가' and <= '힣';
}
