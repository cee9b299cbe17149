using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>Output is a function of the content: of no culture, folder, file order or line end.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("content/notes/istanbul.md", "---\ntitle: ISTANBUL IN INK\nrating: 3.5\ndue: 2026-01-02\n---\n\nIt rained.\n\n- one\n- two\n"),
        ("content/notes/ankara.md", "---\ntitle: Ankara\nrating: 4\n---\n\n```\ncode\n```\n"),
        ("content/press/2026-03-04.txt", "항만 도서관 문 연다\n\n항만 도서관이 다음 달 문을 연다고 시가 밝혔다.\n\n/이나래 기자 narae@port.example\n"),
    ];

    private static IReadOnlyDictionary<string, string> Sources(IEnumerable<(string Path, string Content)> files)
    {
        var host = new GeneratorHost();
        foreach (var (path, content) in files)
            host.Article(path, content);
        return host.Run().Sources;
    }

    [Fact]
    public void A_Turkish_culture_changes_nothing()
    {
        var expected = Sources(Files);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Sources(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_order_of_files_changes_nothing() =>
        Assert.Equal(Sources(Files).OrderBy(source => source.Key), Sources(Files.Reverse()).OrderBy(source => source.Key));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing(string lineEnd) =>
        Assert.Equal(
            Sources(Files), Sources(Files.Select(file => (file.Path, file.Content.Replace("\n", lineEnd, StringComparison.Ordinal)))));

    [Fact]
    public void Output_has_line_feeds_alone() =>
        Assert.All(Sources(Files).Values, source => Assert.DoesNotContain('\r', source));
}
