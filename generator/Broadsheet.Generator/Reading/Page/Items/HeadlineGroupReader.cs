using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>Rule 3: tells kicker, headline and decks apart among the display lines above a body.</summary>
internal sealed class HeadlineGroupReader(SourceText source, HouseStyle style, List<PageRemark> remarks)
{
    /// <summary>Puts <paramref name="lines"/> above the body of <paramref name="item"/>.</summary>
    /// <param name="isOverCaption">The body is a photo's caption: its title has no deck.</param>
    public void Assign(ItemBuilder item, IReadOnlyList<Passage> lines, bool isOverCaption)
    {
        var at = 0;
        if (item.Headline is null && item.Kicker is null && lines.Count > 1
            && IsKicker(lines[0].Text, lines[1].Text, hasDeck: lines.Count > 2, isOverCaption))
        {
            item.SetKicker(lines[at++]);
            remarks.Add(
                new PageRemark(
                    PageRemarkKind.Kicker, source.SpanOf(TextSpan.FromBounds(lines[0].SourceStart, lines[0].SourceEnd)), [lines[0].Text]));
        }

        if (item.Headline is null && at < lines.Count)
            item.SetHeadline(lines[at++]);
        for (; at < lines.Count; at++)
            item.AddDeck(lines[at]);
    }

    /// <summary>A short label: no verb's noun at its end, no number or list, clearly shorter than the line below.</summary>
    private bool IsKicker(string line, string below, bool hasDeck, bool isOverCaption)
    {
        if (GenreLabel.Of(line) is not null)
            return true;
        var isKorean = Sentence.IsKorean(line);
        if (line.Length > (isKorean ? 18 : 30) || line.Length >= below.Length + (IsQuoted(below) ? 6 : 0) || Sentence.IsClosed(line))
            return false;
        if (IsWholeBracketed(line))
            return true;
        if (isKorean && EndsWithLabel(line))
            return true;
        if (line.IndexOf(',') >= 0 || line.IndexOf("...", StringComparison.Ordinal) >= 0 || line.IndexOf('…') >= 0
            || OpenSentence.IsHeadlineEnd(line))
            return false;
        if (!isKorean)
            return (IsCapitals(line) && !IsCapitals(below)) || IsNameOverSentence(line, below)
                || (!isOverCaption && EnglishSectionLabel.StandsOver(line, below));
        if (IsQuoted(line))
            return false;
        // With no deck below, a quotation is the deck of the line above it.
        if (IsQuoted(below) && (hasDeck || isOverCaption))
            return true;
        var longest = below.IndexOf('…') > 0 ? 18 : 14;
        return (hasDeck && line.Length <= longest && below.Length >= line.Length * 3 / 2) || IsColumnName(line, below)
            || KoreanColumnName.Is(line);
    }

    /// <summary>A single short word over a headline of several: 물양장에서.</summary>
    private static bool IsColumnName(string line, string below) => line.Length <= 8 && line.IndexOf(' ') < 0 && below.IndexOf(' ') > 0;

    /// <summary>The name of an office or place over a headline that is set like a sentence, where the page sets its headlines so.</summary>
    private bool IsNameOverSentence(string line, string below) =>
        style.HasSentenceCase && HeadlineCase.IsName(line) && WordPiece.CountOf(line, ' ') is >= 1 and <= 3
            && HeadlineCase.IsHeadlineLong(below) && !HeadlineCase.IsTitle(below);

    private static bool IsWholeBracketed(string line) =>
        (line[0] is '[' or '<' or '〈' or '【' or '《') && Sentence.IsClosing(line[line.Length - 1])
            && line.IndexOfAny([']', '>', '〉', '】', '》']) == line.Length - 1;

    private static bool EndsWithLabel(string line)
    {
        return WordLists.KoreanKickerEndings.End(line);
    }

    private static bool IsQuoted(string line) => line[0] is '“' or '"' or '‘' or '\'';

    private static bool IsCapitals(string line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 2;
    }
}
