using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>Whether words in Latin letters are a name, as print writes it.</summary>
internal static class EnglishName
{
    private const int MaxPersonWords = 5;

    private const int MaxOrganizationWords = 8;

    /// <summary>An honorific that print writes with its article.</summary>
    private const string Clergy = "the Rev. ";

    public static bool IsPerson(string text, int minWords)
    {
        var words = (text.StartsWith(Clergy, StringComparison.OrdinalIgnoreCase) ? text.Substring(Clergy.Length) : text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var isParticle = i > 0 && PrintedName.IsLatinParticle(words[i]);
            var isMonthAsName = i == 0 && words.Length > 1 && WordLists.EnglishMonthsAsNames.Contains(words[0]);
            var isNoName = WordLists.EnglishNoNames.Contains(words[i]) && !isMonthAsName;
            if (!isParticle && (isNoName || !PrintedName.IsLatinWord(words[i])))
                return false;
        }

        return words.Length >= minWords && words.Length <= MaxPersonWords;
    }

    /// <summary>
    /// A house, an office or anyone whose name is written with capitals: <c>the City Museum</c>, <c>Friends of the Pond</c>.
    /// </summary>
    public static bool IsOrganization(string text)
    {
        var words = text.Split(' ');
        var capitals = 0;
        foreach (var word in words)
        {
            var isName = word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0]))
                && !word.EndsWith(":", StringComparison.Ordinal);
            if (!isName && !WordLists.EnglishNameWords.Contains(word) && !PrintedName.IsLatinParticle(word))
                return false;
            capitals += isName ? 1 : 0;
        }

        return capitals > 0 && words.Length <= MaxOrganizationWords;
    }
}
