using System.Text;

namespace Broadsheet.Text;

/// <summary>Unicode normalisation form C (UAX #15).</summary>
internal static class UnicodeText
{
    /// <summary><paramref name="text"/> in NFC; the same string where it already is.</summary>
    public static string ToNfc(string text)
    {
        if (IsAscii(text))
            return text;
        var composed = Hangul.HasConjoiningJamo(text.AsSpan()) ? ComposeHangul(text) : text;
        return composed.IsNormalized(NormalizationForm.FormC) ? composed : composed.Normalize(NormalizationForm.FormC);
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }

    private static string ComposeHangul(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var syllable = result.Length > 0 ? Hangul.Compose(result[result.Length - 1], c) : '\0';
            if (syllable != '\0')
                result[result.Length - 1] = syllable;
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
