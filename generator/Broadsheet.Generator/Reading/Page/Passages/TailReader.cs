using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>Rule 8: lines that are no paragraph, such as a page number, a link to related articles, a reservation of rights.</summary>
internal static class TailReader
{
    private const int MaxLength = 140;

    private const int MaxKoreanNotice = 80;

    /// <summary>An agency's notice says in two sentences what is forbidden.</summary>
    private const int MaxCopyrightLength = 240;

    /// <summary>A newspaper's name may stand before the sign.</summary>
    private const int NameReach = 12;

    /// <summary>저작권자: who holds the copyright.</summary>
    private const string Holder = "저작권자";

    private const string AllRights = "All rights reserved";

    private static readonly char[] CopyrightSigns = ['©', 'ⓒ', 'Ⓒ'];

    /// <summary>
    /// Whether <paramref name="line"/> names who holds the copyright: an item carries it as its notice, a reservation of rights included.
    /// </summary>
    public static bool IsCopyright(string line)
    {
        if (line.Length > MaxCopyrightLength || IsReport(line))
            return false;
        if (OpensWithCopyright(line) || OpensWithCopyright(line.TrimStart('<', '(', '[', '〈', '※', ' ')))
            return true;
        if (EndsAsSentence(line))
            return false;
        var sign = line.IndexOfAny(CopyrightSigns);
        return (sign >= 0 && sign < NameReach) || NamesOwnerOfRights(line);
    }

    /// <summary><c>Harbor Courier. All rights reserved.</c></summary>
    private static bool NamesOwnerOfRights(string line) =>
        line.Length > AllRights.Length + 1 && line.TrimEnd('.').EndsWith(AllRights, StringComparison.OrdinalIgnoreCase);

    private static bool OpensWithCopyright(string text)
    {
        if (text.StartsWith(Holder, StringComparison.Ordinal))
        {
            var rest = text.Substring(Holder.Length).Trim(' ', ':', '=', '>', ')');
            return BeginsWithSign(rest) || ReservesRights(text) || NewsroomWords.IsPublisher(rest);
        }

        if (!text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase))
            return BeginsWithSign(text);
        var owner = text.Substring("Copyright".Length).TrimStart('s', 'S', ' ', ':');
        return BeginsWithSign(owner) || BeginsWithYear(owner) || owner.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
            || EnglishRole.IsNewspaper(owner.TrimEnd('.'));
    }

    private static bool BeginsWithSign(string text)
    {
        if (text.Length > 1 && Array.IndexOf(CopyrightSigns, text[0]) >= 0)
            return true;
        return text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) && BeginsWithYear(text.Substring(3).TrimStart());
    }

    private static bool BeginsWithYear(string text) => text.Length >= 4 && IsDigits(text.Substring(0, 4));

    /// <param name="standsAlone">Blank lines, or the page's end, above and below: only then is a number a page's number.</param>
    public static PageTailKind? Read(string line, bool standsAlone)
    {
        if (line.Length > MaxLength)
            return IsOrnament(line) ? PageTailKind.Ornament : null;
        if (standsAlone && IsPageNumber(line))
            return PageTailKind.PageNumber;
        if (IsOrnament(line))
            return PageTailKind.Ornament;
        if (ReservesRights(line))
            return PageTailKind.RightsReserved;
        if (EndsAsSentence(line))
            return null;
        if (IsRunningHead(line))
            return PageTailKind.RunningHead;
        return IsRelated(line) || JumpLine.Is(line) ? PageTailKind.RelatedLink : null;
    }

    private static bool IsRelated(string line)
    {
        var start = 0;
        while (start < line.Length && (ListMark.IsSign(line[start]) || line[start] is ' ' or '☞' or '→' or '<' or '(' or '[' or '※' or '☎'))
            start++;
        if (line[0] is '☞' or '☛')
            return true;
        foreach (var word in WordLists.RelatedLinks.Words)
        {
            var isKorean = word[0] > '\u0FFF';
            var at = line.IndexOf(word, isKorean ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (at == start || (at > start && isKorean && (start > 0 || line.Length <= 20) && line.Length <= 60))
                return true;
        }

        return false;
    }

    /// <summary><c>5</c>, <c>- 5 -</c>, <c>A5</c>, <c>5면</c>, <c>Page 5</c>.</summary>
    internal static bool IsPageNumber(string line)
    {
        var text = line.Trim(' ', '-', '–', '—', '|', '<', '>');
        if (text.StartsWith("Page ", StringComparison.OrdinalIgnoreCase))
            text = text.Substring(5);
        if (text.EndsWith("면", StringComparison.Ordinal) || text.EndsWith("쪽", StringComparison.Ordinal))
            text = text.Substring(0, text.Length - 1);
        if (text.Length > 1 && text[0] is >= 'A' and <= 'H')
            text = text.Substring(1);
        return text.Length is > 0 and <= 3 && IsDigits(text);
    }

    private static bool IsDigits(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static bool IsOrnament(string line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '"' or '”' or '\uFFFD' || char.IsSymbol(c) && c > '\u2FFF')
                return false;
        }

        return true;
    }

    /// <summary>
    /// The page's head or foot: a date with its weekday and nothing like a sentence, such as <c>2024년 10월 18일 금요일 5면</c>.
    /// </summary>
    private static bool IsRunningHead(string line)
    {
        if (line.Length > 60)
            return false;
        var korean = line.IndexOf("년 ", StringComparison.Ordinal) > 0 && line.IndexOf("월 ", StringComparison.Ordinal) > 0
            && (line.IndexOf("요일", StringComparison.Ordinal) > 0 || line.EndsWith("면", StringComparison.Ordinal)
                || line.EndsWith("호", StringComparison.Ordinal));
        if (korean)
            return true;
        foreach (var day in WordLists.EnglishWeekdays.Words)
        {
            var at = line.IndexOf(day + ", ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && char.IsDigit(line[line.Length - 1]) && (at == 0 || line[at - 1] is ' ' or '|'))
                return true;
        }

        return false;
    }

    /// <summary>A notice that forbids reprinting, as <c>무단전재 및 재배포 금지</c>: the words alone are also a subject of the news.</summary>
    private static bool ReservesRights(string line)
    {
        if (line.Length > MaxLength)
            return false;
        if (WordLists.EnglishRightsNotices.Begin(line))
            return true;
        return line.Length <= MaxKoreanNotice && WordLists.KoreanRightsWords.AreIn(line) && WordLists.KoreanProhibitions.AreIn(line)
            && !IsReport(line);
    }

    /// <summary>A sentence in the plain style of news: a notice speaks to its reader (금지합니다).</summary>
    private static bool IsReport(string line) =>
        line.EndsWith("다.", StringComparison.Ordinal) && !line.EndsWith("니다.", StringComparison.Ordinal);

    private static bool EndsAsSentence(string line) =>
        line.EndsWith("다.", StringComparison.Ordinal) || (line.EndsWith(".", StringComparison.Ordinal) && line.Length > 70);
}
