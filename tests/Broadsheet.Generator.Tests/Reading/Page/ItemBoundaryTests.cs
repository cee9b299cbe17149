using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class ItemBoundaryTests
{
    [Fact]
    public void An_article_signed_in_its_dateline_is_not_signed_again()
    {
        var items = Pages.Read("""
            여객선 운임 내린다…섬 주민 절반만 부담

            [목포=한지우 기자] 다음 달부터 섬 주민은 여객선 운임을 절반만 낸다.

            모자란 돈은 도와 군이 나누어 낸다.

            나루터에 책방 열려

            금천면 옛 나루터 매표소가 책방으로 바뀌었다. 낡은 의자를 고쳐 쓰고 책은 주민들이 한 권씩 내놓았다.

            오세라 기자 sr@host.example
            """).Items;
        Assert.Equal(["여객선 운임 내린다…섬 주민 절반만 부담", "나루터에 책방 열려"], items.Select(item => item.Headline));
        Assert.Equal(["한지우", "오세라"], items.Select(item => Assert.Single(item.Bylines).Name));
    }

    private const string EnglishPage = """
        Lock keepers vote to keep the night shift

        Barges may pass until 2 a.m. through October

        By Maren Holt and Silas Grieve, Staff Writers

        The keepers of the Brantham locks voted on Monday to work through the night for another season.

        The canal office had wanted to close the gates at ten.

        Vintage trams return to Elm Hill

        Six cars restored by volunteers

        DUNWICK, England (AP) — Six trams built before the war climbed Elm Hill on Sunday for the first time in forty years.

        Volunteers spent nine winters on the brakes alone.


        “Steady as she goes”

        Cadets carry a mast across the yard of the Brantham Sailing School on Saturday, May 2, 2026. (AP Photo/Jonas Vale)


        School kitchen garden doubles in size

        By Silas Grieve, Staff Writer

        The garden behind Brantham Primary will grow to half an acre this spring.


        Around the canal

        ■ The towpath at Pike Weir is closed on Tuesday for pruning.

        ■ The lamp museum opens an hour later on Sundays.


        Correction

        A report on Thursday gave the wrong depth for the new basin. It is 11 feet.


        Opinion

        Leave the towpath dark

        A lamp on every post would show walkers the way, and show herons the door.

        The canal has managed without for two hundred years.

        — Odile Marsh


        CANAL FESTIVAL
        Brantham Basin

        **June 6 and 7**
        Open daily 9 a.m. to 5 p.m.

        Adults $8
        Dogs free

        Tickets: 555-0199
        """;

    [Fact]
    public void A_mixed_english_page_has_its_items_in_order()
    {
        var items = Pages.Read(EnglishPage).Items;
        Assert.Equal(
            [
                (Genre.News, "Lock keepers vote to keep the night shift"),
                (Genre.News, "Vintage trams return to Elm Hill"),
                (Genre.Photo, "“Steady as she goes”"),
                (Genre.News, "School kitchen garden doubles in size"),
                (Genre.Brief, "Around the canal"),
                (Genre.Correction, "Correction"),
                (Genre.Opinion, "Leave the towpath dark"),
                (Genre.Advertisement, "CANAL FESTIVAL Brantham Basin"),
            ],
            items.Select(item => (item.Genre, item.Headline)));
        Assert.Equal("Opinion", items[6].Kicker);
        Assert.Equal("A lamp on every post would show walkers the way, and show herons the door.", items[6].Blocks[0].Text);
        Assert.Equal(2, items[4].Blocks.Count);
    }

    /// <summary>Signatures, prices, labels and captions part what no closing byline does.</summary>
    private const string WeeklyPage = """
        Ferry office to close its window

        By MAREN HOLT

        DUNWICK, Maine — Tickets will be sold by machine alone from the first of May, the office said.

        The window has been open since the war.

        Clams come early this spring

        Warm mud has brought the diggers out a month ahead of time.

        Prices are down by a third.

        — SILAS GRIEVE, Staff

        Prices at Monday's close

        • Clams, a peck: $14, down 2
        • Lobster, a pound: $9.10, unchanged
        • Eels: $3.40




        Odile Marsh holds the heaviest clam of the season on the town wharf. Jonas Vale / Dunwick Ledger

        THE LONG WALK

        The man who counts the gulls

        Every morning for thirty years a keeper has climbed the hill with a pencil. Now the gulls have begun to come to him

        By Maren Holt, Coast Correspondent

        The pencil is the third of its kind, and the keeper calls it new.

        What the pencil knows

        He has worn two of them down to the wood, and lost one to a bold young bird.

        BRANTHAM SALEROOMS

        **Lamps & Lanterns**

        Viewing from 8am

        Catalogue £4 by post

        020 7946 0100

        Wharf crane stops for a day

        HARWICK, England — The crane on the long wharf stood still on Monday.

        AFP

        Harbor notes

        The lamp museum opens an hour later on Sundays.

        See FERRY, Page A7
        """;

    [Fact]
    public void Items_without_closing_bylines_are_parted_by_what_each_has_of_its_own()
    {
        var reading = Pages.Read(WeeklyPage);
        Assert.Equal(
            [
                (Genre.News, "Ferry office to close its window"),
                (Genre.News, "Clams come early this spring"),
                (Genre.Brief, "Prices at Monday's close"),
                (Genre.Photo, ""),
                (Genre.News, "The man who counts the gulls"),
                (Genre.Advertisement, "BRANTHAM SALEROOMS"),
                (Genre.News, "Wharf crane stops for a day"),
                (Genre.Brief, "Harbor notes"),
            ],
            reading.Items.Select(item => (item.Genre, item.Headline)));
        Assert.Equal("SILAS GRIEVE", reading.Items[1].Bylines[0].Name);
        Assert.Equal("Jonas Vale", reading.Items[3].Bylines[0].Name);
        Assert.Equal("Every morning for thirty years a keeper has climbed the hill with a pencil. Now the gulls have begun to come to him", Assert.Single(reading.Items[4].Decks));
        Assert.Equal(PageBlockKind.Heading, reading.Items[4].Blocks[1].Kind);
        Assert.Equal("See FERRY, Page A7", Assert.Single(reading.Tails).Text);
    }

    [Fact]
    public void A_line_that_a_verbs_particle_ends_is_a_heading_over_a_whole_clause()
    {
        var item = Pages.ReadOne("Ferry to be replaced\n\nBy Jane Doherty\n\nThe old ferry will leave the harbor for good.\n\nThe search goes on\n\nDivers have looked for the bell since May.");
        Assert.Equal((PageBlockKind.Heading, "The search goes on"), (item.Blocks[1].Kind, item.Blocks[1].Text));
    }

    [Fact]
    public void Advertisements_one_below_the_other_are_parted_behind_the_telephone_number_and_the_branches()
    {
        var items = Pages.Read("""
            한빛내과의원

            건강검진 예약

            평일 09:00~18:00

            061-000-1111

            솔바람가구

            이사철 할인

            4인 식탁 **39만원**

            배송 문의 061-000-2222

            · 중앙점
            · 역전점

            맑은소리 피아노학원

            수강생 모집

            성인반 월 **12만원**

            061-000-3333
            """).Items;
        Assert.Equal(["한빛내과의원", "솔바람가구", "맑은소리 피아노학원"], items.Select(item => item.Headline));
        Assert.All(items, item => Assert.Equal(Genre.Advertisement, item.Genre));
    }

    [Fact]
    public void Branches_with_a_telephone_number_each_stay_in_their_advertisement()
    {
        var item = Pages.ReadOne("솔바람가구\n\n이사철 할인\n\n061-000-2222\n\n중앙동\n\n061-000-2223\n\n역전동\n\n061-000-2224\n\n한도 소진 시 마감\n\n· 하늬점\n· 물결점");
        Assert.Equal(Genre.Advertisement, item.Genre);
    }

    [Fact]
    public void A_photo_behind_an_advertisement_is_no_part_of_the_article_before()
    {
        var items = Pages.Read("""
            Ice house opens to skaters

            By Maren Holt, Staff Writer

            The old ice house opened to skaters on Friday.

            BRANTHAM FUEL

            275 gallons **$640**

            Senior discount 5%

            555-0163

            ‘First frost’

            A robin sits on a frozen tap in Elm Hill on Friday, Dec. 4, 2026. (AP Photo/Jonas Vale)
            """).Items;
        Assert.Equal([Genre.News, Genre.Advertisement, Genre.Photo], items.Select(item => item.Genre));
        Assert.Single(items[0].Blocks);
    }

    [Fact]
    public void A_copyright_line_below_an_advertisement_is_the_advertisements()
    {
        var items = Pages.Read("In brief\n\n■ The towpath is closed on Tuesday.\n\n■ The museum opens late on Sunday.\n\nBRANTHAM FUEL\n\n275 gallons **$640**\n\n555-0163\n\n© 2026 Brantham Bugle. All rights reserved.").Items;
        Assert.Equal([null, "© 2026 Brantham Bugle. All rights reserved."], items.Select(item => item.CopyrightNotice));
    }

    [Fact]
    public void A_subhead_opens_no_article_where_articles_open_with_a_byline()
    {
        var items = Pages.Read("Lock stays open\n\nBy Maren Holt\n\nThe lock will stay open at night.\n\nKeepers want longer breaks\n\nThe office has promised to listen.\n\nTrams return to Elm Hill\n\nBy Silas Grieve\n\nSix trams climbed the hill again.").Items;
        Assert.Equal(["Lock stays open", "Trams return to Elm Hill"], items.Select(item => item.Headline));
    }

    [Fact]
    public void Lists_with_marks_of_their_own_are_briefs_of_their_own()
    {
        var items = Pages.Read("마을 게시판\n\n■ 솔밭 음악회는 7일 열린다.\n\n■ 물레 교실은 토요일에 연다.\n\n이달의 영화\n\n● 등불(감독 주연두)=섬마을 학교의 겨울.\n\n● 물길(감독 허윤슬)=강을 따라 걷는 사람들.").Items;
        Assert.Equal(["마을 게시판", "이달의 영화"], items.Select(item => item.Headline));
    }

    [Fact]
    public void A_list_inside_an_article_stays_there()
    {
        var item = Pages.ReadOne("하늬천 산책로 새 단장\n\n하늬천 산책로가 새 단장을 마쳤다.\n\n달라지는 것\n\n■ 의자 40개를 놓는다.\n\n■ 가로등을 낮춘다.\n\n시는 가을까지 나무도 심기로 했다.\n\n/한지우 기자");
        Assert.Equal(5, item.Blocks.Count);
        Assert.Equal(Genre.News, item.Genre);
    }

    [Fact]
    public void An_article_of_an_agency_is_complete_without_a_byline_at_its_end()
    {
        var items = Pages.Read("""
            하늬천 산책로 새 단장

            하늬천 산책로가 새 단장을 마쳤다.

            /한지우 기자

            세계 밀값 두 달째 내려

            (서울=연합뉴스) 윤채원 기자 = 국제 밀값이 두 달째 내렸다.

            곡물 회사들은 내림세가 이어질 것으로 본다.

            산내면 느티나무 보호수 지정

            산내면 들머리의 느티나무가 보호수로 지정됐다.

            /오세라 기자
            """).Items;
        Assert.Equal(["하늬천 산책로 새 단장", "세계 밀값 두 달째 내려", "산내면 느티나무 보호수 지정"], items.Select(item => item.Headline));
    }

    [Fact]
    public void Letters_below_the_first_are_opinion_as_well()
    {
        var items = Pages.Read("Letters to the editor\n\nMind the herons\n\nThe herons were here before the lamps.\n\n— Ada Lind\n\nThanks to the lock keeper\n\nHe found my hat and dried it.\n\n— Bo Tran").Items;
        Assert.Equal([Genre.Opinion, Genre.Opinion], items.Select(item => item.Genre));
        Assert.Equal(["Letters to the editor", null], items.Select(item => item.Kicker));
        Assert.Equal(["Mind the herons", "Thanks to the lock keeper"], items.Select(item => item.Headline));
    }

    [Theory]
    [InlineData("나루터에서\n\n빈 의자의 말\n\n나루터에는 의자가 하나 있다. 아무도 앉지 않는다.\n\n/한지우", "나루터에서", "빈 의자의 말", "Opinion")]
    [InlineData("사설\n\n산책로의 밤은 누구의 것인가\n\n시는 등을 더 달겠다고 한다. 새들은 어디로 가나.", "사설", "산책로의 밤은 누구의 것인가", "Opinion")]
    [InlineData("From the editor\n\nWhy we count the herons\n\nA reader asked why we count herons.", "From the editor", "Why we count the herons", "Opinion")]
    [InlineData("독자 편지\n\n정류장에 의자를\n\n정류장에 의자가 없어 어르신들이 서서 기다린다. 의자 하나면 된다.", "독자 편지", "정류장에 의자를", "Opinion")]
    [InlineData("알림\n\n제3회 하늬천 사진 공모\n\n하늬천의 사계절을 담은 사진을 찾습니다. 마감은 9월 30일까지입니다.", "알림", "제3회 하늬천 사진 공모", "Notice")]
    public void A_label_above_a_headline_is_its_kicker_and_tells_the_genre(string page, string kicker, string headline, string genre)
    {
        var item = Pages.ReadOne(page);
        Assert.Equal((kicker, headline, genre), (item.Kicker, item.Headline, item.Genre.ToString()));
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
        const string Other = "\n\nBy Maren Holt, Staff Writer\n\nThe basin will be drained on Monday.\n\nKeepers vote to keep the night shift\n\nBy Silas Grieve, Staff Writer\n\nThe keepers voted on Monday.";
        var item = Pages.Read("Brantham County Court\n\nJudge orders the basin to be drained" + Other).Items[0];
        Assert.Equal(("Brantham County Court", "Judge orders the basin to be drained"), (item.Kicker, item.Headline));
        var title = Pages.Read("Court Orders Draining\n\nBasin Will Be Empty Until the Autumn Rains" + Other).Items[0];
        Assert.Equal("Court Orders Draining", title.Headline);
    }

    [Fact]
    public void Lines_below_a_label_are_a_list_without_marks()
    {
        var items = Pages.Read("오늘의 날씨\n\n하늬 맑음 12~21도\n\n산내 구름 10~19도\n\n물결 비 9~15도\n\n솔밭 흐림 11~18도\n\n\n하늬천 산책로 새 단장\n\n하늬천 산책로가 새 단장을 마쳤다.\n\n/한지우 기자").Items;
        Assert.Equal((Genre.Brief, "오늘의 날씨", 4), (items[0].Genre, items[0].Headline, items[0].Blocks.Count));
        Assert.Equal("하늬천 산책로 새 단장", items[1].Headline);
    }

    [Fact]
    public void Dashes_that_ask_and_signs_that_answer_are_an_interview()
    {
        var item = Pages.ReadOne("나루지기 서른 해\n\n나루지기 주연두씨를 만났다.\n\n- 하루는 어떻게 시작하나.\n\n▲ 물부터 본다.\n\n- 힘든 때는.\n\n▲ 안개가 낀 날이다.\n\n/한지우 기자");
        Assert.Equal(Genre.Interview, item.Genre);
    }

    [Fact]
    public void A_headline_marked_below_a_marked_advertisement_is_the_advertisements()
    {
        var item = Pages.ReadOne("[ad]\n\n# Brantham Language School\n\n> Learn by the canal\n\n4 weeks **$900**\n\n555-0120");
        Assert.Equal((Genre.Advertisement, "Brantham Language School", "Learn by the canal"), (item.Genre, item.Headline, Assert.Single(item.Decks)));
        Assert.Equal(2, item.Blocks.Count);
    }
}
