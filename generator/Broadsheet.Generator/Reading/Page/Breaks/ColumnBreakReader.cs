using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Joins;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Breaks;

/// <summary>Rule 7: finds texts that a column's end cut in two and makes them whole.</summary>
internal sealed class ColumnBreakReader(SourceText source, PageSettings settings, List<PageLine> lines, List<PageRemark> remarks)
{
    /// <summary>As much of the left side as the evidence needs: joining many pieces stays linear.</summary>
    private const int Reach = 400;

    /// <summary>Both sides together are a word of the page, or two that it has side by side.</summary>
    private const int KnownWord = 3;

    /// <summary>Who marks headlines has marked them all: what is left inside an article is its text.</summary>
    private const int MarkedArticle = 3;

    private bool _isMarked;

    private readonly PageVocabulary _vocabulary = new(lines);

    /// <summary>One string of the lines of a block.</summary>
    public string JoinLines(List<PageLine> block, int from, int to, int skip)
    {
        if (to == from + 1)
            return skip == 0 ? block[from].Text : block[from].Text.Substring(skip);
        var text = new StringBuilder(block[from].Text.Substring(skip));
        var width = WidthOf(block, from, to);
        var isColumn = to - from > 2 && Sentence.EndsWithStop(block[to - 1].Text);
        for (var i = from + 1; i < to; i++)
        {
            var left = block[i - 1].Text;
            if (IsRagged(left, width, isColumn) && !Sentence.IsClosed(left) && Sentence.IsKorean(left))
                text.Append(' ').Append(block[i].Text);
            else
                Join(text, block[i].Text, block[i - 1].SourceOffset(left.Length), isCut: false);
        }

        return Finished(text);
    }

    /// <summary>One string of runs of neighboring lines, between which a gap or something set into the text stands.</summary>
    /// <param name="skip">How long a mark is that opens the first line.</param>
    public string JoinRuns(List<List<PageLine>> runs, int skip)
    {
        var first = JoinLines(runs[0], 0, runs[0].Count, skip);
        if (runs.Count == 1)
            return first;
        var text = new StringBuilder(first);
        for (var i = 1; i < runs.Count; i++)
        {
            var last = runs[i - 1][runs[i - 1].Count - 1];
            Join(text, JoinLines(runs[i], 0, runs[i].Count, 0), last.SourceOffset(last.Text.Length), isCut: true);
        }

        return Finished(text);
    }

    /// <summary>Of several lines the longest may be one that extraction put together: the next longest tells the column's width.</summary>
    private static int WidthOf(List<PageLine> block, int from, int to)
    {
        var (longest, second) = (0, 0);
        for (var i = from; i < to; i++)
        {
            var length = block[i].Text.Length;
            (longest, second) = length > longest ? (length, longest) : (longest, Math.Max(second, length));
        }

        return to - from > 3 ? second : longest;
    }

    /// <summary>
    /// A line that leaves much of the block's width empty was ended by the editor, not by the column: its words are whole.
    /// </summary>
    /// <param name="isColumn">The block is a paragraph of several lines; a narrow one of fewer is a headline.</param>
    private static bool IsRagged(string line, int width, bool isColumn) => (width <= 24 && !isColumn) || line.Length * 4 < width * 3;

    /// <summary>
    /// Whether <paramref name="text"/> ends so that its sentence must go on: an open quotation, a comma, a function word.
    /// </summary>
    public static bool IsOpenEnded(string text) =>
        OpenSentence.HasOpenPair(text) || text[text.Length - 1] is ',' || OpenSentence.EndsOpen(text);

    /// <summary>Joins every cut text with its rest. Display lines are left to the readers that follow.</summary>
    public List<Passage> Mend(List<Passage> passages)
    {
        var mended = new List<Passage>(passages.Count);
        var isInBody = false;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            mended.Add(passage);
            if (passage.Kind is PassageKind.Text or PassageKind.Entry)
                i = MendAt(passages, i, mended, isInBody);
            isInBody = IsInBodyAfter(passage, isInBody);
            _isMarked = passage.Kind == PassageKind.Mark
                ? passage.Mark == PageMark.Headline
                : _isMarked && (passage.Kind != PassageKind.Byline || isInBody);
        }

