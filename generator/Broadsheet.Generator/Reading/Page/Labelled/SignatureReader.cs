using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// Reads the lines of a signature one below the other: names, a name over a post or an address, an address of who was named before, and
/// notes on the author.
/// </summary>
internal sealed class SignatureReader(string? emailDomain)
{
    private const int LongestName = 40;

    /// <summary>Who a line names; what is neither a name nor an address is a note, which has no <see cref="Byline"/>.</summary>
    internal sealed record Reading(Passage Passage, BylineReading? Byline, bool IsAddress = false);

    public List<Reading> Read(PagePart part)
    {
        var lines = part.Lines.ToList();
        var readings = new List<Reading>();
        for (var i = 0; i < lines.Count;)
            i = ReadAt(lines, i, readings);
        return readings;
    }

    private int ReadAt(List<PageLine> lines, int at, List<Reading> readings)
    {
        var text = lines[at].Text;
        if (IsContact(text))
            return Add(lines, at, at + 1, text, null, readings, isAddress: true);
        if (Several(lines, at) is { } several)
            return Add(lines, at, at + several.Lines, several.Text, several.Byline, readings);
        if (WrappedByline.Read(lines, at, emailDomain) is { } wrapped)
        {
            readings.Add(new(wrapped, wrapped.Byline));
            return at + 2;
        }

        var noteEnd = NoteEnd(lines, at);
        if (noteEnd > at)
        {
            var note = string.Join(" ", lines.GetRange(at, noteEnd - at).Select(static line => line.Text));
            return Add(lines, at, noteEnd, note, null, readings);
        }

        var byline = SignedLine.Read(text, emailDomain);
        if (IsPostBelow(lines, at, byline))
        {
            var post = lines[at + 1].Text;
            var printed = post.Trim('(', ')', '<', '>', ',');
            var person = byline.People[0];
            person = person.Role is null
                ? person with { Role = printed, Raw = person.Raw + " " + post }
                : person with { Affiliation = printed, Raw = person.Raw + " " + post };
            return Add(lines, at, at + 2, text + " " + post, byline with { People = [person] }, readings);
        }

        return Add(lines, at, at + 1, text, byline, readings);
    }

    /// <summary>An address, perhaps with a telephone number or another name behind it.</summary>
    private static bool IsContact(string text)
    {
        var sign = text.IndexOf('@');
        return sign > 0 && EmailAddress.StartOf(text, sign) == 0
            && EmailAddress.EndOf(text, sign) is var end
            && (end == text.Length || text.IndexOf(" | ", end, StringComparison.Ordinal) == end);
    }

    /// <summary><c>By Jane Doe</c> over <c>and John Roe</c>, perhaps over what both are.</summary>
    private (int Lines, string Text, BylineReading Byline)? Several(List<PageLine> lines, int at)
    {
        if (at + 1 >= lines.Count || !(lines[at + 1].Text.StartsWith("and ", StringComparison.Ordinal) || lines[at + 1].Text[0] == '&'))
            return null;
        var text = lines[at].Text + " " + lines[at + 1].Text;
        if (BylineReader.Read(text, emailDomain) is not { } byline)
            return null;
        if (at + 2 >= lines.Count || lines[at + 2].BlanksBefore > 0 || !EnglishRole.IsPosition(lines[at + 2].Text))
            return (2, text, byline);
        var post = lines[at + 2].Text;
        var last = byline.People.Count - 1;
        var people = byline.People.Select((person, i) => person with
        {
            Role = person.Role ?? EnglishRole.Singular(post),
            Raw = i == last ? person.Raw + " " + post : person.Raw,
        });
        return (3, text + " " + post, byline with { People = people.ToEquatableArray() });
    }

    private static int Add(
        List<PageLine> lines, int from, int to, string text, BylineReading? byline, List<Reading> readings, bool isAddress = false)
    {
        var last = lines[to - 1];
        var passage = new Passage(PassageKind.Byline, text, lines[from].SourceOffset(0), last.SourceOffset(last.Text.Length));
        readings.Add(new(passage, byline, isAddress));
        return to;
    }

    /// <summary>A name over a line that names nobody: what the author is, or where he lives.</summary>
    private bool IsPostBelow(List<PageLine> lines, int at, BylineReading byline)
    {
        if (at + 1 >= lines.Count || lines[at + 1].BlanksBefore > 0 || byline.People.Count != 1
            || byline.People[0] is not { RawEmail: null, Affiliation: null, Credit: BylineCredit.Text } person)
            return false;
        var below = lines[at + 1].Text;
        if (below.Length > LongestName || ItemNote.IsDate(below) || below.IndexOf('@') >= 0 || below.Any(char.IsDigit)
            || BylineReader.Read(below, emailDomain) is not null)
            return false;
        if (person.Role is not null)
            return Sentence.IsKorean(person.Name) && !NewsroomWords.IsRole(person.Role) && PrintedName.IsHangul(below.Replace(" ", ""))
                && !PrintedName.IsKorean(below);
        return Sentence.IsKorean(person.Name)
            ? PrintedName.IsKorean(person.Name) && !PrintedName.IsKorean(below)
            : EnglishName.IsPerson(person.Name, 2) || person.Name.EndsWith("LLP", StringComparison.Ordinal);
    }

    /// <summary>Where the note ends that begins at a line: sentences on the author, or the day of a notice.</summary>
    private int NoteEnd(List<PageLine> lines, int at)
    {
        if (ItemNote.IsDate(lines[at].Text) || (at > 0 && IsStreet(lines[at].Text)))
            return at + 1;
        if (IsNameWithDot(lines[at].Text))
            return at;
        if (BylineReader.Read(lines[at].Text, emailDomain) is not null)
            return at;
        for (var i = at; i < lines.Count && (i == at || lines[i].BlanksBefore == 0); i++)
        {
            var text = lines[i].Text;
            if (i > at && BylineReader.Read(text, emailDomain) is not null)
                return at;
            if ((Sentence.EndsWithStop(text) || Sentence.HasInnerStop(text)) && WordPiece.CountOf(text, ' ') + (i - at) * 4 > 2)
                return Sentence.EndsWithStop(text) ? i + 1 : NoteRest(lines, i + 1);
        }

        return at;
    }

    /// <summary>Where the one named above lives: a street's number is no name.</summary>
    private static bool IsStreet(string text) =>
        Sentence.IsKorean(text) && text.IndexOf('@') < 0 && text.IndexOf('(') < 0 && text.IndexOfAny(['로', '길', '동', '리']) > 0
            && (char.IsDigit(text[text.Length - 1]) || text[text.Length - 1] is '층' or '호' or '지')
            && text.IndexOfAny(['1', '2', '3', '4', '5', '6', '7', '8', '9']) > 0;

    /// <summary><c>한지우 · 2011년 등단. 시집 …</c></summary>
    private static bool IsNameWithDot(string text)
    {
        var dot = text.IndexOf(" · ", StringComparison.Ordinal);
        return dot is 2 or 3 && PrintedName.IsKorean(text.Substring(0, dot));
    }

    private static int NoteRest(List<PageLine> lines, int at)
    {
        while (at < lines.Count && lines[at].BlanksBefore == 0)
        {
            if (Sentence.EndsWithStop(lines[at++].Text))
                break;
        }

        return at;
    }
}
