using Broadsheet.Generator.Diagnostics;
using Markdig.Helpers;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// Where the parentheses behind the text of a link end, which hold its address and title. Markdig reads what is in them; without the end it
/// would read on to that of the paragraph for each of many <c>](</c> that are never closed, which is quadratic. Here each of these ends
/// what is sought for one before it: a quotation mark closes a title, and an address has a number of parentheses within each other, as in
/// cmark.
/// </summary>
internal static class LinkTail
{
    public const int None = -1;
    public const int TooDeep = -2;

    /// <param name="slice">It begins with <c>(</c>.</param>
    /// <returns>The offset of <c>)</c>; <see cref="None"/> where it is missing, and <see cref="TooDeep"/> where the address has too many
    /// parentheses to tell.</returns>
    public static int EndOf(StringSlice slice)
    {
        var (text, last) = (slice.Text, slice.End);
        var address = SkipBlanks(text, slice.Start + 1, last);
        var end = address <= last && text[address] == '<' ? EndOfPointed(text, address, last) : EndOfAddress(text, address, last);
        if (end < 0)
            return end;
        var title = SkipBlanks(text, end, last);
        if (title > end && title <= last && text[title] is '"' or '\'' or '(')
        {
            end = EndOfTitle(text, title, last);
            if (end < 0)
                return end;
            title = SkipBlanks(text, end, last);
        }

        return title <= last && text[title] == ')' ? title : None;
    }

    private static int SkipBlanks(string text, int at, int last)
    {
        while (at <= last && text[at].IsWhitespace())
            at++;
        return at;
    }

    /// <summary>Behind an address in pointed brackets.</summary>
    private static int EndOfPointed(string text, int start, int last)
    {
        for (var at = start + 1; at <= last; at++)
        {
            if (text[at] == '>')
                return at + 1;
            if (text[at] is '<' or '\n' or '\r')
                return None;
            if (IsEscape(text, at, last))
                at++;
        }

        return None;
    }

    private static int EndOfAddress(string text, int start, int last)
    {
        var open = 0;
        for (var at = start; at <= last; at++)
        {
            if (text[at] == '(' && ++open > InputLimits.ParenthesesInAddress)
                return TooDeep;
            if (char.IsControl(text[at]) || text[at] == ' ' || (text[at] == ')' && --open < 0))
                return open > 0 ? None : at;
            if (IsEscape(text, at, last))
                at++;
        }

        return None;
    }

    private static int EndOfTitle(string text, int start, int last)
    {
        var closing = text[start] == '(' ? ')' : text[start];
        for (var at = start + 1; at <= last; at++)
        {
            if (text[at] == closing)
                return at + 1;
            if (text[at] == '(' && closing == ')')
                return None;
            if (IsEscape(text, at, last))
                at++;
        }

        return None;
    }

    private static bool IsEscape(string text, int at, int last) => text[at] == '\\' && at < last && text[at + 1].IsAsciiPunctuation();
}
