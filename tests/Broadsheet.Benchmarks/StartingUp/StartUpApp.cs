namespace Broadsheet.Benchmarks.StartingUp;

/// <summary>An app that touches articles step by step; the others touch the same ones, kept in another way.</summary>
/// <param name="Name">As the table tells it.</param>
/// <param name="One">The C# expression of one article.</param>
/// <param name="Html">What comes between an article and its body's HTML.</param>
/// <param name="Content">The C# of what has the articles; nothing where it is generated.</param>
/// <param name="Project">What the project file holds beside its properties.</param>
internal sealed record StartUpApp(string Name, string One, string Html, string Content, string Project)
{
    /// <summary>What is touched, in this order.</summary>
    public static readonly string[] Steps = ["one article's headline", "`All`", "every headline", "every body's HTML"];

    /// <summary>The argument with which a program ends after its first step.</summary>
    public const string OnlyOne = "one";

    public static StartUpApp Broadsheet { get; } = new("Broadsheet", "News.Story00000", "Body.Html", "", BenchmarkApp.Broadsheet);

    /// <summary>
    /// Prints a line for each step: milliseconds, bytes, and the characters seen so far, each step touching the articles further than the
    /// one before; then the working set.
    /// </summary>
    public string Program => $$"""
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using App.Content;

        var seen = 0L;
        Measure(() => seen += {{One}}.Headline.Length);
        if (args is not ["{{OnlyOne}}"])
        {
            Measure(() => seen += News.All.Count);
            Measure(() => { foreach (var article in News.All) seen += article.Headline.Length; });
            Measure(() => { foreach (var article in News.All) seen += article.{{Html}}.Length; });
        }

        Console.WriteLine(Environment.WorkingSet);

        void Measure(Action step)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            step();
            var elapsed = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:F4} {bytes} {seen}"));
        }

        {{Content}}
        """;
}
