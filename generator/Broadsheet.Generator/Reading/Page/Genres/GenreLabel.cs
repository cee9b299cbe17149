using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>The words by which a newspaper heads its genres: <c>사설</c>, <c>바로잡습니다</c>, <c>Obituaries</c>, <c>In brief</c>.</summary>
internal static class GenreLabel
{
    private const int MaxLength = 34;

    /// <summary>Longer compounds are headlines that happen to end with a label's word.</summary>
    private const int MaxCompoundLength = 14;

    private static readonly (Genre Genre, string[] Labels)[] Words =
    [
        (Genre.Opinion,
        [
            "사설", "칼럼", "기고", "시론", "오피니언", "특별기고", "독자투고", "독자기고", "독자 편지", "독자편지", "독자의 소리", "독자의 편지", "데스크칼럼", "데스크 칼럼", "기자수첩", "논단", "시평",
            "에세이", "만평", "취재수첩", "편집국에서", "데스크에서",
            "Editorial", "Editorials", "Opinion", "Op-Ed", "Column", "Commentary", "Letters to the Editor", "Letter to the editor", "Letters", "Guest column", "Guest commentary", "Guest essay",
            "Our view", "Another view", "Your view", "Viewpoint", "Perspective", "Essay", "From the editor", "From the editors", "Editor's note", "Editor’s note", "Reader's view", "From our readers",
            "Your views", "My view", "My turn", "In my opinion", "Point of view", "Guest opinion", "Quick takes", "Our readers write", "Readers write", "Readers' letters", "Readers’ letters", "Mailbag", "Letters from readers", "Leader", "Leaders", "Leading article", "Comment", "Our opinion", "As we see it", "독자의견", "독자마당", "독자광장", "독자란",
        ]),
        (Genre.Obituary, ["부고", "부음", "별세", "궂긴소식", "Obituary", "Obituaries", "Death notices", "In memoriam", "Deaths"]),
        (Genre.Notice,
        [
            "인사", "결혼", "화촉", "알림", "공고", "모집", "안내", "사고", "알립니다", "알려드립니다",
            "Appointments", "Notice", "Notices", "Public notice", "Public notices", "Legal notice", "Legal notices", "Announcement", "Announcements", "Notice to readers",
            "People in business", "People on the move", "On the move", "Promotions", "New hires", "Business people", "Movers and shakers",
        ]),
        (Genre.Correction,
        [
            "바로잡습니다", "바로 잡습니다", "정정보도", "정정", "바로잡음", "반론보도", "정정합니다", "정정보도문", "반론보도문",
            "Correction", "Corrections", "Corrections and clarifications", "Clarification", "Clarifications", "Corrections & clarifications", "Setting it straight",
        ]),
        (Genre.Interview, ["인터뷰", "일문일답", "문답", "Interview", "Q&A", "Questions and answers"]),
        (Genre.Brief,
        [
            "단신", "브리핑", "브리프", "간추린 뉴스", "간추린뉴스", "간추린 소식", "게시판", "동정", "사건사고", "사건·사고", "오늘의 운세", "오늘의 TV", "TV 하이라이트", "주요 일정", "오늘의 일정", "행사 일정", "새로 나온 책", "새 책", "신간", "오늘의 지면", "날씨", "오늘의 날씨", "물때",
            "Briefs", "In brief", "News briefs", "News in brief", "Briefly", "Roundup", "Around the region", "Around town", "Around the county", "Around the state", "Digest", "Calendar",
            "Community calendar", "Events", "Coming events", "Upcoming events", "What's on", "What’s on", "At a glance", "Inside", "Inside today", "Weather", "Tides", "Police blotter", "Police log", "Police beat", "New books", "Notes",
            "5-day forecast", "Five-day forecast", "7-day forecast", "Seven-day forecast", "What we're reading", "What we’re reading", "On the shelf", "Results", "Scoreboard", "Standings", "Forecast", "Extended forecast", "Almanac", "TV highlights", "Tonight on TV", "TV tonight", "Best bets", "Markets", "Market watch", "Commodities",
            "Lunch menus", "School menus", "Honor roll", "Dean's list", "Dean’s list", "Births", "Marriage licenses", "Court records", "Property transfers", "Datebook", "Listings",
        ]),
    ];

