using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Pages;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>How many items of pages are read right: by rules, by weights, by both, on the same pages.</summary>
internal static class PageTable
{
    public static int Run(string[] words)
    {
        var readers = new (string Name, ReadingScore Score)[] { ("rules", new()), ("weights", new()), ("both", new()) };
        var pages = words is ["folds", ..] ? Folds(int.Parse(words[1]), int.Parse(words[2])) : Evaluation();
        foreach (var (page, weights) in pages)
        {
            readers[0].Score.Add(page, PageReaders.ByRules(page));
            readers[1].Score.Add(page, PageReaders.ByWeights(page, weights));
            readers[2].Score.Add(page, PageReaders.ByBoth(page, weights));
        }

        foreach (var (name, score) in readers)
            Console.WriteLine($"{name}\n{score.Table()}");
        if (words.Contains("faults"))
            File.WriteAllLines("/tmp/w/faults.txt", readers[2].Score.Faults);
        return 0;
    }

    private static IEnumerable<(LabelledPage Page, PageWeights Weights)> Folds(int folds, int houses)
    {
        var hands = TrainingPages.Hands(PageTraining.Material);
        LabelledPage[] evaluation = [.. EvaluationPages.ReadAll(EvaluationPages.Folder)];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = PageTraining.Train([.. hands.Where((_, i) => i % folds != fold)], evaluation, houses);
            foreach (var page in TrainingPages.Written([.. hands.Where((_, i) => i % folds == fold)]))
                yield return (page, weights);
        }
    }

    private static IEnumerable<(LabelledPage Page, PageWeights Weights)> Evaluation() =>
        EvaluationPages.ReadAll(EvaluationPages.Folder).Select(page => (page, PageWeights.Built));
}
