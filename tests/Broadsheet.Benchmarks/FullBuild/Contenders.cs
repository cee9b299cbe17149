namespace Broadsheet.Benchmarks.FullBuild;

/// <summary>All that build the corpus.</summary>
internal static class Contenders
{
    private const int ItemsOnAPage = 10;

    /// <summary>Those that this machine can run, but not those that <paramref name="without"/> names in part.</summary>
    /// <param name="warmUps">How often a warm compiler server has built before.</param>
    public static List<IContender> Make(int count, string[] without, int warmUps) =>
    [
        .. All(count, warmUps).Where(row => !without.Any(name => row.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(
            row => row.Make()),
    ];

    /// <summary>What to say of peers that this machine does not have.</summary>
    public static IEnumerable<string> Missing()
    {
        if (!IsInstalled("hugo"))
            yield return "Hugo is not installed here, and left out: Debian's package `hugo`, or https://gohugo.io.";
        if (!IsInstalled("npm"))
            yield return "Astro needs `npm`, which is not installed here, and is left out: Debian's packages `nodejs` and `npm`, or https://nodejs.org.";
    }

    private static IEnumerable<(string Name, Func<IContender> Make)> All(int count, int warmUps)
    {
        foreach (var publishAot in (bool[])[false, true])
        {
            foreach (var hasServer in (bool[])[true, false])
                yield return Broadsheet(
                    "Markdown", many => new BenchmarkApp(many, BuildTable.Program), count, hasServer, publishAot, warmUps);
        }

        foreach (var hasServer in (bool[])[true, false])
            yield return Broadsheet(
                $"pages of {ItemsOnAPage}",
                pages => BenchmarkApp.OfPages(pages, BuildTable.Program),
                Math.Max(1, count / ItemsOnAPage),
                hasServer,
                publishAot: false,
                warmUps);
        if (IsInstalled("hugo"))
            yield return (HugoBuild.Title, () => new HugoBuild(count));
        if (IsInstalled("npm"))
        {
            yield return (AstroBuild.Title(isWarm: false), () => new AstroBuild(count, isWarm: false));
            yield return (AstroBuild.Title(isWarm: true), () => new AstroBuild(count, isWarm: true));
        }

        yield return (ParserBuild.Title, () => new ParserBuild(count));
    }

    private static (string Name, Func<IContender> Make) Broadsheet(
        string what, Func<int, BenchmarkApp> makeApp, int count, bool hasServer, bool publishAot, int warmUps)
    {
        var name = BroadsheetBuild.Title(what, hasServer, publishAot);
        return (name, () => new BroadsheetBuild(name, makeApp, count, hasServer, publishAot, warmUps));
    }

    public static bool IsInstalled(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(
            folder => File.Exists(Path.Combine(folder, command)) || File.Exists(Path.Combine(folder, command + ".exe")));
}
