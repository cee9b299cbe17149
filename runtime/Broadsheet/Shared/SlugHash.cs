using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Broadsheet.Shared;

/// <summary>
/// A hash of 64 bits that reads a slug in windows of four characters, spread from its head and its tail to the middle: as few as tell
/// the slugs of a collection apart, and as many for each slug, so that a processor never guesses wrong how often to go round.
/// </summary>
internal readonly struct SlugHash
{
    private const int Width = 4;
    private const ulong Prime1 = 0x9E3779B97F4A7C15;
    private const ulong Prime2 = 0xBF58476D1CE4E5B9;
    private const ulong Prime3 = 0x94D049BB133111EB;

    private readonly ulong _key;
    private readonly int _pairs;

    /// <summary>A hash that reads <paramref name="pairs"/> windows from the head and as many from the tail.</summary>
    public SlugHash(int seed, int pairs)
    {
        _key = ((ulong)seed + 1) * Prime1;
        _pairs = pairs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(ReadOnlySpan<char> slug)
    {
        var key = _key + ((ulong)(uint)slug.Length << 56);
        var last = slug.Length - Width;
        if (last < 0)
            return Fold(Short(slug) ^ key, Prime2);
        var hash = Pair(slug, 0, last, key);
        if (_pairs == 1)
            return hash;
        // The products do not wait for each other, as in XXH3. At three eighths all of up to sixteen characters is read.
        hash += Pair(slug, (3 * last) >> 3, last, key + Prime3);
        return _pairs == 2 ? hash : hash + Others(slug, last, key + Prime3);
    }

    /// <summary>What few collections need, out of the way of those that do not: the pairs from the third.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Others(ReadOnlySpan<char> slug, int last, ulong key)
    {
        var hash = 0UL;
        for (var pair = 1L; pair <= _pairs - 2; pair++)
            hash += Pair(slug, (int)(pair * last / ((2 * _pairs) - 3)), last, key += Prime3);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pair(ReadOnlySpan<char> slug, int at, int last, ulong key) =>
        Fold(Four(slug, at) ^ key, Four(slug, last - at) ^ Prime2);

    private static ulong Short(ReadOnlySpan<char> slug)
    {
        var text = 0UL;
        foreach (var c in slug)
            text = (text << 16) | c;
        return text;
    }

    /// <summary>Four characters, put together by value so that the byte order of the machine does not matter.</summary>
    /// <remarks>
    /// Unchecked, because bounds checks are half of the hash's time: <paramref name="at"/> is from 0 to the length less four.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> slug, int at)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(slug), (nint)(uint)at);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first))
            : first | ((ulong)Unsafe.Add(ref first, 1) << 16) | ((ulong)Unsafe.Add(ref first, 2) << 32) | ((ulong)Unsafe.Add(
                ref first, 3) << 48);
    }

    /// <summary>
    /// Both halves of the product laid upon each other, as in wyhash: each bit of either factor reaches all of the result.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong x, ulong y)
    {
#if NET
        return Math.BigMul(x, y, out var low) ^ low;
#else
        ulong x0 = (uint)x, x1 = x >> 32, y0 = (uint)y, y1 = y >> 32;
        var middle = (x1 * y0) + ((x0 * y0) >> 32);
        var carried = (x0 * y1) + (uint)middle;
        return ((x1 * y1) + (middle >> 32) + (carried >> 32)) ^ unchecked(x * y);
#endif
    }
}
