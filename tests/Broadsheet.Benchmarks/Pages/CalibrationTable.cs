using System.Globalization;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>Of the items that are read with a confidence, how many begin and end where they must.</summary>
internal sealed class CalibrationTable
{
    private const int Steps = 10;

    private readonly (int Right, int All, double Sum)[] _bins = new (int, int, double)[Steps];

    public void Add(LabelledPage page, PageReading reading)
    {
        var spans = ItemSpan.Of(page).ToHashSet();
        PageItem[] items = [.. reading.Items.OrderBy(item => item.FirstLine)];
        for (var i = 0; i < items.Length; i++)
        {
            var next = i + 1 < items.Length ? items[i + 1].FirstLine : int.MaxValue;
            var bin = Math.Min(Steps - 1, (int)(items[i].Confidence * Steps));
            var isRight = spans.Contains(new(items[i].FirstLine, next));
            _bins[bin] = (_bins[bin].Right + (isRight ? 1 : 0), _bins[bin].All + 1, _bins[bin].Sum + items[i].Confidence);
        }
    }

    public string Table() => string.Join('\n', _bins.Select((bin, i) => bin.All == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{i / 10.0:0.0}–{(i + 1) / 10.0:0.0}: said {bin.Sum / bin.All:0.00}, right {(double)bin.Right / bin.All:0.00} of {bin.All}")));
}

/// <summary>Where an item begins, and where the next one does, in lines of the file.</summary>
internal readonly record struct ItemSpan(int First, int Next)
{
    public static IEnumerable<ItemSpan> Of(LabelledPage page)
    {
        var numbers = LineNumbers(page);
        List<int> firsts = [];
        for (var i = 0; i < page.Items.Count; i++)
        {
            var at = page.Lines.ToList().FindIndex(line => line.Item == i);
            if (at >= 0)
                firsts.Add(numbers[at]);
        }

        return firsts.Select((first, i) => new ItemSpan(first, i + 1 < firsts.Count ? firsts[i + 1] : int.MaxValue));
    }

    public static int[] LineNumbers(LabelledPage page)
    {
        var numbers = new int[page.Lines.Count];
        for (var (i, line) = (0, 0); i < numbers.Length; i++)
            numbers[i] = line += page.Lines[i].BlanksBefore + 1;
        return numbers;
    }
}
