using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>What someone is stands apart from the house he is it at (가람농협 조합장), but not from the desk he heads (해양수산국장).</summary>
internal static class KoreanTitle
{
    public static bool StandsApart(string before, string after)
    {
        var stem = after.Substring(0, after.Length - KoreanJoin.ParticleLength(after));
        if (!WordLists.KoreanTitles.Contains(stem) && !WordLists.KoreanTitles.Contains(after))
            return false;
        foreach (var house in WordLists.KoreanHouseEndings.Words)
        {
            if (before.Length > house.Length + (house.Length == 1 ? 1 : 0) && before.EndsWith(house, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
