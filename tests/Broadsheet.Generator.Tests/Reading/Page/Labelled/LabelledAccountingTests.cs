using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Tests.Evaluation;

namespace Broadsheet.Generator.Tests.Reading.Page.Labelled;

/// <summary>Nothing is dropped, whatever the labels.</summary>
public class LabelledAccountingTests
{
    private static readonly string[] s_marks = ["[photo]", "[ad]", "[brief]"];

    [Fact]
    public void Every_letter_of_a_page_is_in_one_field_whatever_its_lines_are_taken_for()
    {
        var random = new Random(20260501);
        var texts = EvaluationPage.Tuned.Concat(EvaluationPage.HeldOut).Select(page => page.TextWithoutFrontMatter)
            .Concat(SamplePages.All.Select(row => row.Data));
        foreach (var text in texts)
        {
            var page = s_marks.Aggregate(text, static (rest, mark) => rest.Replace(mark, "", StringComparison.OrdinalIgnoreCase));
            var lines = PageCleaner.Clean(page, 0);
            var printed = Pages.Count(lines.Select(line => line.Text));
            for (var i = 0; i < 12; i++)
            {
                var reading = LabelledPages.Read(page, [.. lines.Select(_ => LineLabel.All[random.Next(LineLabel.All.Count)])]);

                var read = Pages.Count(Pages.Fields(reading));
                Assert.True(printed.SequenceEqual(read), string.Join(' ', printed.Except(read).Concat(read.Except(printed))) + "\n" + page);
                Assert.All(reading.Items, item => PageHtml.Write(item));
            }
        }
    }
}
