using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>Names under which Korean newspapers print columns: <c>토요 산책</c>, <c>아침 단상</c>, <c>문화 노트</c>.</summary>
internal static class KoreanColumnName
{
    private const int MaxLength = 10;

    /// <summary>Two words, the second a form of writing or a place where one writes.</summary>
    public static bool Is(string line)
    {
        var blank = line.IndexOf(' ');
        if (line.Length > MaxLength || blank < 2 || line.IndexOf(' ', blank + 1) > 0)
            return false;
        var (first, second) = (line.Substring(0, blank), line.Substring(blank + 1));
        return WordLists.KoreanColumnNouns.Contains(second) && PrintedName.IsHangul(first)
            && (WordLists.KoreanColumnTimes.Contains(first) || KoreanJoin.ParticleLength(first) == 0 || first[first.Length - 1] == '의');
    }
}
