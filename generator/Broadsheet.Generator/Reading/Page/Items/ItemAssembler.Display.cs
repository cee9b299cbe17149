using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>Display lines: whose are they? An advertisement's, the next article's, or this article's own subhead.</summary>
internal sealed partial class ItemAssembler
{
    /// <summary>Kicker, headline and two decks: more display lines than that above an article are something else's.</summary>
    private const int MaxHeadLines = 4;

    /// <summary>A longer text is no line of an advertisement.</summary>
    private const int LongestCopy = 60;

    /// <summary>More lines than an advertisement has: looking further would cost time in proportion to the page for each.</summary>
    private const int MaxCopyLines = 120;

    private int ReadDisplay(int at)
    {
        var copyEnd = at;
        var isClause = IsInBody && (ItemNote.IsClause(passages[at].Text) || ItemNote.IsDate(passages[at].Text));
        while (!isClause && !IsSubheadOverShortParagraph(at) && copyEnd < passages.Count && copyEnd - at < MaxCopyLines
            && AdvertisementReader.IsCopy(passages[copyEnd]))
            copyEnd++;
        var advertisementEnd = AdvertisementEnd(at, AdvertisementReader.EndOfFirst(passages, at, copyEnd));
        if (advertisementEnd > at)
            return ReadAdvertisement(at, advertisementEnd);
        var end = at;
        while (end < passages.Count && (passages[end].IsDisplay || _boundary.IsDeckAboveByline(end)) && end - at < 40
            && !EndsLabelledList(at, end))
            end++;
        return ReadHead(at, end);
    }

    /// <summary>
    /// A paragraph as short as a line of copy is an article's under a line that is set like a sentence: an advertisement opens with a name.
    /// Polite copy is a letter's or a notice's where its paragraphs above are polite as well.
    /// </summary>
    private bool IsSubheadOverShortParagraph(int at)
    {
        if (!IsInBody || !IsParagraphAt(at + 1) || !Sentence.EndsWithStop(passages[at + 1].Text)
            || AdvertisementReader.Evidence(passages[at]) > 0 || passages[at].BlanksBefore > 1)
            return false;
        var above = _current!.Blocks[_current.Blocks.Count - 1].Text;
        var isPolite = AdvertisementReader.Evidence(passages[at + 1]) > 0;
        if (isPolite
            && !(above.EndsWith("니다.", StringComparison.Ordinal) && passages[at + 1].Text.EndsWith("니다.", StringComparison.Ordinal)
                && !AdvertisementReader.HasPhone(passages[at + 1].Text)))
            return false;
        return Sentence.IsKorean(passages[at].Text) || !HeadlineCase.IsTitle(passages[at].Text);
    }

    /// <summary>Lines below a label are its own up to several blank lines; a second label heads something else.</summary>
    private bool EndsLabelledList(int at, int end) =>
        end > at + 1 && GenreLabel.Of(passages[at].Text) is not null
            && (passages[end].BlanksBefore > 1 || GenreLabel.Of(passages[end].Text) is not null);

    /// <summary>Where the advertisement ends that begins at <paramref name="at"/>; <paramref name="at"/> itself where none does.</summary>
    private int AdvertisementEnd(int at, int end)
    {
        var evidence = 0;
        var last = -1;
        var entries = 0;
        var ofCopy = 0;
        for (var i = at; i < end; i++)
        {
            // An article has a headline, though it may ask as an advertisement does.
            var isHeadline = i == end - 1 && i > at && IsNewsBelow(passages[i].Text, end) && passages[i].IsText;
            var weight = AdvertisementReader.Evidence(passages[i]) is var sign && isHeadline && sign < 2 ? 0 : sign;
            evidence += weight;
            entries += passages[i].Kind == PassageKind.Entry ? 1 : 0;
            ofCopy += passages[i].Kind == PassageKind.Entry && !(passages[i].IsRow && weight > 1) ? 0 : weight;
            if (weight > 0)
                last = i;
        }

        var count = end - at;
        var isList = entries > 0 && ofCopy < 2;
        var opensArticle = end < passages.Count && (IsParagraphAt(end) || passages[end].Kind is PassageKind.Byline or PassageKind.Entry);
        var isLabelled = passages[at].Text[0] is '[' or '<'
            ? GenreLabel.AtStartOf(passages[at].Text) is not null
            : GenreLabel.Of(passages[at].Text) is not null;
        if (isLabelled || isList || count == 0)
            return at;
        if (opensArticle)
            return evidence >= (IsInBody ? 4 : 3) && count >= 3 ? HeadBefore(at, last + 1, end) : at;
        return (evidence >= 1 && count >= 3) || evidence >= 3 || (!IsInBody && count >= 4) ? end : at;
    }

    /// <summary>A paragraph that is longer than copy, or one that repeats the headline's words.</summary>
    private bool IsNewsBelow(string headline, int at) =>
        IsParagraphAt(at)
            && (passages[at].Text.Length > LongestCopy
                || (Sentence.EndsWithStop(passages[at].Text) && KoreanProse.CountRepeated(headline, passages[at].Text) > 1));

    /// <summary>
    /// Of the display lines between an advertisement's last sign and a paragraph, no more than a headline group belongs to the article.
    /// </summary>
    private int HeadBefore(int at, int from, int end)
    {
        var start = Math.Max(from, end - MaxHeadLines);
        for (var i = end - 1; i > start; i--)
        {
            if (passages[i].BlanksBefore > 1)
                return i;
        }

        return Math.Max(start, at + 1);
    }

