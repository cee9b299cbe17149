using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// What opens the first paragraph of an item: a dateline as elsewhere, and what is one only where a paragraph is known to begin:
/// <c>HYDERABAD, PTI:</c>, <c>OAKHURST--</c>, <c>Mar. 31—TOWN —</c>, <c>[영천]</c>, <c>갯마을일보 한지우 기자 |</c>.
/// </summary>
internal static class LeadReader
{
    private const int Reach = 40;

    private const int LongestDate = 9;

    private const int LeastCapitals = 4;

    private static readonly string[] s_districts = ["시", "군", "구", "읍", "면"];

    public static BylineReading? Read(string text, string? emailDomain, out int end) =>
        DatelineReader.Read(text, emailDomain, out end) ?? Bracketed(text, out end) ?? Barred(text, emailDomain, out end)
            ?? Capitals(text, 0, out end) ?? Dated(text, out end);

    private static BylineReading? Bracketed(string text, out int end)
    {
        end = 0;
        var close = text.Length > 4 && text[0] is '[' or '【' ? text.IndexOfAny([']', '】'], 1, Math.Min(8, text.Length - 1)) : -1;
        if (close < 3)
            return null;
        var place = text.Substring(1, close - 1);
        var isDistrict = place.Length > 2 && Array.Exists(s_districts, ending => place.EndsWith(ending, StringComparison.Ordinal));
        if (!isDistrict && !NewsroomWords.IsPlace(place))
            return null;
        end = close + 1;
        return new BylineReading([], new DatelineModel(text.Substring(0, end), place, null));
    }

    private static BylineReading? Barred(string text, string? emailDomain, out int end)
    {
        var bar = text.IndexOf(" | ", 0, Math.Min(Reach, text.Length), StringComparison.Ordinal);
        end = bar + 3;
        if (bar < 3 || KoreanBylineParser.Parse(text.Substring(0, bar), emailDomain) is not { } byline || byline.People[0].Role is null)
            return null;
        var last = byline.People.Count - 1;
        return byline with
        {
            People = byline.People.Select((person, i) => i == last ? person with { Raw = person.Raw + " |" } : person).ToEquatableArray(),
        };
    }

    /// <summary>A city in capitals, perhaps an agency behind a comma, before a colon or a dash without blanks.</summary>
    private static BylineReading? Capitals(string text, int from, out int end)
    {
        var at = from;
        var letters = 0;
        while (at < text.Length && at - from < Reach && (char.IsUpper(text[at]) || text[at] is ' ' or '.' or ',' or '\'' or '’'))
            letters += char.IsUpper(text[at++]) ? 1 : 0;
        var length = at < text.Length && text[at] is ':' or '—' ? 1
            : at + 1 < text.Length && text[at] == '-' && text[at + 1] == '-' ? 2 : 0;
        end = at + length;
        if (length == 0 || letters < LeastCapitals || end >= text.Length)
            return null;
        var head = text.Substring(from, at - from).Trim();
        var comma = head.LastIndexOf(',');
        var agency = comma > 0 && EnglishRole.IsAgency(head.Substring(comma + 1).Trim()) ? head.Substring(comma + 1).Trim() : null;
        var place = agency is null ? head : head.Substring(0, comma);
        return new BylineReading([], new DatelineModel(text.Substring(0, end).Trim(), place, agency));
    }

    private static BylineReading? Dated(string text, out int end)
    {
        end = 0;
        var dash = text.IndexOf('—', 0, Math.Min(LongestDate, text.Length));
        return dash > 2 && char.IsDigit(text[dash - 1]) && char.IsUpper(text[0]) ? Capitals(text, dash + 1, out end) : null;
    }
}
