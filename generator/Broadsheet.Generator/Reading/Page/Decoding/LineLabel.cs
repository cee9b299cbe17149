namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>The role of a line, and whether an item begins with it.</summary>
internal readonly record struct LineLabel(LineRole Role, bool BeginsItem)
{
    private static readonly LineRole[] s_openings =
    [
        LineRole.Kicker, LineRole.Headline, LineRole.Signature, LineRole.Paragraph, LineRole.Entry, LineRole.Row, LineRole.Caption,
        LineRole.Copy,
    ];

    /// <summary>All there are, in the order of their numbers.</summary>
    public static IReadOnlyList<LineLabel> All { get; } =
    [
        .. Enumerable.Range(0, (int)LineRole.Furniture + 1).Select(static role => new LineLabel((LineRole)role, false)),
        .. s_openings.Select(static role => new LineLabel(role, true)),
    ];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Number => BeginsItem ? (int)LineRole.Furniture + 1 + Array.IndexOf(s_openings, Role) : (int)Role;

    /// <summary>Whether an item can begin so.</summary>
    public static bool CanOpen(LineRole role) => Array.IndexOf(s_openings, role) >= 0;
}
