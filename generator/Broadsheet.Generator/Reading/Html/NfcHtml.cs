using System.Text;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Html;

/// <summary>
/// HTML in NFC. A stroke (U+0338) right behind a tag is written as a character reference: with the tag's <c>&gt;</c> it would become one
/// character, and the tag would be none. Whoever decodes the HTML gets the stroke back.
/// </summary>
internal static class NfcHtml
{
    private const char Stroke = '\u0338';

    public static string Of(string html) => Of(html, out _);

    /// <param name="moved">Where an offset in <paramref name="html"/> lies in the result, if it is one of an ASCII character; null where
    /// nothing moved.</param>
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
            AppendRun(result, html.Substring(start, end - start));
            moved.Add(end, result.Length);
            start = end;
        }

        return result.ToString();
    }

    /// <summary>
    /// One ASCII character and what follows it. Marks are sorted as well, so that a stroke may come to stand behind the tag only then.
    /// </summary>
    private static void AppendRun(StringBuilder result, string run)
    {
        if (run[0] is not ('<' or '>') || run.IndexOf(Stroke) < 0)
        {
            result.Append(UnicodeText.ToNfc(run));
            return;
        }

        var rest = UnicodeText.ToNfc(run.Substring(1));
        result.Append(run[0]);
        if (rest[0] == Stroke)
            result.Append("&#x338;").Append(rest, 1, rest.Length - 1);
        else
            result.Append(rest);
    }
}
