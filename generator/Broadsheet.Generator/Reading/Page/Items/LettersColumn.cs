using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>
/// Under a label over several letters (Letters, 독자의 편지) a line below a letter names its writer, without a dash or a role:
/// <c>Jane Doe, Elm Hill</c>, <c>한지우·주부</c>. Elsewhere such a line is anything.
/// </summary>
internal static class LettersColumn
{
    private const int MaxLength = 60;

    private const string Withheld = "Name withheld";

    private static readonly char[] Behind = ['·', ',', '/', '|', '(', '<', '[', ')', '>', ']', ' '];

    /// <summary>Makes the writers' lines of <paramref name="passages"/> bylines.</summary>
    public static void Sign(List<Passage> passages, string? emailDomain)
    {
        var (isUnder, isTitled) = (false, true);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            isUnder &= passage.Kind != PassageKind.Mark && passage is not { Kind: PassageKind.Byline, Byline.IsOpening: true }
                && !(passage.IsText && passage.Dateline(emailDomain, out _) is not null);
            if (!passage.IsText)
                continue;
            if (GenreLabel.Of(passage.Text) is not null)
            {
                isUnder = GenreLabel.IsOverSeveral(passage.Text);
                isTitled = !IsParagraphAt(passages, i + 1);
            }
            else if (isUnder && IsParagraphEndAt(passages, i - 1) && !IsEntryAt(passages, i + 1)
                && !(isTitled && passage.Text.IndexOf(',') < 0 && IsParagraphAt(passages, i + 1))
                && Read(passage.Text, passage.FirstLineLength) is { } writer)
            {
                passages[i] =
                    new Passage(
                        PassageKind.Byline, passage.Text, passage.SourceStart, passage.SourceEnd)
                    {
                        BlanksBefore = passage.BlanksBefore,
                        Byline = writer,
                        IsLetter = true
                    };
            }
        }
    }

    /// <summary>Below a writer stands the next letter's title, not its text; a column's end may have cut the text.</summary>
    private static bool IsParagraphAt(List<Passage> passages, int at) =>
        at < passages.Count && passages[at].IsText && (passages[at].Text.Length > MaxLength || Sentence.EndsWithStop(passages[at].Text));

    private static bool IsEntryAt(List<Passage> passages, int at) => at < passages.Count && passages[at].Kind == PassageKind.Entry;

    private static bool IsParagraphEndAt(List<Passage> passages, int at) =>
        at >= 0 && passages[at].IsText && Sentence.IsClosed(passages[at].Text);

    /// <summary>The writer whom <paramref name="line"/> names from end to end.</summary>
    /// <param name="nameLength">Where a name stands above a place, the length of its line; otherwise 0.</param>
    public static BylineReading? Read(string line, int nameLength = 0)
    {
        if (line.Length is < 3 or > MaxLength)
            return null;
        if (nameLength > 0 && nameLength < line.Length && EnglishName.IsPerson(line.Substring(0, nameLength), 2)
            && EnglishName.IsOrganization(line.Substring(nameLength).Trim().Replace(",", "")))
            return Of(line, line.Substring(0, nameLength), null);
        if (nameLength > 0 && nameLength < line.Length && line.LastIndexOf(',', nameLength - 1) > 0
            && EnglishName.IsOrganization(line.Substring(nameLength).Trim().Replace(",", ""))
            && ReadEnglish(line.Substring(0, nameLength)) is { People.Count: 1 } titled)
            return titled with { People = [titled.People[0] with { Raw = line }] };
        if (line.StartsWith(Withheld, StringComparison.OrdinalIgnoreCase))
            return Of(line, line, null);
        return Sentence.IsKorean(line) ? ReadKorean(line) : ReadEnglish(line);
    }

    private static BylineReading? ReadEnglish(string line)
    {
        foreach (var close in WordLists.EnglishLetterCloses.Words)
        {
            if (line.StartsWith(close, StringComparison.Ordinal) && ReadEnglish(line.Substring(close.Length).TrimStart()) is { } writer)
                return writer
                    with
                {
                    People = writer.People.Select((person, i) => i == 0 ? person with { Raw = close + " " + person.Raw } : person)
                        .ToEquatableArray()
                };
        }

        var comma = line.IndexOf(',');
        var name = comma < 0 ? line : line.Substring(0, comma);
        if (name.IndexOf(' ') < 0)
            return null;
        var people = new EnglishBylineParser(line, BylineCredit.Text, emailDomain: null) { IsSignature = true }.Parse(0);
        return people.IsEmpty ? null : new BylineReading(people, null);
    }

    /// <summary>A name, and behind a sign or a blank what the writer is or where he lives.</summary>
    private static BylineReading? ReadKorean(string line)
    {
        var nameEnd = line.IndexOfAny(Behind);
        var name = nameEnd < 0 ? line : line.Substring(0, nameEnd);
        if (name.Length < 3 || !PrintedName.IsKorean(name))
            return null;
        var rest = nameEnd < 0 ? "" : line.Substring(nameEnd).Trim(Behind);
        if (rest.Length == 0)
            return Of(line, name, null);
        var isSigned = line.Substring(nameEnd).TrimStart(' ')[0] is not (>= '가' and <= '힣');
        if (LetterSignature.IsAddress(rest))
            return Of(line, name, null);
        return isSigned || Profession.EndOf(rest) is not null ? Of(line, name, rest) : null;
    }

    private static BylineReading Of(string line, string name, string? role) =>
        new([new BylineModel(name, role, null, null, null, BylineCredit.Text, line)], null);
}
