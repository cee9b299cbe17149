namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Pages written for these tests, with the damage that extraction does.</summary>
internal static class SamplePages
{
    /// <summary>A regional daily: articles, a photo, briefs, a correction, an advertisement.</summary>
    public const string Island = """
        2025년 3월 12일 수요일 4면

        바다마을 빈집, 청년 작업실로 다시 숨쉬다

        남해군, 올해 빈집 12채 고쳐 무상 임대...예술가 9명 입주

        경남 남해의 한 어촌에서 십 년 넘게 비어 있던 집들이 젊은 예술가의 작업실로 바뀌고 있다. 남해군은 올해 빈집 12채를 고쳐 청년에게 5년 동안 무상으로 빌려준다고 12일 밝혔다.

        이 사업은 인구가 줄어드는 바닷가 마을에 사람을 불러들이려고 지난해 시작됐다. 집주인은 세금을 감면받고, 입주자는 마을 행사에 한 달에 한 번 참여하면 된다.

        첫 입주자인 도예가 윤서진 씨는 “월세 걱정 없이 흙을 만질 수 있어 꿈만 같다”며 “이웃 어르신들이 반찬을 나눠 주셔서 외롭지

        않다”고 말했다.

        군은 내년까지 빈집 실태를 모두 조사해 사업 대상을 30채로 늘릴 계획이

        다. 예산은 국비와 군비를 합해 18억원이 들어간다.

        /한지우 기자 jiwoo@namhaenews.example

        사진으로 보는 오늘

        “봄이 왔어요”

        12일 남해 다랑이마을에서 관광객들이 노란 유채꽃 사이를 걷고 있다. /오세라 기자sera@

        군의회 임시회

        “농기계 임대료 현실에 맞게 내려야”

        문태호 의원, 임대사업소 확충 촉구

        남해군의회 제280회 임시회에서 농기계 임대료를 내려야 한다는 주장이 나왔다.

        문태호 의원은 11일 군정질문에서 “트랙터 하루 임대료가 이웃 군보다 두 배 가까이 비싸다”며 대책을 물었다.

        임대료 체계 손질

        군은 올해 안에 조례를 고쳐 소규모 농가의 임대료를 절반으로 낮추기로 했다. 이를 위해 다음 달 공청회를 연다.

        이어 문 의원은 임대사업소를 서부권에도 세워야 한다고 덧붙였다.

        /임동현 기자 dh@namhaenews.example

        [단신]

        ◇ 남해도서관, 15일부터 봄맞이 독서교실 운영. 초등학생 20명 선착순 모집
        ◇ 이동면, 경로당 8곳에 공기청정기 전달
        ◇ 보건소, 20일까지 대상포진 예방접종 신청 접수

        바로잡습니다

        본지 3월 5일자 2면 ‘마늘 값 반등’ 기사에서 kg당 가격 7200원을 2700원으로 바로잡습니다.

        남해수협 새봄 특판

        연 4.1% 정기예금

        가입 문의 055-860-1234

        한도 소진 시 마감

        · 본점
        · 미조지점
        · 창선지점

        무단전재 및 재배포 금지
        ⓒ 남해뉴스
        """;

    /// <summary>Editorial, contribution, appointments, obituaries, an interview, an agency report.</summary>
    public const string Opinions = """
        [사설]

        지방대의 위기, 지역의 위기다

        올해도 지역 대학들은 정원을 채우지 못했다. 추가 모집까지 마쳤지만 빈자리는 여전히 천 석이 넘는다. 대학이 문을 닫으면 상점과 원룸이 함께 사라진다.

        정부는 재정 지원을 약속하면서도 평가 기준은 수도권 대학에 맞춰 놓았다. 기준을 바꾸지 않는 한 격차는 더 벌어질 수밖에 없다.

        지자체도 손을 놓고 있을 일이 아니다. 대학과 기업을 잇는 일자리 사업부터 다시 짜야 한다.

        [기고] 느린 우체통이 알려 준 것

        한지우 <전남대 교수>

        일 년 뒤에 도착하는 편지를 부친 적이 있다. 답장을 기다리는 동안 나는 조금 느긋해졌다.

        우리는 너무 빨리 묻고 너무 빨리 대답한다. 가끔은 늦게 오는 말이 더 깊이 남는다.

        인사

        ◇ 전라남도 ▲ 기획조정실장 김도윤 ▲ 자치행정국장 이서준 ▲ 해양수산국장 박하은

        ◇ 여수시 <4급 승진> ▲ 안전총괄과장 정예린 ▲ 문화예술과장 최시우

        부고

        ▲ 강민재(전 여수시의원) 씨 별세, 강유진·강도현 씨 부친상=12일 오전 여수장례식장 201호, 발인 14일 오전 9시. 061-640-0000

        ▲ 조은서(동백신문 기자) 씨 모친상=빈소 순천병원 장례식장 3호, 발인 15일

        “무대는 나이를 묻지 않습니다”

        일흔에 첫 연극 올린 배우 서문정 씨

        Q. 연극을 시작한 계기는.
        A. 손주가 다니는 학교에서 어르신 배우를 찾는다는 안내문을 보았다.

        Q. 가장 어려웠던 점은.
        A. 대사를 외우는 일이었다. 버스에서도 중얼거리다 정류장을 지나치곤 했다.

        Q. 다음 작품은.
        A. 가을에 바닷가 마을 이야기를 올린다.

        순천/양하린 기자 sa@dongbaek.example

        갯벌 생태학교 수강생 모집

        [여수=뉴시스] 정다은 기자 = 여수 갯벌생태관은 4월부터 석 달 동안 주말 생태학교를 연다고 13일 밝혔다. 참가비는 없다.

        수강생은 갯벌을 걸으며 게와 조개를 관찰하고, 물때표 읽는 법을 배운다.

        5

        ▶ 관련기사 3면
        """;

