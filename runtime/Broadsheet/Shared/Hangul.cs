using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// Hangul by arithmetic (Unicode Standard, chapter 3.12), so that it is the same where <see cref="string.Normalize()"/>
/// does nothing, as under <c>InvariantGlobalization</c>.
/// </summary>
internal static class Hangul
{
    private const char SyllableBase = '\uAC00';
    private const char LeadBase = '\u1100';
    private const char VowelBase = '\u1161';
    private const char TailBase = '\u11A7';
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    public static bool IsSyllable(char c) => (uint)(c - SyllableBase) < LeadCount * VowelCount * TailCount;

    /// <summary>Whether <paramref name="c"/> is of the block U+1100 to U+11FF.</summary>
    public static bool IsConjoiningJamo(char c) => c is >= LeadBase and < '\u1200';

    /// <summary>Whether a syllable ends in a consonant (a final, 받침), which decides the form of the particle after it.</summary>
    public static bool HasFinal(char syllable) => IsSyllable(syllable) && (syllable - SyllableBase) % TailCount != 0;

    /// <summary>The syllable that <paramref name="first"/> and <paramref name="second"/> make together, or <c>'\0'</c>.</summary>
    public static char Compose(char first, char second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if ((uint)lead < LeadCount && (uint)vowel < VowelCount)
            return (char)(SyllableBase + (((lead * VowelCount) + vowel) * TailCount));
        var tail = second - TailBase;
        var isOpenSyllable = IsSyllable(first) && !HasFinal(first);
        return isOpenSyllable && tail is > 0 and < TailCount ? (char)(first + tail) : '\0';
    }

    /// <summary><paramref name="text"/> with each syllable composed.</summary>
    public static string Compose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var syllable = result.Length > 0 ? Compose(result[result.Length - 1], c) : '\0';
            if (syllable != '\0')
                result[result.Length - 1] = syllable;
            else
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>Composes each syllable of a text without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="to">Room for as many characters.</param>
    /// <returns>How many characters it came to.</returns>
    public static int Compose(ReadOnlySpan<char> text, Span<char> to)
    {
        var length = 0;
        foreach (var c in text)
        {
            var syllable = length > 0 ? Compose(to[length - 1], c) : '\0';
            if (syllable != '\0')
                to[length - 1] = syllable;
            else
                to[length++] = c;
        }

        return length;
    }

    /// <summary>Whether <paramref name="text"/> holds conjoining jamo, which NFC would compose.</summary>
    public static bool HasConjoiningJamo(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsConjoiningJamo(c))
                return true;
        }

        return false;
    }
}
