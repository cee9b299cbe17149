using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Broadsheet.Benchmarks.Lookup;

/// <summary>
/// Finding an article by a slug from outside, such as an address: beside the dictionaries that an app could build at start-up.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class LookupSpeed
{
    private const int Lookups = 1_024;

    private string[] _asked = [];
    private ArticleCollection<LookupArticle> _all = null!;
    private FrozenDictionary<string, LookupArticle> _frozen = null!;
    private Dictionary<string, LookupArticle> _dictionary = null!;
    private FrozenDictionary<string, LookupArticle>.AlternateLookup<ReadOnlySpan<char>> _frozenSpan;

    [Params(10, 1_000, 10_000)]
    public int Articles { get; set; }

    [Params("English", "Korean")]
    public string Slugs { get; set; } = "English";

    [Params("hit", "miss")]
    public string Asked { get; set; } = "hit";

    /// <summary>The strings asked for are none of those in the tables, as they are when they come from a request.</summary>
    [GlobalSetup]
    public void MakeTables()
    {
        var slugs = new Corpus(seed: 1).Slugs(Articles * 2, Slugs == "Korean");
        var known = slugs[..Articles];
        _all = LookupArticle.CollectionOf(known);
        _frozen = known.ToFrozenDictionary(slug => slug, LookupArticle.Of, StringComparer.Ordinal);
        _dictionary = known.ToDictionary(slug => slug, LookupArticle.Of, StringComparer.Ordinal);
        _frozenSpan = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        var random = new Random(2);
        var pool = Asked == "hit" ? known : slugs[Articles..];
        _asked = [.. Enumerable.Range(0, Lookups).Select(_ => new string(pool[random.Next(pool.Length)].AsSpan()))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups)]
    public int Frozen()
    {
        var found = 0;
        foreach (var slug in _asked)
            found += _frozen.TryGetValue(slug, out _) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int FrozenBySpan()
    {
        var found = 0;
        foreach (var slug in _asked)
            found += _frozenSpan.TryGetValue(slug.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Dictionary()
    {
        var found = 0;
        foreach (var slug in _asked)
            found += _dictionary.TryGetValue(slug, out _) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TryGet()
    {
        var found = 0;
        foreach (var slug in _asked)
            found += _all.TryGet(slug, out _) ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TryGetBySpan()
    {
        var found = 0;
        foreach (var slug in _asked)
            found += _all.TryGet(slug.AsSpan(), out _) ? 1 : 0;
        return found;
    }
}
