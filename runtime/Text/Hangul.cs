namespace Broadsheet.Text;

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

    /// <summary>Whether <paramref name="text"/> holds conjoining jamo, which NFC would compose.</summary>
    public static bool HasConjoiningJamo(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= LeadBase and < '\u1200')
                return true;
        }

        return false;
    }
}
