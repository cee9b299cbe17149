using System.Globalization;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Writing;

/// <summary>C# string literals that read well: raw over several lines where the text allows it, escaped where not.</summary>
internal static class Literal
{
    /// <summary>
    /// What stands on the lines around <paramref name="text"/> in a raw literal; null where only an escaped one can hold it.
    /// </summary>
    public static string? QuotesOf(string text) =>
        !CanBeRaw(text) ? null : LongestRunOfQuotes(text) is >= 3 and var longest ? new string('"', longest + 1) : "\"\"\"";

    public static string Escaped(string text)
    {
        if (text.Length == 0)
            return "\"\"";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when IsUnsafe(text, i) => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    // A raw literal cannot escape, and its lines are those of the source: anything that an editor or the lexer may take
    // for a line's end, or that does not survive UTF-8, goes into an escaped literal. A line of blanks alone would lose them.
    private static bool CanBeRaw(string text)
    {
        if (text.Length == 0)
            return false;
        var lineIsBlank = true;
        var lineStart = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n')
            {
                if (lineIsBlank && i > lineStart)
                    return false;
                lineIsBlank = true;
                lineStart = i + 1;
            }
            else if (text[i] != '\t' && IsUnsafe(text, i))
            {
                return false;
            }
            else
            {
                lineIsBlank &= char.IsWhiteSpace(text[i]);
            }
        }

        return true;
    }

    private static bool IsUnsafe(string text, int index) =>
        text[index] is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF')
            or '\uFFFE' or '\uFFFF' ||
        UnicodeText.IsLoneSurrogate(text, index);

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
