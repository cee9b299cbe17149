using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class BylinePlacementTests
{
    [Fact]
    public void A_byline_closes_the_article()
    {
        var items = Pages.Read("""
            다리 공사 마무리

            두 마을을 잇는 다리 공사가 끝났다.

            /한지우 기자

            도서관 새 단장

            군립도서관이 새로 문을 열었다.
            """).Items;
        Assert.Equal(["다리 공사 마무리", "도서관 새 단장"], items.Select(item => item.Headline));
    }

    [Fact]
    public void Two_people_who_share_an_address_both_carry_it()
    {
        var people = BylineReader.Read("김동진·박세준 기자 x@host.kr", null)!.People;
        Assert.All(people, person => Assert.Equal("x@host.kr", person.Email));
        Assert.Equal(["김동진·", "박세준 기자 x@host.kr"], people.Select(person => person.Raw));
    }

    [Fact]
    public void An_address_on_the_line_below_belongs_to_the_byline()
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자\njiwoo@host.kr");
        Assert.Equal("jiwoo@host.kr", Assert.Single(item.Bylines).Email);
    }

    [Fact]
    public void An_address_cut_in_two_is_made_whole()
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자 jiwoo@host.\nco.kr");
        Assert.Equal("jiwoo@host.co.kr", Assert.Single(item.Bylines).Email);
    }

    [Fact]
    public void A_credit_of_a_photo_does_not_close_the_article()
    {
        var item = Pages.ReadOne("""
            다리 공사 마무리

            두 마을을 잇는 다리 공사가 끝났다.

            주민들이 새 다리를 건너고 있다. 사진=오세라 기자

            군은 다음 달 개통식을 연다.

            /한지우 기자
            """);
        Assert.Equal([PageBlockKind.Paragraph, PageBlockKind.Figure, PageBlockKind.Paragraph], item.Blocks.Select(block => block.Kind));
        Assert.Equal("사진=오세라 기자", item.Blocks[1].Credit);
        Assert.Equal("한지우", Assert.Single(item.Bylines).Name);
    }

    [Theory]
    [InlineData("By JANE DOE\nStaff Writer", "JANE DOE|Staff Writer|||Text")]
    [InlineData("By JANE DOE\nLedger Staff", "JANE DOE|Staff||Ledger|Text")]
    [InlineData("By Jane Doe and John Smith\nStaff Writers", "Jane Doe|Staff Writer|||Text; John Smith|Staff Writer|||Text")]
    [InlineData("By Jane Doe\nThe Associated Press", "Jane Doe|||The Associated Press|Text")]
    [InlineData("Jane Doe\nBusiness Reporter", "Jane Doe|Business Reporter|||Text")]
    [InlineData("By Jane Doe\nLedger Correspondent", "Jane Doe|Correspondent||Ledger|Text")]
    [InlineData("By Jane Doe\njdoe@host.example", "Jane Doe||jdoe@host.example||Text")]
    [InlineData(
        "By Jane Doe and John Smith\na@host.example, b@host.example", "Jane Doe||a@host.example||Text; John Smith||b@host.example||Text")]
    public void What_stands_below_a_name_is_its_role_or_address(string byline, string credits)
    {
        var item = Pages.ReadOne($"Lock stays open\n\n{byline}\n\nThe lock will stay open at night.\n\nKeepers cheered.");
        Assert.Equal(credits, Pages.Credits(item.Bylines));
        Assert.Empty(item.Decks);
    }

    [Fact]
    public void An_address_alone_below_an_agencys_article_is_its_reporters()
    {
        var item = Pages.ReadOne("밀값 두 달째 내려\n\n(서울=연합뉴스) 한지우 기자 = 밀값이 두 달째 내렸다.\n\n내림세는 가을까지 이어진다.\n\njw@host.example");
        Assert.Equal("한지우|기자|jw@host.example||Text", Pages.Credits(item.Bylines));
        Assert.Equal(2, item.Blocks.Count);
    }

    [Fact]
    public void A_name_alone_above_a_contribution_is_its_authors()
    {
        var item = Pages.ReadOne(
            "MY TURN\n\nI was wrong about the herons\n\nAda Lind\n\nI signed against the herons, and I would like my name back.\n\nThey do not bite.\n\nAda Lind farms in Elm Hill.");
        Assert.Equal(("Opinion", "Ada Lind||||Text"), (item.Genre.ToString(), Pages.Credits(item.Bylines)));
    }
}
