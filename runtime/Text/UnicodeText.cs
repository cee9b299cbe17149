using System.Globalization;
using System.Text;

namespace Broadsheet.Text;

/// <summary>Unicode normalisation form C (UAX #15).</summary>
internal static class UnicodeText
{
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
        var wellFormed = ReplaceLoneSurrogates(text);
        var composed = Hangul.HasConjoiningJamo(wellFormed.AsSpan()) ? Hangul.Compose(wellFormed) : wellFormed;
        var safe = JoinMarks(composed);
        return safe.IsNormalized(NormalizationForm.FormC) ? safe : safe.Normalize(NormalizationForm.FormC);
    }

    /// <summary><paramref name="text"/> with each half of a surrogate pair that stands alone replaced by U+FFFD; the same string where there is none.</summary>
    public static string ReplaceLoneSurrogates(string text)
    {
        char[]? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLoneSurrogate(text, i))
                continue;
            cleaned ??= text.ToCharArray();
            cleaned[i] = '\uFFFD';
        }

        return cleaned is null ? text : new string(cleaned);
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
