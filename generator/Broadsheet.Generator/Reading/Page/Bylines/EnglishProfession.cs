using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// What someone is who signs a letter: <c>Practice Nurse</c>, <c>retired teacher</c>, <c>Chair, Harbor Trust</c>; a place is no such thing.
/// </summary>
internal static class EnglishProfession
{
    private const int MaxWords = 4;

    public static bool Is(string text)
    {
        var words = text.Split(' ');
        return words.Length <= MaxWords && WordLists.EnglishProfessions.Contains(words[words.Length - 1])
            && Array.TrueForAll(words, static word => word.Length > 0 && char.IsLetter(word[0]));
    }
}
