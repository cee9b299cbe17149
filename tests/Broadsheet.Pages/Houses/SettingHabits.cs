namespace Broadsheet.Pages;

/// <summary>Where lines end and how many blank ones stand between them.</summary>
internal sealed record SettingHabits
{
    /// <summary>The width of a column in characters; 0 where extraction put each paragraph on one line.</summary>
    public required int Width { get; init; }

    /// <summary>Korean: lines end anywhere in a word; English: words are cut with a hyphen.</summary>
    public required bool CutsWords { get; init; }

    public required int ColumnBreakPercent { get; init; }

    public required int ParagraphGap { get; init; }

    public required int ItemGap { get; init; }

    public required int HeadGap { get; init; }

    public required int DeckGap { get; init; }

    public required int EntryGap { get; init; }

    /// <summary>How often a blank line stands inside an advertisement.</summary>
    public required int CopyGapPercent { get; init; }

    public static SettingHabits Draw(PageRandom random, bool isKorean, bool isMild)
    {
        var isWrapped = random.Chance(40);
        var paragraphGap = random.Chance(isMild ? isWrapped ? 60 : 95 : isWrapped ? 35 : 60) ? 1 : 0;
        var itemGap = isMild ? random.Pick<int>([1, 1, 2, 2, 3]) : random.Pick<int>([0, 1, 1, 1, 2, 3]);
        return new()
        {
            Width = !isWrapped ? 0 : isKorean ? random.Between(14, 28) : random.Between(28, 54),
            CutsWords = random.Chance(isKorean ? 70 : 50),
            ColumnBreakPercent = isMild ? random.Pick<int>([0, 0, 5, 15]) : random.Pick<int>([0, 10, 20, 35]),
            ParagraphGap = paragraphGap,
            ItemGap = paragraphGap == 1 ? Math.Max(1, itemGap) : itemGap,
            HeadGap = random.Chance(isMild ? 75 : 55) ? paragraphGap : 0,
            DeckGap = random.Chance(45) ? paragraphGap : 0,
            EntryGap = random.Chance(35) ? paragraphGap : 0,
            CopyGapPercent = paragraphGap == 0 ? 0 : random.Pick<int>([0, 10, 30, 100]),
        };
    }
}
