using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>What the recognizers of single constructs say of a line; none of them decides what it is.</summary>
[Flags]
internal enum LineSigns : ulong
{
    None = 0,

    /// <summary>The line is a byline from end to end.</summary>
    Byline = 1UL << 0,
    OpeningByline = 1UL << 1,
    PhotoCredit = 1UL << 2,
    LoneAddress = 1UL << 3,

    /// <summary>A byline or a credit ends the line's text.</summary>
    EndsSigned = 1UL << 4,
    EndsCredited = 1UL << 5,

    /// <summary>A dateline begins it.</summary>
    Dateline = 1UL << 6,
    Post = 1UL << 7,
    PersonsName = 1UL << 8,
    Phone = 1UL << 9,
    Price = 1UL << 10,
    WebAddress = 1UL << 11,
    MailAddress = 1UL << 12,
    Jump = 1UL << 13,
    Copyright = 1UL << 14,
    Rights = 1UL << 15,
    RelatedLink = 1UL << 16,
    RunningHead = 1UL << 17,
    PageNumber = 1UL << 18,
    Ornament = 1UL << 19,
    ListMark = 1UL << 20,
    Clause = 1UL << 21,
    Day = 1UL << 22,
    GroupHead = 1UL << 23,
    GenreLabel = 1UL << 24,
    Question = 1UL << 25,
    Answer = 1UL << 26,
    Advertising = 1UL << 27,
    Polite = 1UL << 28,
    TitleCase = 1UL << 29,
    Capitals = 1UL << 30,
    HeadlineNoun = 1UL << 31,
    OpenEnd = 1UL << 32,
    OpenPair = 1UL << 33,
    Continuer = 1UL << 34,
    Weekday = 1UL << 35,
    CaptionEnd = 1UL << 36,
    Provided = 1UL << 37,
    Time = 1UL << 38,
    InnerStop = 1UL << 39,
    Closed = 1UL << 40,
    FullStop = 1UL << 41,
    Quoted = 1UL << 42,
    Year = 1UL << 43,
    Note = 1UL << 44,
    Korean = 1UL << 45,
}

/// <summary>Asks the recognizers of a line.</summary>
internal static class LineSignReader
{
    private const int LongestDisplay = 90;

    public static LineSigns Read(string text, string? emailDomain)
    {
        var signs = OfShape(text) | OfEnd(text);
        if (text.Length <= LongestDisplay)
            signs |= OfShortLine(text, emailDomain);
        if (DatelineReader.Read(text, emailDomain, out _) is not null)
            signs |= LineSigns.Dateline;
        if (text.Length > 12 && (signs & LineSigns.Byline) == 0 && BylineReader.ReadTrailing(text, emailDomain, out _) is { } trailing)
            signs |= trailing.IsPhotoCredit ? LineSigns.EndsCredited : LineSigns.EndsSigned;
        return signs;
    }

    private static LineSigns OfShape(string text) =>
        If(ListMark.Length(text) > 0, LineSigns.ListMark)
        | If(InterviewTurn.IsQuestion(text), LineSigns.Question)
        | If(InterviewTurn.IsAnswer(text), LineSigns.Answer)
        | If(ItemNote.IsClause(text), LineSigns.Clause)
        | If(text.IndexOf('@') > 0, LineSigns.MailAddress)
        | If(Has(text, "www.") || Has(text, "http"), LineSigns.WebAddress)
        | If(WordLists.Continuers.Contains(WordPiece.First(text)), LineSigns.Continuer)
        | If(Sentence.IsKorean(text.Length > 60 ? text.Substring(0, 60) : text), LineSigns.Korean);

    private static LineSigns OfEnd(string text) =>
        If(Sentence.IsClosed(text), LineSigns.Closed)
        | If(Sentence.EndsWithStop(text), LineSigns.FullStop)
        | If(OpenSentence.EndsOpen(text), LineSigns.OpenEnd)
        | If(OpenSentence.HasOpenPair(text), LineSigns.OpenPair)
        | If(Sentence.HasInnerStop(text), LineSigns.InnerStop)
        | If(WordLists.KoreanCaptionEndings.End(text.TrimEnd('.')), LineSigns.CaptionEnd);

