namespace Broadsheet.Pages;

/// <summary>The pages that weights are learned from.</summary>
internal static class TrainingPages
{
    /// <summary>Where they stand in the repository.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "Broadsheet.Pages", "Material", "Tuning");

    public static IReadOnlyList<string> Names { get; } = ["ko1", "ko2", "ko4", "ko5", "ko7", "en1", "en2", "en4", "en6", "samples"];

    /// <summary>The hands that are there, of those that wrote for training.</summary>
    public static IReadOnlyList<Hand> Hands(string folder) => Hand.ReadSome(folder, Names);

    /// <param name="restyled">Pages whose items are set anew in the houses, beside those of the hands.</param>
    public static IEnumerable<LabelledPage> Composed(
        IReadOnlyList<Hand> hands, int houses, int pagesOfHouse, int seed, IEnumerable<LabelledPage>? restyled = null) =>
        new ComposedPages(hands, "tuning", seed, restyled).Compose(houses, pagesOfHouse);

    public static IEnumerable<LabelledPage> Written(IReadOnlyList<Hand> hands) => hands.SelectMany(hand => hand.Pages);
}
