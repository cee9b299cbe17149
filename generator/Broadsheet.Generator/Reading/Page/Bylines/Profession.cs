namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What people are who write for a newspaper without working there: <c>교수</c>, <c>시인</c>, <c>여행작가</c>.</summary>
internal static class Profession
{
    private static readonly string[] Words =
    [
        "교수", "명예교수", "석좌교수", "겸임교수", "시인", "변호사", "소장", "원장", "대표", "대표이사", "회장", "작가", "여행작가", "사진작가", "방송작가", "위원", "연구원", "연구위원",
        "이사장", "이사", "관장", "교사", "교장", "사무총장", "사무국장", "총장", "평론가", "소설가", "수필가", "의원", "박사", "의사", "한의사", "수의사", "간호사", "전문의", "약사", "건축가",
        "기획자", "활동가", "변리사", "세무사", "노무사", "회계사", "감독", "화가", "사진가", "번역가", "동화작가", "요리연구가", "여행가", "산악인", "해설사", "주부", "대학생", "독자",
        "농업인", "센터장", "위원장", "본부장", "청장", "시장", "군수", "조합장", "신부", "목사", "스님", "민속학자", "역사학자",
        "향토사학자", "과학자", "경제학자", "학자", "큐레이터", "학예사", "디자이너", "요리사", "농부", "작곡가", "지휘자", "연출가", "사서", "상담사", "영양사",
    ];

    /// <summary>Those who write columns; a politician's or a coach's name with his post may be a headline's.</summary>
    private static readonly string[] Writers =
    [
        "시인", "작가", "여행작가", "소설가", "수필가", "평론가", "칼럼니스트", "교수", "명예교수", "학자", "변호사", "건축가", "교사", "번역가", "의사", "약사", "화가", "활동가", "연구원", "박사", "신부", "목사",
    ];

    public static bool IsWriter(string word) => Array.Exists(Writers, writer => word.EndsWith(writer, StringComparison.Ordinal)) && word.IndexOf(' ') < 0 && word.Length <= 6;

    /// <summary>The longest profession that is the last word, or its end, of <paramref name="text"/>.</summary>
    public static string? EndOf(string text)
    {
        string? found = null;
        foreach (var word in Words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && word.Length > (found?.Length ?? 0))
                found = word;
        }

        return found;
    }
}
