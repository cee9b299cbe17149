using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;

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
        Assert.Equal(
            "Every morning for thirty years a keeper has climbed the hill with a pencil. Now the gulls have begun to come to him",
            Assert.Single(reading.Items[4].Decks));
        Assert.Equal(PageBlockKind.Heading, reading.Items[4].Blocks[1].Kind);
        Assert.Equal("See FERRY, Page A7", Assert.Single(reading.Tails).Text);
    }

    [Fact]
    public void A_line_that_a_verbs_particle_ends_is_a_heading_over_a_whole_clause()
    {
        var item = Pages.ReadOne(
            "Ferry to be replaced\n\nBy Jane Doherty\n\nThe old ferry will leave the harbor for good.\n\nThe search goes on\n\nDivers have looked for the bell since May.");
        Assert.Equal((PageBlockKind.Heading, "The search goes on"), (item.Blocks[1].Kind, item.Blocks[1].Text));
    }

    [Fact]
    public void A_subhead_opens_no_article_where_articles_open_with_a_byline()
    {
        var items =
            Pages.Read(
                "Lock stays open\n\nBy Maren Holt\n\nThe lock will stay open at night.\n\nKeepers want longer breaks\n\nThe office has promised to listen.\n\nTrams return to Elm Hill\n\nBy Silas Grieve\n\nSix trams climbed the hill again.").Items;
        Assert.Equal(["Lock stays open", "Trams return to Elm Hill"], items.Select(item => item.Headline));
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

    [Theory]
    [InlineData(
        "Appointments\n\n■ Elm Bank has named Ida Frost its teller.\n■ The lamp museum elected Ezra Poole president.\n\nMaude Pruitt\n\nMaude Ellen Pruitt, 84, a potter of Elm Hill, died Saturday at home.\n\nShe leaves a sister.",
        "Maude Pruitt")]
    [InlineData(
        "동정\n\n■ 하늬수협은 새 조합장을 뽑았다.\n■ 등대박물관은 새 관장을 맞았다.\n\n한지우 전 조합장\n\n한지우 전 조합장이 3일 별세했다. 향년 84세.\n\n고인은 누리포에서 서른 해 동안 그물을 손질했다.",
        "한지우 전 조합장")]
    public void The_name_of_who_died_opens_an_obituary(string page, string headline)
    {
        var items = Pages.Read(page).Items;
        Assert.Equal(2, items.Count);
        Assert.Equal((headline, Genre.Obituary, 2), (items[1].Headline, items[1].Genre, items[1].Blocks.Count));
    }

    [Fact]
    public void A_headline_may_name_two_things_with_or()
    {
        var items = Pages.Read("""
            섬 뱃길 다시 열린다

            [누리=한지우 기자] 끊겼던 섬 뱃길이 2일 다시 열린다.

            군은 “배를 한 척 더 띄우겠다”고 밝혔다.

            내일까지 안개 또는 이슬비…밤엔 맑음

            남해 앞바다에 끼는 안개가 4일 아침 바람이 불면서 대부분 지역에서 걷히겠다.

            /오세라 기자
            """).Items;
        Assert.Equal(["섬 뱃길 다시 열린다", "내일까지 안개 또는 이슬비…밤엔 맑음"], items.Select(item => item.Headline));
        Assert.Equal("오세라", Assert.Single(items[1].Bylines).Name);
    }
}