    private int ReadAdvertisement(int at, int end)
    {
        var article = _current;
        var item = Begin();
        item.Genre = Genre.Advertisement;
        item.IsClosed = true;
        for (var i = at; i < end; i++)
            AddCopy(item, passages[i]);
        // An advertisement stands between two parts of an article without closing it.
        if (article is { IsClosed: false })
            _current = article;
        _advertisementEnd = end;
        return end;
    }

    private static void AddCopy(ItemBuilder item, Passage passage)
    {
        if (item.Headline is null && passage.Kind == PassageKind.Text)
            item.SetHeadline(passage);
        else
            item.AddBlock(
                passage, new PageBlock(passage.Kind == PassageKind.Entry ? PageBlockKind.ListItem : PageBlockKind.Paragraph, passage.Text));
    }

    /// <summary>Display lines that are no advertisement.</summary>
    private int ReadHead(int at, int end)
    {
        if (end - at > 1 && GenreLabel.Of(passages[at].Text) is { } section && GenreLabel.Of(passages[at + 1].Text) == section)
        {
            // Opinion above Editorial names the page, not the piece.
            AddTail(PageTailKind.RunningHead, passages[at]);
            return at + 1;
        }

        var lines = passages.GetRange(at, end - at);
        if (!IsInBody)
        {
            if (_current is null or { IsClosed: true })
                Begin();
            AssignHead(lines, end);
            return end;
        }

        // What stands above a label such as Corrections is the last line of the item before it.
        var label = lines.FindIndex(line => GenreLabel.Of(line.Text) is not null);
        if (label > 0)
        {
            AddDisplayToBody(lines.GetRange(0, label), isSubhead: false);
            lines.RemoveRange(0, label);
        }

        var clauses = ItemNote.CountClauses(lines);
        if (clauses > 0)
        {
            AddDisplayToBody(lines.GetRange(0, clauses), isSubhead: false);
            lines.RemoveRange(0, clauses);
            if (lines.Count == 0)
                return end;
        }

        // A note is this item's; below it the next may begin.
        var notes = lines.FindIndex(line => !ItemNote.Is(line.Text));
        if (notes != 0)
        {
            AddDisplayToBody(
                lines.GetRange(0, notes < 0 ? lines.Count : notes), isSubhead: notes < 0 && (IsParagraphAt(end) || IsEntryAt(end)));
            lines.RemoveRange(0, notes < 0 ? lines.Count : notes);
            if (lines.Count == 0)
                return end;
        }

        if (_boundary.Opens(_current!, lines, end, isInterrupted: at > 0 && at == _advertisementEnd))
        {
            remarks.Add(new PageRemark(PageRemarkKind.UnclosedArticle, SpanOf(lines[0]), [lines[0].Text]));
            Begin();
            AssignHead(lines, end);
            return end;
        }

        AddDisplayToBody(lines, isSubhead: IsParagraphAt(end) || IsEntryAt(end));
        return end;
    }

    private bool IsEntryAt(int at) => at < passages.Count && passages[at].Kind == PassageKind.Entry;

    /// <summary>
    /// Gives the current item its kicker, headline and decks. Below a label, more lines than those are a list without marks: tides, prices,
    /// services.
    /// </summary>
    private void AssignHead(List<Passage> lines, int end)
    {
        var isList = _current!.Headline is null && lines.Count > MaxHeadLines && !IsParagraphAt(end)
            && GenreLabel.Of(lines[0].Text) is not null;
        isList |= _current.Headline is null && lines.Count == 2
            && (ItemNote.IsDay(lines[1].Text) || (IsEntryAt(end) && ItemNote.IsGroupHead(lines[1].Text)));
        if (!isList && lines.Count > 1 && IsAuthorAbove(lines, end))
        {
            var author = lines[lines.Count - 1];
            lines.RemoveAt(lines.Count - 1);
            _headlines.Assign(_current, lines, isOverCaption: false);
            _current.AddByline(
                author,
                new BylineReading(
                    [new BylineModel(author.Text, null, null, null, null, BylineCredit.Text, author.Text)], null, IsOpening: true));
            _current.HasOpeningByline = true;
            return;
        }

        _headlines.Assign(_current, isList ? lines.GetRange(0, 1) : lines, _boundary.IsCaptionAt(end));
        if (isList)
            AddDisplayToBody(lines.GetRange(1, lines.Count - 1), isSubhead: lines.Count == 2);
    }

    /// <summary>
    /// A name alone between a headline and its text is the author's under an opinion label, or where the text says below who that is.
    /// </summary>
    private bool IsAuthorAbove(List<Passage> lines, int end)
    {
        var name = lines[lines.Count - 1].Text;
        var isName = Sentence.IsKorean(name)
            ? name.Length == 3 && PrintedName.IsKorean(name)
            : EnglishName.IsPerson(name, 2) && WordPiece.CountOf(name, ' ') <= 3;
        if (!isName || !IsParagraphAt(end))
            return false;
        if (GenreLabel.AtStartOf(lines[0].Text) is Genre.Opinion && !GenreLabel.IsOverSeveral(lines[0].Text) && lines.Count > 2)
            return true;
        for (var i = end + 1; IsParagraphAt(i) && i - end < MaxCopyLines; i++)
        {
            if (passages[i].Text.StartsWith(name + " ", StringComparison.Ordinal) && !IsParagraphAt(i + 1))
                return true;
        }

        return false;
    }

    private void AddDisplayToBody(List<Passage> lines, bool isSubhead)
    {
        foreach (var line in lines)
        {
            _current!.AddBlock(line, new PageBlock(isSubhead ? PageBlockKind.Heading : PageBlockKind.Paragraph, line.Text));
            if (isSubhead)
                remarks.Add(new PageRemark(PageRemarkKind.Subhead, SpanOf(line), [line.Text]));
        }
    }
}
