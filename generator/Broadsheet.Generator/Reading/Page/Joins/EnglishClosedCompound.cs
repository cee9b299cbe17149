using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Compounds that dictionaries write as one word though their first part usually keeps a hyphen (<c>high-speed</c>, but <c>highway</c>).
/// </summary>
internal static class EnglishClosedCompound
{
    public static bool Is(string before, string after)
    {
        if (string.Equals(before, "back", StringComparison.OrdinalIgnoreCase))
            return !WordLists.EnglishHyphenedBehindBack.Contains(after);
        return WordLists.EnglishClosedCompounds.Has(before, after);
    }
}
