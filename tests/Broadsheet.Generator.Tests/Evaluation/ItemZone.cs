using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>The lines of a page that belong to one expected item, and the items that a reading begins there.</summary>
internal sealed record ItemZone(int FirstLine, int BodyLine, IReadOnlyList<PageItem> Items)
{
    /// <summary>The item to compare with the expected one.</summary>
    public PageItem? Item => Items is [var first, ..] ? first : null;

    /// <summary>An item's place is its headline, or its first text: it must lie before the second paragraph.</summary>
    public bool BeginsRight => Items.Count > 0 && Items[0].Span.FirstLine <= BodyLine;

    /// <summary>The zones of a page, in order. What a reading begins above the first counts to the first.</summary>
    public static List<ItemZone> Of(PrintedPage printed, PageReading reading)
    {
        var zones = new List<ItemZone>();
        for (var i = 0; i < printed.Items.Count; i++)
        {
            var from = i == 0 ? 0 : printed.Items[i].FirstLine;
            var to = i + 1 == printed.Items.Count ? int.MaxValue : printed.Items[i + 1].FirstLine;
            var items = reading.Items.Where(item => item.Span.FirstLine >= from && item.Span.FirstLine < to).ToList();
            zones.Add(new ItemZone(printed.Items[i].FirstLine, printed.Items[i].BodyLine, items));
        }

        return zones;
    }

    public override string ToString() =>
        Items.Count == 0
            ? "no item begins here" : string.Join(
                ", ", Items.Select(item => $"{item.Genre} “{item.Headline}” at line {item.Span.FirstLine}"));
}
