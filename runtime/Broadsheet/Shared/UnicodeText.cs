using System.Globalization;
using System.Text;

namespace Broadsheet.Shared;

/// <summary>Unicode normalisation form C (UAX #15).</summary>
internal static class UnicodeText
{
    private const char Replacement = '\uFFFD';
    private const char GraphemeJoiner = '\u034F';

    /// <summary>The Stream-Safe Text Format (UAX #15, chapter 13): no language puts more marks upon one letter.</summary>
    private const int MaxMarks = 30;

    /// <summary>
    /// <paramref name="text"/> in NFC, well formed; the same string where it already is. Between the thirtieth mark upon a letter and
    /// the next stands a U+034F: marks are sorted, in time that grows with the square of their number.
    /// </summary>
    public static string ToNfc(string text)
    {
        if (IsPlain(text))
            return text;
        var wellFormed = ReplaceNoText(text);
        var composed = Hangul.HasConjoiningJamo(wellFormed.AsSpan()) ? Hangul.Compose(wellFormed) : wellFormed;
        var safe = JoinMarks(composed);
        return safe.IsNormalized(NormalizationForm.FormC) ? safe : safe.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// <paramref name="text"/> with U+FFFD for each UTF-16 unit that belongs to no character of a text, so that offsets hold; the same
    /// string where there is none. Normalization throws at such a unit, and XML refuses it.
    /// </summary>
    public static string ReplaceNoText(string text)
    {
        char[]? cleaned = null;
        for (var i = FindNoText(text, 0); i >= 0; i = FindNoText(text, i + 1))
        {
            cleaned ??= text.ToCharArray();
            cleaned[i] = Replacement;
            if (char.IsHighSurrogate(text[i]) && !IsLoneSurrogate(text, i))
                cleaned[++i] = Replacement;
        }

        return cleaned is null ? text : new string(cleaned);
    }

    /// <summary>
    /// Where from <paramref name="start"/> on the first noncharacter or half of a surrogate pair stands; -1 where none does.
    /// </summary>
    public static int FindNoText(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            // Nearly all text stands below.
            if (text[i] >= '\uD800' && (IsNoncharacter(text, i) || IsLoneSurrogate(text, i)))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Whether at <paramref name="index"/> one of the 66 code points begins that Unicode keeps out of texts (chapter 23.7).
    /// </summary>
    public static bool IsNoncharacter(string text, int index)
    {
        var c = text[index];
        if (c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF')
            return true;
        return char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            && (char.ConvertToUtf32(c, text[index + 1]) & 0xFFFE) == 0xFFFE;
    }

    /// <summary>Whether the character at <paramref name="index"/> is half of a surrogate pair without its other half.</summary>
    public static bool IsLoneSurrogate(string text, int index)
    {
        if (char.IsHighSurrogate(text[index]))
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        return char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }

    // Letters and signs that are NFC by themselves and in every order, which is nearly all text: no table need be asked.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            var isPlain = c is < '\u0300' or (>= '\uAC00' and <= '\uD7A3') or (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '\u3020')
                or (>= '\u3131' and <= '\u318E') or (>= '\u4E00' and <= '\u9FFF');
            if (!isPlain)
                return false;
        }

        return true;
    }

    private static string JoinMarks(string text)
    {
        StringBuilder? joined = null;
        var copied = 0;
        var marks = 0;
        for (var i = 0; i < text.Length; i += IsPairAt(text, i) ? 2 : 1)
        {
            marks = IsMark(text, i) ? marks + 1 : 0;
            if (marks <= MaxMarks)
                continue;
            joined = (joined ?? new StringBuilder(text.Length)).Append(text, copied, i - copied).Append(GraphemeJoiner);
            copied = i;
            marks = 1;
        }

        return joined is null ? text : joined.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsPairAt(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length;

    private static bool IsMark(string text, int index)
    {
        if (text[index] is < '\u0300' or GraphemeJoiner || Hangul.IsSyllable(text[index]))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
