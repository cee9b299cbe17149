namespace Broadsheet.Pages;

/// <summary>Numbers that look random and are the same on any machine: SplitMix64, seeded by what the numbers are for.</summary>
internal sealed class PageRandom(ulong state)
{
    private ulong _state = state;

    /// <summary>A row of numbers for each purpose, so that one more draw for one purpose does not change the others.</summary>
    public static PageRandom For(int seed, string purpose)
    {
        var hash = 14695981039346656037UL ^ (ulong)(uint)seed;
        foreach (var c in purpose)
            hash = (hash ^ c) * 1099511628211UL;
        return new(hash ^ ((ulong)(uint)seed << 32));
    }

    /// <summary>From 0 up to, and without, <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)((NextBits() >> 32) * (ulong)limit >> 32);

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    /// <summary>The place of a weight; none of them is negative, and not all are 0.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var left = Next(sum);
        var at = 0;
        while (left >= weights[at])
            left -= weights[at++];
        return at;
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
