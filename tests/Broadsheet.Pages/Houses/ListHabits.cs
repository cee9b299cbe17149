namespace Broadsheet.Pages;

/// <summary>How a house sets lists, clauses, tables and advertisements.</summary>
internal sealed record ListHabits
{
    public required FormText Mark { get; init; }

    public required FormText GroupMark { get; init; }

    /// <summary>Whether a blank stands behind a mark.</summary>
    public required bool HasBlankBehindMark { get; init; }

    public required int MarkedPercent { get; init; }

    public required FormText Clause { get; init; }

    public required int NumberedPercent { get; init; }

    /// <summary>Whether a group's head and its entries run on behind one another.</summary>
    public required bool RunsOn { get; init; }

    public required string Cells { get; init; }

    public required int ColumnNamesPercent { get; init; }

    /// <summary>How often a line of an advertisement stands above the name of what is advertised.</summary>
    public required int TaglinePercent { get; init; }

    public static ListHabits Draw(FormSet forms, PageRandom random) => new()
    {
        Mark = forms.Draw(random, "mark", forms.IsKorean ? "▲" : "•"),
        GroupMark = forms.Draw(random, "mark", "■"),
        HasBlankBehindMark = !forms.IsKorean || random.Chance(60),
        MarkedPercent = random.Pick<int>([0, 70, 100, 100]),
        Clause = random.Chance(50) ? new("clause", "{n}.") : forms.Draw(random, "clause", "{n}."),
        NumberedPercent = random.Pick<int>([30, 80, 100]),
        RunsOn = forms.IsKorean && random.Chance(30),
        Cells = random.Pick<string>([" ", " ", " ", "  ", " | ", "   ", " … "]),
        ColumnNamesPercent = random.Pick<int>([0, 80, 100]),
        TaglinePercent = random.Pick<int>([0, 0, 15, 30]),
    };
}
