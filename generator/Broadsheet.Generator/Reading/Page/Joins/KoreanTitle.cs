namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>What someone is stands apart from the house he is it at (가람농협 조합장), but not from the desk he heads (해양수산국장).</summary>
internal static class KoreanTitle
{
    private static readonly string[] Titles =
    [
        "조합장", "대표", "대표이사", "회장", "부회장", "이사장", "사장", "위원장", "부위원장", "원장", "소장", "관장", "단장", "총장", "총재", "의장", "부의장", "의원", "교수", "연구원", "연구위원",
        "연구관", "박사", "교장", "교감", "교사", "감독", "코치", "선수", "시장", "군수", "구청장", "도지사", "지사", "서장", "청장", "과장", "국장", "부장", "팀장", "실장", "센터장", "본부장", "지부장",
        "사무국장", "사무총장", "대변인", "관계자", "직원", "회원", "주무관", "사무관", "감사관", "검사", "판사", "변호사", "의사", "간호사", "학생", "졸업생",
    ];

    /// <summary>Endings of houses; a desk (과, 국, 부, 실, 팀) and its head are one word.</summary>
    private static readonly string[] Houses =
    [
        "농협", "수협", "축협", "신협", "조합", "협회", "협의회", "재단", "공사", "공단", "위원회", "연구소", "연구원", "대", "대학", "대학교", "대학원", "은행", "병원", "의료원", "센터", "시청", "군청", "구청",
        "도청", "경찰서", "소방서", "보건소", "학교", "초등학교", "중학교", "고등학교", "여고", "여중", "박물관", "미술관", "도서관", "문화원", "교육청", "의회", "복지관", "법원", "검찰청", "지검", "지법", "신문", "일보",
        "방송", "산업", "건설", "전자", "기업", "그룹", "상회", "마을", "구단",
    ];

    public static bool StandsApart(string before, string after)
    {
        var stem = after.Substring(0, after.Length - KoreanJoin.ParticleLength(after));
        if (Array.IndexOf(Titles, stem) < 0 && Array.IndexOf(Titles, after) < 0)
            return false;
        foreach (var house in Houses)
        {
            if (before.Length > house.Length + (house.Length == 1 ? 1 : 0) && before.EndsWith(house, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
