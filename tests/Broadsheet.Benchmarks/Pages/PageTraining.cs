using System.Globalization;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Pages;
using Broadsheet.Pages.Training;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>
/// Learns the weights: of pages that people wrote, of pages composed of them, of the evaluation pages, and of a newspaper's own.
/// </summary>
internal static class PageTraining
{
    private const int Seed = 20261130;
    private const int Members = 4;
    private const int Houses = 280;
    private const int PagesOfHouse = 5;
    private const int WeightOfWritten = 4;
    private const int MostFeatures = 15_600;

    private static string WeightsFile => Path.Combine(
        Repository.Root, "generator", "Broadsheet.Generator", "Reading", "Page", "Decoding", "PageWeights.bin");

    /// <param name="folder">Holds <c>.page</c> files of a newspaper; absent, none.</param>
    public static int Run(string? folder)
    {
        LabelledPage[] own = folder is null ? [] : [.. WrittenPage.ReadAll(folder)];
        var weights = Train(TrainingPages.Hands(TrainingPages.Folder), [.. EvaluationPages.ReadAll(EvaluationPages.Folder), .. own]);
        using (var stream = File.Create(WeightsFile))
            weights.Write(stream);
        Console.WriteLine($"{WeightsFile}: {new FileInfo(WeightsFile).Length:N0} bytes, {weights.Features.Length:N0} features");
        Console.WriteLine(weights.Version);
        return 0;
    }

    /// <param name="pages">Beside those of the hands.</param>
    public static PageWeights Train(
        IReadOnlyList<Hand> hands, IReadOnlyList<LabelledPage> pages, int members = Members, int houses = Houses)
    {
        LabelledPage[] written = [.. TrainingPages.Written(hands), .. pages];
        var trained = new PageWeights[members];
        for (var member = 0; member < members; member++)
        {
            var composed = TrainingPages.Composed(hands, houses, PagesOfHouse, Seed + (1000 * member), pages);
            var set = TrainingSet.Of([.. written.Select(page => (page, WeightOfWritten)), .. composed.Select(page => (page, 1))]);
            trained[member] = new PageTrainer(set, Seed + member).Train(2 * MostFeatures, "");
            Console.Error.WriteLine($"training {member + 1} of {members}");
        }

        return WeightMean.Of(trained, MostFeatures, VersionOf(hands, written.Length, members, houses));
    }

    private static string VersionOf(IReadOnlyList<Hand> hands, int written, int members, int houses) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"train: seed {Seed}, pages by {string.Join(' ', hands.Select(hand => hand.Name))}, {written} written × {WeightOfWritten}, {members} × {houses} houses × {PagesOfHouse} composed");
}
