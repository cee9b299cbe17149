namespace Broadsheet.Shared;

/// <content>Computing an index, in time proportional to the number of slugs.</content>
internal readonly partial struct SlugIndex
{
    /// <summary>No bucket of a good hash comes near; one that does gets another seed instead of a long search.</summary>
    private const int BucketLimit = 24;

    /// <summary>Seeds tried where all hashes differ, before more characters are read.</summary>
    private const int SeedLimit = 2_000;

    /// <summary>The index of <paramref name="slugs"/>; a function of the slugs and their order alone.</summary>
    /// <exception cref="ArgumentException">Two slugs are the same, or there are more than two million.</exception>
    public static string Build(IReadOnlyList<string> slugs)
    {
        if (slugs.Count >= DigitLimit << (DigitBits - LargeCheckBits))
            throw new ArgumentException("A collection has at most two million articles.", nameof(slugs));
        RequireDistinct(slugs);
        for (var pairs = 1; pairs < DigitLimit; pairs++)
        {
            for (var seed = 0; seed < SeedLimit && Hashes(slugs, new SlugHash(seed, pairs)) is { } hashes; seed++)
            {
                if (TryBuild(hashes) is { } tables)
                    return new string([ToDigit(seed), ToDigit(pairs), ToDigit(HasSyllable(slugs) ? 1 : 0)]) + Lengths(slugs) + tables;
            }
        }

        throw new ArgumentException("The slugs cannot be told apart.", nameof(slugs));
    }

    private static bool HasSyllable(IReadOnlyList<string> slugs)
    {
        foreach (var slug in slugs)
        {
            foreach (var c in slug)
            {
                if (Hangul.IsSyllable(c))
                    return true;
            }
        }

        return false;
    }

    private static string Lengths(IReadOnlyList<string> slugs)
    {
        if (!new Shape(slugs.Count).IsSmall)
            return "";
        var lengths = slugs.Aggregate(0UL, static (lengths, slug) => lengths | (1UL << slug.Length));
        return new string(
            [.. Enumerable.Range(0, LengthDigits).Select(digit => ToDigit((int)(lengths >> (digit * DigitBits)) & (DigitLimit - 1)))]);
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

    /// <summary>The hashes of the slugs, or <see langword="null"/> where two are the same.</summary>
    private static ulong[]? Hashes(IReadOnlyList<string> slugs, SlugHash hash)
    {
        var hashes = new ulong[slugs.Count];
        var seen = new HashSet<ulong>();
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash.Of(slugs[i].AsSpan());
            if (!seen.Add(hashes[i]))
                return null;
        }

        return hashes;
    }

    private static string? TryBuild(ulong[] hashes)
    {
        var shape = new Shape(hashes.Length);
        var entries = new int[shape.Slots];
        if (shape.IsSmall)
            return TryPosition(hashes, shape, entries) ? Print([], entries, hashes, shape) : null;
        var displacements = new int[shape.Buckets];
        foreach (var bucket in LargestFirst(hashes, shape))
        {
            if (bucket.Count > BucketLimit)
                return null;
            if (bucket.Count > 0 && !TryPosition(bucket, hashes, shape, entries, out displacements[shape.Bucket(hashes[bucket[0]])]))
                return null;
        }

        return Print(displacements, entries, hashes, shape);
    }

    /// <summary>The positions of the slugs by bucket. A large bucket is hard to place, so it goes while there is room.</summary>
    private static IEnumerable<List<int>> LargestFirst(ulong[] hashes, Shape shape)
    {
        var buckets = new List<int>[shape.Buckets];
        for (var i = 0; i < buckets.Length; i++)
            buckets[i] = [];
        for (var i = 0; i < hashes.Length; i++)
            buckets[shape.Bucket(hashes[i])].Add(i);
        return buckets.OrderByDescending(bucket => bucket.Count);
    }

    private static bool TryPosition(ulong[] hashes, Shape shape, int[] entries)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!TryTake(i, shape.Slot(hashes[i]), entries))
                return false;
        }

        return true;
    }

    private static bool TryPosition(List<int> bucket, ulong[] hashes, Shape shape, int[] entries, out int displacement)
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

    private static bool TryTake(int position, int slot, int[] entries)
    {
        if (entries[slot] != 0)
            return false;
        entries[slot] = position + 1;
        return true;
    }

    private static string Print(int[] displacements, int[] entries, ulong[] hashes, Shape shape)
    {
        var digits = new List<char>(displacements.Length + (2 * entries.Length));
        foreach (var displacement in displacements)
            digits.Add(ToDigit(displacement));
        foreach (var entry in entries)
        {
            // A free slot is position -1, whether its check fits or not.
            var check = entry == 0 ? 0 : (int)hashes[entry - 1] & (shape.IsLarge ? LargeCheck : DigitLimit - 1);
            if (!shape.IsSmall)
                digits.Add(ToDigit(((entry >> DigitBits) << LargeCheckBits) | check));
            digits.Add(ToDigit(entry & (DigitLimit - 1)));
        }

        return new string(digits.ToArray());
    }

    private static char ToDigit(int value) => (char)(ZeroDigit + value);
}
