using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Pages;
using Newspaper = Broadsheet.Pages.House;

namespace Broadsheet.Generator.Tests.Reading.Page.Composed;

public sealed class ComposedPageTests
{
    private static readonly LabelledPage[] s_pages = [.. new ComposedPages(Material.Hands, "test", 7).Compose(80, 3)];

    [Fact]
    public void The_same_seed_gives_the_same_page()
    {
        var again = new ComposedPages(Material.Hands, "test", 7).Compose(80, 3);

        Assert.Equal(s_pages.Select(PagePrinter.Show), again.Select(PagePrinter.Show));
    }

    [Fact]
    public void Another_seed_gives_another_page()
    {
        var other = new ComposedPages(Material.Hands, "test", 8).Compose(80, 3);

        Assert.DoesNotContain(s_pages.Zip(other), pair => pair.First.Text() == pair.Second.Text());
    }

    [Fact]
    public void Numbers_are_the_same_on_any_machine()
    {
        var random = PageRandom.For(1, "무엇이든");

        Assert.Equal([218, 120, 992, 245, 590, 532, 805, 992], Enumerable.Range(0, 8).Select(_ => random.Next(1000)));
    }

    [Fact]
    public void The_reader_sees_a_line_for_each_label()
    {
        Assert.All(s_pages, page =>
        {
            var read = PageCleaner.Clean(page.Text(), 0);
            Assert.Equal(page.Lines.Select(line => Spaced(line.Text)), read.Select(line => line.Text));
            Assert.Equal(page.Lines.Select(line => line.BlanksBefore), read.Select(line => line.BlanksBefore));
            Assert.DoesNotContain(read, line => PageMarkReader.Read(line.Text, out _) != PageMark.None);
        });
    }

    [Fact]
    public void Each_item_begins_once_and_with_its_first_line()
    {
        Assert.All(s_pages, page =>
        {
            var begins = page.Lines.Where(line => line.Label.BeginsItem).Select(line => line.Item);
            Assert.Equal(Enumerable.Range(0, page.Items.Count), begins);
            var items = page.Lines.Where(line => line.Item >= 0).Select(line => line.Item).Distinct();
            Assert.Equal(Enumerable.Range(0, page.Items.Count), items);
            Assert.All(begins, item => Assert.True(page.Lines.First(line => line.Item == item).Label.BeginsItem));
        });
    }

    [Fact]
    public void What_an_item_is_read_as_stands_in_its_lines()
    {
        foreach (var page in s_pages)
        {
            for (var i = 0; i < page.Items.Count; i++)
            {
                var printed = LettersOf(string.Concat(page.Lines.Where(line => line.Item == i).Select(line => line.Text)));
                foreach (var text in TextsOf(page.Items[i]))
                    Assert.True(
                        StandsIn(LettersOf(text), printed), $"{page.Name}, item {i}: '{text}' is not printed.\n{PagePrinter.Show(page)}");
            }
        }
    }

    [Fact]
    public void Lines_of_no_item_are_furniture_and_tails() =>
        Assert.All(
            s_pages.SelectMany(page => page.Lines),
            line => Assert.Equal(line.Item < 0, line.Label.Role is LineRole.Furniture or LineRole.Tail));

    [Fact]
    public void Every_item_can_be_printed_by_any_house()
    {
        foreach (var hand in Material.Hands)
        {
            var forms = new FormSet(hand.Language, Material.Hands);
            for (var i = 0; i < 40; i++)
            {
                var page = PageComposer.ComposeAll(Newspaper.Draw($"house {i}", forms, 3), hand.Items, i);
                Assert.Equal(hand.Items.Count(item => item.Kind != "teaser"), page.Items.Count);
            }
        }
    }

    [Fact]
    public void Items_of_a_page_can_be_set_anew()
    {
        var page = s_pages.First(page => page.Items.Any(item => item.Headline.Contains("둑길", StringComparison.Ordinal)));
        var paragraphs = page.Items.SelectMany(item => item.Blocks).Where(block => block.Role == LineRole.Paragraph)
            .Select(block => block.Text);

        var items = Restyling.ItemsOf(page).ToArray();

        Assert.Equal(page.Items.Count, items.Length);
        Assert.Equal(paragraphs, items.SelectMany(item => item.All('P')));
    }

    private static IEnumerable<string> TextsOf(TrueItem item) =>
        [item.Kicker, item.Headline, .. item.Decks,
            .. item.Signed.Select(person => person.Name), .. item.Signed.Select(person => person.Email),
            .. item.Blocks.Select(block => block.Text)];

    private static string Spaced(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string LettersOf(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));

    /// <summary>Whether the letters stand there in this order, whatever was set in between.</summary>
    private static bool StandsIn(string letters, string printed)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            at = printed.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
