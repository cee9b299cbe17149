namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>The words by which bylines and datelines are known: roles, desks, agencies, places.</summary>
internal static class NewsroomWords
{
    /// <summary>Roles as they are printed after a name; a word that ends in one of the first few is a role as well (의학전문기자).</summary>
    private static readonly string[] RoleEndings = ["기자", "특파원", "논설위원", "통신원", "편집위원", "리포터", "칼럼니스트"];

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "기자", "선임기자", "수습기자", "인턴기자", "객원기자", "전문기자", "대기자", "사진기자", "시민기자", "명예기자", "학생기자", "주재기자",
        "특파원", "논설위원", "수석논설위원", "객원논설위원", "논설실장", "논설주간", "통신원", "편집국장", "편집위원", "편집부국장", "부국장", "국장",
        "부장", "차장", "팀장", "주필", "에디터", "리포터", "해설위원", "칼럼니스트", "PD", "앵커", "데스크",
    };

    private static readonly HashSet<string> RolePrefixes = new(StringComparer.Ordinal) { "선임", "인턴", "수습", "객원", "전문", "수석", "시민", "명예", "학생", "사진" };

    private static readonly string[] ChiefEndings = ["부장", "차장", "국장", "팀장", "본부장", "실장"];

    private static readonly string[] OwnerEndings =
    [
        "시", "도", "군", "구청", "청", "학교", "대", "대학", "협회", "재단", "공사", "센터", "은행", "위원회", "박물관", "미술관", "병원", "측", "씨", "농협", "그룹", "기관", "조합",
        "경찰서", "소방서", "공단", "연구원", "연구소", "기념관", "문화원", "도서관", "극장", "회사", "독자", "본부", "의회", "진흥원",
    ];

    private static readonly HashSet<string> Agencies = new(StringComparer.Ordinal)
    {
        "연합뉴스", "뉴시스", "뉴스1", "연합", "연합뉴스TV", "뉴스핌", "노컷뉴스", "AP연합뉴스", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "로이터",
        "로이터통신", "신화", "신화통신", "교도", "교도통신", "타스", "타스통신", "AP", "AP통신", "AFP", "AFP통신", "EPA", "UPI", "DPA", "dpa", "TASS",
        "Reuters", "REUTERS", "Yonhap", "Xinhua", "Kyodo", "Bloomberg", "블룸버그", "마이데일리", "스타뉴스", "OSEN", "이데일리", "뉴스통신",
    };

    /// <summary>A newspaper, station or agency by the ending of its name.</summary>
    private static readonly string[] PublisherEndings = ["일보", "신문", "뉴스", "방송", "통신", "타임스", "경제", "저널", "매일", "데일리"];

    private static readonly string[] DeskEndings = ["부", "팀", "본부", "취재본부", "지사", "주재", "담당"];

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주", "수원", "성남",
        "고양", "용인", "안양", "안산", "과천", "부천", "의정부", "평택", "파주", "김포", "화성", "이천", "여주", "춘천", "원주", "강릉", "동해", "속초", "삼척",
        "태백", "청주", "충주", "제천", "천안", "아산", "공주", "보령", "서산", "논산", "당진", "홍성", "예산", "부여", "전주", "군산", "익산", "정읍", "남원",
        "김제", "완주", "고창", "부안", "순창", "임실", "무주", "진안", "장수", "목포", "여수", "순천", "나주", "광양", "담양", "곡성", "구례", "고흥", "보성",
        "화순", "장흥", "강진", "해남", "영암", "무안", "함평", "영광", "장성", "완도", "진도", "신안", "포항", "경주", "김천", "안동", "구미", "영주", "영천",
        "상주", "문경", "경산", "의성", "울릉", "울진", "봉화", "창원", "마산", "진주", "통영", "사천", "김해", "밀양", "거제", "양산", "남해", "하동", "산청",
        "거창", "합천", "서귀포", "도쿄", "베이징", "상하이", "워싱턴", "뉴욕", "런던", "파리", "베를린", "모스크바", "홍콩", "하노이", "방콕", "카이로",
        "자카르타", "시드니", "제네바", "브뤼셀", "로마", "마드리드", "테헤란", "예루살렘", "이스탄불", "로스앤젤레스", "샌프란시스코", "평양", "판문점", "국회",
    };

    /// <summary>A role on its own, such as 기자 or 의학전문기자.</summary>
    public static bool IsRole(string word)
    {
        if (Roles.Contains(word))
            return true;
        if (word.Length >= 4 && EndsWithAny(word, ChiefEndings, 2))
            return true;
        foreach (var ending in RoleEndings)
        {
            var stem = word.Length - ending.Length;
            if (stem >= 2 && word.EndsWith(ending, StringComparison.Ordinal) && !PrintedName.IsKorean(word.Substring(0, stem)))
                return stem <= 6;
        }

        return false;
    }

    /// <summary>Who heads a desk, such as 문화부장.</summary>
    public static bool IsChief(string? role) => role is not null && EndsWithAny(role, ["부장", "국장", "실장"], 0);

    /// <summary>A word that opens a role of two words, such as 선임 기자.</summary>
    public static bool IsRolePrefix(string word) => RolePrefixes.Contains(word);

    /// <summary>An office or house by the ending of its name: what stands before 제공 in a credit.</summary>
    public static bool IsOwner(string word) => IsPublisher(word) || EndsWithAny(word, OwnerEndings, 1);

    /// <summary>A house that keeps pictures: 한빛박물관 소장 credits one, 한지우 소장 heads something.</summary>
    public static bool IsCollection(string word) => EndsWithAny(word, ["박물관", "미술관", "도서관", "기념관", "문화원", "기록원", "자료관", "문학관", "역사관"], 1);

    /// <summary>How many characters at the end of a word are a role that is glued to the name before it; 0 for none.</summary>
    public static int GluedRoleLength(string word)
    {
        for (var length = Math.Min(6, word.Length - 2); length >= 2; length--)
        {
            if (Roles.Contains(word.Substring(word.Length - length)) && PrintedName.IsKorean(word.Substring(0, word.Length - length)))
                return length;
        }

        return 0;
    }

    public static bool IsAgency(string word) => Agencies.Contains(word) || IsTeam(word);

    /// <summary>A part of the newsroom that signs without a name: 특별취재팀, 온라인뉴스팀, 편집부.</summary>
    private static bool IsTeam(string word) => word is "편집부" or "취재팀" or "뉴스룸" || EndsWithAny(word, ["취재팀", "취재단", "뉴스팀", "보도팀", "콘텐츠팀", "뉴스부"], 2);

    public static bool IsPublisher(string word) => IsAgency(word) || EndsWithAny(word, PublisherEndings, 2);

    /// <summary>The part of a newsroom that stands between a name and a role, such as 사회부.</summary>
    public static bool IsDesk(string word) => EndsWithAny(word, DeskEndings, 2);

    public static bool IsPlace(string word) => Places.Contains(word);

    private static bool EndsWithAny(string word, string[] endings, int stem)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + stem && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
