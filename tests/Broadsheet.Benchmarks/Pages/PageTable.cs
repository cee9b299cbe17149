using System.Globalization;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>
/// How much of pages is read right, on the same pages: by rules alone, by weights alone, by both, and where each line's label is known.
/// </summary>
internal static class PageTable
{
    private const int HeldOutHouses = 60;
    private const int PagesOfHouse = 4;
    private const int Seed = 7;

    /// <param name="words">Which pages, those that people wrote to measure by unless told; <c>faults</c> lists what is wrong, too.</param>
    public static int Run(string[] words)
    {
        if (words is ["print", var count])
            return Print(int.Parse(count, CultureInfo.InvariantCulture));
        var readers = new (string Name, Func<LabelledPage, PageWeights, PageReading> Read, ReadingScore Score)[]
        {
            ("rules alone", (page, _) => PageReaders.ByRules(page), new()),
            ("weights alone", PageReaders.ByWeights, new()),
            ("both", PageReaders.ByBoth, new()),
            ("true labels", (page, _) => PageReaders.ByTrueLabels(page), new()),
        };
        var calibration = new CalibrationTable();
        foreach (var (page, weights) in PagesOf(words))
        {
            foreach (var (_, read, score) in readers)
                score.Add(page, read(page, weights));
            calibration.Add(page, PageReaders.ByBoth(page, weights));
        }

        foreach (var (name, _, score) in readers)
            Console.WriteLine($"{name}\n{score.Table()}");
        Console.WriteLine($"confidence of both\n{calibration.Table()}");
        if (words.Contains("faults"))
            Console.WriteLine(string.Join('\n', readers[2].Score.Faults));
        return 0;
    }

    /// <summary>Composed pages to learn from, each line behind what it is.</summary>
    private static int Print(int count)
    {
        foreach (var page in TrainingPages.Composed(TrainingPages.Hands(TrainingPages.Folder), count, pagesOfHouse: 1, Seed))
            Console.WriteLine(PagePrinter.Show(page));
        return 0;
    }

    private static IEnumerable<(LabelledPage Page, PageWeights Weights)> PagesOf(string[] words) => words switch
    {
        ["folds", var folds, ..] => Folds(int.Parse(folds, CultureInfo.InvariantCulture), words),
        ["evaluation", ..] => EvaluationPages.ReadAll(EvaluationPages.Folder).Select(page => (page, PageWeights.Built)),
        ["composed", ..] => HeldOutPages.Composed(HeldOutPages.Hands(HeldOutPages.Folder), HeldOutHouses, PagesOfHouse, Seed)
            .Select(page => (page, PageWeights.Built)),
        [var folder, ..] when Directory.Exists(folder) => WrittenPage.ReadAll(folder).Select(page => (page, PageWeights.Built)),
        _ => HeldOutPages.Written(HeldOutPages.Hands(HeldOutPages.Folder)).Select(page => (page, PageWeights.Built)),
    };

    /// <summary>The hands to learn from, each read by weights that have not seen its part of them.</summary>
    private static IEnumerable<(LabelledPage Page, PageWeights Weights)> Folds(int folds, string[] words)
    {
        var hands = TrainingPages.Hands(TrainingPages.Folder);
        LabelledPage[] evaluation = [.. EvaluationPages.ReadAll(EvaluationPages.Folder)];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = PageTraining.Train([.. hands.Where((_, i) => i % folds != fold)], evaluation);
            List<Hand> own = [.. hands.Where((_, i) => i % folds == fold)];
            var pages = words.Contains("composed")
                ? new ComposedPages(own, "fold", Seed).Compose(HeldOutHouses / folds, PagesOfHouse)
                : TrainingPages.Written(own);
            foreach (var page in pages)
                yield return (page, weights);
        }
    }
}
