using Broadsheet.Pages;

namespace Broadsheet.Generator.Tests.Reading.Page.Composed;

/// <summary>A little of what hands write: items and forms in both languages, written for these tests.</summary>
internal static class Material
{
    public const string KoreanItems = """
        === news | ko | 지역
        K 둑길 공사
        H 갈대숲 둑길, 가을까지 막힌다
        D 수문 두 곳 새로 놓기로
        D 주민 “다리부터 고쳐야”
        L 여울
        @ 문가온 | 기자 | gaon
        P 여울군이 갈대숲 둑길 2.4㎞를 가을까지 막고 수문 두 곳을 새로 놓는다. 지난여름 큰비에 낡은 수문이 열리지 않아 논 31㏊가 물에 잠겼기 때문이다.
        C 여울군 갈대숲 둑길에서 인부들이 낡은 수문을 들어내고 있다.
        c 문가온
        P 군은 공사 기간에 학교 버스가 다닐 길을 따로 낸다. 자전거를 타는 사람은 건너편 제방을 쓰면 된다.
        Q 비가 오면 아직도 잠을 못 자요
        q 여울면 주민 석다래 씨
        S 다리는 내년에
        P 주민들은 금이 간 여울교부터 고쳐 달라고 했지만 군은 예산이 내년에야 나온다고 답했다.
        R 구분 | 길이 | 비용
        R 둑길 | 2.4㎞ | 12억 원
        R 여울교 | 84m | 31억 원
        T 자료: 여울군

        === news | ko | 국제
        H 북극 항로, 열흘 일찍 열렸다
        @@ 연합뉴스
        P 얼음이 일찍 녹으면서 북극 항로가 예년보다 열흘 먼저 열렸다고 항만 당국이 밝혔다.

        === column | ko | 오피니언
        K 물가에서
        H 느린 배가 남긴 것
        @! 심노을 | 여울대 해양학과 교수
        P 느린 배를 타면 물이 보인다. 물을 오래 본 사람은 말을 서두르지 않는다.
        P 우리는 무엇을 그리 서둘렀는가. 나는 그 답을 아직 모른다.

        === letter | ko | 독자
        H 놀이터 그네를 돌려주세요
        @ 우미르 | 여울읍 | 
        P 그네가 사라진 지 석 달이다. 아이들은 빈 기둥을 붙잡고 논다.

        === interview | ko | 사람
        H “종소리는 숨깁니다”
        @ 문가온 | 기자 | gaon
        P Q 왜 종을 만드나.
        P A 소리가 남으니까요. 사람은 가도 소리는 남습니다.

        === photo | ko | 생활
        H 첫서리
        C 3일 아침 여울면 들판에 첫서리가 내려앉았다.
        c 여울군농업기술센터

        === brief | ko | 지역
        H 도서관 밤 열 시까지
        P 여울도서관은 다음 달부터 밤 열 시까지 문을 연다.

        === appointments | ko | 인사
        H 인사
        G 여울군
        E 기획실장 남궁솔
        E 수도과장 편다온

        === tender | ko | 공고
        H 여울교 보수공사 입찰공고
        E 공사기간: 착공일부터 90일
        E 접수: 여울군 회계과(055-000-1234)
        T 여울군수

        === advertisement | ko | 광고
        H 두레 두부
        A 아침마다 새로 만듭니다
        A 한 모 2,500원
        A 055-000-7788

        === teaser | ko | 1면
        H 오늘의 지면
        E 물가 걷기 좋은 길 9면
        """;

    public const string EnglishItems = """
        === news | en | Local
        K Ferry
        H Old ferry will sail for one more winter
        D Council puts off a sale until the pier is mended
        L Port Alder
        @ June Farrow | Staff Writer | jfarrow
        P The ferry that was to be sold in October will cross the sound for one more winter, because the pier is still closed.
        C The ferry leaves its berth at Port Alder on Monday.
        c June Farrow
        P Commissioners voted 4 to 1 after a hearing at which nobody spoke in favor of the sale.
        Q She leaks a little. So do I.
        q Ferry captain Ole Strand

        === editorial | en | Opinion
        H A pier is a promise
        P What a town builds over water it must also keep. We have not kept ours.

        === photo | en | Weather
        C A heron waits out the rain under the footbridge on Tuesday.
        c Reuters

        === briefs | en | Local
        H Around the sound
        E The library is closed on Monday.
        E A gray cat was found at the landing.

        === notice | en | Legals
        H NOTICE OF HEARING
        P The board will meet on Thursday at 7 p.m. in the town hall.
        E Petition of R. Vale for a shed.
        E Petition of the Grange for a sign.

        === table | en | Sports
        H Standings
        R Team | W | L
        R Alder | 9 | 2
        R Fenn | 7 | 4

        === advertisement | en | Display
        H STRAND BOAT REPAIR
        A Paint, plank and patience
        A 555-0188

        === poem | en | Culture
        H Low Tide
        @ Mae Dunlin | |
        P The harbor empties like a cup,
        P and every bird walks in to sup.
        """;

    public const string KoreanForms = """
        folio: {page} {date} {weekday} {section} {paper}
        folio: {paper} ⏎ {date} 제{issue}호
        sign: /{name} 기자 {mail}
        sign: {place}={name} 기자
        sign: {name} {post} ⏎ {mail}
        two: {name}·{name} 기자 {mail}
        desk: [{agency}]
        author: {name}({org} {post})
        author: ▲{name} {post}
        lead: [{place}={agency}] 
        lead: ({place}) 
        lead: 【{place}={name} 기자】
        credit: /{name} 기자
        credit: {source} 제공
        kicker: ■ {text}
        deck: ― {text}
        subhead: ◇ {text}
        mark: ▲
        clause: {n}.
        jump: ▶{page}면에 계속
        tail: ⓒ{paper}
        section: [{section}]
        caption: ◀ {text}
        """;

    public const string EnglishForms = """
        folio: {page} | {PAPER} | {weekday}, {date}
        sign: By {NAME} ⏎ {post}
        sign: {name} can be reached at {mail}.
        two: By {name} and {name}
        desk: From {agency}
        author: {name} is {post} at {org}.
        lead: {PLACE} — {text}
        credit: Photo by {name}
        credit: ({agency})
        kicker: // {text} //
        mark: •
        clause: ({n})
        jump: See {text}, Page {page}
        tail: © {paper}
        caption: ABOVE: {text}
        """;

    public static IReadOnlyList<Hand> Hands { get; } =
    [
        new("ko", "ko", ItemTextReader.Read("ko/items.txt", KoreanItems), FormTextReader.Read("ko/forms.txt", KoreanForms), []),
        new("en", "en", ItemTextReader.Read("en/items.txt", EnglishItems), FormTextReader.Read("en/forms.txt", EnglishForms), []),
    ];
}
