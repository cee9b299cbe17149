using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// A line that is known to begin as a headline, and goes on with the item's text: behind a label, from a dateline on, or from a sentence on
/// that takes up the headline's words.
/// </summary>
internal static class GluedBody
{
    private const int LongestHeadline = 60;

    private const int ShortestText = 20;

    /// <summary>No headline is longer; looking further would cost time in proportion to the line for each word.</summary>
    private const int FarthestLead = 200;

    /// <summary>Where the text begins; 0 where all of the line is headline.</summary>
    public static int Start(string line, string? emailDomain)
    {
        if (line.Length < ShortestText)
            return 0;
        var isSentence = Sentence.EndsWithStop(line);
        for (var at = 2; at < line.Length - ShortestText && at < FarthestLead; at++)
        {
            if (CanBeginLead(line, at) && LeadReader.Read(line.Substring(at), emailDomain, out var end) is { Dateline: not null }
                && at + end < line.Length && HasSmallLetters(line, at + end))
                return at;
        }

        if (!isSentence && line.Length < LongestHeadline)
            return 0;
        if (Label(line) is > 0 and var label)
            return label;
        return isSentence && Sentence.IsKorean(line) ? SubjectStart(line) : 0;
    }

    private static bool CanBeginLead(string line, int at) =>
        line[at] is '[' or '【' || (line[at - 1] == ' ' && line[at] is >= 'A' and <= 'Z' && HasSmallLetters(line.Substring(0, at), 0));

    private static bool HasSmallLetters(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (char.IsLower(line[i]) || line[i] >= '가')
                return line.Length - i > 1;
        }

        return false;
    }

    /// <summary>Where the text begins behind who signs: <c>JANE DOE HARBORVIEW: …</c>; 0 where the line is a signature.</summary>
    public static int StartBehindName(string line, string? emailDomain)
    {
        var farthest = Math.Min(LongestHeadline, line.Length - ShortestText);
        for (var at = line.IndexOf(' ') + 1; at > 0 && at < farthest; at = line.IndexOf(' ', at) + 1)
        {
            var name = line.Substring(0, at - 1);
            var isSigned = EnglishName.IsPerson(name, 2) || EnglishRole.IsPosition(name)
                || name.EndsWith("Reporter", StringComparison.Ordinal) || name.EndsWith("Correspondent", StringComparison.Ordinal);
            if (isSigned && line[at] is >= 'A' and <= 'Z'
                && LeadReader.Read(line.Substring(at), emailDomain, out var end) is { Dateline: not null } && at + end < line.Length)
                return at;
        }

        return 0;
    }

    private static int Label(string line)
    {
        var blank = line.IndexOfAny([' ', '◇', '▲', '■']);
        blank = blank > 1 && line[blank] != ' ' ? blank - 1 : blank;
        if (blank > 0 && line[blank] != ' ')
            return GenreLabel.Of(line.Substring(0, blank + 1)) is not null ? blank + 1 : 0;
        return blank > 1 && GenreLabel.Of(line.Substring(0, blank)) is not null ? blank + 1 : 0;
    }

    /// <summary>The headline's first word again, or the first word with a subject's particle behind three words or more.</summary>
    private static int SubjectStart(string line)
    {
        var first = line.Substring(0, Math.Min(2, line.Length));
        var words = 0;
        var subject = 0;
        for (var at = 1; at < line.Length - ShortestText; at++)
        {
            if (line[at - 1] != ' ')
                continue;
            words++;
            if (words >= 2 && char.IsLetter(first[1]) && string.CompareOrdinal(line, at, first, 0, first.Length) == 0)
                return at;
            var end = line.IndexOf(' ', at);
            if (subject == 0 && words >= 3 && end > at + 2 && line[end - 1] is '은' or '는' or '이' or '가')
                subject = at;
        }

        return subject;
    }
}
