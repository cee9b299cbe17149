namespace Broadsheet.Generator.Reading.Page;

/// <summary>Display lines that belong to the item they stand in, whatever follows: a day in a diary, a box of service, who lent a hand.</summary>
internal static class ItemNote
{
    private const int LongestHead = 26;

    private static readonly string[] Days =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Today", "Tonight", "Tomorrow", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "오늘", "내일", "모레",
    ];

    private static readonly HashSet<string> Boxes = new(StringComparer.OrdinalIgnoreCase)
    {
        "If you go", "If you're going", "If you’re going", "How to help", "How to go", "Details", "To learn more", "Learn more", "For more information", "Schedule", "Getting there", "Where to stay", "Where to eat",
        "여행 정보", "여행정보", "여행 메모", "여행메모", "가는 길", "찾아가는 길", "가볼 만한 곳", "묵을 곳", "먹을 곳", "관람 안내", "이용 안내",
    };

    private static readonly string[] Openings = ["도움말", "자료=", "자료:", "출처=", "출처:", "자료 제공", "※"];

    /// <summary><c>MONDAY</c>, <c>Tuesday, March 3</c>, <c>9일(월)</c>: the head of a group of entries.</summary>
    public static bool IsDay(string line)
    {
        if (line.Length > LongestHead || line.IndexOf(':') >= 0)
            return false;
        foreach (var day in Days)
        {
            var isDay = line.StartsWith(day, StringComparison.OrdinalIgnoreCase) && (line.Length == day.Length || line[day.Length] is ',' or ' ' or '(');
            if (isDay && (line.Length == day.Length || char.IsDigit(line[line.Length - 1]) || line[line.Length - 1] is '일' or ')'))
                return true;
        }

        return char.IsDigit(line[0]) && line[line.Length - 1] == ')' && line.IndexOf("일(", StringComparison.Ordinal) is > 0 and var sign && sign + 4 == line.Length;
    }

    /// <summary>A line that opens no item of its own.</summary>
    public static bool Is(string line) =>
        IsDay(line) || Boxes.Contains(line.Trim('◆', '◇', '■', '▶', '<', '>', '[', ']', ' ', ':')) || Array.Exists(Openings, opening => line.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>A whole line in brackets over entries is the head of their group: <c>&lt;초등 교장&gt;</c>.</summary>
    public static bool IsGroupHead(string line) =>
        line.Length <= LongestHead && line[0] is '<' or '[' or '〈' or '【' && Sentence.IsClosing(line[line.Length - 1]) && line.IndexOfAny(['>', ']', '〉', '】']) == line.Length - 1;
}
