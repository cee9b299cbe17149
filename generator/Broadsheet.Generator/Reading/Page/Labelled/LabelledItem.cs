using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>The parts of an item, in the order of the page, while its lines are being put together.</summary>
internal sealed class LabelledItem
{
    private const int LongestSpeaker = 20;

    private PagePart? _headline;
    private PagePart? _kicker;
    private PagePart? _deck;

    /// <summary>The last paragraph or entry.</summary>
    private PagePart? _text;

    /// <summary>The last caption or quotation, where it stands behind <see cref="_text"/>.</summary>
    private PagePart? _inset;

    private PagePart? _last;

    public List<PagePart> Parts { get; } = [];

    /// <summary>An editor's mark.</summary>
    public Genre? Genre { get; init; }

    /// <summary>A line of the headline, a deck or the kicker has an editor's mark.</summary>
    public bool IsMarked { get; set; }

    /// <summary>An editor's mark has ended it: what follows is another's.</summary>
    public bool IsClosed { get; set; }

    public PageLine? Copyright { get; set; }

    public double Confidence { get; set; } = 1;

    public bool HasBody { get; private set; }

    public bool HasHeadline => _headline is not null;

    public bool HasKicker => _kicker is not null;

    public void Add(PageLine line, int index, LineRole role, bool isMarked = false)
    {
        // What an editor marked is whole: another line of display is a deck above the text, a heading within it.
        if (!isMarked && (role == LineRole.Kicker ? _kicker : role is LineRole.Headline or LineRole.HeadlineRest ? _headline : null)
            is { IsMarked: true })
            role = HasBody ? LineRole.Subhead : LineRole.Deck;
        switch (role)
        {
            case LineRole.Kicker when _kicker is null:
                _kicker = Open(line, index, role, isMarked);
                break;
            case LineRole.Kicker:
                _kicker.Add(line, index);
                break;
            case LineRole.Headline or LineRole.HeadlineRest when _headline is null:
                _headline = Open(line, index, LineRole.Headline, isMarked);
                break;
            case LineRole.HeadlineRest:
                _headline.Add(line, index);
                break;
            case LineRole.Headline when HasBody:
                Open(line, index, LineRole.Subhead);
                break;
            case LineRole.Headline:
                _headline.Add(line, index);
                break;
            case LineRole.DeckRest when _deck is not null:
                _deck.Add(line, index);
                break;
            case LineRole.Deck or LineRole.DeckRest:
                _deck = Open(line, index, LineRole.Deck, isMarked);
                break;
            case LineRole.Continuation:
                Continue(line, index);
                break;
            case LineRole.Row or LineRole.Signature when !isMarked && _last is { IsMarked: false } last && last.Role == role:
                last.Add(line, index);
                break;
            default:
                Open(line, index, role, isMarked);
                break;
        }
    }

    private PagePart Open(PageLine line, int index, LineRole role, bool isMarked = false)
    {
        var part = new PagePart(role) { IsMarked = isMarked };
        part.Add(line, index);
        Parts.Add(part);
        _last = part;
        HasBody |= role > LineRole.Signature;
        if (role is LineRole.Paragraph or LineRole.Entry)
            (_text, _inset) = (part, null);
        else if (role is LineRole.Caption or LineRole.PullQuote)
            _inset = part;
        return part;
    }

    private void Continue(PageLine line, int index)
    {
        var part = Continued(line);
        if (part is null)
            Open(line, index, LineRole.Paragraph);
        else
            part.Add(line, index);
    }

    /// <summary>
    /// What stands open: a caption set into a sentence goes on until its own sentence ends or a gap follows; then the sentence does.
    /// </summary>
    private PagePart? Continued(PageLine line)
    {
        if (_inset is null || _text is null)
            return _inset ?? _text;
        if (_text.IsClosed || !ReferenceEquals(_inset, _last))
            return _text.IsClosed && ReferenceEquals(_inset, _last) ? _inset : _text;
        if (BeginsAsCredit(line.Text) || IsSpeaker(_inset, line.Text))
            return _inset;
        var goesOn = line.BlanksBefore == 0 && !EndsWithCredit(_inset) && (!IsWhole(_inset) || char.IsUpper(line.Text[0]));
        return goesOn ? _inset : _text;
    }

    private static bool IsWhole(PagePart inset) =>
        inset.IsClosed || (inset.Role == LineRole.PullQuote && Sentence.IsClosing(inset.Last.Text[inset.Last.Text.Length - 1]));

    /// <summary>Below a quotation, who said it.</summary>
    private static bool IsSpeaker(PagePart inset, string line) =>
        inset.Role == LineRole.PullQuote && (line[0] is '―' or '—' or '–' || (line.Length <= LongestSpeaker && !Sentence.IsClosed(line)
            && PrintedName.IsKorean(WordPiece.FirstToken(line)) && WordPiece.FirstToken(line).Length == 3));

    private static bool BeginsAsCredit(string line) =>
        line.StartsWith("사진", StringComparison.Ordinal) || line.StartsWith("Photo", StringComparison.OrdinalIgnoreCase)
            || line[0] is 'ⓒ' or '©' or 'Ⓒ' or '<';

    private static bool EndsWithCredit(PagePart part)
    {
        var text = part.Last.Text;
        return text[text.Length - 1] is '>' or ')' or ']' or '〉' || text.StartsWith("사진", StringComparison.Ordinal)
            || text.EndsWith("제공", StringComparison.Ordinal) || text.EndsWith("기자", StringComparison.Ordinal);
    }
}
