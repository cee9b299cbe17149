using System.Globalization;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>Rule 1: what extraction did to the characters is undone before anything is read.</summary>
internal static class PageCleaner
{
    private const char SoftHyphen = '\u00AD';
    private const char AraeaUsedAsDot = '\u318D';
    private const char MiddleDot = '\u00B7';

    /// <summary>The lines of <paramref name="page"/> from <paramref name="start"/> that hold more than blanks.</summary>
    public static List<PageLine> Clean(string page, int start)
    {
        var lines = new List<PageLine>();
        var blanks = 0;
        for (var from = start; from < page.Length;)
        {
            from = SkipFormFeeds(page, from, ref blanks);
            var end = from;
            while (end < page.Length && !EndsLine(page[end]))
                end++;
            var line = CleanLine(page, from, end, Math.Abs(blanks));
            if (line is not null)
                lines.Add(line);
            blanks = line is null ? Math.Max(0, blanks) + 1 : 0;
            if (end < page.Length && page[end] != '\f')
                from = end + (IsCarriageReturnLineFeed(page, end) ? 2 : 1);
            else
                from = end;
        }

        return lines;
    }

    /// <summary>
    /// A page's end parts paragraphs as a blank line does, and is no line itself: told as -1 until a blank line is counted.
    /// </summary>
    private static int SkipFormFeeds(string page, int from, ref int blanks)
    {
        var at = from;
        while (at < page.Length && (page[at] == '\f' || (!EndsLine(page[at]) && IsBlankOrNothing(page[at]))))
        {
            if (page[at] == '\f' && blanks == 0)
                blanks = -1;
            at++;
        }

        return at;
    }

    private static bool EndsLine(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsCarriageReturnLineFeed(string page, int at) => at + 1 < page.Length && page[at] == '\r' && page[at + 1] == '\n';

    private static PageLine? CleanLine(string page, int from, int to, int blanksBefore)
    {
        while (from < to && IsBlankOrNothing(page[from]))
            from++;
        while (to > from && IsBlankOrNothing(page[to - 1]) && page[to - 1] != SoftHyphen)
            to--;
        if (from == to)
            return null;
        var isClean = IsClean(page, from, to);
        var text = page.Substring(from, to - from);
        if (isClean && ReferenceEquals(UnicodeText.ToNfc(text), text))
            return new PageLine(text, from, null, blanksBefore);
        return Rewrite(page, from, to, blanksBefore);
    }

    private static bool IsClean(string page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var c = page[i];
            var isSecondBlank = c == ' ' && page[i - 1] == ' ';
            if (isSecondBlank || (c != ' ' && (IsBlankOrNothing(c) || c == AraeaUsedAsDot || !IsCharacter(page, i))))
                return false;
        }

        return true;
    }

    private static PageLine? Rewrite(string page, int from, int to, int blanksBefore)
    {
        var text = new StringBuilder(to - from);
        var map = new List<int>(to - from + 1);
        var cluster = new StringBuilder();
        for (var i = from; i < to;)
        {
            var start = i;
            cluster.Clear();
            do
                AppendCleaned(cluster, page, i++, to);
            while (i < to && ComposesWithPrevious(page[i]));
            foreach (var c in UnicodeText.ToNfc(cluster.ToString()))
            {
                if (c == ' ' && (text.Length == 0 || text[text.Length - 1] == ' '))
                    continue;
                text.Append(c);
                map.Add(start - from);
            }
        }

        if (text.Length == 0)
            return null;
        map.Add(to - from);
        var cleaned = text.ToString();
        var composed = UnicodeText.ToNfc(cleaned);
        // A character that prints nothing stood between two that compose: the map is off by as many from there on.
        return composed.Length == cleaned.Length
            ? new PageLine(composed, from, map.ToArray(), blanksBefore)
            : new PageLine(
                composed,
                from,
                Enumerable.Range(0, composed.Length + 1).Select(i => map[Math.Min(i, map.Count - 1)]).ToArray(),
                blanksBefore);
    }

    private static void AppendCleaned(StringBuilder cluster, string page, int at, int end)
    {
        var c = page[at];
        if (!IsCharacter(page, at))
            cluster.Append('\uFFFD');
        else if (c == AraeaUsedAsDot)
            cluster.Append(MiddleDot);
        else if (c == SoftHyphen && at == end - 1)
            cluster.Append('-');
        else if (IsBlank(c))
            cluster.Append(' ');
        else if (!IsBlankOrNothing(c))
            cluster.Append(c);
    }

    /// <summary>
    /// Half a surrogate pair and the non-characters are refused by <see cref="string.Normalize()"/>, and by what reads the output.
    /// </summary>
    private static bool IsCharacter(string page, int at) =>
        page[at] < '\uD800' || !(UnicodeText.IsLoneSurrogate(page, at) || UnicodeText.IsNoncharacter(page, at));

    private static bool ComposesWithPrevious(char c) =>
        char.IsLowSurrogate(c)
        || (c is >= '\u1160' and <= '\u11FF')
        || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u3164' or '\u2800';

    /// <summary>
    /// Blanks, and characters that print nothing: control characters, byte order marks, zero-width spaces, directional marks.
    /// </summary>
    private static bool IsBlankOrNothing(char c) =>
        IsBlank(c) || char.IsControl(c) || c is SoftHyphen or '\uFEFF' or '\u2060' or '\u200B' or '\u200E' or '\u200F';
}
