using System.Globalization;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Pages;
using Broadsheet.Pages.Training;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>Learns the weights of pages that people wrote, of pages composed of them, and of the evaluation pages.</summary>
internal static class PageTraining
{
    private const int Seed = 20261130;
    private const int Houses = 400;
    private const int PagesOfHouse = 5;
    private const int WeightOfWritten = 4;
    private const int MostFeatures = 10_000;

    public static string Material => Path.Combine(Repository.Root, "tests", "Broadsheet.Pages", "Material", "Tuning");

    private static string WeightsFile => Path.Combine(
        Repository.Root, "generator", "Broadsheet.Generator", "Reading", "Page", "Decoding", "PageWeights.bin");

    public static int Run()
    {
        var hands = TrainingPages.Hands(Material);
        LabelledPage[] evaluation = [.. EvaluationPages.ReadAll(EvaluationPages.Folder)];
        var weights = Train(hands, evaluation, Houses);
        using (var stream = File.Create(WeightsFile))
            weights.Write(stream);
        Console.WriteLine($"{WeightsFile}: {new FileInfo(WeightsFile).Length:N0} bytes, {weights.Version}");
        return 0;
    }

    public static PageWeights Train(IReadOnlyList<Hand> hands, IReadOnlyList<LabelledPage> marked, int houses)
    {
        LabelledPage[] written = [.. TrainingPages.Written(hands), .. marked];
        var composed = TrainingPages.Composed(hands, houses, PagesOfHouse, Seed, marked);
        var set = TrainingSet.Of([.. written.Select(page => (page, WeightOfWritten)), .. composed.Select(page => (page, 1))]);
        var version = string.Create(
            CultureInfo.InvariantCulture,
            $"train: seed {Seed}, {string.Join(' ', hands.Select(hand => hand.Name))}, {written.Length} written pages × {WeightOfWritten}, {houses} houses × {PagesOfHouse} composed pages");
        return new PageTrainer(set, Seed).Train(
            MostFeatures, version, (epoch, wrong) => Console.Error.WriteLine($"epoch {epoch}: {wrong:P2} of the labels wrong"));
    }
}
