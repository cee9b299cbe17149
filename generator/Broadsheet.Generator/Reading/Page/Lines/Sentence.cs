using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>What the end and the middle of a text tell about its sentences.</summary>
internal static class Sentence
{
    private const int LongestRemark = 80;

    /// <summary>Whether <paramref name="text"/> ends as a sentence does, perhaps with closing quotation marks or brackets behind.</summary>
    public static bool IsClosed(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && IsClosing(text[end]))
            end--;
        return IsEnd(text[end]) || IsClosedBeforeRemark(text);
    }

    /// <summary>A remark in brackets behind a whole sentence, often a credit.</summary>
    private static bool IsClosedBeforeRemark(string text)
    {
        if (text[text.Length - 1] != ')')
            return false;
        var open = text.LastIndexOf('(', text.Length - 1, Math.Min(text.Length, LongestRemark));
        while (open > 0 && text[open - 1] == ' ')
            open--;
        return open > 0 && IsEnd(text[open - 1]);
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '。' or '…';

    /// <summary>Whether <paramref name="text"/> ends with a full stop: headlines may ask or exclaim.</summary>
    public static bool EndsWithStop(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && IsClosing(text[end]))
            end--;
        return text[end] is '.' or '。' && !(end > 1 && text[end - 1] == '.');
    }

    /// <summary>How many sentences end in <paramref name="text"/>: a stop after a letter and before a blank or the end.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (IsStopAt(text, i))
                count++;
        }

        return count;
    }

    /// <summary>Whether a sentence ends before the end of <paramref name="text"/>: a headline has no such stop.</summary>
    public static bool HasInnerStop(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == '.' && IsStopAt(text, i))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Where the last sentence of <paramref name="text"/> begins behind another, within its last <paramref name="reach"/> characters; 0 for
    /// none.
    /// </summary>
    public static int LastStart(string text, int reach)
    {
        for (var i = text.Length - 2; i > 0 && i >= text.Length - reach; i--)
        {
            if (!IsStopAt(text, i))
                continue;
            var start = i + 1;
            while (start < text.Length && IsClosing(text[start]))
                start++;
            while (start < text.Length && text[start] == ' ')
                start++;
            if (start < text.Length)
                return start;
        }

        return 0;
    }

    public static bool IsKorean(string text)
    {
        var hangul = 0;
        var latin = 0;
        for (var i = 0; i < text.Length && i < 4000; i++)
        {
            if (Hangul.IsSyllable(text[i]))
                hangul++;
            else if (text[i] < '\u0250' && char.IsLetter(text[i]))
                latin++;
        }

        return hangul * 2 >= latin && hangul > 0;
    }

    public static bool IsClosing(char c) => c is '”' or '"' or '’' or '\'' or ')' or ']' or '〉' or '>' or '》' or '」' or '』' or '】';

    public static bool IsOpening(char c) => c is '“' or '‘' or '(' or '[' or '〈' or '<' or '《' or '「' or '『' or '【';

    private static bool IsStopAt(string text, int i)
    {
        if (text[i] is not ('.' or '!' or '?'))
            return false;
        var before = text[i - 1];
        if (text[i] == '.' && (!(char.IsLetter(before) || IsClosing(before)) || AbbreviationStop.EndsAt(text, i)))
            return false;
        var next = i + 1;
        while (next < text.Length && IsClosing(text[next]))
            next++;
        return next == text.Length || text[next] == ' ';
    }
}
