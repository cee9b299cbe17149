using System.Text;
using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>A page as an extractor gives it, and what a careful reader makes of it.</summary>
/// <param name="Name">Tells it from all others.</param>
/// <param name="House">The newspaper whose habits it has.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
internal sealed record LabelledPage(
    string Name, string House, string Language, IReadOnlyList<LabelledLine> Lines, IReadOnlyList<TrueItem> Items)
{
    /// <summary>It was set by <see cref="PageComposer"/>, of items that other pages may have, too.</summary>
    public bool IsComposed { get; init; }

    /// <summary>The page's text: its lines, with the blank lines between them.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
            text.Append('\n', line.BlanksBefore).Append(line.Text).Append('\n');
        return text.ToString();
    }
}

/// <summary>A printed line that holds more than blanks.</summary>
/// <param name="Item">The number of its item, counted from 0; -1 for furniture, and for all tails.</param>
/// <param name="BlanksBefore">How many blank lines stand above.</param>
internal sealed record LabelledLine(string Text, LineLabel Label, int Item, int BlanksBefore);

/// <summary>An item of the page as it must be read. What no part of its text tells is empty.</summary>
internal sealed record TrueItem
{
    public required Genre Genre { get; init; }

    public string Kicker { get; init; } = "";

    public string Headline { get; init; } = "";

    public IReadOnlyList<string> Decks { get; init; } = [];

    public IReadOnlyList<TruePerson> Signed { get; init; } = [];

    /// <summary>
    /// The body without signatures: paragraphs, subheads, entries without their marks, rows, captions with their credit, quotations, lines
    /// of copy; each text whole, as joined.
    /// </summary>
    public IReadOnlyList<TrueBlock> Blocks { get; init; } = [];
}

/// <param name="Post">Empty where it is not printed.</param>
/// <param name="Email">As printed; empty where it is not.</param>
internal sealed record TruePerson(string Name, string Post, string Email);

internal sealed record TrueBlock(LineRole Role, string Text);
