using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class RowReaderTests
{
    [Theory]
    [InlineData("Tonight on TV", "8:00 Lock Keepers (Ch. 4): A barge goes missing.\n8:30 Tram Duel (Ch. 7): Bells at dawn.")]
    [InlineData("Schedule of the fair", "9 a.m. Sheep shearing\nNoon Pie auction\n7 p.m. Tractor pull")]
    [InlineData("Lunch menus", "Monday: Turkey tacos, corn\nTuesday: Spaghetti, salad\nWednesday: Soup")]
    [InlineData("Markets", "Wheat $5.61, down 4 cents\nEels $3.40\nClams 14.20, unchanged")]
    [InlineData("오늘의 TV", "오후 8시 다큐 ‘강’\n밤 9시 40분 드라마 ‘나루’")]
    [InlineData("유가와 환율", "휘발유(ℓ) 1천682원 ▼3\n경유(ℓ) 1천540원 ▲2\n달러 1천371원 ▲6.5")]
    [InlineData("내일의 날씨", "하늬 맑음 -1~9\n산내 구름 -3~8\n먼바다 물결 2~4m")]
    [InlineData("알레르기 줄이기", "①창문은 저녁에 연다.\n②옷은 밖에서 턴다.\n③이불은 뜨거운 물에 빤다.")]
    [InlineData("오늘의 운세", "쥐 서두르면 놓친다.\n소 벗이 온다.\n범 지갑을 조심하라.")]
    public void Rows_directly_below_one_another_are_entries_of_their_own(string headline, string rows)
    {
        var item = Pages.ReadOne($"{headline}\n\n{rows}");
        Assert.Equal((Genre.Brief, headline), (item.Genre, item.Headline));
        Assert.Equal(rows.Split('\n'), item.Blocks.Select(block => block.Text));
        Assert.All(item.Blocks, block => Assert.Equal(PageBlockKind.ListItem, block.Kind));
    }

    [Theory]
    [InlineData("The keepers met on Monday and voted\nto close the lock at 9 p.m., which is\n9 p.m. by the tower's own clock.")]
    [InlineData("나루지기는 새벽 다섯 시에 일어난다.\n물때를 보고 배를 내는 데 한\n시간이 걸린다.")]
    public void Lines_of_a_paragraph_are_no_rows(string paragraph) =>
        Assert.Single(Pages.ReadOne($"Lock keepers vote\n\nBy Maren Holt\n\n{paragraph}").Blocks);

    [Fact]
    public void A_box_of_service_stays_in_its_article()
    {
        var items =
            Pages.Read(
                "Canal opens to swimmers\n\nBy Maren Holt\n\nThe canal will open to swimmers on Saturday.\n\nIf you go\n\nWhat: Open water day\nWhen: 10 a.m. Saturday\nWhere: Elm Wharf\n\nLock stays shut\n\nBy Silas Grieve\n\nThe lock will stay shut.").Items;
        Assert.Equal(["Canal opens to swimmers", "Lock stays shut"], items.Select(item => item.Headline));
        Assert.Equal(5, items[0].Blocks.Count);
    }

    [Fact]
    public void Days_are_heads_within_a_diary()
    {
        var item = Pages.ReadOne(
            "Police blotter\n\nMONDAY\n\n9:14 a.m. — A caller reported a goose. It was a swan.\n\nTUESDAY\n\n7:02 a.m. — The goose again.");
        Assert.Equal((Genre.Brief, "Police blotter"), (item.Genre, item.Headline));
        Assert.Equal(["MONDAY", "TUESDAY"], item.Blocks.Where(block => block.Kind == PageBlockKind.Heading).Select(block => block.Text));
    }

    [Fact]
    public void Places_are_heads_of_a_digest_not_datelines()
    {
        var item = Pages.ReadOne(
            "AROUND THE CANAL\n\nPIKE WEIR — The towpath is closed on Tuesday.\n\nELM HILL — The lamp museum opens late.");
        Assert.Equal((Genre.Brief, "AROUND THE CANAL", null), (item.Genre, item.Headline, item.Dateline));
        Assert.StartsWith("PIKE WEIR — ", item.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roundup_by_circles_loses_its_marks()
    {
        var item = Pages.ReadOne("장터 이모저모\n\n○…새벽부터 손님이 줄을 섰다.\n\n○…국수 300그릇이 한 시간 만에 동났다.\n\n특별취재팀");
        Assert.Equal(["새벽부터 손님이 줄을 섰다.", "국수 300그릇이 한 시간 만에 동났다."], item.Blocks.Select(block => block.Text));
        Assert.Equal("특별취재팀", Assert.Single(item.Bylines).Name);
    }
}
