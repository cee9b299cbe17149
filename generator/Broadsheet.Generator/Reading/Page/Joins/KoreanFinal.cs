using Broadsheet.Generator.Naming.Romanization;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>The final consonant (받침) of a syllable: it tells forms of verbs, and which form of a particle goes with a word.</summary>
internal static class KoreanFinal
{
    public const char None = KoreanSyllable.NoFinal;

    /// <summary>Whether <paramref name="c"/> is a syllable with this final.</summary>
    public static bool Is(char c, char final) => Hangul.IsSyllable(c) && KoreanSyllable.Of(c).Final == final;

    /// <summary>Whether the last syllable of <paramref name="word"/> has this final.</summary>
    public static bool Ends(string word, char final) => Is(word[word.Length - 1], final);
}
