using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>What an editor marked is not weighed: the label is fixed.</summary>
internal static class MarkedLines
{
    /// <param name="scores">By line and state.</param>
    public static void Constrain(IReadOnlyList<PageLine> lines, int[] scores)
    {
        var above = PageMark.None;
        var isBehindBreak = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = PageMarkReader.Read(lines[i].Text, out _);
            if (LabelOf(mark, above) is { } label)
                Keep(scores, i, one => one == label);
            else if (isBehindBreak)
                Keep(scores, i, static one => one.BeginsItem);
            isBehindBreak = mark == PageMark.Break;
            above = mark;
        }
    }

    /// <param name="above">The mark of the line above: one headline group opens one item.</param>
    private static LineLabel? LabelOf(PageMark mark, PageMark above) => mark switch
    {
        PageMark.Break => new(LineRole.Furniture, false),
        PageMark.Kicker => new(LineRole.Kicker, !OpensItem(above)),
        PageMark.Headline => new(LineRole.Headline, !OpensItem(above) && above != PageMark.Kicker),
        PageMark.Deck => new(LineRole.Deck, false),
        PageMark.Byline => new(LineRole.Signature, false),
        PageMark.Photo or PageMark.Advertisement or PageMark.Brief => new(LineRole.Headline, true),
        _ => null,
    };

    private static bool OpensItem(PageMark mark) => mark is PageMark.Photo or PageMark.Advertisement or PageMark.Brief;

    private static void Keep(int[] scores, int line, Func<LineLabel, bool> isPossible)
    {
        for (var state = 0; state < LineState.Labels.Count; state++)
        {
            if (!isPossible(LineState.Labels[state]))
                scores[(line * LineState.Labels.Count) + state] = LabelDecoder.Never / 4;
        }
    }
}
