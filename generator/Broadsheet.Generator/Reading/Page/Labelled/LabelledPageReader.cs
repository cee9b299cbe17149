using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// Makes the items of a page from its lines and what each of them is. Nothing is decided here but what the labels leave open; an editor's
/// marks win over them. Any sequence of labels is read without losing a character.
/// </summary>
internal sealed class LabelledPageReader
{
    private const int LongestSignature = 60;

    private readonly SourceText _source;
    private readonly List<LabelledItem> _items = [];
    private readonly List<PageTail> _tails = [];
    private readonly PageSettings _settings;
    private readonly List<PageRemark> _remarks;
    private readonly ColumnBreakReader _breaks;
    private LabelledItem? _current;
    private PageLine? _pendingCopyright;

    private LabelledPageReader(SourceText source, PageSettings settings, List<PageLine> lines, List<PageRemark> remarks)
    {
        (_source, _settings, _remarks) = (source, settings, remarks);
        _breaks = new ColumnBreakReader(source, settings, lines, remarks);
    }

    /// <param name="labels">What each line is; as many as there are lines.</param>
    /// <param name="confidence">For each line how sure the reading is of the item that begins there; absent, of all wholly.</param>
    public static PageReading Read(
        SourceText source, PageSettings settings, List<PageLine> lines, IReadOnlyList<LineLabel> labels, List<PageRemark> remarks,
        IReadOnlyList<double>? confidence = null)
    {
        var reader = new LabelledPageReader(source, settings, lines, remarks);
        for (var i = 0; i < lines.Count; i++)
            reader.Add(lines[i], i, labels[i], confidence is null ? 1 : confidence[i]);
        return reader.Finish();
    }

    private void Add(PageLine line, int index, LineLabel label, double confidence)
    {
        var mark = PageMarkReader.Read(line.Text, out var textStart);
        if (mark != PageMark.None)
            AddMarked(line, index, mark, textStart, confidence);
        else if (label.Role == LineRole.Furniture)
            AddTail(line, PageTailKind.RunningHead);
        else if (label.Role == LineRole.Tail)
            AddTailOfItem(line);
        else
        {
            var isNext = _current is null || label.BeginsItem || (_current.IsClosed && label.Role != LineRole.Signature);
            var item = isNext ? Begin(confidence) : _current!;
            var body = BodyStart(line.Text, label.Role);
            item.Add(body > 0 ? line.To(body) : line, index, body > 0 ? label.Role : RoleOf(line, label));
            if (body > 0)
                item.Add(line.From(body), index, LineRole.Paragraph);
        }
    }

    /// <summary>Where the item's text begins on a line of its head; 0 where it does not.</summary>
    private int BodyStart(string line, LineRole role) => role switch
    {
        LineRole.Headline or LineRole.HeadlineRest => GluedBody.Start(line, _settings.EmailDomain),
        LineRole.Signature when line.Length > LongestSignature => GluedBody.StartBehindName(line, _settings.EmailDomain),
        _ => 0,
    };

    /// <summary>A dateline with its reporter, and the sentence behind it on the same line, is a paragraph that says who signs.</summary>
    private LineRole RoleOf(PageLine line, LineLabel label) =>
        label.Role == LineRole.Signature && DatelineReader.Read(line.Text, _settings.EmailDomain, out var end) is not null
            && end < line.Text.Length ? LineRole.Paragraph : label.Role;

    private void AddMarked(PageLine line, int index, PageMark mark, int textStart, double confidence)
    {
        var text = mark == PageMark.Break || textStart >= line.Text.Length ? null : line.From(textStart);
        switch (mark)
        {
            case PageMark.Break:
                _current = null;
                break;
            case PageMark.Photo or PageMark.Advertisement or PageMark.Brief:
                Begin(confidence, mark == PageMark.Photo ? Genre.Photo : mark == PageMark.Brief ? Genre.Brief : Genre.Advertisement);
                if (text is not null)
                    _current!.Add(text, index, LineRole.Headline, isMarked: true);
                break;
            case PageMark.Byline:
                var signed = _current ?? Begin(confidence);
                signed.Add(text!, index, LineRole.Signature, isMarked: true);
                signed.IsClosed = signed.HasBody && signed.Genre is not Genre.Brief;
                break;
            default:
                var isOpen = _current is { IsClosed: false, HasBody: false } open
                    && !(mark == PageMark.Headline && open.HasHeadline)
                    && !(mark == PageMark.Kicker && (open.HasKicker || open.HasHeadline));
                var item = isOpen ? _current! : Begin(confidence);
                item.IsMarked = true;
                var role = mark == PageMark.Headline ? LineRole.Headline : mark == PageMark.Kicker ? LineRole.Kicker : LineRole.Deck;
                item.Add(text!, index, role, isMarked: true);
                break;
        }
    }

    private LabelledItem Begin(double confidence, Genre? genre = null)
    {
        _current = new LabelledItem { Genre = genre, Confidence = confidence };
        _items.Add(_current);
        return _current;
    }

    private void AddTail(PageLine line, PageTailKind otherwise)
    {
        var kind = TailReader.Read(line.Text, standsAlone: true) ?? otherwise;
        _tails.Add(
            new PageTail(
                kind, line.Text, _source.SpanOf(TextSpan.FromBounds(line.SourceOffset(0), line.SourceOffset(line.Text.Length)))));
    }

    private void AddTailOfItem(PageLine line)
    {
        if (!TailReader.IsCopyright(line.Text))
            AddTail(line, PageTailKind.RelatedLink);
        else if (_current is { Copyright: null })
            _current.Copyright = line;
        else if (_current is null && _pendingCopyright is null)
            _pendingCopyright = line;
        else
            AddTail(line, PageTailKind.RightsReserved);
    }

    private PageReading Finish()
    {
        if (_pendingCopyright is not null)
            PlacePendingCopyright(_pendingCopyright);
        var composer = new ItemComposer(_source, _settings, _breaks, _tails);
        var built = new List<PageItem>(_items.Count);
        ItemBuilder? before = null;
        foreach (var item in _items)
        {
            if (composer.Compose(item, before) is not { } builder)
                continue;
            before = builder.Genre is Genre.Advertisement or Genre.Photo ? before : builder;
            built.Add(builder.Build(_source, _settings) with { Confidence = item.Confidence });
            if (builder.Genre != Genre.News && item.Genre is null)
                _remarks.Add(
                    new PageRemark(
                        PageRemarkKind.Genre, _source.SpanOf(new TextSpan(builder.Start, 0)),
                        [builder.Genre.GetValueOrDefault().ToString(), builder.Headline ?? ""]));
        }

        return new PageReading(
            built.ToEquatableArray(),
            _remarks.OrderBy(static remark => remark.Span.Characters.Start).ToEquatableArray(),
            _tails.OrderBy(static tail => tail.Span.Characters.Start).ToEquatableArray());
    }

    /// <summary>A copyright line above all items is the first one's.</summary>
    private void PlacePendingCopyright(PageLine line)
    {
        if (_items.Count > 0 && _items[0].Copyright is null)
            _items[0].Copyright = line;
        else
            AddTail(line, PageTailKind.Stray);
    }
}
