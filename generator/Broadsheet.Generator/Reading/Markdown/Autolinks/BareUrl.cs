using System.Globalization;
using Markdig.Helpers;

namespace Broadsheet.Generator.Reading.Markdown.Autolinks;

/// <summary>Where a URL without brackets ends (GitHub Flavored Markdown 0.29, section 6.9, as cmark-gfm reads it).</summary>
internal static class BareUrl
{
    /// <param name="text">It begins with the URL.</param>
    /// <param name="beginning">The scheme, or <c>www.</c>.</param>
    /// <param name="openEmphasis">Signs of emphasis that is open before the URL. The URL ends before the first of them but <c>_</c>, which
    /// URLs hold themselves.</param>
    /// <returns>The offset behind the last character; -1 where no domain follows the beginning.</returns>
    public static int EndOf(StringSlice text, string beginning, string openEmphasis)
    {
        var isSchemeless = beginning == "www.";
        var domain = isSchemeless ? text.Start : text.Start + beginning.Length;
        var domainEnd = EndOfDomain(text.Text, domain, text.End + 1, needsDot: isSchemeless);
        if (domainEnd < 0)
            return -1;
        var end = domainEnd;
        while (end <= text.End && !text.Text[end].IsWhitespace() && text.Text[end] != '<')
            end++;
        if (openEmphasis.Length > 0)
            end = EndBeforeEmphasis(text.Text, domain, end, openEmphasis);
        end = WithoutTrail(text.Text, text.Start, end);
        return end > domain ? end : -1;
    }

    /// <summary>Letters and digits of any script, hyphens and dots, with no underscore in the last two parts.</summary>
    private static int EndOfDomain(string text, int start, int limit, bool needsDot)
    {
        var (dots, before, last) = (0, 0, 0);
        var at = start;
        for (; at < limit; at++)
        {
            if (text[at] == '_')
                last++;
            else if (text[at] == '.')
                (before, last, dots) = (last, 0, dots + 1);
            else if (text[at] != '-' && !IsHostCharacter(text[at]))
                break;
        }

        if (at == start || !IsHostCharacter(text[start]) || before > 0 || last > 0)
            return -1;
        return needsDot && dots == 0 ? -1 : at;
    }

    private static bool IsHostCharacter(char c) => char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control) &&
        c is not ('$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~');

    private static int EndBeforeEmphasis(string text, int start, int end, string signs)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '_' && signs.IndexOf(text[at]) >= 0)
                return at;
        }

        return end;
    }

    /// <summary>
    /// Punctuation at the end belongs to the sentence, as does a bracket that the URL does not open and what looks like an entity.
    /// </summary>
    private static int WithoutTrail(string text, int start, int end)
    {
        var open = 0;
        for (var at = start; at < end; at++)
            open += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        while (end > start)
        {
            switch (text[end - 1])
            {
                case ')' when open < 0:
                    open++;
                    end--;
                    break;
                case '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"':
                    end--;
                    break;
                case ';':
                    end = BeforeEntity(text, start, end);
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    private static int BeforeEntity(string text, int start, int end)
    {
        var at = end - 2;
        while (at > start && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            at--;
        return at > start && at < end - 2 && text[at] == '&' ? at : end - 1;
    }
}
