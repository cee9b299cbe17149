using Broadsheet.Benchmarks.FullBuild;

namespace Broadsheet.Benchmarks.Scale;

/// <summary>What very much text costs: the build beside Hugo's, and the app that has it.</summary>
internal static class ScaleTable
{
    private const int DefaultRounds = 3;

    /// <summary>From so many articles on, one round takes minutes.</summary>
    private const int ManyArticles = 50_000;

    /// <param name="arguments"><c>builds</c> or <c>apps</c> for one of the two tables, then rows, such as <c>10000x4000</c>.</param>
    public static int Run(string[] arguments)
    {
        var only = arguments.FirstOrDefault(static argument => argument is "builds" or "apps");
        ScaleRow[] rows = [.. arguments.Where(argument => argument != only).Select(ScaleRow.Parse)];
        if (rows is [])
            rows = [.. ScaleRow.All];
        var failures = only == "apps" ? 0 : WriteBuilds(rows, DefaultRounds);
        if (only is null)
            Console.WriteLine();
        return only == "builds" ? failures : failures + ScaledApp.WriteTable(rows, PublishMode.Native);
    }

    public static int RunSmoke()
    {
        ScaleRow[] rows = [new(2, 20_000)];
        // Trimming takes a fraction of the time.
        return WriteBuilds(rows, rounds: 1) + ScaledApp.WriteTable(rows, PublishMode.Trimmed);
    }

    private static int WriteBuilds(IReadOnlyList<ScaleRow> rows, int rounds)
    {
        Console.WriteLine("| articles | built by | s (min–max) | times Hugo | peak MB (min–max) | times Hugo |");
        Console.WriteLine("|---|---|---|---|---|---|");
        return rows.Sum(row => BuildTable.WriteRows(row.Title, Contenders(row), row.Count < ManyArticles ? rounds : 1));
    }

    private static List<IContender> Contenders(ScaleRow row)
    {
        List<IContender> contenders =
            [new BroadsheetBuild(
                BroadsheetBuild.Title("Markdown", hasServer: false, publishAot: false),
                AppOf(new ScaleRow(1, 300)),
                AppOf(row),
                hasServer: false,
                publishAot: false)];
        if (FullBuild.Contenders.IsInstalled("hugo"))
            contenders.Add(new HugoBuild(row.Count, row.Corpus));
        return contenders;
    }

    private static BenchmarkApp AppOf(ScaleRow row) => new(row.Corpus, row.Count, BuildTable.Program, BenchmarkApp.Broadsheet);
}
