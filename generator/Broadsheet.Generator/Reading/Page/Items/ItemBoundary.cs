using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>
/// Whether display lines inside an item that no byline has closed open the next one, or are its own: a subhead, a last line. No sign alone
/// decides: blank lines, the group's form, what follows it, whether that introduces another matter, and the page's style are weighed.
/// </summary>
internal sealed class ItemBoundary(List<Passage> passages, PageSettings settings, HouseStyle style)
{
    private const int Enough = 3;

    private const int MaxDeckLength = 120;

    /// <summary>A feature's deck may tell its story in two sentences, the last one without a stop.</summary>
    private const int MaxOpenDeckLength = 220;

    /// <summary>The first sentence of a lead, more or less.</summary>
    private const int LeadLength = 160;

    /// <summary>A list that is longer is not looked through to its end: reading stays linear.</summary>
    private const int MaxListReach = 60;

    /// <summary>An article that is longer shows in other ways that it is one.</summary>
    private const int MaxSignedReach = 30;

    /// <param name="item">The item that the lines stand in.</param>
    /// <param name="lines">The display lines.</param>
    /// <param name="next">The passage behind them.</param>
    /// <param name="isInterrupted">An advertisement stands between the item and the lines.</param>
    public bool Opens(ItemBuilder item, List<Passage> lines, int next, bool isInterrupted)
    {
        if (lines.Exists(line => GenreLabel.Of(line.Text) is not null))
            return true;
        if (next >= passages.Count)
            return lines.Count > 1;
        return passages[next].Kind switch
        {
            PassageKind.Byline => OpensAboveByline(passages[next].Byline!, next),
            PassageKind.Entry => WeighGap(lines[0]) + WeighList(item, lines, next) >= Enough,
            PassageKind.Text => WeighGap(lines[0]) + (isInterrupted ? 2 : 0) + WeighArticle(item, lines, next) >= Enough,
            _ => lines.Count > 1,
        };
    }

    /// <summary>A line between a headline and the byline that opens the article is a deck, even where it has a sentence's signs.</summary>
    public bool IsDeckAboveByline(int at) =>
        at > 0 && IsParagraphAt(at) && passages[at - 1].IsDisplay
            && passages[at].Text.Length <= (Sentence.EndsWithStop(passages[at].Text) ? MaxDeckLength : MaxOpenDeckLength)
        && at + 1 < passages.Count && passages[at + 1] is { Kind: PassageKind.Byline, Byline.IsOpening: true } && IsParagraphAt(at + 2);

    /// <summary>Whether the passage is a photo's caption with its credit, at its end or on the line below.</summary>
    public bool IsCaptionAt(int at)
    {
        if (!IsParagraphAt(at))
            return false;
        var text = passages[at].Text;
        if (IsPhotoCreditAt(at + 1))
            return FigureReader.IsCaption(text, passages[at + 1].Byline, isInline: false);
        var byline = passages[at].Signature(settings.EmailDomain, out var end);
        return byline is not null && FigureReader.IsCaption(text.Substring(0, end).TrimEnd(), byline, isInline: true);
    }

    /// <summary>A caption behind several blank lines, or behind a list, with no text below it: a photo without a title.</summary>
    public bool IsUntitledPhoto(ItemBuilder item, int at)
    {
        var isApart = WeighGap(passages[at]) > 0 || item.Blocks.TrueForAll(block => block.Kind == PageBlockKind.ListItem);
        return isApart && !IsParagraphAt(at + 1)
            && !(at + 1 < passages.Count && passages[at + 1].Kind is PassageKind.Byline or PassageKind.Entry) && IsCaptionAt(at);
    }

    private bool IsParagraphAt(int at) => at < passages.Count && passages[at].IsText && passages[at].IsProse;

    private bool OpensAboveByline(BylineReading byline, int at) => byline.IsOpening || IsParagraphAt(at + 1);

    /// <summary>Whether the paragraphs from <paramref name="at"/> on end with who wrote them, before any other line of display.</summary>
    private bool IsSignedBelow(int at)
    {
        var end = at;
        while (end - at < MaxListReach && IsParagraphAt(end))
            end++;
        return end < passages.Count && passages[end] is { Kind: PassageKind.Byline, Byline: { IsPhotoCredit: false, IsOpening: false } };
    }

    private int WeighGap(Passage line) => line.BlanksBefore > 1 && style.PartsItemsWithGaps ? 2 : 0;

    private int WeighArticle(ItemBuilder item, List<Passage> lines, int next)
    {
        var lead = passages[next].Text;
        var hasPlace = IntroducesPlace(next);
        var introduction = hasPlace ? 3 : NamesDay(lead) ? 1 : 0;
        var isSigned = IsSignedByAnother(item, next);
        // The next article would have its byline here, as this one has.
        var missing = style.OpensWithBylines && item.HasOpeningByline && !hasPlace && !isSigned ? -1 : 0;
        // An article that has named its author above is not signed again: what is signed below is the next.
        var signed = item.IsSignedAbove && IsSignedBelow(next) ? Enough + 1 : isSigned ? 3 : 0;
        var death = DeathNotice.IsUnder(lines[0].Text, lead) ? Enough + 1 : 0;
        return WeighForm(lines) + WeighSoFar(item) + introduction + missing + signed + death + WeighCaption(next) + TopicOverlap.Weigh(
            item, lead);
    }

