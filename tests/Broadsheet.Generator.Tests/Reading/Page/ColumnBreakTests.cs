using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class ColumnBreakTests
{
    [Theory]
    [InlineData("주민들은 공사가 끝나기를 손꼽아 기다", "렸다고 말했다.", "기다렸다고")]
    [InlineData("이 다리는 1998", "년 처음 놓였다.", "1998년")]
    [InlineData("예산은 모두 1,2", "00만원이 들었다.", "1,200만원이")]
    [InlineData("시장은 “주민과 함께", "걷겠다”고 말했다.", "함께 걷겠다”고")]
    [InlineData("공사에는 군청과 주민자치위원회, 상인회, 전국건설기술", "인협회, 대학 연구팀 등이 참여했다.", "전국건설기술인협회")]
    [InlineData("군은 오는 가을까지 하천을 따라 걷는 길을", "새로 만들 계획이라고 밝혔다.", "길을 새로")]
    [InlineData("이번 행사는 지역 농산물을 널리 알리기 위해", "마련된 자리로 해마다 봄에 열린다.", "위해 마련된")]
    [InlineData("자세한 내용은 군청 누리집(https://www.example", ".kr/bridge)에서 볼 수 있다.", "https://www.example.kr/bridge)에서")]
    [InlineData("사업비는 국비와 군비를 합해 모두 83억", "원으로 알려졌다.", "83억원으로")]
    [InlineData("군수는 상인들에게 다음에는 함께 걸어가", "자고 말했다.", "걸어가자고")]
    [InlineData("섬으로 가는 배는 하루에 두 번", "뿐이라고 선장은 말했다.", "번뿐이라고")]
    [InlineData("군은 올봄에 신청한 집에 한", "해 수리비를 주기로 했다.", "한해 수리비를")]
    [InlineData("주민들은 다리의 이름에 대", "해 저마다 말을 보탰다.", "대해 저마다")]
    [InlineData("주민들은 선장이 비가 몹시 오는 날에도 배를 태워", "주셨다고 입을 모았다.", "태워 주셨다고")]
    [InlineData("주민들은 먼저 다리의 난간과", "보도를 고쳐 달라고 했다.", "난간과 보도를")]
    [InlineData("다리의 길이는 걸어서 여덟 걸음밖에", "되지 않는다.", "걸음밖에 되지")]
    [InlineData("선장은 다리가 놓이던 날 책", "두 권을 샀다고 했다.", "책 두")]
    [InlineData("주민들은 이 낡은 다리를 서둘러 허물지", "않았으면 한다고 했다.", "허물지 않았으면")]
    [InlineData("다리 개통식은 오는 토요일 오후", "3시 나루터에서 열린다.", "오후 3시")]
    [InlineData("다리 아래 길은 9월", "4일부터 막는다.", "9월 4일부터")]
    [InlineData("주민들은 다리가 왜 늦었는", "지 모르겠다고 했다.", "늦었는지 모르겠다고")]
    [InlineData("면사무소는 어르신 열두 명에", "게 지팡이를 나눠 줬다.", "명에게 지팡이를")]
    [InlineData("다리 위에서 만난 마을 주민은 난간이 낮아 이웃 할", "머니들이 무서워한다고 했다.", "할머니들이")]
    [InlineData("마을 사람들은 얼어붙은 그 다리를 바로 지난", "겨울에 손수 고쳤다고 한다.", "지난겨울에")]
    [InlineData("이장은 마을을 돌며 땅을 내줄 사람을 찾아", "냈다고 말했다.", "찾아냈다고")]
    public void A_korean_text_cut_in_two_is_whole(string left, string right, string joined)
    {
        var item = Pages.ReadOne($"다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n{left}\n\n{right}\n\n/한지우 기자");
        Assert.Contains(joined, item.Blocks[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, item.Blocks.Count);
    }

    [Theory]
    [InlineData("The ferry, built in 1962, will be replaced by the", "new boat next spring.", "by the new boat")]
    [InlineData("The council asked for a second docu-", "ment before the vote.", "second document before")]
    [InlineData("The school bought a high-", "quality greenhouse last fall.", "high-quality greenhouse")]
    [InlineData("The mayor called it a long-", "term plan for the harbor.", "long-term plan")]
    [InlineData("The work will cost about $1,", "200 for each of the boats.", "$1,200 for")]
    [InlineData("Write to the office at ferry@harbor.", "example before Friday noon.", "ferry@harbor.example before")]
    [InlineData("The committee will publish its recom-", "mendations in the autumn.", "recommendations in")]
    [InlineData("The mast snapped just be-", "low the light at low tide, so be careful.", "just below the")]
    [InlineData("Nobody in the village ex-", "pected the boat to return.", "village expected the")]
    [InlineData("The crew rowed back-", "wards into the cove.", "rowed backwards into")]
    [InlineData("The stop brought a sudden stop-", "page, and the page was blank.", "sudden stoppage,")]
    [InlineData("He waited a life-", "time for the harbor to thaw.", "a lifetime for")]
    [InlineData("The clerk hung the new time-", "table by the door.", "new timetable by")]
    [InlineData("The ball rolled to the back-", "stop, and the runner came home.", "backstop, and")]
    [InlineData("They drove along the high-", "way to the north.", "highway to")]
    [InlineData("She came home with a three-year-", "old goat on a rope.", "three-year-old goat")]
    [InlineData("The pancakes cost $4.", "50 and are folded around fish.", "$4.50 and")]
    [InlineData("The bridge cost the town $1.", "4 million in all, the clerk said.", "$1.4 million")]
    [InlineData("It was a time-", "consuming repair for the crew.", "time-consuming repair")]
    [InlineData("The council bought two battery-", "powered ferries from the yard.", "battery-powered ferries")]
    [InlineData("The shed is a purpose-", "built shelter for the crew.", "purpose-built shelter")]
    [InlineData("He rowed the boat of his great-", "grandmother across the bay.", "great-grandmother across")]
    [InlineData("The captain was once a quarter-", "back at the harbor school.", "a quarterback at")]
    [InlineData("The road was sur-", "faced again in the spring.", "was surfaced again")]
    [InlineData("The rope was found by Sgt.", "Lyle Marsh of the harbor police.", "Sgt. Lyle Marsh")]
    [InlineData("The ferry will return on Nov.", "9 at the earliest.", "Nov. 9 at")]
    [InlineData("The crew held a service at St.", "Columba's for the old boat.", "St. Columba's")]
    [InlineData("The mast alone will cost $18,", "400. The sails cost less.", "$18,400. The")]
    public void An_english_text_cut_in_two_is_whole(string left, string right, string joined)
    {
        var item = Pages.ReadOne(
            $"Ferry to be replaced\n\nBy Jane Doherty\n\nThe old ferry will leave the harbor for good.\n\n{left}\n\n{right}");
        Assert.Contains(joined, item.Blocks[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("▲ 금천면 부녀회 김치 나눔 접수 20", "일부터 면사무소서", "▲ 나루터 쉼터 9일 열어", "금천면 부녀회 김치 나눔 접수 20일부터 면사무소서")]
    [InlineData("▲ 한지우씨 모친상=3일 나루병원, 발인 5일 오전", "7시. ☎ 061-000-1234", "▲ 나루터 쉼터 9일 열어", "한지우씨 모친상=3일 나루병원, 발인 5일 오전 7시. ☎ 061-000-1234")]
    [InlineData("▲ 이장단 협의회가 9일 군청에서 여는", "가을 총회에 참석한다.", "▲ 나루터 쉼터 9일 열어", "이장단 협의회가 9일 군청에서 여는 가을 총회에 참석한다.")]
    [InlineData("▲ 인형극 ‘달’=15일 나루터문화회", "관. 세 살부터 본다.", "▲ 나루터 쉼터 9일 열어", "인형극 ‘달’=15일 나루터문화회관. 세 살부터 본다.")]
    [InlineData("▲ 문인협회, 12일 문화원에서", "시 낭송회", "▲ 나루터 쉼터 9일 열어", "문인협회, 12일 문화원에서 시 낭송회")]
    [InlineData(
        "▲ Ada Lind has joined the firm of Marsh &",
        "Reed as a clerk.",
        "▲ The mill is closed today.",
        "Ada Lind has joined the firm of Marsh & Reed as a clerk.")]
    [InlineData(
        "▲ The ferry office will be open on",
        "Sundays in June",
        "▲ The mill is closed today.",
        "The ferry office will be open on Sundays in June")]
    public void An_entry_goes_on_behind_a_cut(string left, string right, string next, string joined)
    {
        var item = Pages.ReadOne($"마을 소식\n\n{left}\n\n{right}\n\n{next}");
        Assert.Equal([joined, next.Substring(2)], item.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_post_cut_in_two_has_its_name_behind_the_cut()
    {
        var item = Pages.ReadOne("인사\n\n◇나루군 ▲총무과장 한지우 ▲농업기술센터 소\n\n장 오세라\n\n◇나루군의회 ▲의사팀장 문지후");
        Assert.Equal(["나루군", "총무과장 한지우", "농업기술센터 소장 오세라", "나루군의회", "의사팀장 문지후"], item.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_notices_clauses_and_its_date_and_office_are_its_own()
    {
        var item = Pages.ReadOne(
            "마을길 이름 공람 공고\n\n새 길의 이름을 다음과 같이 알려 드리오니 의견을 내 주시기 바랍니다.\n\n1. 기간: 9월 1일~20일\n\n2. 장소: 군청 건설과와 금천면사\n\n무소\n\n3. 문의: ☎ 061-000-1234\n\n2027년 9월 1일\n\n나루군수");
        Assert.Equal(Broadsheet.Genre.Notice, item.Genre);
        Assert.Equal(
            ["1. 기간: 9월 1일~20일", "2. 장소: 군청 건설과와 금천면사무소", "3. 문의: ☎ 061-000-1234", "2027년 9월 1일", "나루군수"],
            item.Blocks.Skip(1).Select(block => block.Text));
    }

    [Fact]
    public void A_quotation_may_close_with_a_mark_of_another_kind()
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n이장은 “다리가 높아 무섭다\"며 “난간을 달아 달라”고 했다.\n\n군 관계자는 \"난간을 곧 달겠다\"고 말했다.\n\n/한지우 기자");
        Assert.Equal(2, item.Blocks.Count);
    }

    [Theory]
    [InlineData("The boat that started it", "Most of the crew came from the far side of the bay, where the old yard had stood since 1911.")]
    [InlineData("노래는 예전 그대로", "배우는 모두 동네 사람이다. 맏이인 한지우(81)씨는 글을 읽지 못해 노래를 듣고 외웠다.")]
    public void A_heading_that_looks_open_stands_over_its_paragraph(string heading, string paragraph)
    {
        var lead = Broadsheet.Generator.Tests.Evaluation.Script.IsKorean(heading)
            ? "마을 극장이 다시 문을 열었다."
            : "The ferry came back to the harbor on Friday.";
        var item = Pages.ReadOne($"Ferry returns\n\n{lead}\n\n{heading}\n\n{paragraph}");
        Assert.Equal([lead, heading, paragraph], item.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_lone_predicate_ends_the_entry_above_it()
    {
        var item = Pages.ReadOne("마을 소식\n\n◆ 금천면 부녀회가 전남 김치 경연에서 으뜸 솜씨로\n\n꼽혔다.\n\n◆ 나루터 쉼터가 9일 문을 연다.");
        Assert.Equal(["금천면 부녀회가 전남 김치 경연에서 으뜸 솜씨로 꼽혔다.", "나루터 쉼터가 9일 문을 연다."], item.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("군의회는 내년 봄까지", "다리 이름을 공모한다.")]
    [InlineData("이장은 마을 어귀에 심은", "느티나무를 가리켰다.")]
    [InlineData("마을 회관에 모인 어르신들이 손수 빚", "은 송편을 나눠 먹었다.")]
    [InlineData("군은 ‘걷기 좋은 물길", "가꾸기’에 10억원을 들인다.")]
    [InlineData("자원봉사자는 모두 150여", "명이 모였다.")]
    public void A_sentence_in_a_body_goes_on_until_it_ends(string left, string right) =>
        Assert.Equal(2, Pages.ReadOne(ArticleOf(left, right)).Blocks.Count);

    [Theory]
    [InlineData("주민들은 왜 반대하나", "다리가 놓이면 나루터가 사라진다.")]
    [InlineData("나룻배의 마지막 겨울", "뱃사공 여운길씨는 노를 내려놓았다.")]
    [InlineData("남은 숙제는 주민 동의", "군은 다음 달 설명회를 연다.")]
    [InlineData("장터가 되살아났다", "상인들은 새벽부터 좌판을 폈다.")]
    public void A_heading_inside_an_article_stays_apart(string heading, string text)
    {
        Assert.Contains(heading, Pages.ReadOne(ArticleOf(heading, text)).Blocks.SelectMany(block => new[] { block.Title, block.Text }));
        Assert.Contains(
            heading, Pages.ReadOne("# " + ArticleOf(heading, text)).Blocks.SelectMany(block => new[] { block.Title, block.Text }));
    }

    [Fact]
    public void A_captions_last_word_with_its_credit_is_no_caption_of_its_own()
    {
        var item = Pages.ReadOne("나루의 겨울\n\n9일 나루터가 밤새 내린 눈으로 하얗게 덮여\n\n있다. /나주시 제공");
        Assert.Equal((Broadsheet.Genre.Photo, "9일 나루터가 밤새 내린 눈으로 하얗게 덮여 있다."), (item.Genre, Assert.Single(item.Blocks).Text));
    }

    [Fact]
    public void Two_words_side_by_side_on_the_page_are_two_words_across_a_break()
    {
        var item = Pages.ReadOne("나루마을 뱃사공, 노 대신 붓\n\n서른 해 노를 저은 나루마을\n\n뱃사공이 그림 전시회를 연다.\n\n/한지우 기자");
        Assert.Equal("서른 해 노를 저은 나루마을 뱃사공이 그림 전시회를 연다.", Assert.Single(item.Blocks).Text);
    }

    [Theory]
    [InlineData("Barges may pass until 2 a.m. through October", false)]
    [InlineData("The fair opens Oct. 9 at St. Brendan's", false)]
    [InlineData("He left at 2 a.m. The lock was shut", true)]
    [InlineData("He gave it to us. We kept it", true)]
    public void An_abbreviation_ends_no_sentence(string text, bool hasStop) => Assert.Equal(hasStop, Sentence.HasInnerStop(text));

    [Fact]
    public void In_an_article_with_a_marked_headline_a_text_without_an_end_is_cut()
    {
        const string Page = "다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n가을비 그친 뒤 첫 주말인 5일 새 다리\n\n위를 주민들이 걷고 있다.\n\n모두가 기뻐했다.\n\n/한지우 기자";
        Assert.Equal(3, Pages.ReadOne("# " + Page).Blocks.Count);
    }

    [Fact]
    public void A_sentence_with_a_remark_in_brackets_behind_it_is_whole()
    {
        Assert.True(Sentence.IsClosed("Boats wait at the pier. (Harbor Photo/Lena Marsh)"));
        Assert.True(Sentence.IsClosed("배들이 부두에 묶여 있다. (해양경찰 제공)"));
        Assert.False(Sentence.IsClosed("The pier (built in 1962)"));
    }

    [Theory]
    [InlineData("다리가 놓이면 오갈", "수 있다.", true)]
    [InlineData("이장은 나룻배를 세", "번 탔다.", true)]
    [InlineData("나룻배를 세 번", "탔다.", true)]
    [InlineData("뱃삯은 아무도 깎지", "못했다.", true)]
    [InlineData("뱃삯은 다리 통행료의 4", "할이었다.", false)]
    [InlineData("승객은 모두 5", "명이다.", false)]
    [InlineData("노선은 모두 14개", "마을을 지난다.", true)]
    [InlineData("걸어서 7분", "이면 닿는다.", false)]
    [InlineData("참가비는 3만 4천", "500원이다.", false)]
    [InlineData("참가비는 3만", "4천원이다.", true)]
    [InlineData("“다리가 좋다”고", "말했다.", true)]
    [InlineData("뱃사공 여운길(81)", "씨가 노를 저었다.", false)]
    [InlineData("통행이 통제", "된다.", false)]
    [InlineData("나루에는 배가 다시", "묶였다.", true)]
    [InlineData("아이들은 손수건을 만들어", "나눴다.", true)]
    [InlineData("공사는 다음 달", "초순까지 이어진다.", true)]
    [InlineData("연령", "별로는 어르신이 많았다.", false)]
    [InlineData("공사가 끝나기", "전날 비가 왔다.", true)]
    [InlineData("농가는 젖소에서 산양으로 갈아", "탔다.", false)]
    [InlineData("뱃사공은 노래를 다시 바다로 돌려", "보냈다.", false)]
    [InlineData("주민들은 주인을 찾아", "나섰다.", true)]
    [InlineData("나루농협", "조합장이 노를 잡았다.", true)]
    [InlineData("나루군 해양수산", "국장이 노를 잡았다.", false)]
    [InlineData("뱃길은 모두 여섯 가지", "다.", false)]
    [InlineData("뱃삯은 내년", "엔 오른다.", false)]
    public void Orthography_tells_the_space(string left, string right, bool hasSpace) =>
        Assert.Equal(hasSpace, KoreanJoin.HasSpace(left, right, new PageVocabulary([])));

    private static string ArticleOf(string first, string second) =>
        $"다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n{first}\n\n{second}\n\n/한지우 기자";

    [Theory]
    [InlineData("해양", "치유센터는", false)]
    [InlineData("주민들은", "해양치유센터를", true)]
    [InlineData("해양치유", "센터는", false)]
    public void The_words_of_the_page_decide_where_the_syllables_do_not(string left, string right, bool hasSpace)
    {
        var vocabulary = new PageVocabulary([new PageLine("군은 해양치유센터를 짓는다.", 0, null, 0)]);
        Assert.Equal(hasSpace, KoreanJoin.HasSpace(left, right, vocabulary));
    }

    [Fact]
    public void The_page_decides_whether_a_hyphen_is_the_words_own()
    {
        var hyphened = new PageVocabulary([new PageLine("The re-election campaign began.", 0, null, 0)]);
        var fused = new PageVocabulary([new PageLine("A multinational firm came.", 0, null, 0)]);
        Assert.False(EnglishJoin.DropsHyphen("the re-", "election of", hyphened));
        Assert.True(EnglishJoin.DropsHyphen("a multi-", "national firm", fused));
    }

    [Fact]
    public void A_join_is_reported_with_its_place_and_both_sides()
    {
        const string Page = "다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n이 다리는 1998\n\n년 처음 놓였다.\n\n/한지우 기자";
        var remark = Assert.Single(Pages.Read(Page).Remarks);
        Assert.Equal(PageRemarkKind.JoinedWithoutSpace, remark.Kind);
        Assert.Equal(["1998", "년"], remark.Arguments);
        Assert.Equal("8", Page.Substring(remark.Span.Characters.Start, remark.Span.Characters.Length));
    }

    [Fact]
    public void A_headline_wrapped_over_lines_is_one_string()
    {
        var item = Pages.ReadOne("두 마을 잇는 다리\n삼 년 만에 완공\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자");
        Assert.Equal("두 마을 잇는 다리 삼 년 만에 완공", item.Headline);
    }

    [Fact]
    public void A_paragraph_in_hard_lines_is_one_string()
    {
        var item = Pages.ReadOne("""
            두 마을 잇는 다리 완공

            두 마을을 잇는 다리 공사가 삼 년 만에 끝나 주
            민들이 멀리 돌아가지 않고도 장터와 학교를
            오갈 수 있게 됐다.

            /한지우 기자
            """);
        Assert.Equal("두 마을을 잇는 다리 공사가 삼 년 만에 끝나 주민들이 멀리 돌아가지 않고도 장터와 학교를 오갈 수 있게 됐다.", Assert.Single(item.Blocks).Text);
    }
}
