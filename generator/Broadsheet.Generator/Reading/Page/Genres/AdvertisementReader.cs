using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// Rule 5: advertising copy is known by telephone numbers, bold marks, prices, addresses and polite address, in short lines.
/// </summary>
internal static class AdvertisementReader
{
    private const int MaxCopyLength = 70;

    /// <summary>Within so many lines below its name an advertisement shows that it is one.</summary>
    private const int MaxLinesToSigns = 8;

    /// <summary>How much a line looks like advertising: 0 for not at all, 2 for a sign that news does not have.</summary>
    public static int Evidence(Passage passage) => Evidence(passage.Text, passage.Kind == PassageKind.Entry && !passage.IsRow);

    /// <param name="isEntry">The line has a list's mark: so have those of a list of branches.</param>
    public static int Evidence(string text, bool isEntry = false)
    {
        if (text.Length > MaxCopyLength)
            return 0;
        if (HasPhone(text) || text.IndexOf("**", StringComparison.Ordinal) >= 0)
            return 2;
        var evidence = isEntry ? 1 : 0;
        return WordLists.AdvertisingWords.AreIn(text) || IsPolite(text) || HasPrice(text) ? evidence + 1 : evidence;
    }

    /// <summary>A line that can stand among the display lines of an advertisement though it is a sentence or a list's entry.</summary>
    public static bool IsCopy(Passage passage)
    {
        if (passage.Byline is not null || passage.Text.Length > MaxCopyLength || InterviewTurn.Begins(passage.Text))
            return false;
        if (passage.Kind == PassageKind.Entry)
            return passage.Text.Length <= 40 && !Sentence.EndsWithStop(passage.Text);
        return passage.IsText
            && (!passage.IsProse || IsPolite(passage.Text) || HasPhone(passage.Text)
                || (passage.Text.Length <= 45 && !Sentence.IsKorean(passage.Text)));
    }

    /// <summary>
    /// Of advertisements one below the other the first one's end: behind its telephone number or list of branches, or before several
    /// blank lines, where the next one has a name and signs of its own; or before a label, which is never copy.
    /// </summary>
    public static int EndOfFirst(List<Passage> passages, int at, int end)
    {
        var evidence = 0;
        for (var i = at; i < end; i++)
        {
            var isGap = passages[i].BlanksBefore > 1;
            var isBehindContact = i > at
                && (HasPhone(passages[i - 1].Text) || (passages[i - 1].Kind == PassageKind.Entry && !passages[i - 1].IsRow));
            var isLabel = i > at && passages[i] is { IsText: true, BlanksBefore: > 0 } && GenreLabel.Of(passages[i].Text) is not null;
            if (isLabel || (i >= at + 2 && evidence >= 2 && (isGap || isBehindContact) && BeginsNext(passages, i, end)))
                return i;
            evidence += Evidence(passages[i]);
        }

        return end;
    }

    /// <summary>
    /// A name, and at least one more line before the telephone number: a branch has its number directly below. A list of branches is no
    /// sign of its own.
    /// </summary>
    private static bool BeginsNext(List<Passage> passages, int at, int end)
    {
        if (!passages[at].IsText || Evidence(passages[at]) > 0 || at + 2 >= end || HasPhone(passages[at + 1].Text))
            return false;
        var evidence = 0;
        for (var i = at + 1; i < end && i <= at + MaxLinesToSigns; i++)
        {
            if (passages[i].BlanksBefore > 1)
                break;
            evidence += passages[i].Kind == PassageKind.Entry && !passages[i].IsRow ? 0 : Evidence(passages[i]);
        }

        return evidence >= 2;
    }

    public static bool IsPolite(string text)
    {
        if (text.IndexOf('“') >= 0 || text.IndexOf('"') >= 0)
            return false;
        return WordLists.KoreanPoliteEndings.End(text);
    }

    /// <summary>
    /// Digits in groups with hyphens or dots, at least seven in all: <c>1644-7990</c>, <c>062-123-4567</c>, <c>(555) 010-2000</c>.
    /// </summary>
    public static bool HasPhone(string text)
    {
        if (text.IndexOf('☎') >= 0 || HasSpacedPhone(text))
            return true;
        var digits = 0;
        var hyphens = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if (c is '-' or ')' or '.' && digits is > 0)
                hyphens++;
            else if (c != ' ' || hyphens == 0)
                (digits, hyphens) = (0, 0);
            if (digits >= 7 && hyphens >= 1)
                return true;
        }

        return false;
    }

    /// <summary>Ten or eleven digits from a zero on, grouped by nothing but blanks, as British numbers are: <c>020 7946 0100</c>.</summary>
    private static bool HasSpacedPhone(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            var (start, digits, blanks) = (i, 0, 0);
            for (; i < text.Length && (char.IsDigit(text[i]) || text[i] == ' '); i++)
                (digits, blanks) = text[i] == ' ' ? (digits, blanks + 1) : (digits + 1, blanks);
            if (text[start] == '0' && digits is 10 or 11 && blanks > 0)
                return true;
        }

        return false;
    }

    private static bool HasPrice(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var isWon = text[i] == '원' && (char.IsDigit(text[i - 1]) || text[i - 1] is '만' or '천') && text.Length <= 30;
            if (isWon || (text[i - 1] is '$' or '£' or '€' && char.IsDigit(text[i]) && text.Length <= 45))
                return true;
        }

        return false;
    }
}
