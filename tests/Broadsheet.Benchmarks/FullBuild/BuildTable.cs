using System.Globalization;

namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>What articles add to <c>dotnet build</c>, beside whole builds of the same articles by others, in the same run.</summary>
internal static class BuildTable
{
    /// <summary>What Broadsheet's apps do.</summary>
    public const string Program = "System.Console.WriteLine(App.Content.News.All.Count);";

    private const int DefaultRounds = 3;

    // The runtime compiles the compiler's hot code better in many steps: a server's third build of 1,000 articles takes twice as long as
    // its twentieth.
    private const int DefaultWarmUps = 20;

    /// <param name="arguments">Numbers of articles, and after <c>--without</c> what is in the names of those left out.</param>
    public static int Run(string[] arguments, int rounds = DefaultRounds, int warmUps = DefaultWarmUps)
    {
        var without = arguments.SkipWhile(argument => argument != "--without").Skip(1).ToArray();
        int[] counts =
            [.. arguments.TakeWhile(argument => argument != "--without").Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
        Console.WriteLine("| articles | built by | s (min–max) | times Hugo | peak MB (min–max) | times Hugo |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var failures = (counts is [] ? [100, 1_000, 10_000] : counts).Sum(count =>
            WriteRows(count.ToString("N0", CultureInfo.InvariantCulture), Contenders.Make(count, without, warmUps), rounds));
        foreach (var peer in Contenders.Missing())
            Console.WriteLine($"\n{peer}");
        return failures > 0 ? 1 : 0;
    }

    /// <param name="articles">What the rows say of the articles.</param>
    public static int WriteRows(string articles, List<IContender> contenders, int rounds)
    {
        var rows = contenders.Select(contender => new BuildRow(contender)).ToList();
        try
        {
            rows.ForEach(row => row.Prepare());
            // They take turns, so that all meet the same noise.
            for (var round = 0; round < rounds; round++)
                rows.ForEach(row => row.Build());
            var hugo = rows.Find(row => row.IsHugo);
            rows.ForEach(row => Console.WriteLine(row.Text(articles, hugo)));
            return rows.Count(row => row.Failure is not null);
        }
        finally
        {
            rows.ForEach(row => row.Dispose());
        }
    }
}
