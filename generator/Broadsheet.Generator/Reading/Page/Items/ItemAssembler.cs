using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>
/// Puts passages together to items, in the order of the page. A byline closes an article; display lines before a paragraph open
/// the next one; everything else is weighed here.
/// </summary>
internal sealed partial class ItemAssembler(
    SourceText source, PageSettings settings, List<Passage> passages, HouseStyle style, ColumnBreakReader breaks, List<PageRemark> remarks)
{
    private const int LongestTitle = 30;

    /// <summary>Joining copies: a longer paragraph is left in two, so that reading stays linear.</summary>
    private const int MaxSplitLength = 4000;

    private readonly List<ItemBuilder> _items = [];
    private readonly List<PageTail> _tails = [];
    private readonly HeadlineGroupReader _headlines = new(source, style, remarks);
    private readonly ItemBoundary _boundary = new(passages, settings, style);
    private int _advertisementEnd;
    private ItemBuilder? _current;
    private Passage? _pendingCopyright;

    public PageReading Assemble()
    {
        for (var i = 0; i < passages.Count;)
            i = Read(i);
        PlacePendingCopyright();
        FinishAll();
        return new PageReading(
            _items.Where(item => item.Start != int.MaxValue).Select(item => item.Build(source, settings)).ToEquatableArray(),
            remarks.OrderBy(remark => remark.Span.Characters.Start).ToEquatableArray(),
            _tails.ToEquatableArray());
    }

    private bool IsInBody => _current is { HasBody: true, IsClosed: false };

    /// <summary>Reads the passage at <paramref name="at"/>; returns the first that is not yet read.</summary>
    private int Read(int at)
    {
        var passage = passages[at];
        switch (passage.Kind)
        {
            case PassageKind.Mark:
                return ReadMark(at);
            case PassageKind.Tail:
                AddTail(passage.TailKind, passage);
                return at + 1;
            case PassageKind.Copyright:
                // Below an advertisement it is the advertisement's, even inside an article.
                ReadCopyright(passage, at > 0 && at == _advertisementEnd ? _items[_items.Count - 1] : _current);
                return at + 1;
            case PassageKind.Byline:
                return ReadByline(at);
            case PassageKind.Entry:
                return ReadEntry(at);
            default:
                if (WrappedByline.IsAddress(passage.Text) && AddAddress(passage))
                    return at + 1;
                return passage.IsProse && !_boundary.IsDeckAboveByline(at) ? ReadParagraph(at) : ReadDisplay(at);
        }
    }

    private ItemBuilder Begin()
    {
        _current = new ItemBuilder();
        _items.Add(_current);
        return _current;
    }

    private ItemBuilder CurrentOrNew() => _current is { IsClosed: false } ? _current : Begin();

    private void AddTail(PageTailKind kind, Passage passage) =>
        _tails.Add(new PageTail(kind, passage.Text, SpanOf(passage)));

    private FileSpan SpanOf(Passage passage) =>
        source.SpanOf(TextSpan.FromBounds(passage.SourceStart, Math.Max(passage.SourceStart, passage.SourceEnd)));

    private void ReadCopyright(Passage passage, ItemBuilder? item)
    {
        if (item is null && _pendingCopyright is null)
            _pendingCopyright = passage;
        else if (item is { CopyrightNotice: null })
            SetCopyright(item, passage);
        else
            AddTail(PageTailKind.RightsReserved, passage);
    }

    /// <summary>A copyright line above all items is the first one's.</summary>
    private void PlacePendingCopyright()
    {
        if (_pendingCopyright is null)
            return;
        if (_items.Count > 0 && _items[0].CopyrightNotice is null)
            SetCopyright(_items[0], _pendingCopyright);
        else
            AddTail(PageTailKind.Stray, _pendingCopyright);
    }

    private static void SetCopyright(ItemBuilder item, Passage passage)
    {
        item.CopyrightNotice = passage.Text;
        item.Cover(passage);
    }

    private int ReadByline(int at)
    {
        var passage = passages[at];
        var byline = passage.Byline!;
        if (_current is null || (_current.IsClosed && !ContinuesBylines(at)))
        {
            if (!byline.IsOpening && !IsParagraphAt(at + 1))
            {
                AddTail(PageTailKind.Stray, passage);
                return at + 1;
            }

            Begin();
        }

        if (byline.IsPhotoCredit && IsCaptionBelow(at))
        {
            var photo = Begin();
            photo.AddByline(passage, byline);
            photo.AddBlock(passages[at + 1], new PageBlock(PageBlockKind.Paragraph, passages[at + 1].Text));
            CloseAsPhoto(photo);
            return at + 2;
        }

        var item = _current!;
        if (byline.IsPhotoCredit && item.HasBody && !item.IsClosed && CreditsFigure(item, passage, at))
            return at + 1;
        item.AddByline(passage, byline);
        item.HasOpeningByline |= !item.HasBody;
        if (item.HasBody && !byline.IsPhotoCredit)
            item.IsClosed = true;
        else if (!item.HasBody && !IsParagraphAt(at + 1) && !byline.IsOpening)
            CloseAsPhoto(item);
        return at + 1;
    }

    /// <summary>
    /// An address alone on its line is that of who was named before, as agencies print it below an article signed in its dateline.
    /// </summary>
    private bool AddAddress(Passage passage)
    {
        if (_current is not { Bylines.Count: > 0 } item || item.Bylines[item.Bylines.Count - 1].RawEmail is not null)
            return false;
        for (var i = item.Bylines.Count - 1; i >= 0 && item.Bylines[i].RawEmail is null; i--)
        {
            var raw = i == item.Bylines.Count - 1 ? item.Bylines[i].Raw + " " + passage.Text : item.Bylines[i].Raw;
            item.Bylines[i] = item.Bylines[i]
                with
            { RawEmail = passage.Text, Email = EmailAddress.Complete(passage.Text, settings.EmailDomain), Raw = raw };
        }

        item.Cover(passage);
        item.IsClosed |= item.HasBody;
        return true;
    }

    /// <summary>A title and a credit without a caption are a photo.</summary>
    private static void CloseAsPhoto(ItemBuilder item)
    {
        item.Genre ??= Genre.Photo;
        item.IsClosed = true;
    }

    /// <summary>A credit directly above its caption, below an article that is complete: a photo without a title.</summary>
    private bool IsCaptionBelow(int at) =>
        _current is null or { HasBody: true } && IsParagraphAt(at + 1) && passages[at + 1].BlanksBefore == 0 && !IsParagraphAt(at + 2)
        && (at == 0 || passages[at].BlanksBefore > 0)
        && FigureReader.IsCaption(passages[at + 1].Text, passages[at].Byline, isInline: false);

    /// <summary>A second byline line directly below the first belongs to the same article.</summary>
    private bool ContinuesBylines(int at) => at > 0 && passages[at - 1].Kind == PassageKind.Byline;

    private bool IsParagraphAt(int at) => at < passages.Count && passages[at].IsText && passages[at].IsProse;

    /// <summary>A credit below a caption: of a photo of its own, or of a figure within the article.</summary>
    private bool CreditsFigure(ItemBuilder item, Passage passage, int at)
    {
        var last = item.Blocks[item.Blocks.Count - 1];
        if (last.Kind != PageBlockKind.Paragraph || !FigureReader.IsCaption(last.Text, passage.Byline, isInline: false))
            return false;
        if (item.Blocks.Count == 1 && !IsParagraphAt(at + 1))
        {
            item.AddByline(passage, passage.Byline!);
            CloseAsPhoto(item);
            return true;
        }

        item.Blocks[item.Blocks.Count - 1] = new PageBlock(PageBlockKind.Figure, last.Text) { Credit = passage.Text };
        item.Cover(passage);
        return true;
    }

    private int ReadEntry(int at)
    {
        var passage = passages[at];
        var item = CurrentOrNew();
        if (item is { Headline: null, HasBody: false } && IsTitleOfList(at))
        {
            item.SetHeadline(passage);
            return at + 1;
        }

        var isSubhead = !passage.IsRow && IsParagraphAt(at + 1) && passage.Text.Length <= 40 && !Sentence.IsClosed(passage.Text);
        var from = 0;
        foreach (var cut in passage.IsRow ? [(passage.Text.Length, passage.Text.Length)] : InlineMarks(passage.Text))
        {
            // ◇ before entries with ▲ is the head of their group.
            var isGroupHead = from == 0 && cut.End < passage.Text.Length && passage.Text[cut.End] != passage.Sign;
            var kind = isSubhead || isGroupHead ? PageBlockKind.Heading : PageBlockKind.ListItem;
            var entry = passage.Text.Substring(from, cut.End - from).Trim();
            if (entry.Length > 0)
                item.AddBlock(passage, new PageBlock(kind, entry));
            from = cut.Next;
        }

        return at + 1;
    }

    /// <summary>A marked line over entries with another mark names their list: ◇21일 전적.</summary>
    private bool IsTitleOfList(int at)
    {
        var passage = passages[at];
        var isOverList = at + 2 < passages.Count && passages[at + 1].Kind == PassageKind.Entry && passages[at + 1].Sign != passage.Sign
            && passages[at + 2].Sign != passage.Sign;
        return isOverList && !passage.IsRow && passage.Text.Length <= LongestTitle && !Sentence.IsClosed(passage.Text)
            && InlineMarks(passage.Text).Count() == 1;
    }

    /// <summary>Entries set one behind another on a line (▲ 국장 이름 ▲ 과장 이름) end before the next mark; ▲6.5 is a change.</summary>
    private static IEnumerable<(int End, int Next)> InlineMarks(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i - 1] != ' ' || !ListMark.IsSign(text[i]) || text[i] is '○' or '●' || char.IsDigit(text[i + 1]))
                continue;
            yield return (i, i + 1);
        }

        yield return (text.Length, text.Length);
    }

    private int ReadParagraph(int at)
    {
        var passage = passages[at];
        var text = passage.Text;
        if (_current is { HasBody: true } before && WordLists.EditorsNotes.Begin(text))
        {
            before.AddBlock(passage, new PageBlock(PageBlockKind.Paragraph, text));
            return at + 1;
        }

        if (IsInBody && _boundary.IsUntitledPhoto(_current!, at))
            Begin();
        var isFirst = !IsInBody;
        var item = CurrentOrNew();
        var opening = isFirst && !IsDigestAt(item, at) ? passage.Dateline(settings.EmailDomain, out var end) : Nothing(out end);
        if (opening is not null && (item.Dateline is null || opening.Dateline is null || opening.People.Count > 0))
        {
            item.AddByline(passage, opening);
            item.HasOpeningByline |= opening.People.Count > 0;
            text = text.Substring(end).Trim();
        }

        var byline = text.Length == 0 ? null
            : ReferenceEquals(text, passage.Text) ? passage.Signature(settings.EmailDomain, out end)
            : BylineReader.ReadTrailing(text, settings.EmailDomain, out end);
        if (byline is not null && !IsAnsweredLetter(text, at))
            return ReadBylinedParagraph(item, passage, text.Substring(0, end).TrimEnd(), text.Substring(end), byline, at);
        if (text.Length > 0)
            AddParagraph(item, passage, text);
        return at + 1;
    }

    /// <summary>Who signs a letter that an advice column answers is not the column's author.</summary>
    private bool IsAnsweredLetter(string text, int at) =>
        text.StartsWith("Dear ", StringComparison.Ordinal) && IsParagraphAt(at + 1)
            && passages[at + 1].Text.StartsWith("Dear ", StringComparison.Ordinal);

    /// <summary>Short items from several places under one heading keep their places: each is an entry, and the place is its head.</summary>
    private bool IsDigestAt(ItemBuilder item, int at)
    {
        var isUnderLabel = GenreLabel.Of(item.Headline ?? "") is Genre.Brief;
        var isNextPlaced = IsParagraphAt(at + 1) && passages[at + 1].Dateline(settings.EmailDomain, out _) is { People.IsEmpty: true };
        if (!(isUnderLabel || isNextPlaced) || passages[at].Dateline(settings.EmailDomain, out _) is not { People.IsEmpty: true })
            return false;
        item.Genre ??= Genre.Brief;
        return true;
    }

    private static BylineReading? Nothing(out int end)
    {
        end = 0;
        return null;
    }

    private void AddParagraph(ItemBuilder item, Passage passage, string text)
    {
        var last = item.Blocks.FindLastIndex(block => block.Kind == PageBlockKind.Paragraph);
        var isSplit = last >= 0 && last < item.Blocks.Count - 1 || (last >= 0 && item.BodyEnd < passage.SourceStart);
        if (isSplit && item.Blocks[last].Text.Length < MaxSplitLength && item.Blocks.Count - last <= 2
            && item.Blocks[item.Blocks.Count - 1].Kind is PageBlockKind.Paragraph or PageBlockKind.Figure
            && OpenSentence.Continues(item.Blocks[last].Text, text, isInBody: true, isEntry: false))
        {
            item.Blocks[last] = new PageBlock(PageBlockKind.Paragraph, breaks.JoinAcross(item.Blocks[last].Text, text, item.BodyEnd));
            item.Cover(passage);
            return;
        }

        item.AddBlock(passage, new PageBlock(PageBlockKind.Paragraph, text));
    }

    /// <summary>A paragraph that names its author or photographer at its end: the last one of an article, or a caption.</summary>
    private int ReadBylinedParagraph(ItemBuilder item, Passage passage, string text, string credit, BylineReading byline, int at)
    {
        var isCaption = FigureReader.IsCaption(text, byline, isInline: true) && !item.IsMarked;
        var goesOn = (IsParagraphAt(at + 1) && passages[at + 1].Dateline(settings.EmailDomain, out _) is null)
            || (item.HasBody && at + 1 < passages.Count && passages[at + 1].Kind == PassageKind.Byline);
        if (isCaption && (goesOn || (item.HasBody && byline.IsPhotoCredit)))
        {
            item.AddBlock(passage, new PageBlock(PageBlockKind.Figure, text) { Credit = credit });
            return at + 1;
        }

        item.AddBlock(passage, new PageBlock(PageBlockKind.Paragraph, text));
        item.AddByline(passage, byline);
        if (isCaption && item.Blocks.Count == 1)
            item.Genre ??= Genre.Photo;
        item.IsClosed = true;
        return at + 1;
    }

    private void FinishAll()
    {
        ItemBuilder? before = null;
        foreach (var item in _items)
        {
            item.IsAmongLetters = before is not null && GenreReader.ContinuesLetters(item, before);
            Finish(item);
            before = item.Genre is Genre.Advertisement or Genre.Photo ? before : item;
        }
    }

    private void Finish(ItemBuilder item)
    {
        if (item.Genre is null && IsPhotoByForm(item))
            item.Genre = Genre.Photo;
        if (item.Genre == Genre.Photo && !item.Blocks.Exists(block => block.Kind == PageBlockKind.Figure))
            TurnCaptionToFigure(item);
        if (item.Genre == Genre.Photo)
            CreditPhoto(item);
        item.Genre ??= GenreReader.Of(item);
        if (item.Genre != Genre.News && !item.IsMarked && item.Start != int.MaxValue)
            remarks.Add(
                new PageRemark(
                    PageRemarkKind.Genre, source.SpanOf(new TextSpan(item.Start, 0)), [item.Genre.Value.ToString(), item.Headline ?? ""]));
    }

    private static bool IsPhotoByForm(ItemBuilder item) =>
        item.Blocks.Count == 1 && item.Decks.Count == 0 && item.Bylines.Count > 0 && !item.HasOpeningByline
            && item.Blocks[0].Kind == PageBlockKind.Paragraph
        && FigureReader.IsCaption(item.Blocks[0].Text, new BylineReading(item.Bylines.ToEquatableArray(), null), isInline: false);

    private static void TurnCaptionToFigure(ItemBuilder item)
    {
        var caption = item.Blocks.FindIndex(block => block.Kind == PageBlockKind.Paragraph);
        if (caption >= 0)
            item.Blocks[caption] = new PageBlock(PageBlockKind.Figure, item.Blocks[caption].Text);
    }

    private static void CreditPhoto(ItemBuilder item)
    {
        for (var i = 0; i < item.Bylines.Count; i++)
            item.Bylines[i] = item.Bylines[i]
                with
            { Credit = item.Bylines[i].Credit == BylineCredit.Both ? BylineCredit.Both : BylineCredit.Photo };
    }
}
