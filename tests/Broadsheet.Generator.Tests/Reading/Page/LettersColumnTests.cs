using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.Page;

public class LettersColumnTests
{
    [Theory]
    [InlineData("Letters", "Ada Lind, Elm Hill", "Ada Lind")]
    [InlineData("Letters to the Editor", "ADA LIND, Elm Hill", "ADA LIND")]
    [InlineData("Your view", "ADA LIND\nElm Hill", "ADA LIND")]
    [InlineData("Mailbag", "Ada Lind\nTreasurer, Friends of the Weir\nElm Hill", "Ada Lind")]
    [InlineData("Letters", "Sincerely,\nAda Lind, Elm Hill", "Ada Lind")]
    [InlineData("Letters", "Ada Lind", "Ada Lind")]
    [InlineData("Letters", "Name withheld by request", "Name withheld by request")]
    public void A_line_below_a_letter_names_its_writer(string label, string writer, string name)
    {
        var items =
            Pages.Read(
                $"{label}\n\nMind the herons\n\nThe herons were here before the lamps.\n\n{writer}\n\nThank the keeper\n\nHe found my hat.\n\n— Bo Tran").Items;
        Assert.Equal(["Mind the herons", "Thank the keeper"], items.Select(item => item.Headline));
        Assert.Equal([name, "Bo Tran"], items.Select(item => Assert.Single(item.Bylines).Name));
        Assert.All(items, item => Assert.Equal(Genre.Opinion, item.Genre));
    }

    [Theory]
    [InlineData("독자 투고", "한지우·주부", "주부")]
    [InlineData("독자의 편지", "한지우(나주시 금천면)", null)]
    [InlineData("독자 편지", "한지우", null)]
    public void A_reader_signs_a_korean_letter_with_no_more_than_a_name(string label, string writer, string? role)
    {
        var item =
            Pages.Read($"{label}\n\n정류장에 의자를\n\n정류장에 의자가 없어 어르신들이 서서 기다립니다.\n\n{writer}\n\n고맙습니다\n\n모자를 찾아 주셨습니다.\n\n— 오세라").Items[0];
        var byline = Assert.Single(item.Bylines);
        Assert.Equal(("한지우", role), (byline.Name, byline.Role));
    }

    [Fact]
    public void Elsewhere_a_name_and_a_place_are_no_signature() =>
        Assert.Empty(Pages.ReadOne("Market opens\n\nThe market opened on Friday.\n\nAda Lind, Elm Hill").Bylines);

    [Fact]
    public void A_letter_that_a_column_answers_is_not_signed_by_the_columns_author()
    {
        var item = Pages.ReadOne(
            "DEAR DORIS\n\nHe hums in his sleep\n\nDear Doris: He hums in his sleep. I have not slept since May. — Wide Awake\n\nDear Wide: Learn the harmony.");
        Assert.Empty(item.Bylines);
        Assert.Equal(2, item.Blocks.Count);
    }

    [Fact]
    public void What_the_editor_says_below_a_letter_stays_with_it()
    {
        var items =
            Pages.Read("Letters\n\nDoughnut tax\n\nTax the doughnuts.\n\nAda Lind, Elm Hill\n\nEditor's note: Doughnuts are $2.").Items;
        Assert.Equal(2, Assert.Single(items).Blocks.Count);
    }
}
