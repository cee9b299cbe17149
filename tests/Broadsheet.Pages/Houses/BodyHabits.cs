namespace Broadsheet.Pages;

/// <summary>How a house sets a text and what stands in it.</summary>
internal sealed record BodyHabits
{
    public required FormText Subhead { get; init; }

    public required int SubheadPercent { get; init; }

    public required int InsetPercent { get; init; }

    /// <summary>How often a caption, quotation or table stands inside a sentence rather than between two paragraphs.</summary>
    public required int SplitByInsetPercent { get; init; }

    public required FormText Caption { get; init; }

    public required FormText PersonCredit { get; init; }

    public required FormText BodyCredit { get; init; }

    public required FormText AgencyCredit { get; init; }

    public required bool HasCreditOnOwnLine { get; init; }

    public required int PhotoTitlePercent { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required string Quotation { get; init; }

    public static BodyHabits Draw(FormSet forms, PageRandom random, bool isMild)
    {
        var isKorean = forms.IsKorean;
        var turns = random.Next(5);
        return new()
        {
            Subhead = random.Chance(45) ? new("subhead", "{text}") : forms.Draw(random, "subhead", "{text}"),
            SubheadPercent = random.Pick<int>([0, 60, 100, 100]),
            InsetPercent = random.Pick<int>([30, 60, 90, 100]),
            SplitByInsetPercent = isMild ? random.Pick<int>([0, 0, 20]) : random.Pick<int>([0, 20, 50, 80]),
            Caption = random.Chance(65) ? new("caption", "{text}") : forms.Draw(random, "caption", "{text}", form => !form.Has("{text}.")),
            PersonCredit = forms.Draw(
                random, "credit", isKorean ? "/{name} 기자" : "Photo by {name}",
                form => form.NameCount == 1 && !form.Has("그래픽") && !form.Has("자료")),
            BodyCredit = forms.Draw(
                random, "credit", isKorean ? "/{source} 제공" : "Courtesy of {source}", form => form.NameCount == 0 && IsOfBody(form)),
            AgencyCredit = forms.Draw(
                random, "credit", isKorean ? "/{agency}" : "({agency})",
                form => form.Has("{agency}") && form.NameCount == 0 && !IsOfBody(form)),
            HasCreditOnOwnLine = random.Chance(isMild ? 15 : 40),
            PhotoTitlePercent = random.Pick<int>([0, 60, 100, 100]),
            Question = (isKorean ? new[] { "Q. ", "- ", "▲", "문 ", "―" } : ["Q: ", "Q. ", "Q ", "Q. ", "— "])[turns],
            Answer = (isKorean ? new[] { "A. ", "▲", "△", "답 ", "" } : ["A: ", "A. ", "A ", "", ""])[turns],
            Quotation = random.Pick<string>(["“{text}”", "{text}", "“{text}", "‘{text}’"]),
        };
    }

    private static bool IsOfBody(FormText form) =>
        (form.Has("{source}") || form.Has("{org}")) && !form.Has("자료:") && !form.Has("누리집") && !form.Has("소장");
}
