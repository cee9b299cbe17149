using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>
/// Stops that shorten a word and end no sentence: <c>J.</c>, <c>Mr.</c>, <c>9 a.m.</c>, <c>Oct. 9</c>, <c>St. Columba's</c>.
/// </summary>
internal static class AbbreviationStop
{
    private const int Longest = 5;

    private static readonly HashSet<string> BeforeNames = new(
        [.. EnglishAbbreviations.BeforeNames, .. WordLists.AbbreviationsBeforeNames.Words], StringComparer.Ordinal);

    /// <summary>They end a sentence as well, which then a capital follows; before a figure or a small letter they end none.</summary>
    private static readonly HashSet<string> AtEnds = new(
        [.. EnglishAbbreviations.Months, .. EnglishAbbreviations.BehindNames, .. WordLists.AbbreviationsAtEnds.Words],
        StringComparer.Ordinal);

    /// <summary>Whether the stop at <paramref name="at"/> belongs to an abbreviation in the middle of a sentence.</summary>
    public static bool EndsAt(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start <= Longest && char.IsLetter(text[start - 1]))
            start--;
        var length = at - start;
        if (length == 0 || length > Longest || Hangul.IsSyllable(text[at - 1]))
            return false;
        if (char.IsUpper(text[at - 1]))
            return true;
        var isSpelled = length == 1 && start > 0 && text[start - 1] is '.' or ' ';
        var word = text.Substring(start, length);
        return BeforeNames.Contains(word) || ((isSpelled || AtEnds.Contains(word)) && !BeginsSentence(text, at + 1));
    }

    /// <summary>
    /// Whether a cut parts a title or a shortened month from what it stands before: <c>Sgt.</c> and <c>Lyle Boone</c>, <c>Nov.</c> and <c>9
    /// at noon</c>.
    /// </summary>
    public static bool IsCutFromName(string left, string right)
    {
        var end = left.Length - 1;
        if (end < 2 || left[end] != '.')
            return false;
        var start = end;
        while (start > 0 && char.IsLetter(left[start - 1]))
            start--;
        var word = left.Substring(start, end - start);
        var isInSentence = start > 1 && left[start - 1] == ' ';
        if (word is "No" or "Nos" || Array.IndexOf(EnglishAbbreviations.Months, word) >= 0)
            return isInSentence && char.IsDigit(right[0]);
        // Main St. ends a sentence, at St. none.
        if (word is "St" or "Mt" or "Ft" or "Ste")
            return isInSentence && char.IsUpper(right[0]) && char.IsLower(left[left.LastIndexOf(' ', start - 2) + 1]);
        return word is not "Sr" && word.Length > 1 && char.IsUpper(word[0]) && BeforeNames.Contains(word) && char.IsUpper(right[0])
            && (start == 0 || left[start - 1] is ' ' or '“' or '(');
    }

    /// <summary>Whether <paramref name="text"/> ends with the stop of <c>a.m.</c>, <c>U.S.</c>, <c>Inc.</c></summary>
    public static bool Closes(string text)
    {
        var at = text.Length - 1;
        if (at < 3 || text[at] != '.')
            return false;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return at - start == 1 ? start > 1 && text[start - 1] == '.' : AtEnds.Contains(text.Substring(start, at - start));
    }

    private static bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && (text[at] == ' ' || Sentence.IsClosing(text[at]) || Sentence.IsOpening(text[at])))
            at++;
        return at == text.Length || char.IsUpper(text[at]);
    }
}
