using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>A byline in two lines: the address, the role or the newspaper below the name, or an address itself cut in two.</summary>
internal static class WrappedByline
{
    private const int MaxLength = 60;

    private static readonly char[] BetweenAddresses = [',', ';', '/', '·', ' '];

    /// <summary>The byline of the lines at <paramref name="at"/> and below; null where they are none.</summary>
    public static Passage? Read(List<PageLine> lines, int at, string? emailDomain)
    {
        if (at + 1 >= lines.Count || lines[at].Text.Length > MaxLength || lines[at + 1].Text.Length > MaxLength * 2
            || lines[at + 1].BlanksBefore > 1)
            return null;
        var (first, second) = (lines[at].Text, lines[at + 1].Text);
        if (lines[at + 1].BlanksBefore == 0 && WithAddress(first, second, emailDomain) is { } addressed)
            return Passage(lines, at, addressed.Text, addressed.Byline);
        if (lines[at + 1].BlanksBefore == 0
            && WithPost(first, second, isOpening: at == 0 || !Sentence.IsClosed(lines[at - 1].Text)) is { } posted)
            return Passage(lines, at, first + " " + second, posted);
        if (WithRole(first, second, emailDomain) is { } employed)
            return Passage(lines, at, first + " " + second, employed);
        return null;
    }

    private static Passage Passage(List<PageLine> lines, int at, string text, BylineReading byline)
    {
        var (first, last) = (lines[at], lines[at + 1]);
        return new Passage(
            PassageKind.Byline, text, first.SourceOffset(0), last.SourceOffset(last.Text.Length))
        {
            BlanksBefore = first.BlanksBefore,
            Byline = byline
        };
    }

    private static (string Text, BylineReading Byline)? WithAddress(string first, string second, string? emailDomain)
    {
        var restLength = EmailAddress.EndOf(second, -1);
        var isCutAddress = first.IndexOf('@') > 0 && restLength == second.Length && second.IndexOf('.') >= 0;
        var isAddress = first.IndexOf('@') < 0 && IsAddress(second);
        if (isCutAddress || isAddress)
        {
            var text = isCutAddress || second[0] == '@' ? first + second : first + " " + second;
            return BylineReader.Read(text, emailDomain) is { } byline ? (text, byline) : null;
        }

        return first.IndexOf('@') < 0 && BylineReader.Read(first, emailDomain) is { } people
            && WithAddresses(people, second, emailDomain) is { } each ? (first + " " + second, each) : null;
    }

    /// <summary>Whether <paramref name="line"/> is an e-mail address and nothing else.</summary>
    public static bool IsAddress(string line)
    {
        var sign = line.IndexOf('@');
        return sign >= 0 && EmailAddress.StartOf(line, sign) == 0 && EmailAddress.EndOf(line, sign) == line.Length;
    }

    /// <summary>As many addresses below as there are names above: each has one.</summary>
    private static BylineReading? WithAddresses(BylineReading byline, string line, string? emailDomain)
    {
        var addresses = line.Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries);
        if (addresses.Length < 2 || addresses.Length != byline.People.Count || !Array.TrueForAll(addresses, IsAddress))
            return null;
        var people = byline.People.Select((person, i) => person with
        {
            RawEmail = addresses[i],
            Email = EmailAddress.Complete(addresses[i], emailDomain),
            Raw = i == addresses.Length - 1 ? person.Raw + " " + line : person.Raw,
        });
        return byline with { People = people.ToEquatableArray() };
    }

    /// <summary>A name alone over a post and nothing else: <c>Jane Doe</c>, <c>Business Reporter</c>.</summary>
    private static BylineReading? WithPost(string first, string second, bool isOpening)
    {
        if (!EnglishName.IsPerson(first, 2) || WordPiece.CountOf(first, ' ') > 3 || !EnglishRole.EndsInNoun(second)
            || EnglishRole.Matches(first))
            return null;
        var person = new BylineModel(first, second, null, null, null, BylineCredit.Text, first + " " + second);
        return new BylineReading(EnglishPost.Split([person]), null, isOpening);
    }

    /// <summary><c>By JANE DOE</c> over <c>Ledger Staff</c>: what the writer is, or whose, without a comma.</summary>
    private static BylineReading? WithRole(string first, string second, string? emailDomain)
    {
        if (second.Length > MaxLength || EnglishCreditLabel.At(first, 0) is null || !EnglishRole.IsPosition(second))
            return null;
        if (BylineReader.Read(first, emailDomain) is not { IsOpening: true } byline
            || byline.People.Any(person => person.Role is not null || person.Affiliation is not null))
            return null;
        var role = byline.People.Count > 1 ? EnglishRole.Singular(second) : second;
        var people = byline.People.Select(
            (person, i) => person with { Role = role, Raw = i == byline.People.Count - 1 ? person.Raw + " " + second : person.Raw });
        return byline with { People = EnglishPost.Split(people.ToEquatableArray()) };
    }
}
