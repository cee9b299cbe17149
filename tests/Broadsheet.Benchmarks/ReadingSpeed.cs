using System.Diagnostics;
using System.Globalization;
using System.Text;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks;

/// <summary>How fast a newspaper page is read, and that the time grows with its length and no faster.</summary>
internal static class ReadingSpeed
{
    private const int Rounds = 5;

    public static int Run(bool isSmoke)
    {
        var large = isSmoke ? 50_000 : 10_000_000;
        Console.WriteLine("| page | size, KB | items | read, ms median (min–max) | MB/s | allocated, KB | bytes allocated per byte |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        WarmUp();
        Measure("ten items", new Corpus(1).Page(items: 10));
        Measure("a hundred items", new Corpus(1).Page(items: 100));
        Measure("a thousand items", new Corpus(1).Page(items: isSmoke ? 100 : 1_000));
        Measure("as many items as make 10 MB", new Corpus(1).Page(items: large / 1_390));
        Measure("a million newlines", new string('\n', isSmoke ? 10_000 : 1_000_000));
        Measure("one line of 10 MB", string.Concat(Enumerable.Repeat("항구 도서관이 문을 연다. ", large / 33)));
        return 0;
    }

    private static void WarmUp()
    {
        var page = SourceText.From(new Corpus(2).Page(items: 20), Encoding.UTF8);
        for (var i = 0; i < 50; i++)
            PageReader.Read(page, 0, new PageSettings(null, null));
    }

    private static void Measure(string name, string page)
    {
        var text = SourceText.From(page, Encoding.UTF8);
        var settings = new PageSettings(null, null);
        var items = PageReader.Read(text, 0, settings).Items.Count;
        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            PageReader.Read(text, 0, settings);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        var size = Encoding.UTF8.GetByteCount(page);
        times.Sort();
        var median = times[Rounds / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {size / 1000.0:F0} | {items} | {median:F1} ({times[0]:F1}–{times[^1]:F1}) | {size / 1000.0 / median:F1} | {allocated / 1000.0:F0} | {(double)allocated / size:F0} |"));
    }
}
