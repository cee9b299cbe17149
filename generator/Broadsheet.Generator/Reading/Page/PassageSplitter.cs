using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>Puts the lines of a page together to passages, asking the reader of each construct in turn.</summary>
internal sealed class PassageSplitter(List<PageLine> lines, PageSettings settings, ColumnBreakReader breaks)
{
    private readonly List<Passage> _passages = [];

    private readonly bool[] _rows = RowReader.Find(lines);

    private readonly bool[] _copy = CopyBlock.Find(lines);

    private int _bylineLine = -1;

    private BylineReading? _byline;

    public List<Passage> Split()
    {
        for (var i = 0; i < lines.Count;)
            i = ReadPassage(i);
        return _passages;
    }

    /// <summary>Adds the passage that begins at line <paramref name="at"/>; returns the line after it.</summary>
    private int ReadPassage(int at)
    {
        if (ReadMark(at) || ReadTail(at))
            return at + 1;
        if (WrappedByline.Read(lines, at, settings.EmailDomain) is { } wrapped)
        {
            Add(wrapped);
            return at + 2;
        }

        if (ReadByline(at))
            return at + 1;
        if (_rows[at])
        {
            AddRow(at);
            return at + 1;
        }

        var markLength = ListMark.Length(lines[at].Text);
        var end = at + 1;
        while (end < lines.Count && !_copy[at] && lines[end].BlanksBefore == 0 && !BeginsPassage(end) && !IsHeadlineOver(at, end))
            end++;
        AddText(at, end, markLength);
        return end;
    }

    private bool BeginsPassage(int at) =>
        PageMarkReader.Read(lines[at].Text, out _) != PageMark.None
        || ListMark.Length(lines[at].Text) > 0
        || _rows[at]
        || InterviewTurn.Begins(lines[at].Text)
        || TailReader.IsCopyright(lines[at].Text)
        || TailReader.Read(lines[at].Text, StandsAlone(at)) is not null
        || BylineAt(at) is not null;

    /// <summary>A short line over a far longer one is a headline that extraction left without a blank line below.</summary>
    private bool IsHeadlineOver(int at, int next)
    {
        var head = lines[at].Text;
        var body = lines[next].Text;
        return next == at + 1 && body.Length >= 40 && head.Length * 5 < body.Length * 3 && !Sentence.IsClosed(head)
            && !ColumnBreakReader.IsOpenEnded(head);
    }

    private bool ReadMark(int at)
    {
        var line = lines[at];
        var mark = PageMarkReader.Read(line.Text, out var textStart);
        if (mark == PageMark.None)
            return false;
        var text = mark == PageMark.Break ? "" : line.Text.Substring(textStart);
        Add(new Passage(
            PassageKind.Mark, text, line.SourceOffset(Math.Min(textStart, line.Text.Length)),
            line.SourceOffset(line.Text.Length))
        { Mark = mark });
        return true;
    }

    private bool ReadTail(int at)
    {
        var line = lines[at];
        var kind = TailReader.IsCopyright(line.Text) ? PassageKind.Copyright : PassageKind.Tail;
        var tail = TailReader.Read(line.Text, StandsAlone(at));
        if (kind == PassageKind.Tail && (tail is null || (tail == PageTailKind.PageNumber && IsPieceOfNumber(at))))
            return false;
        Add(new Passage(
            kind, line.Text, line.SourceOffset(0), line.SourceOffset(line.Text.Length))
        { TailKind = tail ?? PageTailKind.RightsReserved });
        return true;
    }

    /// <summary>A number between an unfinished text and its counter (…은 ⏎⏎ 12 ⏎⏎ 명이) is text.</summary>
    private bool IsPieceOfNumber(int at) =>
        at > 0 && at + 1 < lines.Count && !Sentence.IsClosed(lines[at - 1].Text) && KoreanJoin.IsCounter(lines[at + 1].Text);

    private bool StandsAlone(int at) =>
        (at == 0 || lines[at].BlanksBefore > 0) && (at + 1 == lines.Count || lines[at + 1].BlanksBefore > 0);

    private bool ReadByline(int at)
    {
        var byline = BylineAt(at);
        if (byline is null)
            return false;
        var line = lines[at];
        Add(new Passage(
            PassageKind.Byline, line.Text, line.SourceOffset(0), line.SourceOffset(line.Text.Length))
        {
            BlanksBefore = line.BlanksBefore,
            Byline = byline
        });
        return true;
    }

    /// <summary>A line is looked at to see where the passage above it ends, and then read itself: it is parsed once.</summary>
    private BylineReading? BylineAt(int at)
    {
        if (_bylineLine != at)
            (_bylineLine, _byline) = (at, ParseByline(at));
        return _byline;
    }

    private BylineReading? ParseByline(int at)
    {
        var line = lines[at];
        var isInsideParagraph = line.BlanksBefore == 0 && at > 0 && !Sentence.IsClosed(lines[at - 1].Text);
        var byline = BylineReader.Read(line.Text, settings.EmailDomain);
        return byline is null || (isInsideParagraph && !IsUnmistakable(line.Text, byline)) ? null : byline;
    }

    private static bool IsUnmistakable(string line, BylineReading byline) =>
        line[0] is '/' or '[' or '(' or '<' || byline.People[0].RawEmail is not null || byline.IsOpening || byline.IsPhotoCredit;

    private void AddRow(int at)
    {
        var line = lines[at];
        Add(new Passage(
            PassageKind.Entry, line.Text, line.SourceOffset(0), line.SourceOffset(line.Text.Length))
        { BlanksBefore = line.BlanksBefore });
    }

    private void AddText(int from, int to, int markLength)
    {
        var first = lines[from];
        var kind = markLength > 0 ? PassageKind.Entry : PassageKind.Text;
        var text = breaks.JoinLines(lines, from, to, markLength);
        var last = lines[to - 1];
        Add(new Passage(kind, text, first.SourceOffset(markLength), last.SourceOffset(last.Text.Length))
        {
            BlanksBefore = first.BlanksBefore,
            FirstLineLength = to - from is 2 or 3 ? first.Text.Length - markLength : 0,
            Sign = markLength > 0 ? first.Text[0] : '\0',
        });
    }

    private void Add(Passage passage) => _passages.Add(passage);
}
