using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class ReferencePageTests
{
    private static PageReading Reading()
    {
        var file = Pages.SharedFile(Path.Combine("seed", "page.txt"));
        if (file is null)
            Assert.Skip("The reference page shared/seed/page.txt is not on this machine.");
        return Pages.Read(File.ReadAllText(file));
    }

    [Fact]
    public void The_page_has_its_six_items_in_order()
    {
        var reading = Reading();
        Assert.Equal(
            [Genre.News, Genre.Photo, Genre.News, Genre.News, Genre.News, Genre.Advertisement],
            reading.Items.Select(item => item.Genre));
        Assert.Equal([1, 0, 1, 1, 1, 0], reading.Items.Select(item => item.Decks.Count));
        Assert.Equal([11, 7, 7, 6], reading.Items.Where(item => item.Genre == Genre.News).Select(item => item.Blocks.Count));
        Assert.All(
            reading.Items.Where(item => item.Genre == Genre.News),
            item => Assert.All(item.Blocks, block => Assert.Equal(PageBlockKind.Paragraph, block.Kind)));
        Assert.Empty(reading.Tails);
    }

    [Fact]
    public void Headlines_and_the_kicker_are_told_apart()
    {
        var items = Reading().Items;
        Assert.StartsWith("광주 'AI 헬스케어 실증 도시' 도약", items[0].Headline, StringComparison.Ordinal);
        Assert.Equal("“드론 축구 재밌어요”", items[1].Headline);
        Assert.Equal("광주시의회 시정질문", items[3].Kicker);
        Assert.StartsWith("“늘어나는 고령 운전자", items[3].Headline, StringComparison.Ordinal);
        Assert.Equal("광주문화신탁", items[5].Headline);
        Assert.Equal(5, items.Count(item => item.Kicker is null));
    }

    [Fact]
    public void Bylines_are_as_printed()
    {
        var items = Reading().Items;
        Assert.Equal("박진표|기자|lucky@kwangju.co.kr||Text", Pages.Credits(items[0].Bylines));
        Assert.Equal("lucky@kwangju.co.kr", items[0].Bylines[0].Email);
        Assert.Equal("나명주|기자|mjna@||Photo", Pages.Credits(items[1].Bylines));
        Assert.Null(items[1].Bylines[0].Email);
        Assert.Empty(items[5].Bylines);
    }

    [Fact]
    public void Column_breaks_are_mended()
    {
        var items = Reading().Items;
        Assert.Contains("한국스마트헬스케어협회", items[0].Blocks[7].Text, StringComparison.Ordinal);
        Assert.Contains("\"전남은 2004년 전국 최초로", items[2].Blocks[5].Text, StringComparison.Ordinal);
        Assert.Contains("머무르고 있다. 조 의원은", items[3].Blocks[3].Text, StringComparison.Ordinal);
        Assert.Contains("누리집(https://daeynaya.imweb.me)에서", items[4].Blocks[4].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_advertisement_keeps_its_bold_figures_and_branches()
    {
        var advertisement = Reading().Items[5];
        Assert.Contains(advertisement.Blocks, block => block.Text.Contains("**2천만원**", StringComparison.Ordinal));
        Assert.Equal(10, advertisement.Blocks.Count(block => block.Kind == PageBlockKind.ListItem));
    }

    [Fact]
    public void No_character_is_lost()
    {
        var file = Pages.SharedFile(Path.Combine("seed", "page.txt"));
        if (file is null)
            Assert.Skip("The reference page shared/seed/page.txt is not on this machine.");
        Assert.Equal(Pages.Count([File.ReadAllText(file)]), Pages.Count(Pages.Fields(Reading())));
    }
}
