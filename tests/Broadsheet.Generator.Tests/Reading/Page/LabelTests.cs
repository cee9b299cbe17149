using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class LabelTests
{
    [Fact]
    public void Lists_with_marks_of_their_own_are_briefs_of_their_own()
    {
        var items =
            Pages.Read(
                "마을 게시판\n\n■ 솔밭 음악회는 7일 열린다.\n\n■ 물레 교실은 토요일에 연다.\n\n이달의 영화\n\n● 등불(감독 주연두)=섬마을 학교의 겨울.\n\n● 물길(감독 허윤슬)=강을 따라 걷는 사람들.").Items;
        Assert.Equal(["마을 게시판", "이달의 영화"], items.Select(item => item.Headline));
    }

    [Fact]
    public void A_list_inside_an_article_stays_there()
    {
        var item = Pages.ReadOne(
            "하늬천 산책로 새 단장\n\n하늬천 산책로가 새 단장을 마쳤다.\n\n달라지는 것\n\n■ 의자 40개를 놓는다.\n\n■ 가로등을 낮춘다.\n\n시는 가을까지 나무도 심기로 했다.\n\n/한지우 기자");
        Assert.Equal(5, item.Blocks.Count);
        Assert.Equal(Genre.News, item.Genre);
    }

    [Fact]
    public void Letters_below_the_first_are_opinion_as_well()
    {
        var items =
            Pages.Read(
                "Letters to the editor\n\nMind the herons\n\nThe herons were here before the lamps.\n\n— Ada Lind\n\nThanks to the lock keeper\n\nHe found my hat and dried it.\n\n— Bo Tran").Items;
        Assert.Equal([Genre.Opinion, Genre.Opinion], items.Select(item => item.Genre));
        Assert.Equal(["Letters to the editor", null], items.Select(item => item.Kicker));
        Assert.Equal(["Mind the herons", "Thanks to the lock keeper"], items.Select(item => item.Headline));
    }

    [Theory]
    [InlineData("나루터에서\n\n빈 의자의 말\n\n나루터에는 의자가 하나 있다. 아무도 앉지 않는다.\n\n/한지우", "나루터에서", "빈 의자의 말", "Opinion")]
    [InlineData("사설\n\n산책로의 밤은 누구의 것인가\n\n시는 등을 더 달겠다고 한다. 새들은 어디로 가나.", "사설", "산책로의 밤은 누구의 것인가", "Opinion")]
    [InlineData(
        "From the editor\n\nWhy we count the herons\n\nA reader asked why we count herons.",
        "From the editor",
        "Why we count the herons",
        "Opinion")]
    [InlineData("독자 편지\n\n정류장에 의자를\n\n정류장에 의자가 없어 어르신들이 서서 기다린다. 의자 하나면 된다.", "독자 편지", "정류장에 의자를", "Opinion")]
    [InlineData("알림\n\n제3회 하늬천 사진 공모\n\n하늬천의 사계절을 담은 사진을 찾습니다. 마감은 9월 30일까지입니다.", "알림", "제3회 하늬천 사진 공모", "Notice")]
    [InlineData(
        "Courts\n\nKeeper admits lighting two lamps\n\nThe keeper of the lock admitted it on Monday.",
        "Courts",
        "Keeper admits lighting two lamps",
        "News")]
    [InlineData(
        "Rural schools\n\nHill school wins a reprieve of three years\n\nThe smallest school of the county will stay open.",
        "Rural schools",
        "Hill school wins a reprieve of three years",
        "News")]
    [InlineData(
        "Parks & recreation\n\nLamps along the canal to be lowered\n\nThe town will lower the lamps in the fall.",
        "Parks & recreation",
        "Lamps along the canal to be lowered",
        "News")]
    [InlineData(
        "The Ledger interview\n\nThe lock keeper on lamps and herons\n\nThe keeper has kept the lock since 1987.",
        "The Ledger interview",
        "The lock keeper on lamps and herons",
        "Interview")]
    [InlineData(
        "Leader\n\nLeave the lamps where it is\n\nThe town proposes to lower the lamps along the canal, which nobody had asked of it.",
        "Leader",
        "Leave the lamps where it is",
        "Opinion")]
    [InlineData("일요 편지\n\n낡은 나룻배에게\n\n너를 처음 만난 것은 강이 얼던 날이었다. 노는 하나뿐이었다.\n\n/한지우 수필가", "일요 편지", "낡은 나룻배에게", "Opinion")]
    [InlineData(
        "법정에서\n\n나룻배 주인 손 들어준 법원\n\n나루지법, 군에 배상 판결\n\n나루지법은 3일 군이 나룻배 값을 물어야 한다고 판결했다.\n\n한지우 기자", "법정에서", "나룻배 주인 손 들어준 법원", "News")]
    [InlineData(
        "하늬항 여객 부두 10년\n\n텅 빈 부두에 다시 불…정기 항로 3개로\n\n승객 12% 증가\n\n하늬항 부두에 배가 다시 드나들고 있다.\n\n/한지우 기자",
        "하늬항 여객 부두 10년",
        "텅 빈 부두에 다시 불…정기 항로 3개로",
        "News")]
    public void A_label_above_a_headline_is_its_kicker_and_tells_the_genre(string page, string kicker, string headline, string genre)
    {
        var item = Pages.ReadOne(page);
        Assert.Equal((kicker, headline, genre), (item.Kicker, item.Headline, item.Genre.ToString()));
    }

    [Fact]
    public void Each_of_several_people_under_a_label_of_deaths_has_an_obituary()
    {
        var items =
            Pages.Read(
                "Obituaries\n\nAda Lind\n\nAda Lind, 91, who kept the lock, died Sunday at home.\n\nServices are on Friday.\n\nBo Tran-Hill\n\nBo Tran-Hill, 64, a school nurse, died Saturday.").Items;
        Assert.Equal([Genre.Obituary, Genre.Obituary], items.Select(item => item.Genre));
    }

    [Fact]
    public void A_letters_writer_may_have_a_post_on_the_first_line_and_a_place_on_the_second()
    {
        var items =
            Pages.Read(
                "Letters\n\nFix the lamp\n\nThe lamp at the lock has been dark since spring.\n\nAda Lind, retired teacher\nElm Hill\n\nMind the herons\n\nThe herons were here before the lamps.\n\nBo Tran\nElm Hill").Items;
        Assert.Equal(["Ada Lind|retired teacher|||Text", "Bo Tran||||Text"], items.Select(item => Pages.Credits(item.Bylines)));
    }

    [Theory]
    [InlineData("Related story on Page A5")]
    [InlineData("More photos, Page B2")]
    [InlineData("(Continued on Page A8)")]
    public void A_pointer_to_another_story_is_a_tail(string line)
    {
        var reading = Pages.Read($"Lock stays open\n\nThe lock will stay open at night.\n\n{line}");
        Assert.Equal(line, Assert.Single(reading.Tails).Text);
    }

    [Fact]
    public void A_section_name_above_a_label_is_no_part_of_the_piece()
    {
        var reading = Pages.Read("Opinion\n\nEditorial\n\nLeave the towpath dark\n\nA lamp on every post would show herons the door.");
        var item = Assert.Single(reading.Items);
        Assert.Equal(("Editorial", "Leave the towpath dark"), (item.Kicker, item.Headline));
        Assert.Equal("Opinion", Assert.Single(reading.Tails).Text);
    }

    [Fact]
    public void A_quotation_below_a_headline_is_its_deck_unless_a_deck_follows()
    {
        var two = Pages.ReadOne("밀값 두 달째 내림세 지속\n\n“가을까지 이어질 것”\n\n밀값이 두 달째 내렸다.\n\n/한지우 기자");
        Assert.Equal(("밀값 두 달째 내림세 지속", "“가을까지 이어질 것”"), (two.Headline, Assert.Single(two.Decks)));
        var three = Pages.ReadOne("하늬합창단 연주회\n\n“물결, 노래가 되다”\n\n19일 솔밭무대서 열 곡 선보여\n\n하늬합창단이 19일 연주회를 연다.\n\n/한지우 기자");
        Assert.Equal(("하늬합창단 연주회", "“물결, 노래가 되다”"), (three.Kicker, three.Headline));
    }

    [Fact]
    public void The_name_of_an_office_above_a_headline_is_its_kicker_where_headlines_are_set_like_sentences()
    {
        const string Other =
            "\n\nBy Maren Holt, Staff Writer\n\nThe basin will be drained on Monday.\n\nKeepers vote to keep the night shift\n\nBy Silas Grieve, Staff Writer\n\nThe keepers voted on Monday.";
        var item = Pages.Read("Brantham County Court\n\nJudge orders the basin to be drained" + Other).Items[0];
        Assert.Equal(("Brantham County Court", "Judge orders the basin to be drained"), (item.Kicker, item.Headline));
        var longer =
            Pages.Read(
                "Brantham County Circuit Court\n\nJudge orders the basin to be drained" + Other +
                    "\n\nVolunteers mend the lamps at the weir\n\nBy Maren Holt, Staff Writer\n\nThe lamps were lit on Sunday." +
                        "\n\nBarges carry grain to the mill again\n\nBy Maren Holt, Staff Writer\n\nThe mill opened on Friday.").Items[0];
        Assert.Equal("Brantham County Circuit Court", longer.Kicker);
        var questions = Pages.Read("Five questions\n\nNew keeper wants to light the locks all night" + Other).Items[0];
        Assert.Equal("Five questions", questions.Kicker);
        var title = Pages.Read("Court Orders Draining\n\nBasin Will Be Empty Until the Autumn Rains" + Other).Items[0];
        Assert.Equal("Court Orders Draining", title.Headline);
    }

    [Fact]
    public void Lines_below_a_label_are_a_list_without_marks()
    {
        var items =
            Pages.Read(
                "오늘의 날씨\n\n하늬 맑음 12~21도\n\n산내 구름 10~19도\n\n물결 비 9~15도\n\n솔밭 흐림 11~18도\n\n\n하늬천 산책로 새 단장\n\n하늬천 산책로가 새 단장을 마쳤다.\n\n/한지우 기자").Items;
        Assert.Equal((Genre.Brief, "오늘의 날씨", 4), (items[0].Genre, items[0].Headline, items[0].Blocks.Count));
        Assert.Equal("하늬천 산책로 새 단장", items[1].Headline);
    }

    [Fact]
    public void Dashes_that_ask_and_signs_that_answer_are_an_interview()
    {
        var item = Pages.ReadOne("나루지기 서른 해\n\n나루지기 주연두씨를 만났다.\n\n- 하루는 어떻게 시작하나.\n\n▲ 물부터 본다.\n\n- 힘든 때는.\n\n▲ 안개가 낀 날이다.\n\n/한지우 기자");
        Assert.Equal(Genre.Interview, item.Genre);
    }
}
