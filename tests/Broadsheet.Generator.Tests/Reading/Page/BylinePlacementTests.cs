using Broadsheet.Generator.Reading.Page;

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
}
