using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What can be a person's name in print.</summary>
internal static class PrintedName
{
    private static readonly string Surnames = string.Concat(WordLists.KoreanSurnames.Words);

    /// <summary>A Korean name: a surname and one or two syllables, or a compound surname and one or two.</summary>
    public static bool IsKorean(string word)
    {
        if (word.Length is < 2 or > 4 || !IsHangul(word) || WordLists.KoreanNoNames.Contains(word))
            return false;
        if (word.Length == 4)
            return HasCompoundSurname(word);
        return Surnames.IndexOf(word[0]) >= 0 || HasCompoundSurname(word);
    }

    /// <summary>A name written in Hangul that need not be Korean: up to four words, such as 마이클 브라운.</summary>
    public static bool IsHangul(string word)
    {
        foreach (var c in word)
        {
            if (!Hangul.IsSyllable(c))
                return false;
        }

        return word.Length > 0;
    }

    /// <summary>
    /// A word of a name in Latin letters: <c>Jane</c>, <c>O'Brien</c>, <c>McKay</c>, <c>J.</c>, <c>Kim-Lee</c>, <c>DOE</c>, <c>van</c>.
    /// </summary>
    public static bool IsLatinWord(string word)
    {
        if (word.Length == 0)
            return false;
        foreach (var c in word)
        {
            if (!(char.IsLetter(c) && !Hangul.IsSyllable(c)) && c is not ('-' or '\'' or '’' or '.'))
                return false;
        }

        return char.IsUpper(word[0]) && (word[word.Length - 1] != '.' || word.Length <= 4);
    }

    public static bool IsLatinParticle(string word) => WordLists.LatinParticles.Contains(word);

    private static bool HasCompoundSurname(string word) =>
        WordLists.KoreanCompoundSurnames.Beginning(word) is { } surname && word.Length > surname.Length;
}
