using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// English bylines and credits: <c>By A and B, Staff Writers</c>, <c>Story and photos by A</c>, <c>— A</c>, <c>A, Staff Writer</c>,
/// an agency alone.
/// </summary>
internal static class EnglishBylineReader
{
    private const int MaxLength = 160;

    /// <summary>The byline or credit that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line, string? emailDomain)
    {
        if (EnglishRole.IsAgency(line))
            return new BylineReading([new BylineModel(line, null, null, null, null, BylineCredit.Text, line)], null);
        if (line.Length is < 4 or > MaxLength)
            return null;
        var start = line[0] is '(' or '[' ? 1 : 0;
        if (EnglishCreditLabel.At(line, start) is { } label
            && Of(new EnglishBylineParser(line, label.Credit, emailDomain).Parse(start + label.Length), label.IsOpening) is { } labeled)
            return labeled;
        var dash = DashLength(line);
        if (ReadReports(line, Math.Max(start, dash)) is { } reports)
            return reports;
        if (PhotoCreditReader.Read(line, emailDomain) is { } credit)
            return credit;
        if (dash > 0)
            return Of(new EnglishBylineParser(line, BylineCredit.Text, emailDomain) { IsSignature = true }.Parse(dash), isOpening: false);
        return ReadBare(line, emailDomain);
    }

    /// <summary>
    /// <c>From staff reports</c>, <c>Compiled from wire services</c>, <c>Staff report</c>: the newsroom signs without a name.
    /// </summary>
    private static BylineReading? ReadReports(string line, int start)
    {
        var text = line.Substring(start).TrimEnd(')', ']', '.');
        foreach (var opening in WordLists.EnglishReportOpenings.Words)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[0])
                && EnglishRole.IsReports(text.Substring(opening.Length)))
                return new BylineReading(
                    [new BylineModel(text.Substring(opening.Length), null, null, null, null, BylineCredit.Text, line)],
                    null,
                    IsOpening: start == 0);
        }

        var isStaffReport = string.Equals(text, "Staff report", StringComparison.OrdinalIgnoreCase)
            || string.Equals(text, "Staff reports", StringComparison.OrdinalIgnoreCase);
        return isStaffReport
            ? new BylineReading([new BylineModel(text, null, null, null, null, BylineCredit.Text, line)], null, IsOpening: start == 0)
            : null;
    }

    /// <summary>How long the dash and its blanks are that open a line such as <c>— Jane Doe</c>.</summary>
    private static int DashLength(string line)
    {
        var length = line[0] is '—' or '–' ? 1 : line.StartsWith("--", StringComparison.Ordinal) ? 2 : 0;
        while (length > 0 && length < line.Length && line[length] == ' ')
            length++;
        return length;
    }

    /// <summary><c>Jane Doe, Staff Writer</c>: only with the post at a newspaper, or the agency.</summary>
    private static BylineReading? ReadBare(string line, string? emailDomain)
    {
        if (line.IndexOf(',') < 0)
            return null;
        var people = new EnglishBylineParser(line, BylineCredit.Text, emailDomain).Parse(0);
        foreach (var person in people)
        {
            if (person.Role is null
                || !(EnglishRole.EndsInNoun(person.Role) || EnglishRole.IsAgency(person.Role) || IsNamedPaper(person.Role)))
                return null;
        }

        return Of(people, isOpening: false);
    }

    private static bool IsNamedPaper(string role) => role.StartsWith("The ", StringComparison.Ordinal) && EnglishRole.IsNewspaper(role);

    private static BylineReading? Of(EquatableArray<BylineModel> people, bool isOpening) =>
        people.IsEmpty ? null : new BylineReading(EnglishPost.Split(people), null, isOpening);
}