    /// <summary>A headline with its deck is a headline; a line of its own is one the more, the longer it is.</summary>
    private static int WeighForm(List<Passage> lines)
    {
        var last = lines[lines.Count - 1].Text;
        if (ColumnBreakReader.IsOpenEnded(last))
            return -1;
        if (lines.Count > 1)
            return 3;
        var isKorean = Sentence.IsKorean(last);
        var weight = last.Length > (isKorean ? 22 : 40) ? 2 : last.Length <= (isKorean ? 14 : 24) ? -1 : isKorean ? 0 : 1;
        var isHeadline = last.IndexOf("...", StringComparison.Ordinal) > 0 || last.IndexOfAny(['…', ',']) > 0
            || OpenSentence.IsHeadlineEnd(last);
        return weight + (isHeadline ? 1 : 0);
    }

    /// <summary>Whether the item is complete as it stands: it names its author, is under a label, or is no more than a list.</summary>
    private int WeighSoFar(ItemBuilder item)
    {
        if (item.Blocks.TrueForAll(block => block.Kind != PageBlockKind.Paragraph))
            return 3;
        if (item.Genre is not null || GenreLabel.AtStartOf(item.Kicker) is not null || GenreLabel.Of(item.Headline ?? "") is not null)
            return 2;
        if (!style.ClosesWithBylines)
            return item.Bylines.Count > 0 && !item.HasOpeningByline ? 2 : 0;
        // Who is named above the text is not named again below it: such an article shows no end.
        return item.Bylines.Count > 0 ? item.HasOpeningByline && item.Dateline?.Raw[0] is not ('(' or '[' or '【' or '<') ? 0 : 2 : -1;
    }

    /// <summary>
    /// What someone signs at its end is no part of an article that opened with another's name. Credits such as <c>Reporting by</c> sign
    /// nothing.
    /// </summary>
    private bool IsSignedByAnother(ItemBuilder item, int first)
    {
        if (!item.HasOpeningByline)
            return false;
        var end = first;
        while (IsParagraphAt(end) && end - first < MaxSignedReach)
            end++;
        return end < passages.Count
            && passages[end] is { Kind: PassageKind.Byline, Byline: { IsOpening: false, IsPhotoCredit: false } signature }
            && EnglishCreditLabel.At(passages[end].Text, 0) is null
            && signature.People[0].RawEmail is null
            && item.Bylines.TrueForAll(author => !string.Equals(author.Name, signature.People[0].Name, StringComparison.OrdinalIgnoreCase));
    }

    private bool IntroducesPlace(int at) => passages[at].Dateline(settings.EmailDomain, out _) is not null;

    /// <summary>A lead says when it happened: <c>지난 13일</c>, <c>on Thursday</c>.</summary>
    private static bool NamesDay(string lead)
    {
        var end = Math.Min(lead.Length, LeadLength);
        for (var i = 1; i < end; i++)
        {
            if (lead[i] == '일' && char.IsDigit(lead[i - 1]))
                return true;
            var isWeekday = lead[i] == 'd' && i >= 5 && string.CompareOrdinal(lead, i, "day", 0, 3) == 0
                && (i + 3 == lead.Length || !char.IsLetter(lead[i + 3]));
            var start = lead.LastIndexOf(' ', i) + 1;
            if (isWeekday && start > 0 && char.IsUpper(lead[start]) && lead[start - 2] is not ('.' or '!' or '?'))
                return true;
        }

        return false;
    }

    /// <summary>A title over a caption is a photo's, unless the article goes on below.</summary>
    private int WeighCaption(int at)
    {
        if (!IsCaptionAt(at))
            return 0;
        var below = IsPhotoCreditAt(at + 1) ? at + 2 : at + 1;
        var goesOn = IsParagraphAt(below) && !IntroducesPlace(below);
        return goesOn ? -Enough : Enough;
    }

    private bool IsPhotoCreditAt(int at) =>
        at < passages.Count && passages[at] is { Kind: PassageKind.Byline, Byline.IsPhotoCredit: true };

    /// <summary>A line over a list heads briefs of their own, or a list within the article, which then goes on below.</summary>
    private int WeighList(ItemBuilder item, List<Passage> lines, int first)
    {
        var end = first;
        while (end < passages.Count && end - first < MaxListReach && passages[end].Kind == PassageKind.Entry)
            end++;
        var last = lines[lines.Count - 1].Text;
        var weight = lines.Count > 1 ? 1 : 0;
        weight += end - first >= 2 ? 1 : 0;
        weight += WordLists.TableNames.End(last) ? 3 : 0;
        weight += last[last.Length - 1] is ':' or '：' || ColumnBreakReader.IsOpenEnded(last) ? -4 : 0;
        weight += GoesOnAt(end) ? -3 : 2;
        if (item.HasOpeningByline || item.Genre is not null || GenreLabel.Of(item.Headline ?? "") is not null)
            weight++;
        if (item.Blocks.TrueForAll(block => block.Kind != PageBlockKind.Paragraph))
            weight += IsAnotherList(item, first) ? 2 : -4;
        return weight;
    }

    /// <summary>An article goes on below its list with prose, or with who wrote it.</summary>
    private bool GoesOnAt(int at) => IsParagraphAt(at) || (at < passages.Count && passages[at].Kind == PassageKind.Byline);

    /// <summary>Groups within a list have its sign and are short: names, places. Sentences, or another sign, are another list's.</summary>
    private bool IsAnotherList(ItemBuilder item, int first) =>
        passages[first].Sign != item.LastSign || Sentence.EndsWithStop(passages[first].Text);
}
