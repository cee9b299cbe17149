using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class ImplausibleItemTests
{
    private const string Sentence = "나루터 옆 빈 창고가 청소년 목공소로 바뀌어 지난 토요일부터 손님을 맞고 있다고 군이 알렸다.";

    [Theory]
    [InlineData("jiwoo@naru.example", "has an address for a headline")]
    [InlineData("2026년 12월 1일", "has a date for a headline")]
    [InlineData("12", "has a folio for a headline")]
    [InlineData("목공소가 문을 열었다", null)]
    public void A_headline_is_no_address_date_or_folio(string headline, string? reason) =>
        Assert.Equal(reason, ImplausibleItem.Reason([Item(headline, Sentence, isSigned: false)], 0));

    [Fact]
    public void Between_two_signed_articles_a_text_has_a_headline()
    {
        EquatableArray<PageItem> items = [Item("하나", Sentence, true), Item("", Sentence, false), Item("셋", Sentence, true)];
        Assert.Equal("has no headline between two signed articles", ImplausibleItem.Reason(items, 1));
        Assert.Null(ImplausibleItem.Reason(items, 0));
    }

    [Fact]
    public void An_article_ends_with_its_sentence() =>
        Assert.Equal(
            "ends within a sentence",
            ImplausibleItem.Reason([Item("Ferry", "The ferry that has crossed the bay since the war will stop for the", false)], 0)
                ?? ImplausibleItem.Reason([Item("Ferry", Sentence + " 군은 내년에 둘째 목공소를 다른 마을에", false)], 0));

    private static PageItem Item(string headline, string text, bool isSigned) => new()
    {
        Headline = headline,
        Language = "ko",
        Blocks = [new PageBlock(PageBlockKind.Paragraph, text)],
        Bylines = isSigned ? [new BylineModel("한지우", "기자", null, null, null, BylineCredit.Text, "한지우 기자")] : [],
    };
}
