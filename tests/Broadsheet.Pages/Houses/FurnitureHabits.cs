namespace Broadsheet.Pages;

/// <summary>What a page prints that belongs to no item, and where.</summary>
internal sealed record FurnitureHabits
{
    public required FormText Folio { get; init; }

    public required FormText Foot { get; init; }

    public required int FolioAbovePercent { get; init; }

    public required int FolioBelowPercent { get; init; }

    public required int FolioBetweenPercent { get; init; }

    /// <summary>Whether the lines of a folio stand apart.</summary>
    public required bool IsSpaced { get; init; }

    public required FormText Section { get; init; }

    public required int SectionPercent { get; init; }

    public required FormText Jump { get; init; }

    public required int JumpPercent { get; init; }

    public required FormText Tail { get; init; }

    public required int TailPercent { get; init; }

    public static FurnitureHabits Draw(FormSet forms, PageRandom random)
    {
        var place = random.Weighted([40, 18, 12, 10, 20]);
        return new()
        {
            Folio = forms.Draw(random, "folio", forms.IsKorean ? "{date} {weekday} {section} {page}" : "{paper} | {date} | {page}"),
            Foot = forms.Draw(random, "folio", "{page}"),
            FolioAbovePercent = place is 0 or 2 ? 95 : place == 3 ? 40 : 0,
            FolioBelowPercent = place is 1 or 2 ? 90 : place == 3 ? 40 : 0,
            FolioBetweenPercent = random.Chance(12) ? 12 : 0,
            IsSpaced = random.Chance(40),
            Section = forms.Draw(random, "section", "{section}"),
            SectionPercent = random.Chance(15) ? 10 : 0,
            Jump = forms.Draw(random, "jump", forms.IsKorean ? "▶{page}면에 계속" : "See {text}, Page {page}", form => !IsFrom(form)),
            JumpPercent = random.Pick<int>([0, 0, 0, 8, 25]),
            Tail = forms.Draw(random, "tail", forms.IsKorean ? "무단전재 및 재배포 금지" : "© {paper}"),
            TailPercent = random.Pick<int>([0, 0, 0, 10, 60]),
        };
    }

    /// <summary>Such a line stands where an article goes on, not where it breaks off.</summary>
    private static bool IsFrom(FormText form) =>
        form.Has("에서 계속") || form.Has("면서 계속") || form.Form.StartsWith("From", StringComparison.OrdinalIgnoreCase);
}
