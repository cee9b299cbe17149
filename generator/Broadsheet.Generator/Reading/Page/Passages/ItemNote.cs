using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>
/// Display lines that belong to the item they stand in, whatever follows: a day in a diary, a box of service, who lent a hand.
/// </summary>
internal static class ItemNote
{
    private const int LongestHead = 26;

    /// <summary><c>MONDAY</c>, <c>Tuesday, March 3</c>, <c>9일(월)</c>: the head of a group of entries.</summary>
    public static bool IsDay(string line)
    {
        if (line.Length > LongestHead || line.IndexOf(':') >= 0)
            return false;
        foreach (var day in WordLists.Days.Words)
        {
            var isDay = line.StartsWith(day, StringComparison.OrdinalIgnoreCase)
                && (line.Length == day.Length || line[day.Length] is ',' or ' ' or '(');
            if (isDay && (line.Length == day.Length || char.IsDigit(line[line.Length - 1]) || line[line.Length - 1] is '일' or ')'))
                return true;
        }

        return char.IsDigit(line[0]) && line[line.Length - 1] == ')' && line.IndexOf("일(", StringComparison.Ordinal) is > 0 and var sign
            && sign + 4 == line.Length;
    }

    /// <summary>A line that opens no item of its own.</summary>
    public static bool Is(string line) =>
        IsDay(line) || WordLists.ServiceBoxes.Contains(line.Trim('◆', '◇', '■', '▶', '<', '>', '[', ']', ' ', ':'))
            || WordLists.KoreanNoteOpenings.Begin(line);

    /// <summary><c>1. 열람 기간: …</c>, <c>2) Bids will …</c>: a clause of a notice, set as a line of its own.</summary>
    public static bool IsClause(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsDigit(line[digits]))
            digits++;
        if (digits is 1 or 2 && digits + 2 < line.Length)
            return line[digits] is '.' or ')' && line[digits + 1] == ' ' && !char.IsDigit(line[digits + 2]);
        return line.Length > 4 && "가나다라마바사아자차카타파하".IndexOf(line[0]) >= 0 && line[1] is '.' or ')' && line[2] == ' ';
    }

    /// <summary>The number of such a clause; 0 for none.</summary>
    public static int ClauseNumber(string line) =>
        IsClause(line) && char.IsDigit(line[0]) ? (char.IsDigit(line[1]) ? ((line[0] - '0') * 10) + line[1] - '0' : line[0] - '0') : 0;

    /// <summary>The day on which a notice is given, alone on its line: <c>2026년 9월 9일</c>.</summary>
    public static bool IsDate(string line) =>
        line.Length is >= 9 and <= 16 && char.IsDigit(line[0]) && line[line.Length - 1] == '일' && line.IndexOf('년') == 4
            && line.IndexOf('월') > 5
        && Array.TrueForAll(line.ToCharArray(), static c => char.IsDigit(c) || c is '년' or '월' or '일' or ' ');

    /// <summary>
    /// How many of <paramref name="lines"/>, from the first on, are clauses, the date below them, and who gives the notice.
    /// </summary>
    public static int CountClauses(List<Passage> lines)
    {
        var count = 0;
        while (count < lines.Count && (IsClause(lines[count].Text) || IsDate(lines[count].Text)))
            count++;
        var isSigned = count > 0 && count < lines.Count && IsDate(lines[count - 1].Text) && lines[count].Text.Length <= LongestHead
            && lines[count].BlanksBefore <= 1;
        return isSigned ? count + 1 : count;
    }

    /// <summary>A whole line in brackets over entries is the head of their group: <c>&lt;초등 교장&gt;</c>.</summary>
    public static bool IsGroupHead(string line) =>
        line.Length <= LongestHead && line[0] is '<' or '[' or '〈' or '【' && Sentence.IsClosing(line[line.Length - 1])
            && line.IndexOfAny(['>', ']', '〉', '】']) == line.Length - 1;
}
