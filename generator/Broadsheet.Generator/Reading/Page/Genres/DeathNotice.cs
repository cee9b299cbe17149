using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// A death under the name of who died: <c>Jane Doe</c> over <c>Jane Ann Doe, 84, a potter, died Saturday.</c>, <c>홍길동 전 조합장</c> over
/// <c>홍길동 전 조합장이 3일 별세했다.</c> The name comes again at once, perhaps in full: no subhead is followed so.
/// </summary>
internal static class DeathNotice
{
    /// <summary>A life is told first where it was long; the death is still in the first sentences.</summary>
    private const int Reach = 400;

    private const int MostNames = 4;

    /// <summary>Whether <paramref name="lead"/> tells of the death of whom <paramref name="headline"/> names.</summary>
    public static bool IsUnder(string headline, string lead)
    {
        var sample = lead.Length > Reach ? lead.Substring(0, Reach) : lead;
        return Sentence.IsKorean(headline) ? IsKorean(headline, sample) : IsEnglish(headline, sample);
    }

    private static bool IsKorean(string headline, string lead)
    {
        var name = WordPiece.First(headline);
        return name.Length is 3 or 4 && PrintedName.IsKorean(name.Substring(0, 3))
            && lead.StartsWith(name.Substring(0, 3), StringComparison.Ordinal)
            && WordLists.KoreanDeathWords.AreIn(lead);
    }

    /// <summary>First and last name are the same, whatever stands between; with more than a name, the headline gives the age.</summary>
    private static bool IsEnglish(string headline, string lead)
    {
        var comma = headline.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && !char.IsDigit(headline[Math.Min(comma + 2, headline.Length - 1)]))
            return false;
        var name = (comma > 0 ? headline.Substring(0, comma) : headline).Split(' ');
        var end = lead.IndexOf(',');
        if (name.Length is < 2 or > MostNames || end < 0 || !(Has(lead, " died ") || Has(lead, " passed away")))
            return false;
        var full = lead.Substring(0, end).Split(' ');
        return full.Length is >= 2 and <= MostNames + 1 && IsSame(name[0], full[0]) && IsSame(name[name.Length - 1], full[full.Length - 1]);
    }

    private static bool IsSame(string name, string other) =>
        char.IsUpper(other[0]) && string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) >= 0;
}
