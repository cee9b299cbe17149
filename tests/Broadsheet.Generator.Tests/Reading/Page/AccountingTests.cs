using System.Text;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Rule 9: nothing is dropped, whatever the page.</summary>
public class AccountingTests
{
    private const string Markers = "[photo]|[ad]|[brief]";
    private const string Alphabet =
        "가나다라은는이. .\n\n\n \"“”()[]<>/·=-@#>^*◇▲QA.기자사진제공abcXYZ019,\u1100\u1161\u11A8\u0301\uD83D\uDE00\uD800\uDC00\uFFFE\0\t\r\f\u00A0\u3000\u318D\u00AD";

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public void Every_letter_of_a_page_is_in_one_field_of_one_item(string page) => AssertAccounted(page);

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public void Every_letter_of_a_mutated_page_is_in_one_field_of_one_item(string page)
    {
        var random = new Random(20250312);
        for (var i = 0; i < 300; i++)
            AssertAccounted(Mutate(page, random));
    }

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public void Every_sign_too_is_in_one_field_but_for_marks_of_lists_and_editors(string page) => AssertSignsAccounted(page);

    [Fact]
    public void Every_sign_of_the_evaluation_pages_is_in_one_field_but_for_marks_of_lists_and_editors() =>
        Assert.All(
            Evaluation.EvaluationPage.Tuned.Concat(Evaluation.EvaluationPage.HeldOut),
            page => AssertSignsAccounted(page.TextWithoutFrontMatter));

    [Fact]
    public void Any_characters_are_read_without_failing_and_give_composed_text()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var page = RandomPage(random);
            var reading = Pages.Read(page);
            Assert.All(Pages.Fields(reading), field => Assert.True(field.IsNormalized(NormalizationForm.FormC), page));
            Assert.All(reading.Items, item => PageHtml.Write(item));
            AssertPlaces(reading, page);
        }
    }

    [Fact]
    public void Cleaning_a_cleaned_page_changes_nothing()
    {
        var random = new Random(11);
        foreach (var page in SamplePages.All.Select(row => row.Data).Concat(Enumerable.Range(0, 500).Select(_ => RandomPage(random))))
        {
            var clean = Cleaned(page);

            Assert.Equal(clean, Cleaned(clean));
        }

        static string Cleaned(string page) => string.Join('\n', PageCleaner.Clean(page, 0).Select(line => line.Text));
    }

    [Fact]
    public void Reading_twice_gives_equal_readings() => Assert.Equal(Pages.Read(SamplePages.Opinions), Pages.Read(SamplePages.Opinions));

    private static string RandomPage(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 120)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

    private static void AssertPlaces(PageReading reading, string page)
    {
        foreach (var item in reading.Items)
        {
            Assert.InRange(item.Span.Characters.End, 0, page.Length);
            Assert.InRange(item.FirstLine, 1, item.LastLine);
        }
    }

    private static void AssertAccounted(string page)
    {
        var reading = Pages.Read(page);
        var text = Markers.Split('|').Aggregate(page, (rest, marker) => rest.Replace(marker, "", StringComparison.OrdinalIgnoreCase));
        var (printed, read) = (Pages.Count([text]), Pages.Count(Pages.Fields(reading)));
        Assert.True(printed.SequenceEqual(read), string.Join(' ', printed.Except(read).Concat(read.Except(printed))) + "\n" + page);
    }

    /// <summary>
    /// Nothing that is not on the page is read, and nothing on the page is lost but what marks an item, an entry or a cut word.
    /// </summary>
    private static void AssertSignsAccounted(string page)
    {
        const string Marks = "#>^@-‐□◇▲△■●▶◆•·*";
        var text = Markers.Split('|').Aggregate(page, (rest, marker) => rest.Replace(marker, "", StringComparison.OrdinalIgnoreCase));
        var (printed, read) = (Signs(PageCleaner.Clean(text, 0).Select(line => line.Text)), Signs(Pages.Fields(Pages.Read(page))));
        foreach (var sign in printed.Keys.Union(read.Keys))
        {
            var lost = printed.GetValueOrDefault(sign) - read.GetValueOrDefault(sign);
            Assert.True(lost == 0 || (lost > 0 && Marks.Contains(sign, StringComparison.Ordinal)), $"{lost} of {sign} in\n{page}");
        }
    }

    private static Dictionary<char, int> Signs(IEnumerable<string> texts) =>
        texts.SelectMany(text => text).Where(c => !char.IsWhiteSpace(c)).GroupBy(c => c).ToDictionary(
            group => group.Key, group => group.Count());

    /// <summary>Lines change places, are cut, lost and doubled, as extraction does it.</summary>
    private static string Mutate(string page, Random random)
    {
        var lines = page.Split('\n').ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), lines[at]);
                    break;
                case 2:
                    lines.Insert(at, "");
                    break;
                case 3 when lines[at].Length > 4:
                    var cut = random.Next(1, lines[at].Length);
                    lines.Insert(at + 1, lines[at][cut..]);
                    lines.Insert(at + 1, "");
                    lines[at] = lines[at][..cut];
                    break;
                default:
                    (lines[at], lines[^1]) = (lines[^1], lines[at]);
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