    /// <summary>What these words end is a label with them: 문화단신, 동백칼럼, World digest.</summary>
    private static readonly string[] CompoundEndings =
        ["칼럼", "시론", "단신", "부고", "브리핑", "브리프", "인터뷰", "논단", "시평", "게시판", "공고", "interview", "digest", "briefs", "roundup", "calendar", "notices", "notes", "in brief", "results", "forecast", "listings", "standings"];

    /// <summary>Labels over pieces by several writers: each that follows is of the label's genre as well.</summary>
    private static readonly string[] OverSeveral =
        [
            "Letters to the Editor", "Letters", "From our readers", "Your view", "Your views", "Our readers write", "Readers write", "Readers' letters", "Readers’ letters", "Mailbag", "Letters from readers",
            "독자투고", "독자편지", "독자의소리", "독자의편지", "독자기고", "독자의견", "독자마당", "독자광장", "독자란",
        ];

    private static readonly char[] Signs = "[]<>〈〉【】《》()■◆◇▲△●○□▶ :".ToCharArray();

    private static readonly Dictionary<string, Genre> Genres = Index();

    /// <summary>The genre that a whole line names, with or without brackets: <c>[사설]</c>, <c>바로잡습니다</c>, <c>Editorial</c>.</summary>
    public static Genre? Of(string line)
    {
        if (line.Length > MaxLength)
            return null;
        var label = line.Trim(Signs);
        if (Genres.TryGetValue(label, out var genre) || (Sentence.IsKorean(label) && Genres.TryGetValue(label.Replace(" ", ""), out genre)))
            return genre;
        foreach (var ending in CompoundEndings)
        {
            if (IsCompound(label, ending))
                return Genres[ending];
        }

        return IsAround(label) ? Genre.Brief : null;
    }

    /// <summary>Around the Valley, Around Harborview: a roundup of the places a newspaper covers; a headline says more.</summary>
    private static bool IsAround(string label)
    {
        if (!label.StartsWith("Around ", StringComparison.OrdinalIgnoreCase))
            return false;
        var place = label.Substring("Around ".Length);
        if (place.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            place = place.Substring("the ".Length);
        return place.Length > 0 && place.IndexOf(' ') < 0;
    }

    /// <summary>The genre of a label that stands before other words on a line: <c>[인터뷰] …</c>, <c>Editorial: …</c>, <c>Opinion | …</c>, <c>일문일답/ …</c>.</summary>
    public static Genre? AtStartOf(string? line)
    {
        if (line is null || line.Length == 0)
            return null;
        if (Of(line) is { } whole)
            return whole;
        var isBracketed = line[0] is '[' or '<' or '〈' or '【' or '《';
        var end = isBracketed ? line.IndexOfAny([']', '>', '〉', '】', '》']) : line.IndexOfAny([':', '|', '/']);
        return end > 1 ? Of(line.Substring(0, end)) : null;
    }

    public static bool IsOverSeveral(string? line) =>
        line?.Trim(Signs) is { } label && (IsOverSeveralLabel(label) || (Sentence.IsKorean(label) && IsOverSeveralLabel(label.Replace(" ", ""))));

    private static bool IsOverSeveralLabel(string text) => Array.Exists(OverSeveral, label => string.Equals(label, text, StringComparison.OrdinalIgnoreCase));

    private static bool IsCompound(string label, string ending)
    {
        if (label.Length <= ending.Length || !label.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            return false;
        if (ending[0] > '\u0FFF')
            return label.Length <= MaxCompoundLength;
        // World digest, Police in brief: one word, or two, and no sentence about a digest.
        var stem = label.Substring(0, label.Length - ending.Length);
        return stem[stem.Length - 1] == ' ' && WordPiece.CountOf(stem, ' ') <= 2 && char.IsUpper(stem[0]) && HeadlineCase.IsName(stem.TrimEnd());
    }

    private static Dictionary<string, Genre> Index()
    {
        var genres = new Dictionary<string, Genre>(StringComparer.OrdinalIgnoreCase);
        foreach (var (genre, labels) in Words)
        {
            foreach (var label in labels)
                genres[label] = genre;
        }

        return genres;
    }
}
