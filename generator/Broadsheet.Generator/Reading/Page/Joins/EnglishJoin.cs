using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Rule 7 for English: a cut is a space, and a hyphen at it belongs to the word or to the line's end.</summary>
internal static class EnglishJoin
{
    private const string NoSpaceBehind = "-—/@";

    private const string NoSpaceBefore = ",.!?;:)]”’%/—@";

    private const string BeforeFigures = "$£€₩#";

    /// <summary>Whether the hyphen at the end of <paramref name="left"/> is the line's, not the word's.</summary>
    public static bool DropsHyphen(string left, string right, PageVocabulary vocabulary)
    {
        var stem = left.Substring(0, left.Length - 1);
        var (before, after) = (WordPiece.Last(stem), WordPiece.First(right));
        if (before.Length == 0 || after.Length == 0 || !char.IsLower(after[0]) || char.IsDigit(before[before.Length - 1]))
            return false;
        var hasHyphenBefore = stem.Length > before.Length && stem[stem.Length - before.Length - 1] == '-';
        if (hasHyphenBefore)
            return !IsChainLink(before, after) && vocabulary.Count(after) <= vocabulary.Count(before + after);
        var fused = vocabulary.Count(before + after);
        var hyphened = vocabulary.Count(before + "-" + after);
        if (fused != hyphened)
            return fused > hyphened;
        if (EnglishHyphen.IsCompound(before, after))
            return false;
        if (EnglishHyphen.IsOneWord(before, after) || EnglishClosedCompound.Is(before, after))
            return true;
        if (WordLists.EnglishCompoundFirsts.Contains(before))
            return WordLists.EnglishFusingFirsts.Contains(before) && vocabulary.Count(after) == 0;
        if (WordLists.EnglishHyphenedSeconds.Contains(after))
            return false;
        return !(vocabulary.Count(before) > 0 && vocabulary.Count(after) > 0);
    }

    /// <summary>
    /// The second hyphen of <c>state-of-the-art</c>, <c>two-year-old</c>, <c>mother-in-law</c>; others divide the second word
    /// (<c>high-school</c>).
    /// </summary>
    private static bool IsChainLink(string before, string after) =>
        WordLists.EnglishChainFirsts.Contains(before) || WordLists.EnglishChainSeconds.Contains(after);

    /// <summary>Whether a space belongs between <paramref name="left"/> and <paramref name="right"/>.</summary>
    public static bool HasSpace(string left, string right)
    {
        var (last, first) = (left[left.Length - 1], right[0]);
        if (Sentence.IsOpening(last) || NoSpaceBehind.IndexOf(last) >= 0 || NoSpaceBefore.IndexOf(first) >= 0
            || (BeforeFigures.IndexOf(last) >= 0 && char.IsDigit(first)))
            return false;
        if (char.IsDigit(last) && char.IsDigit(first))
            return false;
        return !(last is ',' or '.' && left.Length > 1 && char.IsDigit(left[left.Length - 2]) && char.IsDigit(first)
            && IsRestOfNumber(last, right));
    }

    private static bool IsRestOfNumber(char sign, string right)
    {
        var digits = 0;
        while (digits < right.Length && char.IsDigit(right[digits]))
            digits++;
        return sign == '.' ? digits > 0 : digits == 3;
    }
}
