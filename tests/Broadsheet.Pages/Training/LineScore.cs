using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages.Training;

/// <summary>What labels say of a page's items, against the true ones.</summary>
/// <param name="Right">Items that begin and end where they must.</param>
/// <param name="Begun">Items that begin where they must.</param>
/// <param name="RightLines">Lines of the right role.</param>
internal sealed record LineScore(int Right, int Begun, int Found, int Items, int RightLines, int Lines)
{
    public static readonly LineScore Zero = new(0, 0, 0, 0, 0, 0);

    public double F1 => 2.0 * Begun / Math.Max(1, Found + Items);

    public static LineScore operator +(LineScore one, LineScore other) => new(
        one.Right + other.Right, one.Begun + other.Begun, one.Found + other.Found, one.Items + other.Items,
        one.RightLines + other.RightLines, one.Lines + other.Lines);

    public static LineScore Of(LabelledPage page, IReadOnlyList<LineLabel> labels)
    {
        var (truth, found) = (ItemsOf([.. page.Lines.Select(static line => line.Label)]), ItemsOf(labels));
        var starts = found.Select(static item => item.First).ToHashSet();
        return new(
            truth.Count(found.Contains),
            truth.Count(item => starts.Contains(item.First)),
            found.Count,
            truth.Count,
            page.Lines.Where((line, i) => line.Label.Role == labels[i].Role).Count(),
            page.Lines.Count);
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Right}/{Items} items ({100.0 * Right / Math.Max(1, Items):F1}%), begun {Begun}, found {Found}, F1 {F1:F3}, lines {100.0 * RightLines / Math.Max(1, Lines):F1}%");

    /// <summary>First and last line of each item, furniture and tails apart.</summary>
    private static List<(int First, int Last)> ItemsOf(IReadOnlyList<LineLabel> labels)
    {
        var items = new List<(int First, int Last)>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].BeginsItem || (items.Count == 0 && labels[i].Role is not (LineRole.Furniture or LineRole.Tail)))
                items.Add((i, i));
            else if (labels[i].Role is not (LineRole.Furniture or LineRole.Tail))
                items[^1] = (items[^1].First, i);
        }

        return items;
    }
}
