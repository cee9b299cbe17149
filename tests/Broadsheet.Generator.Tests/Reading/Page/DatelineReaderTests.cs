using Broadsheet.Generator.Reading.Page.Bylines;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class DatelineReaderTests
{
    [Theory]
    [InlineData("(서울=연합뉴스) 한지우 기자 = 정부가", "(서울=연합뉴스)", "서울", "연합뉴스", "한지우|기자|||Text")]
    [InlineData("[광주=뉴시스]한지우 기자 = 광주시가", "[광주=뉴시스]", "광주", "뉴시스", "한지우|기자|||Text")]
    [InlineData("[도쿄=정다은 특파원] 일본 정부가", "[도쿄=", "도쿄", null, "정다은|특파원|||Text")]
    [InlineData("(워싱턴 AP=연합뉴스) 미국이", "(워싱턴 AP=연합뉴스)", "워싱턴", "AP=연합뉴스", "")]
    [InlineData("SEOUL, South Korea (AP) — The government", "SEOUL, South Korea (AP) —", "SEOUL, South Korea", "AP", "")]
    [InlineData("GWANGJU, Oct. 17 (Yonhap) -- The city", "GWANGJU, Oct. 17 (Yonhap) --", "GWANGJU, Oct. 17", "Yonhap", "")]
    [InlineData("WASHINGTON (Reuters) - The president", "WASHINGTON (Reuters) -", "WASHINGTON", "Reuters", "")]
    [InlineData("[세종=한지우 기자] 정부가", "[세종=", "세종", null, "한지우|기자|||Text")]
    [InlineData("(파리=AFP) 프랑스 정부가", "(파리=AFP)", "파리", "AFP", "")]
    [InlineData("LONDON (Reuters) — The government", "LONDON (Reuters) —", "LONDON", "Reuters", "")]
    [InlineData("Paris (AFP) - The government", "Paris (AFP) -", "Paris", "AFP", "")]
    [InlineData("LOS ANGELES — Firefighters", "LOS ANGELES —", "LOS ANGELES", null, "")]
    public void A_dateline_opens_the_first_sentence(string text, string raw, string place, string? agency, string credits)
    {
        var reading = DatelineReader.Read(text, null, out var end);
        Assert.NotNull(reading);
        Assert.Equal((raw, agency), (reading.Dateline!.Raw, reading.Dateline.Agency));
        Assert.StartsWith(reading.Dateline.Place!, place, StringComparison.Ordinal);
        Assert.Equal(credits, Pages.Credits(reading.People));
        Assert.InRange(end, raw.Length, text.Length - 1);
    }

    [Theory]
    [InlineData("(주)동백은 새 공장을 지었다.")]
    [InlineData("[단독] 다리 공사 마무리")]
    [InlineData("The mayor — a former nurse — agreed.")]
    [InlineData("(사진=연합뉴스) 물놀이")]
    [InlineData("A - B")]
    [InlineData("The mayor (left) — a former nurse")]
    [InlineData("Monday (noon) — The bells")]
    public void Other_brackets_and_dashes_open_none(string text) => Assert.Null(DatelineReader.Read(text, null, out _));
}
