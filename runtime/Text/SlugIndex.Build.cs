namespace Broadsheet.Text;

/// <content>Computing an index, in time proportional to the number of slugs.</content>
internal static partial class SlugIndex
{
    /// <summary>No bucket of a good hash comes near; one that does gets another seed instead of a long search.</summary>
    private const int BucketLimit = 24;

    /// <summary>The index of <paramref name="slugs"/>; a function of the slugs and their order alone.</summary>
    /// <exception cref="ArgumentException">Two slugs are the same.</exception>
    public static string Build(IReadOnlyList<string> slugs)
    {
        RequireDistinct(slugs);
        if (slugs.Count <= 1)
            return "";
        for (var seed = 0; seed < DigitLimit; seed++)
        {
            if (TryBuild(slugs, seed) is { } index)
                return index;
        }

        // Two slugs would have to share a hash of 64 bits under each of 16,384 seeds.
        throw new ArgumentException("The slugs cannot be told apart.", nameof(slugs));
    }

    private static void RequireDistinct(IReadOnlyList<string> slugs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slug in slugs)
        {
            if (!seen.Add(slug))
                throw new ArgumentException($"Two articles have the slug '{slug}'.", nameof(slugs));
        }
    }

    private static string? TryBuild(IReadOnlyList<string> slugs, int seed)
    {
        var shape = new Shape(slugs.Count);
        var hashes = new ulong[slugs.Count];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = Hash(slugs[i].AsSpan(), seed);

        var entries = new int[shape.Slots];
        var displacements = new int[shape.Buckets];
        foreach (var bucket in LargestFirst(hashes, shape))
        {
            if (bucket.Count > BucketLimit)
                return null;
            if (bucket.Count > 0 && !TryPlace(bucket, hashes, shape, entries, out displacements[shape.Bucket(hashes[bucket[0]])]))
                return null;
        }

        return Print(seed, displacements, entries, shape);
    }

    /// <summary>The places of the slugs by bucket. A large bucket is hard to place, so it goes while there is room.</summary>
    private static IEnumerable<List<int>> LargestFirst(ulong[] hashes, Shape shape)
    {
        var buckets = new List<int>[shape.Buckets];
        for (var i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        for (var i = 0; i < hashes.Length; i++)
            buckets[shape.Bucket(hashes[i])].Add(i);
        return buckets.OrderByDescending(bucket => bucket.Count);
    }

    private static bool TryPlace(List<int> bucket, ulong[] hashes, Shape shape, int[] entries, out int displacement)
    {
        for (displacement = 0; displacement < DigitLimit; displacement++)
        {
            var placed = 0;
            while (placed < bucket.Count && TryTake(bucket[placed], shape.Slot(hashes[bucket[placed]], displacement), entries))
                placed++;
            if (placed == bucket.Count)
                return true;
            while (--placed >= 0)
                entries[shape.Slot(hashes[bucket[placed]], displacement)] = 0;
        }

        return false;
    }

    private static bool TryTake(int place, int slot, int[] entries)
    {
        if (entries[slot] != 0)
            return false;
        entries[slot] = place + 1;
        return true;
    }

    private static string Print(int seed, int[] displacements, int[] entries, Shape shape)
    {
        var digits = new List<char>(shape.FirstSlot + (entries.Length * shape.SlotWidth)) { ToDigit(seed) };
        foreach (var displacement in displacements)
            digits.Add(ToDigit(displacement));
        foreach (var entry in entries)
        {
            if (shape.SlotWidth == 2)
                digits.Add(ToDigit(entry >> DigitBits));
            digits.Add(ToDigit(entry & (DigitLimit - 1)));
        }

        return new string(digits.ToArray());
    }

    private static char ToDigit(int value) => (char)(ZeroDigit + value);
}