    /// <summary>Marked and unmarked items on one page.</summary>
    public const string Marked = """
        # 섬마을 분교에 다시 종이 울렸다

        학생이 없어 문을 닫았던 섬마을 분교가 여섯 해 만에 문을 열었다. 올해 입학생은 세 명이다.

        분교는 지난겨울 지붕을 고치고 도서실을 새로 꾸몄다.

        /한지우 기자 jiwoo@namhaenews.example

        [photo]
        첫 등교

        세 아이가 손을 잡고 운동장을 가로지르고 있다.

        사진=오세라 기자

        ---

        시내버스 첫차 30분 앞당긴다

        새벽 노동자 위해 5월부터 시행

        남해군이 시내버스 첫차 시간을 5월부터 30분 앞당긴다. 새벽에 시장으로 나가는 상인들이 오래전부터 바라던 일이다.

        [ad]
        바다횟집

        오늘 잡은 생선만 씁니다

        예약 055-867-0000

        ^ 현장

        # 다랑논에 물이 들다

        > 겨우내 막았던 수로 열어
        @ 임동현 기자

        다랑논에 물이 들기 시작했다. 농부들은 삽을 들고 논둑을 살핀다.

        [brief] 마을 소식
        - 이장 회의 15일 오전 10시
        - 쓰레기 수거일 화요일로 변경
        """;

    /// <summary>An English page.</summary>
    public const string Harbor = """
        COUNCIL WATCH

        Harbor ferry to run until midnight starting in May

        Late boats follow two years of lobbying by night-shift workers

        By Jane Doherty and Mark Ellison, Staff Writers

        The city council voted 7-2 on Tuesday to extend ferry service across the harbor until midnight, ending a two-year campaign by hospital and hotel workers who said the last boat left before their shifts ended.

        The new schedule takes effect May 5. Boats will leave every 40 minutes after 9 p.m., and fares will not change.

        "This is about people who keep the city running after dark," said Council Member Rosa

        Delgado, who sponsored the measure. She said the late boats would carry about 600 riders a night.

        Opponents argued that the docu-

        ment describing the cost, about $1.2 million a year, left out main-
        tenance of the older boats.

        Mixed reaction at the docks

        Deckhands welcomed the vote but asked for a longer break between crossings. Their union said it would meet the ferry operator next week.

        School gardens win state prize

        By Alan Pruitt

        Six elementary schools won a state award on Monday for turning asphalt lots into vegetable gardens.

        Pupils sold more than 900 pounds of tomatoes and beans last fall, and the money paid for a high-

        quality greenhouse behind Lincoln Elementary.

        Principal Dana Wells said the gardens had changed lunch. "They eat what they grow," she said.

        A morning on the ice

        Skaters cross Miller Pond at sunrise Saturday, the first day it opened this winter. (Photo by Lena Ortiz)

        OSLO, Norway (AP) — Norway's sovereign fund said Wednesday it had sold its last shares in coal companies, completing a withdrawal that began a decade ago.

        The fund, the world's largest, holds stakes in more than 8,500 companies.

        Correction

        A story on Page 3 of Sunday's edition misstated the year the old mill closed. It closed in 1987.

        News briefs

        - The library will close at noon Friday for a staff meeting.
        - Road crews will repave Elm Street from April 2 to April 9.
        - The museum is looking for volunteers to lead weekend tours.

        BRIGHTWATER DENTAL

        New patients welcome

        Free whitening with first visit

        Call 555-010-4477

        Open Monday to Saturday

        Copyright 2025 The Harbor Ledger. All rights reserved.

        Continued on page A5
        """;

