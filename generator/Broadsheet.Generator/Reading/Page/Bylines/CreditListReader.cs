using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>Bylines of two languages on one line: <c>박서연 기자 · Jane Doe, Staff Writer</c>. Each part is a byline by itself.</summary>
internal static class CreditListReader
{
    private static readonly char[] Separators = ['·', '|', ';', '/'];

    public static BylineReading? Read(string line, string? emailDomain)
    {
        var people = new List<BylineModel>();
        DatelineModel? dateline = null;
        for (var from = 0; from < line.Length;)
        {
            var end = line.IndexOfAny(Separators, from);
            if (end < 0 && from == 0)
                return null;
            end = end < 0 ? line.Length : end;
            var part = line.Substring(from, end - from).Trim();
            var byline = EnglishBylineReader.Read(part, emailDomain) ?? KoreanBylineParser.Parse(part, emailDomain);
            if (byline is null || (byline.Dateline is not null && from > 0))
                return null;
            dateline ??= byline.Dateline;
            people.AddRange(byline.People);
            from = Math.Min(end + 1, line.Length);
            var last = people[people.Count - 1];
            people[people.Count - 1] = last with { Raw = (last.Raw + " " + line.Substring(end, from - end)).Trim() };
        }

        return new BylineReading(people.ToEquatableArray(), dateline);
    }
}
