namespace Broadsheet.Text;

/// <summary>
/// A perfect hash of a collection's slugs, computed when compiling and kept in a string: hash and displace (Belazzougui,
/// Botelho, Dietzfelbinger 2009). The first hash chooses a bucket; the bucket's displacement, found by trying, sends each of
/// its slugs to a slot of its own; the slot holds the slug's place in the list.
/// </summary>
/// <remarks>
/// The string is one digit for the seed, one for each bucket's displacement and one or two for each slot. A digit is a CJK
/// ideograph, of which there are more than 2^14 in a row: one <see langword="char"/> each, and nothing in a literal to escape.
/// </remarks>
internal static partial class SlugIndex
{
    private const int DigitBits = 14;
    private const int DigitLimit = 1 << DigitBits;
    private const char ZeroDigit = '\u4E00';

    /// <summary>
    /// The place that <paramref name="slug"/> has if it is in the list at all, or -1. The caller compares: another slug
    /// may be there.
    /// </summary>
    /// <param name="index">What <see cref="Build"/> made.</param>
    /// <param name="count">How many slugs it was made of.</param>
    /// <param name="slug">The slug to find.</param>
    public static int Find(string index, int count, ReadOnlySpan<char> slug)
    {
        if (count <= 1)
            return count - 1;
        var shape = new Shape(count);
        var hash = Hash(slug, Digit(index, 0));
        var displacement = Digit(index, 1 + shape.Bucket(hash));
        var at = shape.FirstSlot + (shape.Slot(hash, displacement) * shape.SlotWidth);
        var entry = Digit(index, at);
        if (shape.SlotWidth == 2)
            entry = (entry << DigitBits) | Digit(index, at + 1);
        return entry - 1;
    }

    private static int Digit(string index, int at) => index[at] - ZeroDigit;

    /// <summary>Four characters a step, put together by value so that the byte order of the machine does not matter.</summary>
    private static ulong Hash(ReadOnlySpan<char> slug, int seed)
    {
        var hash = Mix((((ulong)seed + 1) * 0x9E3779B97F4A7C15) + (ulong)slug.Length);
        for (; slug.Length >= 4; slug = slug.Slice(4))
            hash = Mix(hash ^ slug[0] ^ ((ulong)slug[1] << 16) ^ ((ulong)slug[2] << 32) ^ ((ulong)slug[3] << 48));
        var tail = 0UL;
        foreach (var c in slug)
            tail = (tail << 16) | c;
        return Mix(hash ^ tail);
    }

    /// <summary>The finaliser of SplitMix64: every bit of the input changes half of the bits of the result.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The sizes of an index's parts, which follow from how many slugs there are.</summary>
    private readonly struct Shape(int count)
    {
        // Four slugs a bucket and one slot in five free: smaller is possible, but takes far longer to find.
        private readonly uint _slots = (uint)count + ((uint)count / 4) + 1;

        public int Buckets { get; } = (count / 4) + 1;

        public int Slots => (int)_slots;

        public int SlotWidth { get; } = count < DigitLimit ? 1 : 2;

        public int FirstSlot => 1 + Buckets;

        public int Bucket(ulong hash) => (int)(((hash >> 32) * (uint)Buckets) >> 32);

        public int Slot(ulong hash, int displacement) =>
            (int)(((Mix(hash + (ulong)displacement) >> 32) * _slots) >> 32);
    }
}
