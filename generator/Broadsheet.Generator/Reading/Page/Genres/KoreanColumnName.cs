using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Joins;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>Names under which Korean newspapers print columns: <c>토요 산책</c>, <c>아침 단상</c>, <c>문화 노트</c>.</summary>
internal static class KoreanColumnName
{
    private const int MaxLength = 10;

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "산책", "단상", "마당", "광장", "노트", "수첩", "에세이", "서재", "시선", "창", "편지", "일기", "우체통", "한담", "춘추", "세평", "정담", "논평", "칼럼", "시평", "만필", "엽서", "쉼표", "생각", "풍경", "세상",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "월요", "화요", "수요", "목요", "금요", "토요", "일요", "주말", "아침", "저녁", "새벽", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일",
    };

    /// <summary>Two words, the second a form of writing or a place where one writes.</summary>
    public static bool Is(string line)
    {
        var blank = line.IndexOf(' ');
        if (line.Length > MaxLength || blank < 2 || line.IndexOf(' ', blank + 1) > 0)
            return false;
        var (first, second) = (line.Substring(0, blank), line.Substring(blank + 1));
        return Nouns.Contains(second) && PrintedName.IsHangul(first) && (Times.Contains(first) || KoreanJoin.ParticleLength(first) == 0 || first.EndsWith("의", StringComparison.Ordinal));
    }
}
