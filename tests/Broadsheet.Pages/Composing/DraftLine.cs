using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>A line before it is wrapped at a column's width.</summary>
/// <param name="Item">-1 for furniture and tails.</param>
/// <param name="RunsOn">Whether text goes on behind what the line begins with: a headline or signature before the first words.</param>
internal sealed record DraftLine(string Text, LineRole Role, int Item, Gap Gap, bool RunsOn = false);

/// <summary>What stands above a line; each house has its own measure of it.</summary>
internal enum Gap
{
    None,
    Item,
    Head,
    Deck,
    Paragraph,
    Entry,

    /// <summary>A line of an advertisement.</summary>
    Copy,

    /// <summary>A column ends above, or something was set in: a blank line in any house.</summary>
    Break,
}
