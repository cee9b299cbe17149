namespace Broadsheet.Pages;

/// <summary>How and where those who wrote sign.</summary>
internal sealed record SigningHabits
{
    public required FormText Reporter { get; init; }

    public required FormText Two { get; init; }

    public required FormText Desk { get; init; }

    /// <summary>A signature of the newsroom itself, below items that nobody signed.</summary>
    public required FormText Staff { get; init; }

    public required int StaffPercent { get; init; }

    public required FormText Contributor { get; init; }

    /// <summary>For contributors who work nowhere in particular.</summary>
    public required FormText Freelance { get; init; }

    public required string Letter { get; init; }

    public required SigningPlace Place { get; init; }

    public required SigningPlace ContributorPlace { get; init; }

    public required int SignedPercent { get; init; }

    public required FormText Lead { get; init; }

    /// <summary>A lead that names the reporter, who then signs nowhere else.</summary>
    public required FormText? NamedLead { get; init; }

    public required int LeadPercent { get; init; }

    public static SigningHabits Draw(FormSet forms, PageRandom random, bool isMild)
    {
        var isKorean = forms.IsKorean;
        var top = isMild ? isKorean ? 0 : 90 : isKorean ? 20 : 60;
        var place = random.Chance(top) ? SigningPlace.Top : random.Chance(isKorean ? 45 : 10) ? SigningPlace.Glued : SigningPlace.End;
        if (!isKorean && !isMild && random.Chance(8))
            place = SigningPlace.BeforeText;
        var namesInLead = forms.Draw(random, "lead", "", form => form.NameCount == 1);
        return new()
        {
            Reporter = forms.Draw(
                random, "sign", isKorean ? "/{name} 기자 {mail}" : "By {name}", form => form.NameCount < 2 && Fits(form, isKorean, place)),
            Two = forms.Draw(random, "two", isKorean ? "{name}·{name} 기자" : "By {name} and {name}", form => form.NameCount == 2),
            Desk = forms.Draw(random, "desk", isKorean ? "/{agency}" : "By {agency}", form => form.Has("{agency}") && form.NameCount == 0),
            Staff = forms.Draw(
                random, "desk", isKorean ? "{paper} 편집국" : "Staff report", form => !form.Has("{agency}") && !form.Has("{org}")),
            StaffPercent = random.Pick<int>([0, 0, 0, 15]),
            Contributor = forms.Draw(
                random, "author", isKorean ? "{name} {org} {post}" : "{name}, {post}, {org}", form => form.NameCount == 1),
            Freelance = forms.Draw(
                random, "author", isKorean ? "{name} {post}" : "{name}, {post}",
                form => form.NameCount == 1 && form.Has("{post}") && !form.Has("{org}")),
            Letter = random.Pick<string>(isKorean
                ? ["{name}({post})", "{name} · {post}", "/{name}·{post}", "{name} {post}", "<{name}·{post}>", "{post} {name}"]
                : ["{name}⏎{post}", "{name}, {post}", "— {name}, {post}", "{NAME}, {post}", "{NAME}⏎{post}"]),
            Place = place,
            ContributorPlace = random.Chance(isMild ? 15 : 35) ? SigningPlace.Top
                : random.Chance(15) ? SigningPlace.Glued : SigningPlace.End,
            SignedPercent = isMild ? 100 : random.Pick<int>([100, 95, 85, 60, 30]),
            Lead = forms.Draw(
                random, "lead", isKorean ? "[{place}] " : "{PLACE} — ", form => form.NameCount == 0 && !form.Has("발") && !form.Has("에서")),
            NamedLead = namesInLead.Form.Length > 0 && random.Chance(isMild ? 5 : 15) ? namesInLead : null,
            LeadPercent = random.Pick<int>([0, 30, 70, 100]),
        };
    }

    /// <summary>A sentence about its author, or an address alone, stands at the end.</summary>
    private static bool Fits(FormText form, bool isKorean, SigningPlace place) =>
        form.Has("{name}") || form.Has("{NAME}")
            ? isKorean || place is SigningPlace.End or SigningPlace.Glued || !(form.Has(" at ") || form.Has(" is ") || form.Has("reached"))
            : place is SigningPlace.End or SigningPlace.Glued;
}

internal enum SigningPlace
{
    /// <summary>On lines of their own below the text.</summary>
    End,

    /// <summary>Behind the last sentence.</summary>
    Glued,

    /// <summary>Below the headline and its decks.</summary>
    Top,

    /// <summary>Before the first sentence, on its line.</summary>
    BeforeText,
}
