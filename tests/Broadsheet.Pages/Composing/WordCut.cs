namespace Broadsheet.Pages;

/// <summary>Where a word can be cut at the end of a line or column.</summary>
internal static class WordCut
{
    public static bool IsBetweenSyllables(string text, int at) =>
        at > 0 && at < text.Length && IsSyllable(text[at - 1]) && (IsSyllable(text[at]) || char.IsAsciiDigit(text[at]))
            || (at > 0 && at < text.Length && char.IsAsciiDigit(text[at - 1]) && IsSyllable(text[at]));

    /// <summary>Two letters before and three behind, in an English word without a hyphen of its own.</summary>
    public static bool IsInsideWord(string text, int at)
    {
        if (at < 2 || at + 3 > text.Length)
            return false;
        for (var i = at - 2; i < at + 3; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsSyllable(char c) => c is >= '가' and <= '힣';
}
