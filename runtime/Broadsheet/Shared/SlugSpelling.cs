#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Broadsheet.Shared;

/// <summary>
/// How addresses come to spell a slug or path otherwise than articles do: percent-encoded UTF-8 (RFC 3986, section 2.1), and Hangul in
/// conjoining jamo, as file names on macOS have it.
/// </summary>
internal static class SlugSpelling
{
    /// <summary>No address has more characters that would be found.</summary>
    public const int MaxLength = 4_096;

    /// <summary>Whether <see cref="Read"/> would change something.</summary>
    public static bool IsEncoded(ReadOnlySpan<char> text)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count)
            return IsEncodedByVector(text);
#endif
        foreach (var c in text)
        {
            if (c == '%' || Hangul.IsConjoiningJamo(c))
                return true;
        }

        return false;
    }

#if NET
    /// <summary>
    /// Whether a text of 4 to 32 characters is as <see cref="Read"/> leaves it. A longer or shorter one never is said to be.
    /// </summary>
    /// <remarks>
    /// Each look-up that finds nothing asks it. It reads four vectors whatever the length, spread from head to tail and laid upon each
    /// other where the text is short: a processor that guesses wrong how often to go round loses more than that takes. Their positions are
    /// computed, not chosen, for the same reason. <c>Contains('%')</c> takes 5 ns for slugs of 8 to 60 characters, with
    /// <c>ContainsAnyInRange</c> 6; this takes 2, and <see cref="HasNoPercent"/> 3.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        const int Width = 8;
        if (!Vector128.IsHardwareAccelerated || text.Length is < 4 or > 4 * Width)
            return false;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length < Width)
            return Encoded(
                Vector128.Create(
                    Vector64.LoadUnsafe(ref first), Vector64.LoadUnsafe(ref first, (uint)text.Length - 4))) == Vector128<ushort>.Zero;
        var last = (uint)text.Length - Width;
        var third = ((last + 2) * 11) >> 5;
        var found = Encoded(Vector128.LoadUnsafe(ref first))
            | Encoded(Vector128.LoadUnsafe(ref first, third))
            | Encoded(Vector128.LoadUnsafe(ref first, last - third))
            | Encoded(Vector128.LoadUnsafe(ref first, last));
        return found == Vector128<ushort>.Zero;
    }

    /// <summary>
    /// Whether a text of 16 to 80 characters has no <c>%</c>, told as <see cref="IsPlain"/> tells it: enough where no slug has Hangul to
    /// compose.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasNoPercent(ReadOnlySpan<char> text)
    {
        const int Width = 16;
        if (!Vector256.IsHardwareAccelerated || text.Length is < Width or > 5 * Width)
            return false;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var last = (uint)text.Length - Width;
        var quarter = (last + 3) >> 2;
        var percent = Vector256.Create((ushort)'%');
        var found = Vector256.Equals(Vector256.LoadUnsafe(ref first), percent)
            | Vector256.Equals(Vector256.LoadUnsafe(ref first, quarter), percent)
            | Vector256.Equals(Vector256.LoadUnsafe(ref first, last >> 1), percent)
            | Vector256.Equals(Vector256.LoadUnsafe(ref first, last - quarter), percent)
            | Vector256.Equals(Vector256.LoadUnsafe(ref first, last), percent);
        return found == Vector256<ushort>.Zero;
    }

    /// <summary>Eight characters at a time; the last eight overlap those before. <c>ContainsAnyInRange</c> takes a fifth longer.</summary>
    private static bool IsEncodedByVector(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var last = (nuint)(text.Length - Vector128<ushort>.Count);
        var found = Encoded(Vector128.LoadUnsafe(ref first, last));
        for (nuint at = 0; at < last; at += (nuint)Vector128<ushort>.Count)
            found |= Encoded(Vector128.LoadUnsafe(ref first, at));
        return found != Vector128<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Encoded(Vector128<ushort> some) =>
        Vector128.Equals(some, Vector128.Create((ushort)'%')) | Vector128.Equals(
            some & Vector128.Create((ushort)0xFF00), Vector128.Create((ushort)0x1100));
#endif

    /// <summary>Decodes and composes.</summary>
    /// <param name="text">What an address has.</param>
    /// <param name="to">Room for as many characters as <paramref name="text"/> has.</param>
    /// <returns>How many characters it came to, or -1 where a <c>%</c> begins no valid UTF-8.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<char> to)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var scalar = text[at] == '%' ? Decode(text, ref at) : text[at++];
            if (scalar < 0)
                return -1;
            if (scalar > char.MaxValue)
            {
                to[length++] = (char)(0xD7C0 + (scalar >> 10));
                to[length++] = (char)(0xDC00 + (scalar & 0x3FF));
                continue;
            }

            var syllable = length > 0 ? Hangul.Compose(to[length - 1], (char)scalar) : '\0';
            if (syllable != '\0')
                to[length - 1] = syllable;
            else
                to[length++] = (char)scalar;
        }

        return length;
    }

    /// <summary>The scalar value whose bytes begin at <paramref name="at"/>, which goes behind them; -1 where they are not valid.</summary>
    private static int Decode(ReadOnlySpan<char> text, ref int at)
    {
        var first = Byte(text, ref at);
        var (more, least) = first switch
        {
            < 0 => (-1, 0),
            < 0x80 => (0, 0),
            < 0xC2 => (-1, 0),
            < 0xE0 => (1, 0x80),
            < 0xF0 => (2, 0x800),
            < 0xF5 => (3, 0x10000),
            _ => (-1, 0),
        };
        if (more <= 0)
            return more < 0 ? -1 : first;
        var scalar = first & (0x3F >> more);
        for (; more > 0; more--)
        {
            var next = Byte(text, ref at);
            if ((next & ~0x3F) != 0x80)
                return -1;
            scalar = (scalar << 6) | (next & 0x3F);
        }

        return scalar < least || scalar is (>= 0xD800 and < 0xE000) or > 0x10FFFF ? -1 : scalar;
    }

    private static int Byte(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 2 >= text.Length || text[at] != '%')
            return -1;
        var value = (Digit(text[at + 1]) << 4) | Digit(text[at + 2]);
        at += 3;
        return value;
    }

    /// <summary>The value of a hexadecimal digit; negative, and so the byte, where it is none.</summary>
    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MinValue,
    };
}
