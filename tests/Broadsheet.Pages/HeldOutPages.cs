namespace Broadsheet.Pages;

/// <summary>The pages that measure what was learned: their houses and items are of hands that no weight has seen.</summary>
internal static class HeldOutPages
{
    /// <summary>Where they stand in the repository.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "Broadsheet.Pages", "Material", "HeldOut");

    public static IReadOnlyList<string> Names { get; } = ["ko3", "ko6", "en3", "en5"];

    /// <summary>The hands that are there, of those that wrote for measuring.</summary>
    public static IReadOnlyList<Hand> Hands(string folder) => Hand.ReadSome(folder, Names);

    public static IEnumerable<LabelledPage> Composed(IReadOnlyList<Hand> hands, int houses, int pagesOfHouse, int seed) =>
        new ComposedPages(hands, "measuring", seed).Compose(houses, pagesOfHouse);

    public static IEnumerable<LabelledPage> Written(IReadOnlyList<Hand> hands) => hands.SelectMany(hand => hand.Pages);
}
