using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// The name of a section or beat that an English newspaper sets above a headline: <c>Courts</c>, <c>Rural schools</c>,
/// <c>Parks &amp; recreation</c>, <c>The Herald interview</c>.
/// </summary>
internal static class EnglishSectionLabel
{
    private const int MaxWords = 4;

    /// <summary>Of three letters or fewer are names of teams, not of sections.</summary>
    private const int LeastWord = 4;

    /// <summary>Whether <paramref name="line"/> is such a name over the headline <paramref name="below"/>.</summary>
    public static bool StandsOver(string line, string below)
    {
        if (line.Length == 0 || !char.IsUpper(line[0]) || !HeadlineCase.IsHeadlineLong(below))
            return false;
        var words = line.Split(' ');
        if (words.Length > MaxWords
            || !Array.TrueForAll(
                words,
                static word => word == "&"
                    || Array.TrueForAll(word.ToCharArray(), static c => char.IsLetter(c) || c is '-' or '’' or '\'')))
            return false;
        if (words.Length == 1)
            return line.Length >= LeastWord;
        if (!WordLists.EnglishBeats.Contains(words[words.Length - 1]))
            return false;
        // Three words may be a sentence (Board backs budget); an article or a joint shows that they are a name.
        return words.Length == 2 || words[0] is "The" or "Our" || Array.Exists(words, WordLists.EnglishSectionJoints.Contains);
    }
}