    private static LineSigns OfShortLine(string text, string? emailDomain)
    {
        var byline = BylineReader.Read(text, emailDomain);
        return If(byline is not null, LineSigns.Byline)
            | If(byline is { IsOpening: true }, LineSigns.OpeningByline)
            | If(byline is { IsPhotoCredit: true }, LineSigns.PhotoCredit)
            | If(WrappedByline.IsAddress(text), LineSigns.LoneAddress)
            | OfPeople(text)
            | OfPaper(text)
            | OfAdvertising(text)
            | OfDisplay(text);
    }

    private static LineSigns OfPeople(string text) =>
        If(Has(text, "기자") || Has(text, "특파원")
            || EnglishRole.EndsInNoun(text), LineSigns.Post)
        | If(EnglishName.IsPerson(text, 2) || (text.Length is 2 or 3 or 4 && PrintedName.IsKorean(text)), LineSigns.PersonsName)
        | If(Has(text, "제공") || Has(text, "ourtesy")
            || Has(text, "사진") || Has(text, "hoto"), LineSigns.Provided);

    private static LineSigns OfPaper(string text)
    {
        var tail = TailReader.Read(text, standsAlone: true);
        return If(JumpLine.Is(text), LineSigns.Jump)
            | If(TailReader.IsCopyright(text), LineSigns.Copyright)
            | If(tail == PageTailKind.RightsReserved, LineSigns.Rights)
            | If(tail == PageTailKind.RelatedLink, LineSigns.RelatedLink)
            | If(tail == PageTailKind.RunningHead, LineSigns.RunningHead)
            | If(tail == PageTailKind.PageNumber, LineSigns.PageNumber)
            | If(tail == PageTailKind.Ornament, LineSigns.Ornament)
            | If(NamesWeekday(text), LineSigns.Weekday)
            | If(NamesYear(text), LineSigns.Year);
    }

    private static LineSigns OfAdvertising(string text) =>
        If(AdvertisementReader.HasPhone(text), LineSigns.Phone)
        | If(AdvertisementReader.Evidence(text) > 0, LineSigns.Advertising)
        | If(AdvertisementReader.IsPolite(text), LineSigns.Polite)
        | If(text.IndexOf('$') >= 0 || text.IndexOf('£') >= 0 || text.IndexOf('원') > 0 && char.IsDigit(text[text.IndexOf('원') - 1]),
            LineSigns.Price);

    private static LineSigns OfDisplay(string text) =>
        If(ItemNote.IsDay(text) || ItemNote.IsDate(text), LineSigns.Day)
        | If(ItemNote.Is(text), LineSigns.Note)
        | If(ItemNote.IsGroupHead(text), LineSigns.GroupHead)
        | If(GenreLabel.AtStartOf(text) is not null, LineSigns.GenreLabel)
        | If(HeadlineCase.IsTitle(text), LineSigns.TitleCase)
        | If(IsInCapitals(text), LineSigns.Capitals)
        | If(OpenSentence.IsHeadlineEnd(text), LineSigns.HeadlineNoun)
        | If(Sentence.IsOpening(text[0]) && text.Length > 2, LineSigns.Quoted)
        | If(NamesTime(text), LineSigns.Time);

    private static bool NamesWeekday(string text)
    {
        var at = text.IndexOf("요일", StringComparison.Ordinal);
        if (at > 0 && "월화수목금토일".IndexOf(text[at - 1]) >= 0)
            return true;
        for (at = text.IndexOf('('); at >= 0 && at + 2 < text.Length; at = text.IndexOf('(', at + 1))
        {
            if (text[at + 2] == ')' && "월화수목금토일".IndexOf(text[at + 1]) >= 0)
                return true;
        }

        return text.IndexOf("day", StringComparison.OrdinalIgnoreCase) > 2 && WordLists.EnglishWeekdays.AreIn(text);
    }

    private static bool NamesYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is '1' or '2' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3])
                && (i == 0 || !char.IsDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsDigit(text[i + 4])))
                return true;
        }

        return false;
    }

    private static bool NamesTime(string text)
    {
        var colon = text.IndexOf(':');
        return (colon > 0 && colon + 1 < text.Length && char.IsDigit(text[colon - 1]) && char.IsDigit(text[colon + 1]))
            || text.IndexOf(".m.", StringComparison.Ordinal) > 0;
    }

    private static bool IsInCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || c > '\u0FFF')
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 2;
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static LineSigns If(bool condition, LineSigns sign) => condition ? sign : LineSigns.None;
}