        return mended;
    }

    private static bool IsInBodyAfter(Passage passage, bool isInBody) => passage.Kind switch
    {
        PassageKind.Text => passage.IsProse || isInBody,
        PassageKind.Byline => isInBody && (passage.Byline!.IsPhotoCredit || passage.Byline.IsOpening),
        PassageKind.Mark => false,
        _ => isInBody,
    };

    /// <summary>Takes what continues the text at <paramref name="at"/> into it; returns the last passage taken.</summary>
    private int MendAt(List<Passage> passages, int at, List<Passage> mended, bool isInBody)
    {
        var passage = passages[at];
        StringBuilder? text = null;
        var tail = passage.Text;
        for (var next = at + 1; next < passages.Count; next++)
        {
            var rest = passages[next];
            if (rest.Kind == PassageKind.Tail && next + 1 < passages.Count && passages[next + 1].IsText && !Sentence.IsClosed(tail)
                && rest.TailKind is PageTailKind.PageNumber or PageTailKind.RunningHead)
                rest = passages[next + 1];
            var isWorn = text is not null;
            var isClauseRest = rest.IsText
                && IsClauseRest(tail, passage.Text, rest.Text, next + 1 < passages.Count ? passages[next + 1].Text : "");
            var isEntry = passage.Kind == PassageKind.Entry;
            if (!isClauseRest && (!rest.IsText || IsWhole(passage, tail, rest)
                    || !OpenSentence.Continues(tail, rest.Text, isInBody || isWorn, isEntry, EvidenceOf(tail, rest.Text))))
                break;
            if (!ReferenceEquals(rest, passages[next]))
                mended.Add(passages[next++]);
            text ??= new StringBuilder(tail);
            Join(text, rest.Text, passage.SourceEnd, isCut: true);
            tail = text.ToString(Math.Max(0, text.Length - Reach), Math.Min(Reach, text.Length));
            passage.SourceEnd = rest.SourceEnd;
            at = next;
        }

        if (text is not null)
            passage.Text = Finished(text);
        var follows = at + 1 < passages.Count && passages[at + 1].IsText ? passages[at + 1].Text : null;
        passage.IsProse = passage.IsText && !PageSection.IsTitleAlone(passages, at)
            && (text is not null || InterviewTurn.Begins(passage.Text) || OpenSentence.IsProse(passage.Text, isInBody, follows));
        return at;
    }

    /// <summary>Between the second clause of a notice and the third stands nothing but the second's rest.</summary>
    private static bool IsClauseRest(string tail, string first, string rest, string below) =>
        ItemNote.ClauseNumber(first) is > 0 and var number && ItemNote.ClauseNumber(below) == number + 1 && ItemNote.ClauseNumber(rest) == 0
            && !Sentence.IsClosed(tail);

    /// <summary>What the page tells of a cut, whatever the two sides look like.</summary>
    private int EvidenceOf(string left, string right)
    {
        var evidence = _isMarked && Sentence.EndsWithStop(right) && !OpenSentence.IsSubheadOver(left, right) ? MarkedArticle : 0;
        var (before, after) = (WordPiece.Last(left), WordPiece.First(right));
        if (before.Length == 0 || after.Length == 0 || left[left.Length - 1] != before[before.Length - 1])
            return evidence;
        return KoreanJoin.IsOneWord(before, after, _vocabulary)
            || (before.Length > 1 && after.Length > 1 && _vocabulary.HasPair(before, after)) ? evidence + KnownWord : evidence;
    }

    /// <summary>Two pieces of a paragraph that a figure or an advertisement stands between.</summary>
    public string JoinAcross(string left, string right, int leftEnd)
    {
        var text = new StringBuilder(left);
        Join(text, right, leftEnd, isCut: true);
        return Finished(text);
    }

    /// <summary>A credit ends a text, a dateline or a speaker's letter begins one, whatever the sentences look like.</summary>
    /// <param name="left">Of <paramref name="passage"/> and all that was joined to it, the end.</param>
    private bool IsWhole(Passage passage, string left, Passage right) =>
        right.Dateline(settings.EmailDomain, out _) is not null
        || InterviewTurn.Begins(right.Text)
        || (left[left.Length - 1] is not '.' && SignatureOf(passage, left) is not null);

    private BylineReading? SignatureOf(Passage passage, string text) => ReferenceEquals(text, passage.Text)
        ? passage.Signature(settings.EmailDomain, out _)
        : BylineReader.ReadTrailing(text, settings.EmailDomain, out _);

    private void Join(StringBuilder text, string right, int leftEnd, bool isCut)
    {
        var left = text.ToString(Math.Max(0, text.Length - Reach), Math.Min(Reach, text.Length));
        var isKorean = Sentence.IsKorean(left.Length > 80 ? left.Substring(left.Length - 80) : left)
            || Sentence.IsKorean(right.Length > 80 ? right.Substring(0, 80) : right);
        var hasSpace = false;
        var isHyphen = left.Length > 1 && left[left.Length - 1] is '-' or '‐' && left[left.Length - 2] < '\u0250'
            && char.IsLetter(left[left.Length - 2]);
        var isAddress = IsAddressCut(left, right);
        if (!isAddress && isHyphen && char.IsLetter(right[0]))
        {
            if (EnglishJoin.DropsHyphen(left, right, _vocabulary))
                text.Length--;
        }
        else if (!isAddress)
        {
            hasSpace = isKorean ? KoreanJoin.HasSpace(left, right, _vocabulary) : EnglishJoin.HasSpace(left, right);
        }

        if (hasSpace)
            text.Append(' ');
        text.Append(right);
        if (isCut || isKorean || isHyphen)
            Report(hasSpace, left, right, leftEnd);
    }

    /// <summary>A URL or e-mail address cut in two: its rest has no letter that an address has not.</summary>
    private static bool IsAddressCut(string left, string right)
    {
        var token = WordPiece.LastToken(left);
        var isAddress = token.IndexOf("://", StringComparison.Ordinal) >= 0 || token.IndexOf('@') > 0
            || token.StartsWith("www.", StringComparison.Ordinal);
        if (!isAddress)
            return false;
        var rest = WordPiece.FirstToken(right);
        var last = token[token.Length - 1];
        var isOpen = last is '.' or '/' or '@' or '-' or '_' or '=' or '?' or '&' or ':' || rest[0] is '.' or '/' or '@' or '_' or '?';
        return (isOpen || rest.IndexOf('.') > 0 || rest.IndexOf('/') > 0) && rest[0] < '\u0080';
    }

    private void Report(bool hasSpace, string left, string right, int leftEnd)
    {
        var kind = hasSpace ? PageRemarkKind.JoinedWithSpace : PageRemarkKind.JoinedWithoutSpace;
        var span = source.SpanOf(new TextSpan(Math.Max(0, leftEnd - 1), 1));
        remarks.Add(new PageRemark(kind, span, [WordPiece.LastToken(left), WordPiece.FirstToken(right)]));
    }

    /// <summary>A cut before a combining mark leaves text that is composed only when joined.</summary>
    private static string Finished(StringBuilder text) => UnicodeText.ToNfc(text.ToString());
}
