using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>
/// The article types that front matter gives rise to, as their reader sees them, and what is said of values that do not go together.
/// </summary>
public sealed class InferredTypeSnapshots
{
    private static GeneratorOutcome Run(params string[] frontMatters)
    {
        var host = new GeneratorHost().Property("BroadsheetEnums", "tide").Article(
            "content/ports/haedam.md", "---\ntitle: 해담항\n---\n\n항구.\n");
        for (var i = 0; i < frontMatters.Length; i++)
            host.Article(
                string.Create(CultureInfo.InvariantCulture, $"content/notes/n{i:D2}.md"),
                $"---\ntitle: T\n{frontMatters[i]}\n---\n\n본문.\n");
        return host.Run();
    }

    [Fact]
    public Task Each_inferred_type()
    {
        var outcome = Run("""
            truth: true
            whole: 3
            long: 4000000000
            number: 2.5
            exact: 0.12345678901234567
            day: 2026-01-02
            instant: 2026-01-02T10:00:00+09:00
            time: 18:30
            length: PT15M
            address: https://example.org
            text: 바다
            lines: |
              첫째 줄
              둘째 줄
            numbers: [1, 2]
            texts: [a, b]
            place: { city: 해담시, geo: { lat: 34.78, lon: 126.39 } }
            steps: [{ name: 하나, after: 3 }]
            tide: ebb
            port: haedam
            ports: [haedam]
            """);

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        return Snapshot.Verify(outcome.Sources["Notes.Article.g.cs"]);
    }

    [Fact]
    public Task Each_widening()
    {
        var outcome = Run(
            "wholeToLong: 3\nwholeToNumber: 3\nlongToExact: 9007199254740993\nnumberToExact: 2.5\ndayToInstant: 2026-01-02\ntruthToText: true\nwholeToText: 3\ndayToText: 2026-01-02\n" +
            "timeToText: 18:30\nlengthToText: PT15M\naddressToText: https://example.org\noneToList: 3\nwholesToNumbers: [1]\nnested: { a: 1 }\nabsent: 3\nabsentText: x\nmappings: { a: 1 }",
            "wholeToLong: 4000000000\nwholeToNumber: 2.5\nlongToExact: 1.5\nnumberToExact: 0.12345678901234567\ndayToInstant: 2026-01-02T10:00:00Z\ntruthToText: yes\nwholeToText: three\ndayToText: soon\n" +
            "timeToText: noon\nlengthToText: P1Y\naddressToText: none\noneToList: [4, 5]\nwholesToNumbers: [2.5]\nnested: { a: 2.5, b: x }\nmappings: [{ a: 2 }, { b: 3 }]");

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        return Snapshot.Verify(outcome.Sources["Notes.Article.g.cs"]);
    }

    [Fact]
    public Task Each_conflict()
    {
        var common = Enumerable.Repeat(
            "when: 2026-01-02\nplace: { city: 해담시 }\nlevel: 3\nport: haedam\ntide: ebb\ngrid: [1]\nmark: plain", 11);
        var outcome = Run([
            .. common,
            "when: 다음 주\nplace: 해담시\nlevel: { deep: true }\nport: haedem\ntide: \"--\"\ngrid: [[1]]\nmark: { a: 1 }",
        ]);

        var told = outcome.Diagnostics.Select(diagnostic => string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}{diagnostic.Location.GetLineSpan().Span}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n"));
        Assert.Empty(outcome.CompilerDiagnostics);
        return Snapshot.Verify(string.Concat(told), "txt");
    }
}
