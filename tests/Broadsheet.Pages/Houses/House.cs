namespace Broadsheet.Pages;

/// <summary>A newspaper's habits, drawn by a seed from forms that people wrote down and from a grammar of what papers do.</summary>
internal sealed record House
{
    private static readonly string[] s_latinSections =
        ["People", "Local", "Sports", "Economy", "Opinion", "Culture", "Society", "World", "Life"];

    public required string Name { get; init; }

    public required string Language { get; init; }

    public bool IsKorean => Language == "ko";

    /// <summary>Whether all is regular: whole gaps, no damage, signatures where most papers have them.</summary>
    public required bool IsMild { get; init; }

    public required string Paper { get; init; }

    public required string PaperInCapitals { get; init; }

    public required string Host { get; init; }

    public required int DateStyle { get; init; }

    public required bool SpellsWeekday { get; init; }

    public required bool GroupsThousands { get; init; }

    public required string SectionInLatin { get; init; }

    public required FurnitureHabits Furniture { get; init; }

    public required HeadHabits Head { get; init; }

    public required SigningHabits Signing { get; init; }

    public required BodyHabits Body { get; init; }

    public required ListHabits List { get; init; }

    public required SettingHabits Setting { get; init; }

    public required DamageHabits Damage { get; init; }

    public static House Draw(string name, FormSet forms, int seed)
    {
        var random = PageRandom.For(seed, "house " + name);
        var isKorean = forms.IsKorean;
        var isMild = random.Chance(50);
        var paper = NameBank.Paper(random, isKorean);
        return new()
        {
            Name = name,
            Language = forms.Language,
            IsMild = isMild,
            Paper = paper,
            PaperInCapitals = isKorean ? NameBank.Paper(random, false).ToUpperInvariant() : paper.ToUpperInvariant(),
            Host = NameBank.Host(random, isKorean),
            DateStyle = random.Weighted([6, 2, 1]),
            SpellsWeekday = random.Chance(60),
            GroupsThousands = random.Chance(30),
            SectionInLatin = random.Pick(s_latinSections),
            Furniture = FurnitureHabits.Draw(forms, random),
            Head = HeadHabits.Draw(forms, random),
            Signing = SigningHabits.Draw(forms, random, isMild),
            Body = BodyHabits.Draw(forms, random, isMild),
            List = ListHabits.Draw(forms, random),
            Setting = SettingHabits.Draw(random, isKorean, isMild),
            Damage = isMild ? DamageHabits.None : DamageHabits.Draw(random),
        };
    }
}
