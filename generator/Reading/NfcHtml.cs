using System.Text;
using Broadsheet.Text;

namespace Broadsheet.Generator.Reading;

/// <summary>
/// HTML in NFC. A stroke (U+0338) right behind a tag is written as a character reference: with the tag's <c>&gt;</c> it would become one character, and the tag
/// would be none. Whoever decodes the HTML gets the stroke back.
/// </summary>
internal static class NfcHtml
{
    private const char Stroke = '\u0338';

    public static string Of(string html) => Of(html, out _);

    /// <param name="moved">Where an offset in <paramref name="html"/> lies in the result, if it is one of an ASCII character; null where nothing moved.</param>
    public static string Of(string html, out OffsetShifts? moved)
    {
        moved = null;
        if (string.Equals(UnicodeText.ToNfc(html), html, StringComparison.Ordinal))
            return html;
        moved = new();
        var result = new StringBuilder(html.Length);
        for (var start = 0; start < html.Length;)
        {
            var end = start + 1;
            while (end < html.Length && html[end] >= 0x80)
                end++;
            if (html[start] is '<' or '>' && end > start + 1 && html[start + 1] == Stroke)
                result.Append(html[start]).Append("&#x338;").Append(UnicodeText.ToNfc(html.Substring(start + 2, end - start - 2)));
            else
                result.Append(UnicodeText.ToNfc(html.Substring(start, end - start)));
            moved.Add(end, result.Length);
            start = end;
        }

        return result.ToString();
    }
}
