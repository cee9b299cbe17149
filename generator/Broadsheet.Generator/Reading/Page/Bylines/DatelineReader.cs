using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// The place, agency and reporter before a first sentence: <c>(서울=연합뉴스) 이름 기자 =</c>, <c>[도쿄=이름 특파원]</c>,
/// <c>SEOUL, South Korea (AP) —</c>.
/// </summary>
internal static class DatelineReader
{
    private const int Reach = 80;

    private const int MaxPlaceLength = 50;

    /// <summary>The dateline and bylines that open <paramref name="text"/>; the sentence begins at <paramref name="end"/>.</summary>
    public static BylineReading? Read(string text, string? emailDomain, out int end)
    {
        end = 0;
        if (text.Length < 4)
            return null;
        return text[0] is '(' or '[' or '【' or '<' ? ReadBracketed(text, emailDomain, out end) : ReadEnglish(text, out end);
    }

    private static BylineReading? ReadBracketed(string text, string? emailDomain, out int end)
    {
        end = 0;
        var close = text.IndexOfAny([')', ']', '】', '>'], 1, Math.Min(Reach, text.Length) - 1);
        if (close < 3)
            return null;
        var inside = text.Substring(1, close - 1);
        var equals = inside.IndexOf('=');
        if (equals <= 0)
            return ReadReporter(text, close, emailDomain, out end);
        var left = inside.Substring(0, equals).Trim();
        var right = inside.Substring(equals + 1).Trim();
        if (left.StartsWith("사진", StringComparison.Ordinal) || left.StartsWith("글", StringComparison.Ordinal))
            return null;
        if (!IsAgencies(right))
            return ReadCorrespondent(text, left, right, equals + 2, close, emailDomain, out end);
        end = close + 1;
        var bylines = ReadNamesBeforeEquals(text, ref end, emailDomain);
        var agency = IsAgencyTail(left, out var place) ? left.Substring(place.Length).Trim() + "=" + right : right;
        return new BylineReading(bylines, new DatelineModel(text.Substring(0, close + 1), place, agency));
    }

    /// <summary><c>워싱턴 AP</c> in <c>(워싱턴 AP=연합뉴스)</c>: the place is what stands before the agency.</summary>
    private static bool IsAgencyTail(string left, out string place)
    {
        var blank = left.LastIndexOf(' ');
        var isAgency = blank > 0 && NewsroomWords.IsAgency(left.Substring(blank + 1));
        place = isAgency ? left.Substring(0, blank) : left;
        return isAgency;
    }

    private static bool IsAgencies(string text)
    {
        foreach (var part in text.Split(' ', '·', '/'))
        {
            if (!NewsroomWords.IsPublisher(part))
                return false;
        }

        return true;
    }

    /// <summary><c>이름 기자 =</c> behind the bracket.</summary>
    private static EquatableArray<BylineModel> ReadNamesBeforeEquals(string text, ref int end, string? emailDomain)
    {
        var equals = text.IndexOf('=', end, Math.Min(Reach, text.Length - end));
        if (equals < 0)
            return [];
        var names = KoreanBylineParser.Parse(text.Substring(end, equals - end).Trim(), emailDomain);
        if (names is null)
            return [];
        var people = new List<BylineModel>(names.People);
        var last = people[people.Count - 1];
        people[people.Count - 1] = last with { Raw = last.Raw + " =" };
        end = equals + 1;
        return people.ToEquatableArray();
    }

    /// <summary><c>[도쿄=이름 특파원]</c>, <c>[OSEN=이름 기자]</c>.</summary>
    private static BylineReading? ReadCorrespondent(
        string text, string left, string right, int rightStart, int close, string? emailDomain, out int end)
    {
        end = 0;
        var names = KoreanBylineParser.Parse(right, emailDomain, allowBare: true);
        if (names is null || left.Length > 14)
            return null;
        end = close + 1;
        var people = new List<BylineModel>(names.People);
        var last = people[people.Count - 1];
        people[people.Count - 1] = last with { Raw = last.Raw + text[close] };
        if (end < text.Length && text[end] == '=')
            people[people.Count - 1] = last with { Raw = last.Raw + text.Substring(close, 1 + (++end - close - 1)) };
        var isPublisher = NewsroomWords.IsPublisher(left);
        var dateline = new DatelineModel(text.Substring(0, rightStart), isPublisher ? null : left, isPublisher ? left : null);
        return new BylineReading(people.ToEquatableArray(), dateline);
    }

    /// <summary><c>[이데일리 이름 기자]</c>: no place, only the reporter.</summary>
    private static BylineReading? ReadReporter(string text, int close, string? emailDomain, out int end)
    {
        end = close + 1;
        if (end == text.Length || text[0] == '<')
            return null;
        var byline = KoreanBylineParser.Parse(text.Substring(0, end), emailDomain);
        return byline?.People[0].Role is null ? null : byline;
    }

    /// <summary>Capitals, perhaps a region, a date and an agency in brackets, then a dash with blanks.</summary>
    private static BylineReading? ReadEnglish(string text, out int end)
    {
        end = 0;
        var reach = Math.Min(Reach, text.Length);
        var dash = DashIn(text, reach, out var dashEnd);
        if (dash < 3)
            return null;
        var head = text.Substring(0, dash).TrimEnd();
        string? agency = null;
        if (head[head.Length - 1] == ')')
        {
            var open = head.LastIndexOf('(');
            if (open <= 0)
                return null;
            agency = head.Substring(open + 1, head.Length - open - 2);
            head = head.Substring(0, open).TrimEnd();
        }

        if (!IsPlace(head, agency))
            return null;
        end = dashEnd;
        return new BylineReading([], new DatelineModel(text.Substring(0, dashEnd).Trim(), WithoutDate(head), agency));
    }

    private static int DashIn(string text, int reach, out int end)
    {
        for (var i = 3; i < reach; i++)
        {
            var length = text[i] is '—' or '–'
                ? 1
                : text[i] == '-' && text[i - 1] == ' ' ? (i + 1 < text.Length && text[i + 1] == '-' ? 2 : 1) : 0;
            end = i + length;
            if (length > 0 && end < text.Length && (text[end] == ' ' || text[i] == '—'))
                return i;
        }

        end = 0;
        return -1;
    }

    /// <summary>A city in capitals; before an agency's name in brackets also as words are written, such as <c>Paris (AFP)</c>.</summary>
    private static bool IsPlace(string head, string? agency)
    {
        var comma = head.IndexOf(',');
        var city = comma < 0 ? head : head.Substring(0, comma);
        if (head.Length > MaxPlaceLength || city.Length == 0)
            return false;
        return IsInCapitals(city, agency is null ? 4 : 2)
            || (agency is not null && EnglishRole.IsAgency(agency) && EnglishName.IsPerson(city, 1));
    }

    private static bool IsInCapitals(string city, int least)
    {
        var capitals = 0;
        foreach (var c in city)
        {
            if (char.IsLower(c) || !(char.IsLetter(c) || c is ' ' or '.' or '\'' or '’' or '-'))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= least;
    }

    /// <summary><c>GWANGJU, Oct. 17</c>: the date is the agency's, not part of the place.</summary>
    private static string WithoutDate(string head)
    {
        var comma = head.LastIndexOf(',');
        return comma > 0 && char.IsDigit(head[head.Length - 1]) ? head.Substring(0, comma) : head;
    }
}
