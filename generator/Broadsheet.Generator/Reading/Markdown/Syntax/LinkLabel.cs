using System.Text;
using Markdig.Helpers;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>The label by which a link, or a footnote, finds its definition (CommonMark 0.31.2, section 4.7).</summary>
internal static class LinkLabel
{
    private const int MaxLength = 999;

    /// <summary>
    /// The label in the brackets that <paramref name="slice"/> begins with, which is then behind them; null where no label stands there. A
    /// backslash before a bracket or a backslash is left out, as in Markdig's own labels; any other is a character of the label.
    /// </summary>
    public static string? Read(ref StringSlice slice)
    {
        var end = EndOf(slice);
        if (end < 0)
            return null;
        var label = Clean(slice.Text, slice.Start + 1, end);
        if (label.Length == 0)
            return null;
        slice.Start = end + 1;
        return label;
    }

    /// <summary>Where the bracket that closes a label stands in the text; -1 where none does.</summary>
    public static int EndOf(StringSlice slice)
    {
        if (slice.CurrentChar != '[')
            return -1;
        var last = Math.Min(slice.End, slice.Start + MaxLength + 1);
        for (var at = slice.Start + 1; at <= last; at++)
        {
            if (slice.Text[at] == ']')
                return at;
            if (slice.Text[at] == '[')
                return -1;
            if (slice.Text[at] == '\\' && at < last && slice.Text[at + 1] is '[' or ']' or '\\')
                at++;
        }

        return -1;
    }

    /// <summary>Labels are the same where these are: case folded, each run of white space one blank.</summary>
    public static string Key(string label) => CaseFolding.Fold(Clean(label, 0, label.Length, keepsBackslashes: true));

    public static string Clean(string text, int start, int end, bool keepsBackslashes = false)
    {
        var label = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            if (text[at].IsWhitespace())
            {
                if (label.Length > 0 && label[label.Length - 1] != ' ')
                    label.Append(' ');
                continue;
            }

            if (!keepsBackslashes && text[at] == '\\' && at + 1 < end && text[at + 1] is '[' or ']' or '\\')
                at++;
            label.Append(text[at]);
        }

        if (label.Length > 0 && label[label.Length - 1] == ' ')
            label.Length--;
        return label.ToString();
    }
}
