using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Word formation that needs no hyphen: what the halves of a cut word are tells that print writes them together.</summary>
internal static class EnglishHyphen
{
    /// <summary>Whether both are words of a compound that keeps its hyphen: <c>battery-powered</c>, <c>great-grandmother</c>.</summary>
    public static bool IsCompound(string before, string after) =>
        (before is "great" or "Great" && WordLists.EnglishKin.Contains(after))
            || (before.Length > 2 && WordLists.EnglishCompoundSeconds.Contains(after) && !WordLists.EnglishPrefixes.Contains(before));

    /// <summary>Whether the two halves are one word whatever else the page has.</summary>
    public static bool IsOneWord(string before, string after) =>
        WordLists.EnglishSyllableFirsts.Contains(before) || WordLists.EnglishWordEndings.Contains(after) || IsNounPair(before, after)
            || IsBetweenDoubled(before, after);

    private static bool IsNounPair(string before, string after) =>
        WordLists.EnglishNounFirsts.Contains(before) && after.Length >= 4 && !WordLists.EnglishAdjectiveEnds.Contains(after)
            && !IsParticiple(after);

    private static bool IsParticiple(string word) =>
        word.Length >= 5
            && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)
                || word.EndsWith("en", StringComparison.Ordinal));

    /// <summary>
    /// A word is divided between doubled consonants behind one vowel, before an ending: <c>stop-page</c>, <c>run-ning</c>, <c>big-gest</c>.
    /// </summary>
    private static bool IsBetweenDoubled(string before, string after)
    {
        if (before.Length < 3 || after.Length < 2 || before[before.Length - 1] != after[0] || IsVowel(after[0]))
            return false;
        var isShortSyllable = IsVowel(before[before.Length - 2]) && !IsVowel(before[before.Length - 3]);
        return isShortSyllable && WordLists.EnglishDoubledEndings.Contains(after.Substring(1));
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
