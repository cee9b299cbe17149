namespace Broadsheet.Pages;

/// <summary>How a house sets kicker, headline and decks.</summary>
internal sealed record HeadHabits
{
    public required FormText Kicker { get; init; }

    public required int KickerPercent { get; init; }

    /// <summary>Whether the kicker stands in brackets on the headline's line, and so is part of it.</summary>
    public required bool HasKickerInHeadline { get; init; }

    public required int DeckLimit { get; init; }

    public required FormText Deck { get; init; }

    /// <summary>Whether extraction put all decks on one line.</summary>
    public required bool FusesDecks { get; init; }

    /// <summary>The width at which headlines are broken; 0 where they are not.</summary>
    public required int Width { get; init; }

    public required bool IsInCapitals { get; init; }

    /// <summary>Whether short items have their headline before the first words of the text: what stands between; else empty.</summary>
    public required string RunIn { get; init; }

    public static HeadHabits Draw(FormSet forms, PageRandom random) => new()
    {
        Kicker = random.Chance(60) ? new("kicker", "{text}") : forms.Draw(random, "kicker", "{text}"),
        KickerPercent = random.Pick<int>([0, 60, 90, 100]),
        HasKickerInHeadline = forms.IsKorean && random.Chance(10),
        DeckLimit = random.Pick<int>([0, 1, 1, 2, 2, 3]),
        Deck = random.Chance(65) ? new("deck", "{text}") : forms.Draw(random, "deck", "{text}"),
        FusesDecks = random.Chance(15),
        Width = random.Chance(30) ? forms.IsKorean ? random.Between(12, 20) : random.Between(20, 36) : 0,
        IsInCapitals = !forms.IsKorean && random.Chance(12),
        RunIn = random.Chance(12) ? random.Pick<string>(forms.IsKorean ? [" ", "=", " … "] : [" ", ": ", " — "]) : "",
    };
}
