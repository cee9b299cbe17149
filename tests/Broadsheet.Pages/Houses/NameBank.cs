namespace Broadsheet.Pages;

/// <summary>Invented people, places, papers and bodies.</summary>
internal static class NameBank
{
    private const string Surnames = "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선설마길위표명기반왕금옥육인맹제모탁국편용";
    private const string Given = "민서지수현도윤하은예준아진우연재성태호경미영소라혜원규빈나솔별찬결람온유담봄새다훈철숙자희순복";
    private const string PlaceSyllables = "솔빛나루한들온새두메은해담가람미르서리마단청운목별샘재오름둔송평곡천양산포진";

    private static readonly string[] s_koreanPapers = ["일보", "신문", "매일", "경제", "타임스", "저널", "신보", "투데이", "시보", "뉴스"];
    private static readonly string[] s_koreanBodies = ["시", "군", "경찰서", "소방서", "대학교", "문화재단", "시의회", "농협", "박물관", "구청", "의료원", "교육지원청"];
    private static readonly string[] s_koreanPosts = ["기자", "기자", "기자", "기자", "선임기자", "수습기자", "인턴기자", "객원기자", "전문기자"];

    private static readonly string[] s_koreanSections = Words("종합 사회 정치 경제 지역 문화 스포츠 오피니언 사람들 기획 국제 교육 생활 건강 전국");

    private static readonly string[] s_englishSections = Words("Local Nation World Business Sports Opinion Arts Life Community Food Region");

    private static readonly string[] s_firstNames = Words(
        "Ida Nora Bo Tess Ruth Leon Mara Otis June Clay Vera Hank Dolores Amir Priya Wen Joan Carl Lucia Sven Thea Marcus Elena Pete "
        + "Gwen Ravi Hyun-woo Fiona Desmond Mei Oscar Lena Tariq Bridget Cal Noreen Ivan Sal Petra Hugo");

    private static readonly string[] s_lastNames = Words(
        "Marsh Alder Lund Quill Farrell Okafor Reyes Novak Sorenson Pike Delgado Whitlock Chen Barlow Ivers Mercer Tran Hollis Vance "
        + "Kimura Abbott Gallagher Stroud Banerjee Costa Haddad Jensen O'Dell Prentice Ruiz St.John Tillman Ueda Voss Yates Zimmer Burke");

    private static readonly string[] s_englishPlaces =
    [
        "Harlow", "Pine Bay", "Marrow", "Oakton", "Fenwick", "Ridgeway", "Calder", "Port Ellis", "Stony Fork", "Lakemont", "Dunmore",
        "Westbrook", "Cedar Gap", "Union Mills", "Ashby", "Grand Haven", "Millrace", "New Corbin", "Sable Point", "Tarn Hill",
    ];

    private static readonly string[] s_englishPapers =
        Words("Courier Gazette Herald Standard Tribune Ledger News Times Sentinel Post Record Chronicle Star");

    private static readonly string[] s_englishBodies =
        ["Museum", "Fire Department", "Public Schools", "County", "Farm Bureau", "Historical Society", "University", "Police", "Health"];

    private static readonly string[] s_englishPosts =
    [
        "Staff Writer", "Staff Reporter", "Correspondent", "Business Editor", "Sports Writer", "Contributing Writer", "City Hall Reporter",
        "Features Editor",
    ];

    private static readonly string[] s_users =
        Words("sun jmk sora khy ruda haneul mint ykim tree lee pbarlow newsroom hjs moon dhl cityhall na jin rk ocean");

    public static string Person(PageRandom random, bool isKorean) => isKorean
        ? $"{Surnames[random.Next(Surnames.Length)]}{Given[random.Next(Given.Length)]}{Given[random.Next(Given.Length)]}"
        : $"{random.Pick(s_firstNames)} {(random.Chance(12) ? (char)('A' + random.Next(20)) + ". " : "")}{random.Pick(s_lastNames)}";

    public static string Place(PageRandom random, bool isKorean)
    {
        if (!isKorean)
            return random.Pick(s_englishPlaces);
        var first = random.Next(PlaceSyllables.Length);
        var second = (first + 1 + random.Next(PlaceSyllables.Length - 1)) % PlaceSyllables.Length;
        return $"{PlaceSyllables[first]}{PlaceSyllables[second]}";
    }

    public static string Paper(PageRandom random, bool isKorean) => isKorean
        ? Place(random, true) + random.Pick(s_koreanPapers)
        : $"{Place(random, false)} {random.Pick(s_englishPapers)}";

    public static string Body(PageRandom random, bool isKorean) => isKorean
        ? Place(random, true) + random.Pick(s_koreanBodies)
        : $"{Place(random, false)} {random.Pick(s_englishBodies)}";

    public static string Section(PageRandom random, bool isKorean) => random.Pick(isKorean ? s_koreanSections : s_englishSections);

    public static string Post(PageRandom random, bool isKorean) => random.Pick(isKorean ? s_koreanPosts : s_englishPosts);

    public static string Agency(PageRandom random, bool isKorean) => random.Pick(isKorean ? Agencies.Korean : Agencies.English);

    public static string User(PageRandom random) => random.Pick(s_users) + (random.Chance(30) ? $"{random.Between(1, 2004)}" : "");

    public static string Host(PageRandom random, bool isKorean) =>
        random.Pick(s_users) + random.Pick<string>(isKorean ? ["ilbo", "news", "sinmun", ""] : ["news", "paper", "post", ""])
        + random.Pick<string>(isKorean ? [".example.kr", ".example", ".co.example"] : [".example", ".example.com"]);

    private static string[] Words(string words) => words.Split(' ');
}
