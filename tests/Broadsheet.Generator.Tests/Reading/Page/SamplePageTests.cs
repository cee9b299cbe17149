using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class SamplePageTests
{
    [Fact]
    public void A_korean_page_has_its_items_in_order()
    {
        var reading = Pages.Read(SamplePages.Island);
        Assert.Equal(
            [
                (Genre.News, "바다마을 빈집, 청년 작업실로 다시 숨쉬다"), (Genre.Photo, "“봄이 왔어요”"), (Genre.News, "“농기계 임대료 현실에 맞게 내려야”"),
                (Genre.Brief, "[단신]"), (Genre.Correction, "바로잡습니다"), (Genre.Advertisement, "남해수협 새봄 특판"),
            ],
            reading.Items.Select(item => (item.Genre, item.Headline)));
        Assert.Equal([4, 1, 5, 3, 1, 6], reading.Items.Select(item => item.Blocks.Count));
        Assert.Equal(
            ["군의회 임시회"], reading.Items.Where(item => item.Genre == Genre.News && item.Kicker is not null).Select(item => item.Kicker));
        Assert.Equal([PageTailKind.RunningHead, PageTailKind.RightsReserved], reading.Tails.Select(tail => tail.Kind));
    }

    [Fact]
    public void A_short_line_between_two_paragraphs_of_one_article_is_its_subhead()
    {
        var article = Pages.Read(SamplePages.Island).Items[2];
        Assert.Equal(new PageBlock(PageBlockKind.Heading, "임대료 체계 손질"), article.Blocks[2]);
        Assert.Contains(
            Pages.Read(SamplePages.Island).Remarks, remark => remark.Kind == PageRemarkKind.Subhead && remark.Arguments[0] == "임대료 체계 손질");
    }

    [Fact]
    public void Paragraphs_that_a_column_cut_are_whole()
    {
        var blocks = Pages.Read(SamplePages.Island).Items[0].Blocks;
        Assert.Contains("외롭지 않다”고 말했다.", blocks[2].Text, StringComparison.Ordinal);
        Assert.Contains("늘릴 계획이다. 예산은", blocks[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Labelled_items_have_their_genres()
    {
        var items = Pages.Read(SamplePages.Opinions).Items;
        Assert.Equal(
            [Genre.Opinion, Genre.Opinion, Genre.Notice, Genre.Obituary, Genre.Interview, Genre.News],
            items.Select(item => item.Genre));
        Assert.Equal("[기고] 느린 우체통이 알려 준 것", items[1].Headline);
        Assert.Equal("한지우|교수||전남대|Text", Pages.Credits(items[1].Bylines));
    }

    [Fact]
    public void Appointments_keep_their_group_heads_and_have_a_block_for_each_entry()
    {
        var blocks = Pages.Read(SamplePages.Opinions).Items[2].Blocks;
        Assert.Equal(
            [
                (PageBlockKind.Heading, "전라남도"), (PageBlockKind.ListItem, "기획조정실장 김도윤"), (PageBlockKind.ListItem, "자치행정국장 이서준"),
                (PageBlockKind.ListItem, "해양수산국장 박하은"), (PageBlockKind.Heading, "여수시 <4급 승진>"), (PageBlockKind.ListItem, "안전총괄과장 정예린"),
                (PageBlockKind.ListItem, "문화예술과장 최시우"),
            ],
            blocks.Select(block => (block.Kind, block.Text)));
    }

    [Fact]
    public void Questions_and_answers_are_blocks_with_their_letters()
    {
        var blocks = Pages.Read(SamplePages.Opinions).Items[4].Blocks;
        Assert.Equal(["Q", "A", "Q", "A", "Q", "A"], blocks.Select(block => block.Text[..1]));
    }

    [Fact]
    public void An_agency_report_opens_with_its_dateline_and_reporter()
    {
        var report = Pages.Read(SamplePages.Opinions).Items[5];
        Assert.Equal(new DatelineModel("[여수=뉴시스]", "여수", "뉴시스"), report.Dateline);
        Assert.Equal("정다은|기자|||Text", Pages.Credits(report.Bylines));
        Assert.StartsWith("여수 갯벌생태관은", report.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_english_page_has_its_items_in_order()
    {
        var items = Pages.Read(SamplePages.Harbor).Items;
        Assert.Equal(
            [Genre.News, Genre.News, Genre.Photo, Genre.News, Genre.Correction, Genre.Brief, Genre.Advertisement],
            items.Select(item => item.Genre));
        Assert.Equal(("COUNCIL WATCH", "Harbor ferry to run until midnight starting in May"), (items[0].Kicker, items[0].Headline));
        Assert.Equal(["Late boats follow two years of lobbying by night-shift workers"], items[0].Decks);
        Assert.Equal("Jane Doherty|Staff Writer|||Text; Mark Ellison|Staff Writer|||Text", Pages.Credits(items[0].Bylines));
        Assert.Equal(new DatelineModel("OSLO, Norway (AP) —", "OSLO, Norway", "AP"), items[3].Dateline);
        Assert.All(items, item => Assert.Equal("en", item.Language));
    }

    [Fact]
    public void English_words_cut_at_a_hyphen_are_joined_as_the_dictionary_has_them()
    {
        var items = Pages.Read(SamplePages.Harbor).Items;
        Assert.Contains("the document describing", items[0].Blocks[3].Text, StringComparison.Ordinal);
        Assert.Contains("left out maintenance of", items[0].Blocks[3].Text, StringComparison.Ordinal);
        Assert.Contains("a high-quality greenhouse", items[1].Blocks[1].Text, StringComparison.Ordinal);
        Assert.Contains("Rosa Delgado, who", items[0].Blocks[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_win_over_the_rules_and_leave_unmarked_items_to_them()
    {
        var items = Pages.Read(SamplePages.Marked).Items;
        Assert.Equal([Genre.News, Genre.Photo, Genre.News, Genre.Advertisement, Genre.News, Genre.Brief], items.Select(item => item.Genre));
        Assert.Equal(
            ["섬마을 분교에 다시 종이 울렸다", "첫 등교", "시내버스 첫차 30분 앞당긴다", "바다횟집", "다랑논에 물이 들다", "마을 소식"],
            items.Select(item => item.Headline));
        Assert.Equal(["겨우내 막았던 수로 열어"], items[4].Decks);
        Assert.Equal("현장", items[4].Kicker);
        Assert.Equal("임동현", Assert.Single(items[4].Bylines).Name);
        Assert.Equal(2, items[5].Blocks.Count);
    }

    [Fact]
    public void The_place_of_an_item_is_its_headline_in_the_file()
    {
        foreach (var item in Pages.Read(SamplePages.Island).Items)
            Assert.Equal(item.Headline, SamplePages.Island.Substring(item.Span.Characters.Start, item.Span.Characters.Length));
    }

    [Fact]
    public void A_feature_keeps_its_subheads_and_a_number_that_was_cut()
    {
        var items = Pages.Read(SamplePages.Festival).Items;
        Assert.Equal(["강진 청자축제 23일 개막…물레 체험 등 다채", "귀농 5년 차 부부의 무화과 농사", "도내 초미세먼지 농도 5년 새 31% 감소"], items.Select(item => item.Headline));
        Assert.Equal(
            ["첫해는 실패의 연속", "아이들과 함께 크는 농장"],
            items[1].Blocks.Where(block => block.Kind == PageBlockKind.Heading).Select(block => block.Text));
        Assert.Contains("1억2000만원", items[1].Blocks[3].Text, StringComparison.Ordinal);
        Assert.Equal("강진", items[0].Dateline!.Place);
    }

    [Fact]
    public void Letters_corrections_and_a_sale_follow_one_another()
    {
        var items = Pages.Read(SamplePages.Westfield).Items;
        Assert.Equal(
            [Genre.News, Genre.News, Genre.Opinion, Genre.Opinion, Genre.Correction, Genre.Advertisement],
            items.Select(item => item.Genre));
        Assert.Equal("EDITORIAL", items[2].Kicker);
        Assert.Equal("Ann Calloway", Assert.Single(items[3].Bylines).Name);
        Assert.Equal("Corrections", items[4].Headline);
        Assert.Equal("tbecker@westfield.example", items[1].Bylines[0].Email);
    }
}
