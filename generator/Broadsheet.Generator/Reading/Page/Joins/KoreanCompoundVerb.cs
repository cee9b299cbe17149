using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Verbs of two verbs that dictionaries have as one word (갈아타다, 돌아오다, 털어놓다): no space stands behind their -아/-어, as it does
/// before an auxiliary or a second verb (찾아 나서다, 쓸어 담다).
/// </summary>
internal static class KoreanCompoundVerb
{
    /// <summary>Whether the two pieces at a cut are one verb.</summary>
    public static bool Is(string before, string after) => WordLists.KoreanCompoundVerbs.Has(before, after.Substring(0, 1));
}
