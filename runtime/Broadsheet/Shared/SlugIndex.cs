using System.Runtime.CompilerServices;

namespace Broadsheet.Shared;

/// <summary>
/// A perfect hash of a collection's slugs, computed when compiling and kept in a string. In a small collection the hash is the slug's
/// slot. In a larger one it is hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009): the hash chooses a bucket; the bucket's
/// displacement, found by trying, sends each of its slugs to a slot of its own. The slot holds the slug's position in the list.
/// </summary>
/// <remarks>
/// The string is digits: a seed, how many pairs of windows <see cref="SlugHash"/> reads, the displacement of each bucket, and the slots.
/// In a small collection a slot is the position, counted from 1, and nine slots in ten are free; else it is a check, which turns away
/// nearly every other text, and the position. A digit is a CJK ideograph, of which there are more than 2^14 in a row:
/// one <see langword="char"/> each, and nothing in a literal to escape.
/// </remarks>
internal readonly partial struct SlugIndex
{
    private const int DigitBits = 14;
    private const int DigitLimit = 1 << DigitBits;
    private const char ZeroDigit = '\u4E00';
    private const int FirstBucket = 3;

    /// <summary>Digits that hold 64 bits.</summary>
    private const int LengthDigits = 5;

    /// <summary>Where a position does not fit into one digit, the other bits of it stand before this many of the check.</summary>
    private const int LargeCheckBits = 7;
    private const int LargeCheck = (1 << LargeCheckBits) - 1;

    private readonly string _digits;
    private readonly Shape _shape;
    private readonly SlugHash _hash;

    /// <summary>
    /// Of a small collection the lengths of its slugs: bit n is set where one has n characters, or as many and a multiple of 64.
    /// </summary>
    private readonly ulong _lengths;

    /// <summary>An index to search.</summary>
    /// <param name="digits">What <see cref="Build"/> made.</param>
    /// <param name="count">How many slugs it was made of.</param>
    public SlugIndex(string digits, int count)
    {
        _digits = digits;
        _shape = new Shape(count);
        _hash = new SlugHash(Digit(0), Digit(1));
        HasHangul = Digit(2) != 0;
        for (var digit = 0; _shape.IsSmall && digit < LengthDigits; digit++)
            _lengths |= (ulong)Digit(FirstBucket + digit) << (digit * DigitBits);
    }

    /// <summary>Whether a slug has a syllable of Hangul.</summary>
    public bool HasHangul { get; }

    /// <summary>
    /// The position that <paramref name="slug"/> has if it is in the list at all, or -1. The caller compares: another slug
    /// may be there.
    /// </summary>
    /// <remarks>
    /// All of it is inlined by order. Left to itself, the JIT inlines what the collection that it saw first needs, and calls what those of
    /// another size do.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> slug) => _shape.IsSmall ? FindInFew(slug) : FindInMany(slug);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindInFew(ReadOnlySpan<char> slug) =>
        (_lengths & (1UL << slug.Length)) == 0 ? -1 : Digit(_shape.FirstSlot + _shape.Slot(_hash.Of(slug))) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindInMany(ReadOnlySpan<char> slug)
    {
        var hash = _hash.Of(slug);
        var at = _shape.FirstSlot + (2 * _shape.Slot(hash, Digit(FirstBucket + _shape.Bucket(hash))));
        var check = Digit(at);
        if (_shape.IsLarge)
            return (check & LargeCheck) == ((int)hash & LargeCheck) ? (((check >> LargeCheckBits) << DigitBits) | Digit(at + 1)) - 1 : -1;
        return check == ((int)hash & (DigitLimit - 1)) ? Digit(at + 1) - 1 : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Digit(int at) => _digits[at] - ZeroDigit;

    /// <summary>The sizes of an index's parts, which follow from how many slugs there are.</summary>
    private readonly struct Shape
    {
        private const int SmallLimit = 32;

        private readonly uint _buckets;
        private readonly uint _slots;

        public Shape(int count)
        {
            // Four slugs a bucket and one slot in five free: smaller is possible, but takes far longer to find.
            IsSmall = count <= SmallLimit;
            _buckets = IsSmall ? 0 : ((uint)count / 4) + 1;
            _slots = IsSmall ? ((uint)count * 16) + 1 : (uint)count + ((uint)count / 4) + 1;
            IsLarge = count >= DigitLimit;
        }

        public bool IsSmall { get; }

        public int Buckets => (int)_buckets;

        public int Slots => (int)_slots;

        public bool IsLarge { get; }

        public int FirstSlot => FirstBucket + (IsSmall ? LengthDigits : Buckets);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Bucket(ulong hash) => (int)(((hash >> 32) * _buckets) >> 32);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Slot(ulong hash) => (int)(((hash >> 32) * _slots) >> 32);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Slot(ulong hash, int displacement) =>
            (int)(((ulong)((uint)hash + ((uint)displacement * (uint)(hash >> 32))) * _slots) >> 32);
    }
}
