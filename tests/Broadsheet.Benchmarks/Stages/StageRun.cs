using System.Globalization;
using Broadsheet.Generator.Pipeline;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>One compilation of a process, stage by stage.</summary>
/// <param name="Number">Counted from 0 in its process.</param>
internal sealed record StageRun(int Number, IReadOnlyDictionary<string, StageCost> Stages)
{
    /// <summary>The stage of analyzers, without what is declared and bound anew for them.</summary>
    public const string Analyzers = "analyzers";

    /// <summary>That stage as it is measured, with that.</summary>
    public const string AnalyzersAndBinding = "analyzers and binding";

    /// <summary>That stage with nothing to analyze.</summary>
    public const string BindingForAnalyzers = "binding for analyzers";

    /// <summary>What the names of the article generator's steps begin with.</summary>
    public const string Generator = "generator: ";

    /// <summary>The steps that print, which have no names.</summary>
    public const string Writing = "writing";

    private const string OtherSteps = Generator + "other steps";
    private const string Total = "all";

    private static readonly HashSet<string> Steps =
        [.. typeof(StepNames).GetFields().Select(step => Generator + step.Name), Generator + Writing];

    /// <summary>Reads what <see cref="CompilerStages"/> printed.</summary>
    public static IEnumerable<StageRun> Parse(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', 4))
        .GroupBy(parts => parts[0], (number, stages) => new StageRun(int.Parse(number, CultureInfo.InvariantCulture), WithSums(stages
            .GroupBy(parts => Named(parts[3]), StageCost.Parse)
            .ToDictionary(stage => stage.Key, StageCost.Sum))));

    /// <summary>Steps that the compiler makes of ours, and names itself, are one stage.</summary>
    private static string Named(string stage) =>
        stage.StartsWith(Generator, StringComparison.Ordinal) && !Steps.Contains(stage) ? OtherSteps : stage;

    private static Dictionary<string, StageCost> WithSums(Dictionary<string, StageCost> stages)
    {
        if (stages.Remove(AnalyzersAndBinding, out var analyzers) && stages.Remove(BindingForAnalyzers, out var binding))
            stages[Analyzers] = new(analyzers.Milliseconds - binding.Milliseconds, analyzers.Megabytes - binding.Megabytes);
        stages[Total] = StageCost.Sum(stages.Values);
        return stages;
    }
}

/// <summary>What a stage took; megabytes are what all threads allocated.</summary>
internal readonly record struct StageCost(double Milliseconds, double Megabytes)
{
    public static StageCost Parse(string[] parts) =>
        new(double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture));

    public static StageCost Sum(IEnumerable<StageCost> costs) =>
        costs.Aggregate((sum, cost) => new(sum.Milliseconds + cost.Milliseconds, sum.Megabytes + cost.Megabytes));
}
