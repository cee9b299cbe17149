using System.Text;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Rule 1: a damaged page reads as the clean one does.</summary>
public class DamageTests
{
    private static readonly Func<string, string>[] WaysToDamage =
    [
        page => "\uFEFF" + page,
        page => page.Replace("\n", "\r\n", StringComparison.Ordinal),
        page => page.Replace("\n", "\r", StringComparison.Ordinal),
        page => page.Replace(' ', '\u00A0'),
        page => page.Replace(' ', '\u3000'),
        page => page.Replace(' ', '\t'),
        page => page.Replace(" ", " \t ", StringComparison.Ordinal),
        page => page.Replace("\n", " \t \n", StringComparison.Ordinal),
        page => page.Replace("\n", "\n  ", StringComparison.Ordinal),
        page => page.Replace("\n\n", "\n\f\n", StringComparison.Ordinal),
        page => page.Replace("\n\n", "\n\f", StringComparison.Ordinal),
        page => page.Normalize(NormalizationForm.FormD),
        page => page.Replace('·', '\u318D'),
        page => page + "\n",
        page => "\n \n" + page + "\n\n\n",
        page => page.Replace("다", "다\u200B", StringComparison.Ordinal),
        page => page.Replace("e", "e\0", StringComparison.Ordinal),
    ];

    /// <summary>Each way does something to at least one of the pages, and stands here with those that it changes.</summary>
    public static TheoryData<string, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in (string[])[SamplePages.Island, SamplePages.Opinions, SamplePages.Marked, SamplePages.Harbor])
            {
                foreach (var damaged in WaysToDamage.Select(damage => damage(page)).Where(damaged => damaged != page))
                    data.Add(page, damaged);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_page_has_the_items_of_the_clean_one(string clean, string damaged) =>
        Assert.Equal(Pages.Describe(Pages.Read(clean)), Pages.Describe(Pages.Read(damaged)));

    [Fact]
    public void A_place_counts_the_characters_of_the_damaged_file()
    {
        var damaged = "\uFEFF" + SamplePages.Island.Normalize(NormalizationForm.FormD).Replace(" ", " \t ", StringComparison.Ordinal);
        foreach (var item in Pages.Read(damaged).Items)
        {
            var printed = damaged.Substring(item.Span.Characters.Start, item.Span.Characters.Length).Replace(
                " \t ", " ", StringComparison.Ordinal);
            Assert.Equal(item.Headline, printed.Normalize(NormalizationForm.FormC));
        }
    }

    [Fact]
    public void Front_matter_is_not_read_and_counts_in_places()
    {
        const string FrontMatter = "---\npublished: 2025-03-12\n---\n";
        var item = Pages.Read(FrontMatter + SamplePages.Island, start: FrontMatter.Length).Items[0];
        Assert.Equal("바다마을 빈집, 청년 작업실로 다시 숨쉬다", item.Headline);
        Assert.Equal(6, item.FirstLine);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        var item = Pages.ReadOne("다리 공사\uD800 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.");
        Assert.Equal("다리 공사\uFFFD 마무리", item.Headline);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\f\r\n\uFEFF")]
    public void A_blank_page_has_no_items(string page) => Assert.Empty(Pages.Read(page).Items);
}
