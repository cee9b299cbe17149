using System.Globalization;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Pages of houses whose manner no rule knows: mastheads above, lines of a narrow column, signatures without a slash.</summary>
public sealed class UnfamiliarHouseTests
{
    private const string Narrow = """
        두레신문   제1742호   2026년 11월 23일 월요일   지역 9

        폐교에 들어선 두부 공장

        학부모 출신 일곱 명이 차려 첫 달 매출 2천만원

        문 닫은 지 여섯 해 된 산골 분교에
        서 콩 삶는 냄새가 난다. 아이들이 뛰
        놀던 운동장에는 메주콩 자루가 쌓였
        고, 교무실은 사무실이 됐다.
        이 공장을 차린 사람은 분교의 마지
        막 학부모 일곱 명이다. 이들은 “마을
        에 불이 꺼지는 것을 보고만 있을 수
        없었다”고 말했다.
        윤다솔 기자 dasol@dure.example

        김장 담그기 한마당
        12월 5일(토) 오전 10시 군민광장
        참가비 1만원  절임배추 제공
        신청 044-000-1700
        """;

    private const string Front = """
        THE MILL RIVER DISPATCH
        Vol. 118, No. 47   Thursday, November 26, 2026   $1.50

        Dam gates to open for salmon

        Farms fear low water at planting

        By Edie Kowalczyk
        Dispatch Staff

        SHELBY FALLS – For the first time in 60 years the gates of the
        Shelby Falls dam will stand open in spring, the river board
        decided Monday by one vote.

        "The fish were here first," said board member Otis Grant.

        See DAM, A6

        Library keeps its Sunday hours

        By Marco Bellini
        Dispatch Staff

        The Shelby Falls library will stay open on Sundays after readers
        raised $14,000 in three weeks.
        """;

    [Fact]
    public void A_korean_page_of_narrow_columns_has_its_items_in_order()
    {
        var reading = Pages.Read(Narrow);
        Assert.Equal(["폐교에 들어선 두부 공장", "김장 담그기 한마당"], reading.Items.Select(item => item.Headline));
        Assert.Equal([Genre.News, Genre.Advertisement], reading.Items.Select(item => item.Genre));
        Assert.Equal(["학부모 출신 일곱 명이 차려 첫 달 매출 2천만원"], reading.Items[0].Decks);
        Assert.Contains("분교에서 콩", reading.Items[0].Blocks[0].Text, StringComparison.Ordinal);
        Assert.Equal(["윤다솔"], reading.Items.SelectMany(item => item.Bylines).Select(person => person.Name));
    }

    [Fact]
    public void The_masthead_and_a_jump_line_are_left_out_of_an_english_front_page()
    {
        var reading = Pages.Read(Front);
        Assert.Equal(["Dam gates to open for salmon", "Library keeps its Sunday hours"], reading.Items.Select(item => item.Headline));
        Assert.Equal(["Edie Kowalczyk", "Marco Bellini"], reading.Items.SelectMany(item => item.Bylines).Select(person => person.Name));
        Assert.Equal(
            ["THE MILL RIVER DISPATCH", "Vol. 118, No. 47 Thursday, November 26, 2026 $1.50", "See DAM, A6"],
            reading.Tails.Select(tail => tail.Text));
    }

    [Fact]
    public void Items_that_are_read_with_little_confidence_are_told_from_where_the_project_wants_it()
    {
        Assert.DoesNotContain(Run("0").Diagnostics, diagnostic => diagnostic.Id == "BSH0210");
        var told = Run("1").Diagnostics.Where(diagnostic => diagnostic.Id == "BSH0210").ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.StartsWith(
            "The page's item '폐교에 들어선 두부 공장' may begin or end elsewhere: of items read so, ",
            told[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, told[0].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("0,8")]
    [InlineData("80")]
    [InlineData("-0.1")]
    [InlineData("NaN")]
    [InlineData("high")]
    public void A_confidence_is_a_number_from_0_to_1(string confidence)
    {
        var error = Assert.Single(Run(confidence).Diagnostics, diagnostic => diagnostic.Id == "BSH0017");
        Assert.Equal(
            $"The property BroadsheetPageConfidence is '{confidence}', which is no number from 0 to 1; write one such as '0.5'",
            error.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_article_tells_how_sure_its_reading_is()
    {
        dynamic article = Run("").ReadArticle("News", "폐교에들어선두부공장");
        Assert.Equal(Pages.Read(Narrow).Items[0].Confidence, (double)article.Source.Confidence);
    }

    [Fact]
    public void What_an_editor_marks_is_certain()
    {
        var items = Pages.Read(
            "# 다리 공사 끝났다\n두 마을을 잇는 다리가 열렸다.\n---\n# 도서관 새 단장\n도서관이 다시 문을 열었다.\n").Items;
        Assert.All(items, item => Assert.InRange(item.Confidence, 0.9, 1.0));
    }

    private static GeneratorOutcome Run(string confidence) => new GeneratorHost()
        .Property("BroadsheetPageConfidence", confidence)
        .Article("content/news/page.txt", Narrow)
        .Run();
}
