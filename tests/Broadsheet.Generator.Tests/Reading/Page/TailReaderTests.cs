using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class TailReaderTests
{
    [Theory]
    [InlineData("무단전재 및 재배포 금지")]
    [InlineData("무단 전재-재배포 금지")]
    [InlineData("무단전재, 재배포, AI 학습 및 활용 금지")]
    [InlineData("무단전재 및 재배포를 금합니다.")]
    [InlineData("All rights reserved.")]
    [InlineData("This material may not be published, broadcast, rewritten or redistributed without permission.")]
    [InlineData("▶ 관련기사 5면")]
    [InlineData("관련기사 3면")]
    [InlineData("☞ 3면으로")]
    [InlineData("▶기사제보 및 보도자료")]
    [InlineData("5면에 계속")]
    [InlineData("Continued on page A5")]
    [InlineData("CONTINUED FROM A1")]
    [InlineData("Related: How the ferry began")]
    [InlineData("Read more on our site")]
    [InlineData("See HARBOR, Page A7")]
    [InlineData("Turn to FERRY, B3")]
    [InlineData("Please see PIER, page 12")]
    [InlineData("7")]
    [InlineData("- 7 -")]
    [InlineData("A7")]
    [InlineData("7면")]
    [InlineData("Page 7")]
    [InlineData("2025년 3월 12일 수요일")]
    [InlineData("The Harbor Ledger | Wednesday, March 12, 2025")]
    [InlineData("***")]
    [InlineData("━━━━━")]
    public void A_line_that_is_no_text_is_a_tail(string line) => Assert.NotNull(TailReader.Read(line, standsAlone: true));

    [Theory]
    [InlineData("2025")]
    [InlineData("관련기사를 읽은 주민들은 놀랐다고 말했다.")]
    [InlineData("계속되는 가뭄에 농민들 한숨")]
    [InlineData("무단투기 단속 강화")]
    [InlineData("기사 무단전재 논란 커져")]
    [InlineData("법원은 무단전재를 금지해 달라는 신청을 받아들였다.")]
    [InlineData("Continued growth lifts hopes")]
    [InlineData("Page turners for the summer")]
    [InlineData("See the harbor by night, from $7")]
    [InlineData("12일 수요일 열린 장터")]
    public void A_line_of_text_is_no_tail(string line) => Assert.Null(TailReader.Read(line, standsAlone: true));

    [Theory]
    [InlineData("ⓒ 동백신문")]
    [InlineData("© 2025 The Harbor Ledger")]
    [InlineData("Copyright 2025 The Harbor Ledger. All rights reserved.")]
    [InlineData("<저작권자 ⓒ 동백신문, 무단전재 및 재배포 금지>")]
    [InlineData("저작권자 동백신문, 무단전재 및 재배포 금지")]
    [InlineData("저작권자 ⓒ 동백신문. 무단전재 및 재배포를 금지합니다.")]
    [InlineData("(c) 2026 Harbor Ledger")]
    [InlineData("Copyright © Harbor Ledger")]
    [InlineData("Copyright Harbor Ledger")]
    [InlineData("Harbor Ledger. All rights reserved.")]
    [InlineData(
        "Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.")]
    public void A_copyright_line_is_the_items_notice(string line)
    {
        var item = Pages.ReadOne("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자\n\n" + line);
        Assert.Equal(line, item.CopyrightNotice);
    }

    [Theory]
    [InlineData("Copyright law is rewritten")]
    [InlineData("저작권자 표시 의무화")]
    [InlineData("저작권자는 ⓒ 표시를 해야 한다.")]
    [InlineData("(c) the third of the conditions")]
    public void A_line_about_copyright_is_no_notice(string line) => Assert.False(TailReader.IsCopyright(line));

    [Fact]
    public void A_page_number_between_the_halves_of_a_paragraph_does_not_part_them()
    {
        var reading = Pages.Read("다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 삼 년 만에 끝났다. 군은 다음 달 초에 주민들을 초청해 개통식을 열기로 했\n\n5\n\n다. 통행은 무료다.\n\n/한지우 기자");
        Assert.EndsWith("열기로 했다. 통행은 무료다.", Assert.Single(Assert.Single(reading.Items).Blocks).Text, StringComparison.Ordinal);
        Assert.Equal("5", Assert.Single(reading.Tails).Text);
    }
}
