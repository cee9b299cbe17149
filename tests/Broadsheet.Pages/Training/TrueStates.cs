using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages.Training;

/// <summary>The states of a page's lines, as its labels and the texts of its items tell them.</summary>
internal static class TrueStates
{
    public static int[] Of(LabelledPage page)
    {
        var states = new int[page.Lines.Count];
        for (var i = 0; i < states.Length; i++)
        {
            var above = i == 0 ? -1 : states[i - 1];
            states[i] = page.Lines[i].Label switch
            {
                { BeginsItem: true } label => label.Number,
                { Role: LineRole.Signature } => IsBelow(page, i, above) ? LineState.SignatureBelow : LineState.SignatureAbove,
                { Role: LineRole.Continuation } => GoesOn(page, i, above),
                var label => label.Number,
            };
        }

        return states;
    }

    private static bool IsBelow(LabelledPage page, int at, int above)
    {
        if (above >= 0 && !LineState.CanFollow(above, LineState.SignatureAbove))
            return true;
        if (above < 0 || !LineState.CanFollow(above, LineState.SignatureBelow))
            return false;
        var own = page.Lines.Take(at).Where(line => line.Item == page.Lines[at].Item).ToList();
        return own.Exists(static line => line.Label.Role > LineRole.Signature);
    }

    private static int GoesOn(LabelledPage page, int at, int above)
    {
        var state = RoleOfText(page, at) switch
        {
            LineRole.Entry => LineState.GoesOnWithEntry,
            LineRole.Caption or LineRole.PullQuote => LineState.GoesOnWithInset,
            _ => LineState.GoesOnWithParagraph,
        };
        if (above < 0 || LineState.CanFollow(above, state))
            return state;
        int[] others = [LineState.GoesOnWithParagraph, LineState.GoesOnWithEntry, LineState.GoesOnWithInset];
        return Array.Find(others, other => LineState.CanFollow(above, other)) is var possible
            && LineState.CanFollow(above, possible) ? possible : state;
    }

    /// <summary>What holds the line's text; where several or none do, what was begun last above it.</summary>
    private static LineRole RoleOfText(LabelledPage page, int at)
    {
        var line = page.Lines[at];
        LineRole[] open = [LineRole.Paragraph, LineRole.Entry, LineRole.Caption, LineRole.PullQuote];
        var last = page.Lines.Take(at).Reverse().TakeWhile(other => other.Item == line.Item || other.Item < 0)
            .Select(static other => other.Label.Role).FirstOrDefault(role => open.Contains(role), LineRole.Paragraph);
        if (line.Item < 0)
            return last;
        var text = Plain(line.Text);
        LineRole[] roles =
        [
            .. page.Items[line.Item].Blocks.Where(block => open.Contains(block.Role)
                && Plain(block.Text).Contains(text, StringComparison.Ordinal))
                .Select(static block => block.Role).Distinct(),
        ];
        return roles.Length == 0 || roles.Contains(last) ? last : roles[0];
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
