using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Benchmarks.Editing;

/// <summary>What one change costs the compiler's generator driver, kept between runs as an editor keeps it.</summary>
internal static class EditSpeed
{
    private const int DefaultRounds = 15;

    /// <summary>
    /// An editor runs the generator all day, so that the runtime has compiled its code with all its means; that takes many runs, at most
    /// this long.
    /// </summary>
    private const int WarmUps = 5_000;

    /// <summary>Each of its rounds takes a file away, and some are to be left.</summary>
    private const string Deletion = "deleted file";

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(8);

    public static int Run(IReadOnlyList<int> counts, int rounds = DefaultRounds)
    {
        Console.WriteLine(
            "| edit | articles | ms median (min–max) | allocated, KB | step outputs made anew, of 40 articles | sources re-emitted |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            foreach (var edit in Edits)
                Measure(edit, count, Math.Clamp(count / 2, 1, rounds));
        }

        return 0;
    }

    /// <summary>Each change is another than the one before it: the number says which.</summary>
    private static IReadOnlyList<(string Name, string Program, Action<EditedSite, int> Change)> Edits { get; } =
    [
        ("body", EditedSite.Plain, static (site, number) => site.Append(site.Middle, Line("\nA line more", number))),
        ("a page of ten items", EditedSite.Plain, static (site, number) => site.Append(site.Page, Line("항구 도서관이 문을 연다", number))),
        (".cs file", EditedSite.Plain, static (site, number) => site.Type(number)),
        (".cs file of a project with look-ups", EditedSite.LookingUp, static (site, number) => site.Type(number)),
        ("headline", EditedSite.Plain, static (site, number) => site.Rename(site.Middle, Line("Another headline", number))),
        ("new file", EditedSite.Plain, static (site, number) => site.Add(number)),
        (Deletion, EditedSite.Plain, static (site, number) => site.Delete(number)),
        ("body, a link more", EditedSite.Plain, static (site, number) => site.Append(
            site.Middle, $"\nSee [that](news:story-{number % 3:D5}#part-{number}).\n")),
    ];

    private static string Line(string text, int number) => string.Create(CultureInfo.InvariantCulture, $"{text} {number}.");

    private static void Measure((string Name, string Program, Action<EditedSite, int> Change) edit, int count, int rounds)
    {
        var site = new EditedSite(count, edit.Program, tracksSteps: false);
        var times = new List<double>();
        var allocated = new List<long>();
        var mostWarmUps = edit.Name == Deletion ? count / 3 : WarmUps;
        WarmUp(edit, site, rounds == 1 ? 1 : mostWarmUps);
        for (var round = 0; round < rounds; round++)
        {
            edit.Change(site, round + WarmUps);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            site.RunDriver();
            var elapsed = watch.Elapsed;
            var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            site.Count();
            times.Add(elapsed.TotalMilliseconds);
            allocated.Add(bytes);
        }

        times.Sort();
        allocated.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {edit.Name} | {count} | {times[rounds / 2]:F1} ({times[0]:F1}–{times[^1]:F1}) | {allocated[rounds / 2] / 1000.0:F0} | {StepsAnew(edit, rounds == 1 ? 10 : 40)} | {site.EmittedAnew} of {site.Sources} |"));
    }

    private static void WarmUp((string Name, string Program, Action<EditedSite, int> Change) edit, EditedSite site, int rounds)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < rounds && watch.Elapsed < WarmUpTime; round++)
        {
            edit.Change(site, round);
            site.RunDriver();
        }

        site.Count();
    }

    /// <summary>
    /// Counted in a small site, of which the limit on sources is small as well: following the steps costs the compiler more than they do
    /// themselves, and that grows with the cube of the files: a smoke run has fewer still.
    /// </summary>
    private static int StepsAnew((string Name, string Program, Action<EditedSite, int> Change) edit, int count)
    {
        var site = new EditedSite(count, edit.Program, tracksSteps: true);
        edit.Change(site, 0);
        return site.RunGenerator().TrackedSteps.Where(static step => !IsOfCompiler(step.Key)).SelectMany(static step => step.Value)
            .SelectMany(static run => run.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    /// <summary>What the compiler hands in is new at each edit of C#.</summary>
    private static bool IsOfCompiler(string step) =>
        step is WellKnownGeneratorInputs.Compilation or WellKnownGeneratorInputs.AdditionalTexts
        || step.Contains("ForAttribute", StringComparison.Ordinal);
}
