using System.Runtime.InteropServices;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Pages.Training;

/// <summary>A page as the model sees it.</summary>
/// <param name="Features">Of each line, as numbers of the set's features.</param>
/// <param name="States">The true ones.</param>
/// <param name="Weight">How often it counts.</param>
internal sealed record TrainingPage(int[][] Features, int[] States, int[] Gaps, int Weight);

/// <summary>Pages whose features are numbered; those that few lines have are left out.</summary>
internal sealed class TrainingSet
{
    private const int FewestLines = 6;

    /// <summary>What only one writer has is the writer's, not the newspapers'.</summary>
    private const int FewestSources = 2;

    private TrainingSet(uint[] features, List<TrainingPage> pages) => (Features, Pages) = (features, pages);

    public uint[] Features { get; }

    public List<TrainingPage> Pages { get; }

    public static TrainingSet Of(IReadOnlyList<(LabelledPage Page, int Weight)> pages)
    {
        var seen = new uint[pages.Count][][];
        Parallel.For(0, pages.Count, i => seen[i] = FeaturesOf(pages[i].Page));
        var counts = new Dictionary<uint, int>();
        foreach (var line in seen.SelectMany(static page => page))
        {
            foreach (var feature in line)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        var sources = SourcesOf(pages, seen);
        uint[] kept =
        [
            .. counts.Where(static count => count is { Key: not 0, Value: >= FewestLines })
                .Where(count => sources.GetValueOrDefault(count.Key)?.Count >= FewestSources)
                .Select(static count => count.Key).Order(),
        ];
        var numbers = new Dictionary<uint, int>(kept.Length);
        for (var i = 0; i < kept.Length; i++)
            numbers.Add(kept[i], i);
        return new(kept, [.. pages.Select((page, i) => ToPage(page.Page, page.Weight, seen[i], numbers))]);
    }

    /// <summary>Who wrote the pages that have a feature. Composed pages repeat what their items say, so they do not count.</summary>
    private static Dictionary<uint, HashSet<string>> SourcesOf(IReadOnlyList<(LabelledPage Page, int Weight)> pages, uint[][][] seen)
    {
        var sources = new Dictionary<uint, HashSet<string>>();
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Page.IsComposed)
                continue;
            var source = pages[i].Page.Name.Split('/')[0];
            foreach (var feature in seen[i].SelectMany(static line => line))
                (CollectionsMarshal.GetValueRefOrAddDefault(sources, feature, out _) ??= []).Add(source);
        }

        return sources;
    }

    /// <summary>The cleaned lines of a page, which are as many as it has.</summary>
    public static List<PageLine> LinesOf(LabelledPage page)
    {
        var lines = PageCleaner.Clean(page.Text(), 0);
        return lines.Count == page.Lines.Count
            ? lines
            : throw new InvalidOperationException($"{page.Name} has {page.Lines.Count} lines, of which {lines.Count} are read.");
    }

    private static uint[][] FeaturesOf(LabelledPage page)
    {
        var features = new LineFeatures(LinesOf(page), emailDomain: null);
        var all = new uint[features.Count][];
        var sink = new Collector([]);
        for (var i = 0; i < all.Length; i++)
        {
            sink.Features.Clear();
            features.Of(i, ref sink);
            all[i] = [.. sink.Features];
        }

        return all;
    }

    private static TrainingPage ToPage(LabelledPage page, int weight, uint[][] seen, Dictionary<uint, int> numbers) => new(
        [.. seen.Select(line => line.Where(numbers.ContainsKey).Select(feature => numbers[feature]).ToArray())],
        TrueStates.Of(page),
        [.. page.Lines.Select(static (line, i) => i == 0 ? 3 : Math.Min(line.BlanksBefore, 3))],
        weight);

    private readonly struct Collector(List<uint> features) : IFeatureSink
    {
        public List<uint> Features => features;

        public void Add(uint feature) => features.Add(feature);
    }
}
