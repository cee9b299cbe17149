using System.Diagnostics;
using System.Globalization;
using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>How long the front matter and data files that someone wrote to stop a build keep it busy.</summary>
internal static class HostileYaml
{
    private const int Rounds = 3;

    public static int Run(int size)
    {
        Console.WriteLine("| read as | text | size, MB | ms median (max) | articles | diagnostics |");
        Console.WriteLine("|---|---|---|---|---|---|");
        ReadAll(2_000, static (kind, _, content) => Read(kind, SourceText.From(content, Encoding.UTF8)));
        var worst = 0.0;
        ReadAll(size, (kind, name, text) => worst = Math.Max(worst, Measure(kind, name, text)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nslowest: {worst:F0} ms"));
        return 0;
    }

    private static void ReadAll(int size, Action<string, string, string> read)
    {
        foreach (var text in HostileText.Yaml)
            read("md", text.Name, $"---\nfirst: v\n{text.Make(size)}\n---\nText.\n");
        foreach (var text in HostileText.Yaml)
            read("yaml", text.Name, text.Make(size));
        foreach (var text in HostileText.YamlLists)
            read("yaml", text.Name, text.Make(size));
        foreach (var text in HostileText.Json)
            read("json", text.Name, text.Make(size));
    }

    private static double Measure(string extension, string name, string content)
    {
        var text = SourceText.From(content, Encoding.UTF8);
        var times = new List<double>();
        ArticleFileReading? reading = null;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            reading = Read(extension, text);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {extension} | {name} | {content.Length / 1e6:F1} | {times[Rounds / 2]:F0} ({times[^1]:F0}) | {reading!.Articles.Count} | {Tell(reading)} |"));
        return times[Rounds / 2];
    }

    private static ArticleFileReading Read(string extension, SourceText text) =>
        ArticleFileReader.Read(
            new ArticleFile("/site/a." + extension, "content/notes/a." + extension, "notes", new ReadingOptions()), text);

    private static string Tell(ArticleFileReading reading) => string.Join(", ", reading.Diagnostics
        .GroupBy(diagnostic => diagnostic.Descriptor.Id)
        .Select(group => group.Count() == 1 ? group.Key : string.Create(CultureInfo.InvariantCulture, $"{group.Key} × {group.Count()}")));
}
