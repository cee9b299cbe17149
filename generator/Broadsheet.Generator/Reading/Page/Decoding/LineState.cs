namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// What the decoder tells apart: labels, and of some the place they have in the item, so that it knows what stands open. A signature is
/// above the text or below it; a line goes on with a paragraph, an entry, or a caption or quotation that was set in.
/// </summary>
internal static class LineState
{
    public const int SignatureAbove = (int)LineRole.Signature;
    public const int GoesOnWithParagraph = (int)LineRole.Continuation;

    public static int SignatureBelow { get; } = LineLabel.All.Count;

    public static int GoesOnWithEntry { get; } = LineLabel.All.Count + 1;

    public static int GoesOnWithInset { get; } = LineLabel.All.Count + 2;

    /// <summary>The label of each state; where there is one state of a label, both have one number.</summary>
    public static IReadOnlyList<LineLabel> Labels { get; } =
    [
        .. LineLabel.All, new(LineRole.Signature, false), new(LineRole.Continuation, false), new(LineRole.Continuation, false),
    ];

    /// <summary>Whether a state may be the page's first: an item begins with it, or it is none's.</summary>
    public static bool CanBegin(int state) => Labels[state] is { BeginsItem: true } or { Role: LineRole.Furniture or LineRole.Tail };

    /// <summary>Whether a line may be so below one that is so.</summary>
    public static bool CanFollow(int above, int state)
    {
        var role = Labels[above].Role;
        if (Labels[state].BeginsItem)
            return true;
        return Labels[state].Role switch
        {
            LineRole.HeadlineRest => role is LineRole.Headline or LineRole.HeadlineRest,
            LineRole.DeckRest => role is LineRole.Deck or LineRole.DeckRest,
            LineRole.Signature => IsOutside(role) || IsHead(above) == (state == SignatureAbove),
            LineRole.Continuation => IsOutside(role) || CanGoOn(above, role, state),
            _ => true,
        };
    }

    private static bool IsOutside(LineRole role) => role is LineRole.Furniture or LineRole.Tail;

    /// <summary>Whether it stands above an item's text.</summary>
    private static bool IsHead(int state) => state != SignatureBelow && Labels[state].Role <= LineRole.Signature;

    private static bool CanGoOn(int above, LineRole role, int state)
    {
        if (role is LineRole.Caption or LineRole.PullQuote || above == GoesOnWithInset)
            return true;
        if (role == LineRole.Continuation)
            return state == above;
        return role switch
        {
            LineRole.Paragraph => state == GoesOnWithParagraph,
            LineRole.Entry => state == GoesOnWithEntry,
            LineRole.Row or LineRole.Copy => true,
            _ => above == SignatureBelow,
        };
    }
}
