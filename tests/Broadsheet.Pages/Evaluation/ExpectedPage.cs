namespace Broadsheet.Pages;

/// <summary>The reading that a careful person gives a page: an <c>.expected.yaml</c> file, whose keys README.md explains.</summary>
internal sealed record ExpectedPage
{
    public List<ExpectedItem> Items { get; init; } = [];

    public List<string> Tails { get; init; } = [];

    public List<ExpectedJoin> Joins { get; init; } = [];
}

internal sealed record ExpectedItem
{
    public string Genre { get; init; } = "";

    public string? Kicker { get; init; }

    public string Headline { get; init; } = "";

    public List<string> Decks { get; init; } = [];

    public string? Dateline { get; init; }

    public List<ExpectedByline> Bylines { get; init; } = [];

    public List<string> Paragraphs { get; init; } = [];

    public string? Copyright { get; init; }
}

internal sealed record ExpectedByline
{
    public string Name { get; init; } = "";

    public string? Role { get; init; }

    public string? Email { get; init; }

    public string? RawEmail { get; init; }

    public string? Affiliation { get; init; }

    public string Credit { get; init; } = "Text";

    public override string ToString() =>
        string.Join(" · ", new[] { Name, Role, Email, RawEmail, Affiliation, Credit }.Where(part => part is not null));
}

/// <summary>A break inside a paragraph: the last word before it, the first one after it, as printed.</summary>
internal sealed record ExpectedJoin
{
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    public bool Space { get; init; }
}
