using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>The C# of the README and of the manual compiles, and prints what it says.</summary>
public sealed class SampleCodeTests
{
    private static IEnumerable<Fence> Samples => Fence.All.Where(static fence => fence is { Language: "csharp", Mark: null });

    public static TheoryData<string> Places => [.. Samples.Select(static fence => fence.ToString())];

    public static TheoryData<string> Printing =>
    [
        .. Samples.Where(static fence => new SampleProgram(fence) is { Prints: true, Printed.Count: > 0 })
            .Select(static fence => fence.ToString()),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_sample_compiles(string place)
    {
        var sample = Samples.Single(fence => fence.ToString() == place);

        var errors = new SampleProgram(sample).Compile().GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static problem => problem.Severity == DiagnosticSeverity.Error);

        Assert.Empty(errors.Select(static error => $"{error.Location.GetLineSpan()} {error.Id} {error.GetMessage(null)}"));
    }

    [Theory]
    [MemberData(nameof(Printing))]
    public void A_sample_prints_what_the_document_says(string place)
    {
        var sample = new SampleProgram(Samples.Single(fence => fence.ToString() == place));

        var printed = Run(sample);

        Assert.Equal(sample.Printed.Count, printed.Count);
        Assert.All(sample.Printed.Zip(printed), static line => Assert.Matches(Pattern(line.First), line.Second));
    }

    /// <summary>A line of a document may leave its end out.</summary>
    private static string Pattern(string said) =>
        said.EndsWith('…') ? "^" + System.Text.RegularExpressions.Regex.Escape(said[..^1])
            : "^" + System.Text.RegularExpressions.Regex.Escape(said) + "$";

    private static List<string> Run(SampleProgram sample)
    {
        using var image = new MemoryStream();
        var emitted = sample.Compile().Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        var main = assembly.EntryPoint!;
        main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        var lines = assembly.GetType("RecordedConsole")!.GetField("Lines", BindingFlags.Public | BindingFlags.Static)!;
        return (List<string>)lines.GetValue(null)!;
    }
}
