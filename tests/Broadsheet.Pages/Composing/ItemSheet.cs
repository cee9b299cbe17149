using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>An item while it is composed: its lines, and what they must be read as.</summary>
internal sealed class ItemSheet(PageFacts facts, ItemText text, int number)
{
    private readonly List<DraftLine> _lines = [];
    private readonly List<TrueBlock> _blocks = [];
    private readonly List<TruePerson> _signed = [];
    private readonly List<string> _decks = [];

    public PageFacts Facts { get; } = facts;

    public House House => Facts.House;

    public PageRandom Random => Facts.Random;

    public ItemText Text { get; } = text;

    public IReadOnlyList<DraftLine> Lines => _lines;

    public string Kicker { get; set; } = "";

    public string Headline { get; set; } = "";

    /// <summary>Printed before the first words of the text, on their line: a signature, a lead, or a headline that runs in.</summary>
    public string Pending { get; set; } = "";

    /// <summary>How <see cref="Pending"/> begins, where that decides what its line is.</summary>
    public LineRole? PendingRole { get; set; }

    public TrueItem Truth() => new()
    {
        Genre = ItemKinds.GenreOf(Text.Kind),
        Kicker = Kicker,
        Headline = Headline,
        Decks = _decks,
        Signed = _signed,
        Blocks = _blocks,
    };

    public void Deck(string deck) => _decks.Add(deck);

    public void Sign(IEnumerable<TruePerson> people) => _signed.AddRange(people);

    public void Block(LineRole role, string text) => _blocks.Add(new(role, text));

    /// <summary>Adds a line. Furniture and tails belong to no item.</summary>
    public void Line(string text, LineRole role, Gap gap) =>
        _lines.Add(new(text, role, role is LineRole.Tail or LineRole.Furniture ? -1 : number, _lines.Count == 0 ? Gap.Item : gap));

    /// <summary>Adds a line of the text, behind what waits to be printed before it.</summary>
    public void TextLine(string text, LineRole role, Gap gap)
    {
        Line(Pending + text, PendingRole ?? role, gap);
        _lines[^1] = _lines[^1] with { RunsOn = PendingRole is not null };
        (Pending, PendingRole) = ("", null);
    }

    /// <summary>Prints behind the last line.</summary>
    public void Glue(string text) => _lines[^1] = _lines[^1] with { Text = _lines[^1].Text + text };

    public LineRole LastRole => _lines.Count == 0 ? LineRole.Furniture : _lines[^1].Role;
}
