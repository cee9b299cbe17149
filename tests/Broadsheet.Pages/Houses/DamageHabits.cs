namespace Broadsheet.Pages;

/// <summary>What extraction spoils; in percent of the places where it can.</summary>
internal sealed record DamageHabits
{
    public static DamageHabits None { get; } = new();

    public int LostGap { get; init; }

    public int AddedGap { get; init; }

    public int RepeatedHeadline { get; init; }

    public int LostSignature { get; init; }

    public int GluedRows { get; init; }

    /// <summary>Of items in which a few letters are read wrong.</summary>
    public int Misread { get; init; }

    /// <summary>Of short headlines set apart letter by letter: <c>종 합</c>.</summary>
    public int SpacedLetters { get; init; }

    public static DamageHabits Draw(PageRandom random) => new()
    {
        LostGap = random.Pick<int>([0, 0, 4, 12]),
        AddedGap = random.Pick<int>([0, 0, 0, 4]),
        RepeatedHeadline = random.Pick<int>([0, 0, 0, 8]),
        LostSignature = random.Pick<int>([0, 0, 10]),
        GluedRows = random.Pick<int>([0, 0, 10]),
        Misread = random.Pick<int>([0, 0, 0, 40]),
        SpacedLetters = random.Pick<int>([0, 0, 30, 80]),
    };
}
