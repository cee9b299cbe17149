using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class AdvertisementTests
{
    [Fact]
    public void A_label_in_brackets_over_a_list_heads_no_advertisement()
    {
        var items = Pages.Read("[인사] 나루은행\n\n▲부행장 한지우 ▲감사 오세라\n\n나루꽃집\n\n화환 전국 배달\n\n나루시 중앙로 12\n\n061-000-1234").Items;
        Assert.Equal([Genre.Notice, Genre.Advertisement], items.Select(item => item.Genre));
    }

    [Fact]
    public void Lines_of_an_advertisement_without_blank_lines_between_them_are_apart()
    {
        var items =
            Pages.Read(
                "바로잡습니다\n\n본지 2일자 9면 기사의 ‘3천원’은 ‘2천원’의 잘못이므로 바로잡습니다.\n\n**나루한과**\n설 선물 **10% 할인**\n유과 1상자 25,000원\n☎ 061-000-1234").Items;
        Assert.Equal(["바로잡습니다", "**나루한과**"], items.Select(item => item.Headline));
        Assert.Equal(["설 선물 **10% 할인**", "유과 1상자 25,000원", "☎ 061-000-1234"], items[1].Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_headline_below_an_advertisement_whose_words_come_again_is_its_articles()
    {
        var items =
            Pages.Read(
                "**나루마트**\n\n햇김 100장 9,900원\n\n☎ 061-000-1234\n\n상인회 “지역 화폐 할인율 되돌려야”\n\n나루상인회가 지역 화폐의 할인율을 되돌려 달라고 했다.\n\n/한지우 기자").Items;
        Assert.Equal(["**나루마트**", "상인회 “지역 화폐 할인율 되돌려야”"], items.Select(item => item.Headline));
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
        var item = Pages.ReadOne(
            "솔바람가구\n\n이사철 할인\n\n061-000-2222\n\n중앙동\n\n061-000-2223\n\n역전동\n\n061-000-2224\n\n한도 소진 시 마감\n\n· 하늬점\n· 물결점");
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
        var items =
            Pages.Read(
                "In brief\n\n■ The towpath is closed on Tuesday.\n\n■ The museum opens late on Sunday.\n\nBRANTHAM FUEL\n\n275 gallons **$640**\n\n555-0163\n\n© 2026 Brantham Bugle. All rights reserved.").Items;
        Assert.Equal([null, "© 2026 Brantham Bugle. All rights reserved."], items.Select(item => item.CopyrightNotice));
    }

    [Fact]
    public void A_headline_marked_below_a_marked_advertisement_is_the_advertisements()
    {
        var item = Pages.ReadOne("[ad]\n\n# Brantham Language School\n\n> Learn by the canal\n\n4 weeks **$900**\n\n555-0120");
        Assert.Equal(
            (Genre.Advertisement, "Brantham Language School", "Learn by the canal"),
            (item.Genre, item.Headline, Assert.Single(item.Decks)));
        Assert.Equal(2, item.Blocks.Count);
    }

    [Fact]
    public void An_appeal_below_an_advertisement_keeps_its_headline()
    {
        var items =
            Pages.Read(
                "나루여관\n\n바다 앞 2인실 **40,000원**\n\n예약 055-000-6520\n\n여행기를 보내 주세요\n\n나루신문은 독자가 다녀온 느린 여행 이야기를 기다립니다. 원고지 열 장 안팎의 글과 사진을 보내 주시면 골라서 싣고 원고료를 드립니다.").Items;
        Assert.Equal([Genre.Advertisement, Genre.Notice], items.Select(item => item.Genre));
        Assert.Equal("여행기를 보내 주세요", items[1].Headline);
    }

    [Fact]
    public void A_subhead_and_a_short_paragraph_above_an_advertisement_are_the_articles()
    {
        var items = Pages.Read("""
            Canal museum doubles in size

            By Maren Holt

            The museum by the long wharf will have room for six barges when it opens again.

            What comes next

            Work begins in May.

            BRANTHAM FUEL

            275 gallons **$640**

            555-0163
            """).Items;
        Assert.Equal(["Canal museum doubles in size", "BRANTHAM FUEL"], items.Select(item => item.Headline));
        Assert.Equal(3, items[0].Blocks.Count);
    }

    [Fact]
    public void Questions_to_a_doctor_are_no_advertisement()
    {
        var item = Pages.ReadOne("건강 상담실\n\nQ. 무릎에서 소리가 나는데 괜찮을까요?\n\nA. 아프지 않다면 걱정하지 않아도 됩니다.\n\nQ. 계단이 힘듭니다.\n\nA. 사진을 찍어 보시기 바랍니다.");
        Assert.Equal((Genre.Interview, 4), (item.Genre, item.Blocks.Count));
    }
}
