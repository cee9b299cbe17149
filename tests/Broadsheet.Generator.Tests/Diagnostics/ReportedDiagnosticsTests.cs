using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Diagnostics;

public class ReportedDiagnosticsTests
{
    [Fact]
    public void Twenty_messages_of_one_code_about_a_file_are_all_reported()
    {
        var outcome = Run(Tags(20));

        Assert.Equal(Enumerable.Repeat("BSH0301", 20), outcome.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void What_goes_beyond_is_counted_at_the_first_message_that_is_left_out()
    {
        var outcome = Run(Tags(1_243));

        Assert.Equal(20, outcome.Diagnostics.Count(static diagnostic => diagnostic.Id == "BSH0301"));
        var summary = outcome.Diagnostics[^1];
        Assert.Equal("BSH0011", summary.Id);
        Assert.Equal(DiagnosticSeverity.Warning, summary.Severity);
        Assert.Equal(
            "1,223 more messages BSH0301 about this file are not shown; mend those that are, and build again",
            summary.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(new LinePosition(40, 2), summary.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void Codes_and_files_are_counted_apart()
    {
        var tagsAndImages = string.Concat(Enumerable.Repeat("<b> ![](https://example.org/ferry.png)\n\n", 30));
        var outcome = new GeneratorHost().Property("BroadsheetRawHtml", "Escape")
            .Article("content/news/ferry.md", "# A\n\n" + tagsAndImages)
            .Article("content/news/bridge.md", "# B\n\n" + tagsAndImages)
            .Run();

        var counts = outcome.Diagnostics
            .GroupBy(static diagnostic => (Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic.Id))
            .ToDictionary(static group => group.Key, static group => group.Count());
        Assert.Equal(20, counts[("ferry.md", "BSH0301")]);
        Assert.Equal(20, counts[("bridge.md", "BSH0301")]);
        Assert.Equal(20, counts[("ferry.md", "BSH0908")]);
        Assert.Equal(2, counts[("ferry.md", "BSH0011")]);
        Assert.Equal(2, counts[("bridge.md", "BSH0011")]);
    }

    [Theory]
    [InlineData("BSH0103", "---\nKEYS---\nText.\n", "port: a\n")]
    [InlineData("BSH0901", "KEYS", "[a](nowhere.md)\n\n")]
    [InlineData("BSH0904", "KEYS", "a[^b]\n\n")]
    public void Every_kind_of_message_is_bounded(string code, string file, string part)
    {
        var outcome = Run(file.Replace("KEYS", string.Concat(Enumerable.Repeat(part, 500)), StringComparison.Ordinal));

        Assert.Equal(20, outcome.Diagnostics.Count(diagnostic => diagnostic.Id == code));
        Assert.Contains(
            outcome.Diagnostics,
            diagnostic => diagnostic.Id == "BSH0011"
                && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_about_types_are_bounded_too()
    {
        const string Declared = "[Broadsheet.ArticleCollection(\"news\")] public partial class Report : Broadsheet.Article { }";
        var keys = string.Concat(Enumerable.Range(0, 90).Select(static i => string.Create(CultureInfo.InvariantCulture, $"quay{i}: a\n")));

        var outcome = new GeneratorHost(Declared).Article("content/news/ferry.md", $"---\n{keys}---\nText.\n").Run();

        Assert.Equal(20, outcome.Diagnostics.Count(static diagnostic => diagnostic.Id == "BSH0405"));
        Assert.Contains(outcome.Diagnostics, static diagnostic => diagnostic.Id == "BSH0011");
    }

    [Fact]
    public void A_count_of_messages_that_inform_informs()
    {
        var lines = Enumerable.Range(0, 50).Select(static i => Message(Descriptors.LeftOutLine, i));

        Assert.Equal(DiagnosticSeverity.Info, ReportedDiagnostics.Of([.. lines]).Last().Severity);
    }

    [Fact]
    public void Equal_messages_at_different_places_have_different_hashes()
    {
        var hashes = Enumerable.Range(0, 1_000).Select(static i => Message(Descriptors.RawHtmlEscaped, i).ToDiagnostic().GetHashCode());

        Assert.InRange(hashes.Distinct().Count(), 400, 1_000);
    }

    [Fact]
    public void The_message_does_not_show_the_place_that_makes_it_differ() =>
        Assert.Equal(
            Descriptors.RawHtmlEscaped.MessageFormat.ToString(CultureInfo.InvariantCulture),
            Message(Descriptors.RawHtmlEscaped, 7).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void A_file_of_two_hundred_thousand_raw_tags_compiles()
    {
        var outcome = new GeneratorHost().Property("BroadsheetRawHtml", "Escape")
            .Article("content/news/ferry.md", string.Concat(Enumerable.Repeat("<b>", 200_000))).Run();

        Assert.Equal(21, outcome.Diagnostics.Count);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    private static DiagnosticInfo Message(DiagnosticDescriptor descriptor, int line) =>
        DiagnosticInfo.At(descriptor, "/site/a.md", new FileSpan(new TextSpan(line, 1), new LinePositionSpan(new(line, 0), new(line, 1))));

    private static GeneratorOutcome Run(string text) =>
        new GeneratorHost().Property("BroadsheetRawHtml", "Escape").Article("content/news/ferry.md", text).Run();

    private static string Tags(int count) => string.Concat(Enumerable.Repeat("a <i>\n\n", count));
}
