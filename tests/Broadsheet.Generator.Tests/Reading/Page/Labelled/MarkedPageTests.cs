using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Tests.Reading.Page.Labelled;

/// <summary>An editor's marks win over any label.</summary>
public class MarkedPageTests
{
    [Fact]
    public void Marks_make_the_items_whatever_the_labels_say()
    {
        const string Page = """
            ^ Harbor
            # Ferry returns
            > After six years
            The ferry left at nine.
            @ Ada Lind
            ---
            The quay is closed.
            [photo] First snow
            Snow falls on the quay.
            [ad]
            # Quay flowers
            Call 043-000-3100
            """;
        var labels = LineLabel.All.Where(
            label => label.Role is not (LineRole.Furniture or LineRole.Tail or LineRole.Signature) && !label.BeginsItem);
        foreach (var label in labels)
        {
            var reading = LabelledPages.Read(Page, [.. PageCleaner.Clean(Page, 0).Select(_ => label)]);

            Assert.Equal(4, reading.Items.Count);
            Assert.Equal("Harbor", reading.Items[0].Kicker);
            Assert.Equal((Genre.Photo, Genre.Advertisement), (reading.Items[2].Genre, reading.Items[3].Genre));
            Assert.StartsWith("Ferry returns", reading.Items[0].Headline, StringComparison.Ordinal);
            Assert.Contains(reading.Items[0].Bylines, person => person.Name == "Ada Lind");
            Assert.StartsWith("First snow", reading.Items[2].Headline, StringComparison.Ordinal);
        }
    }
}
