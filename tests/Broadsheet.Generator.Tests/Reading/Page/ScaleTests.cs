using System.Text;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Reading takes time in proportion to the page: a step that grew with its square would not finish here.</summary>
public class ScaleTests
{
    [Fact]
    public void A_page_of_ten_megabytes_is_read()
    {
        const int Articles = 45_000;
        var page = new StringBuilder();
        for (var i = 0; i < Articles; i++)
            page.Append("마을 도서관 새로 문 열어\n\n도서관이 새로 단장을 마치고 17일 주민들에게 문을 열었다. 군은 책 3000권을 더 들여놓았다고 밝혔다.\n\n/한지우 기자 jiwoo@host.kr\n\n");
        Assert.Equal(Articles, Pages.Read(page.ToString()).Items.Count);
    }

    [Fact]
    public void A_million_newlines_are_read() => Assert.Empty(Pages.Read(new string('\n', 1_000_000)).Items);

    [Fact]
    public void A_single_huge_line_is_read() =>
        Assert.Single(Pages.Read(string.Concat(Enumerable.Repeat("도서관이 새로 단장을 마치고 문을 열었다. ", 200_000))).Items);

    [Fact]
    public void A_huge_paragraph_cut_into_pieces_is_one()
    {
        var item = Pages.ReadOne(
            "도서관\n\n" +
                string.Join("\n\n", Enumerable.Repeat("도서관이 새로 단장을 마치고 17일부터 군민 모두에게 문을 활짝 열어 주민들이 책을 빌리고 공부하고 쉬어 가는 곳으로", 50_000)) +
                    " 쓰인다.");
        Assert.Single(item.Blocks);
    }

    [Theory]
    [InlineData("가\n\n")]
    [InlineData("(\n\n")]
    [InlineData("“가\n")]
    [InlineData("◇ 가 ▲ 나\n")]
    [InlineData("/한지우 기자\n")]
    [InlineData("문의 055-860-1234\n\n")]
    [InlineData("[ad]\n가나\n\n")]
    [InlineData("가나다라 마바사는 아자차.\n\n소제목\n\n")]
    [InlineData("걷고 있다. 사진=오세라 기자\n\n걷는 길은\n\n")]
    [InlineData("e\u0301\u0323")]
    [InlineData("ᄀ")]
    [InlineData("---\n")]
    public void Any_piece_repeated_is_read(string piece)
    {
        var page = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.True(Pages.Read(page).Items.Count <= page.Length);
    }
}