    /// <summary>A feature with subheads, a report without a byline, a number cut in two.</summary>
    public const string Festival = """
        강진 청자축제 23일 개막…물레 체험 등 다채

        도공들의 가마 재현 행사 첫선

        강진 청자축제가 오는 23일 대구면 고려청자박물관 일원에서 막을 올린다. 올해로 쉰두 번째를 맞는 축제는 일주일 동안 이어진다.

        군은 올해 처음으로 고려시대 가마를 재현해 관람객이 직접 장작을 넣어 볼 수 있도록 했

        다. 장작 가마 체험은 하루 두 차례 열리며 회당 30명까지 참여할 수 있다.

        축제추진위원회는 "먹거리 값을 미리 공개하고 바가지요금을 막기 위해 단속반을 운영하겠다"고 설명했다.

        강진=문태호 기자 th@dongbaek.example

        귀농 5년 차 부부의 무화과 농사

        영암 삼호읍에서 무화과를 키우는 최도현(41)·김나래(39) 씨 부부는 매일 새벽 네 시에 하루를 시작한다. 서울에서 회사에 다니던 두 사람은 2020년 가을 고향으로 내려왔다.

        첫해는 실패의 연속

        첫해에는 냉해로 나무의 절반을 잃었다. 최 씨는 “물 주는 법부터 다시 배웠다”고 돌아봤다.

        부부는 이웃 농가와 힘을 모아 가공 공장을 세웠다. 지난해 무화과 잼과 식초로 1억2

        000만원의 매출을 올렸다.

        아이들과 함께 크는 농장

        주말이면 농장은 체험 온 아이들로 북적인다. 부부는 올가을 작은 도서관도 열 계획이다.

        /조은서 기자

        도내 초미세먼지 농도 5년 새 31% 감소

        전남보건환경연구원은 지난해 도내 초미세먼지 연평균 농도가 ㎥당 14㎍으로 5년 전보다 31% 줄었다고 16일 밝혔다.

        연구원은 측정소를 46곳으로 늘리고 누리집(https://air.example.kr/now)에 한 시간마다 수치를 공개하고 있다. 문의는 air@example.kr로 하면 된다.

        ◆ 완도, 전복 소비 촉진 행사
        완도군은 18일부터 사흘 동안 서울 청계광장에서 전복을 시중보다 30% 싸게 판다.

        ◆ 해남, 배추 계약재배 확대
        해남군은 올겨울 배추 계약재배 면적을 200㏊로 늘리기로 했다.

        5면에 계속
        """;

    /// <summary>A dateline without an agency, an address below a byline, letters, an editorial, a sale.</summary>
    public const string Westfield = """
        Rain barrels fill a gap in dry summers

        Town offers rebates as reservoir levels keep falling

        WESTFIELD — The town will pay residents half the cost of a rain barrel this spring, a program officials hope will cut lawn watering by a tenth.

        The reservoir stood at 62 percent of capacity on March 1, its lowest mark for that date in 14

        years, according to the water department.

        "We can't make it rain," said Helen Price, the department's director, "but we can catch

        what falls."

        Applications open April 3 at www.westfield-water.example/barrels and will be accepted until the money runs out.

        — Priya Raman

        High school robotics team heads to world final

        By Tom Becker
        tbecker@westfield.example

        A robot built from spare bicycle parts has carried seven Westfield students to the world final in Houston.

        The team beat 41 rivals at the state meet on Saturday. Their robot can climb a ladder in under six seconds, and it has never fallen.

        "It looks terrible," said team captain Noor Haddad, 17. "It works."

        Why it matters

        Few public schools reach the final, which costs each team about $20,000. Parents have raised half of that so far.

        EDITORIAL

        Keep the night bus running

        A bus that carries forty nurses home at 2 a.m. is not a luxury. The council should find the money.

        Cutting the route would save less than the town spends on holiday lights.

        Letters to the Editor

        Your story on the bridge left out the people who cross it on foot. We count, too.

        Ann Calloway, Westfield

        Corrections

        An article on Tuesday about the library budget misidentified the branch that will close. It is the Oak Street branch, not Elm Street.

        SPRING SALE

        Everything in the garden center 20% off

        Saturday and Sunday only

        Green Acre Nursery, 12 Mill Road, 555-0142-998
        """;

    public static TheoryData<string> All => [Island, Opinions, Marked, Harbor, Festival, Westfield];
}
