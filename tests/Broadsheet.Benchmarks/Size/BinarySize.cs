using System.Globalization;

namespace Broadsheet.Benchmarks.Size;

/// <summary>How large an app becomes by the articles that it reaches and by the parts of the library that it calls.</summary>
internal static class BinarySize
{
    private const double MostKilobytes = 100;

    public static int Run(int count, bool isSmoke = false)
    {
        PublishMode[] modes = isSmoke
            ? [PublishMode.Native]
            : [PublishMode.Native, PublishMode.Trimmed, PublishMode.TrimmedReadyToRun, PublishMode.ReadyToRun];
        // Untrimmed, every part is always there.
        PublishMode[] modesOfParts = isSmoke ? [PublishMode.Native] : [PublishMode.Native, PublishMode.Trimmed];
        IReadOnlyList<SizeRow> articles = isSmoke ? [SizeRow.Three] : SizeRow.Articles;
        IReadOnlyList<SizeRow> parts = isSmoke ? [SizeRow.Parts[0]] : SizeRow.Parts;

        using var many = new BenchmarkApp(count);
        using var three = new BenchmarkApp(3);
        var sizes = modes.ToDictionary(mode => mode, mode => Sizes(many, mode, articles.Select(row => row.Program)));
        var smallSizes = modes.ToDictionary(mode => mode, mode => Sizes(
            three, mode,
            [SizeRow.Three.Program, .. modesOfParts.Contains(mode)
                ? parts.SelectMany(part => new[] { part.WithoutPart.Program, part.Program })
                : []]));

        PrintHead(string.Create(CultureInfo.InvariantCulture, $"of {count:N0} articles"), "KB", modes);
        foreach (var row in articles)
            PrintRow(row.Name, modes.Select(mode => Size(sizes[mode]?[row.Program])));
        PrintRow("3, in an app with those alone", modes.Select(mode => Size(smallSizes[mode]?[SizeRow.Three.Program])));
        Console.WriteLine();
        PrintHead("part, of 3 articles", "added KB", modesOfParts);
        foreach (var part in parts)
            PrintRow(
                part.Name,
                modesOfParts.Select(mode => Added(smallSizes[mode]?[part.Program] - smallSizes[mode]?[part.WithoutPart.Program])));
        Console.WriteLine();
        RunServers(isSmoke);
        return Check(count, sizes[PublishMode.Native]?[SizeRow.Three.Program] - smallSizes[PublishMode.Native]?[SizeRow.Three.Program]);
    }

    /// <summary>What serving a collection adds to a web app.</summary>
    public static int RunServers(bool isSmoke = false)
    {
        IReadOnlyList<ServerSizeRow> rows = isSmoke ? [ServerSizeRow.Parts[^1]] : ServerSizeRow.Parts;
        var mode = PublishMode.Native;
        using var app = BenchmarkApp.OfServer(3);
        var sizes = Sizes(app, mode, [ServerSizeRow.Minimal.Program, .. rows.Select(row => row.Program)]);
        var minimal = sizes?[ServerSizeRow.Minimal.Program];
        PrintHead($"served, of 3 articles, by a web app of {Size(minimal)} KB", "added KB", [mode]);
        foreach (var row in rows)
            PrintRow(row.Name, [Added(sizes?[row.Program] - minimal)]);
        Console.WriteLine();
        return 0;
    }

    /// <summary>The size of each program; none where the machine cannot publish so.</summary>
    private static Dictionary<string, long>? Sizes(BenchmarkApp app, PublishMode mode, IEnumerable<string> programs) => app.TryRestore(mode)
        ? programs.Distinct().ToDictionary(program => program, program => Measure(app, mode, program))
        : null;

    /// <summary>Tells each size as it comes, because all of them take long.</summary>
    private static long Measure(BenchmarkApp app, PublishMode mode, string program)
    {
        var bytes = app.PublishedSize(mode, program);
        Console.Error.WriteLine($"{mode.Name}: {bytes} bytes of {program.ReplaceLineEndings(" ")}");
        return bytes;
    }

    private static int Check(int count, long? bytes)
    {
        var isKept = bytes / 1000.0 <= MostKilobytes;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(isKept ? "OK" : "FAILED")}: 3 of {count:N0} costs {Added(bytes)} KB over those 3 alone (at most {MostKilobytes})"));
        return isKept ? 0 : 1;
    }

    private static void PrintHead(string subject, string unit, PublishMode[] modes)
    {
        PrintRow(subject, modes.Select(mode => $"{mode.Name}, {unit}"));
        Console.WriteLine("|---" + string.Concat(modes.Select(_ => "|---")) + "|");
    }

    private static void PrintRow(string name, IEnumerable<string> cells) => Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");

    private static string Size(long? bytes) => Cell(bytes, "N0");

    private static string Added(long? bytes) => Cell(bytes, "F1");

    private static string Cell(long? bytes, string format) =>
        bytes is { } known ? (known / 1000.0).ToString(format, CultureInfo.InvariantCulture) : "cannot be restored here";
}
