using System.Globalization;

namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>What an app pays when it first touches its articles, beside apps that read the same articles at run time.</summary>
internal static class StartUp
{
    private const int DefaultRounds = 5;

    // Beyond so many, articles of 4 KB would not be literals of their own; so many are of one short section. The table `scale` has more
    // text.
    private const int ManyArticles = 1_500;

    private static readonly StartUpApp[] Apps = [StartUpApp.Broadsheet, MarkdownPeer.App, JsonPeer.App];

    public static int Run(IReadOnlyList<int> counts) =>
        Run(counts, [PublishMode.Native, PublishMode.Jit, PublishMode.ReadyToRun], DefaultRounds);

    public static int RunSmoke() => Run([3], [PublishMode.Jit], rounds: 1);

    private static int Run(IReadOnlyList<int> counts, PublishMode[] modes, int rounds)
    {
        Console.WriteLine(
            $"| articles | touched | by | {string.Join(" | ", modes.Select(mode => $"{mode.Name}, ms (min–max) | {mode.Name}, KB"))} |");
        Console.WriteLine("|---|---|---" + string.Concat(modes.Select(_ => "|---|---")) + "|");
        foreach (var count in counts)
            WriteRows(count, modes, rounds);
        return 0;
    }

    private static void WriteRows(int count, PublishMode[] modes, int rounds)
    {
        var apps = Apps.Select(app => new BenchmarkApp(CorpusOf(count), count, app.Program, app.Project)).ToArray();
        try
        {
            JsonPeer.WriteArticles(apps[^1]);
            var cells = Measure(apps, modes, rounds);
            var size = string.Create(
                CultureInfo.InvariantCulture,
                $"{count:N0} of {apps[0].ArticleFiles.Average(file => new FileInfo(file).Length) / 1000:F1} KB");
            for (var row = 0; row < StartUpApp.Steps.Length + 2; row++)
            {
                for (var app = 0; app < Apps.Length; app++)
                    Console.WriteLine(
                        $"| {size} | {Touched(row)} | {Apps[app].Name} | {string.Join(" | ", cells[app].Select(mode => mode[row]))} |");
            }
        }
        finally
        {
            foreach (var app in apps)
                app.Dispose();
        }
    }

    private static Corpus CorpusOf(int count) => count > ManyArticles
        ? new Corpus(seed: 1, articleBytes: 300, sentences: 1) { LinksByRoute = true }
        : new Corpus(seed: 1) { LinksByRoute = true };

    private static string Touched(int row) => (row - StartUpApp.Steps.Length) switch
    {
        0 => "one headline, whole process",
        1 => "all of the above, whole process",
        _ => StartUpApp.Steps[row],
    };

    /// <summary>Apps take turns, and so do the modes of each, so that all meet the same noise. Gives cells by app, mode and row.</summary>
    private static string[][][] Measure(BenchmarkApp[] apps, PublishMode[] modes, int rounds)
    {
        var series = apps.Select(app => modes.Select(mode => new StartUpSeries(app, app.Publish(mode))).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var one in series.SelectMany(ofApp => ofApp))
                one.RunOnce();
        }

        CheckSameWork([.. series.SelectMany(ofApp => ofApp).Select(one => one.All[0])]);
        return [.. series.Select(ofApp => ofApp.Select(one => Cells(one.One, one.All)).ToArray())];
    }

    /// <summary>All see the same headlines, and HTML that differs in attributes only.</summary>
    private static void CheckSameWork(StartUpRun[] runs)
    {
        foreach (var run in runs)
        {
            if (run.Steps[^2].Seen != runs[0].Steps[^2].Seen
                || Math.Abs(run.Steps[^1].Seen - runs[0].Steps[^1].Seen) > runs[0].Steps[^1].Seen / 50)
                throw new InvalidOperationException(
                    $"The apps do not do the same: {string.Join(", ", runs.SelectMany(other => other.Steps))}");
        }
    }

    private static string[] Cells(List<StartUpRun> one, List<StartUpRun> all) =>
    [
        .. Enumerable.Range(0, StartUpApp.Steps.Length).Select(
            step => Cell(all.Select(run => run.Steps[step].Milliseconds), all.Select(run => run.Steps[step].Bytes))),
        Cell(one.Select(run => run.Milliseconds), one.Select(run => run.WorkingSet)),
        Cell(all.Select(run => run.Milliseconds), all.Select(run => run.WorkingSet)),
    ];

    private static string Cell(IEnumerable<double> milliseconds, IEnumerable<double> bytes)
    {
        var times = milliseconds.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture,
            $"{Number(times[times.Length / 2])} ({Number(times[0])}–{Number(times[^1])}) | {bytes.Order().ElementAt(times.Length / 2) / 1000:N0}");
    }

    private static string Number(double value) => value.ToString(value < 1 ? "F2" : value < 10 ? "F1" : "N0", CultureInfo.InvariantCulture);
}
