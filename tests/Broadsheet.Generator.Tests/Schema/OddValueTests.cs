using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>One value that would change the type of all others.</summary>
public sealed class OddValueTests
{
    private static GeneratorHost Host(string key, string common, int count, params string[] odd)
    {
        var host = new GeneratorHost();
        for (var i = 0; i < count; i++)
            host.Article($"content/notes/n{i:D3}.md", $"---\ntitle: 메모 {i}\n{key}: {common}\n---\n\n본문.\n");
        for (var i = 0; i < odd.Length; i++)
            host.Article($"content/notes/odd{i}.md", Odd(key, odd[i]));
        return host;
    }

    private static string Odd(string key, string value) => $"---\r\ntitle: 해담항\t소식\r\n{key}: {value}\r\n---\r\n\r\n본문.\r\n";

    private static Type TypeOf(GeneratorOutcome outcome, string property) =>
        outcome.ReadArticle("Notes", "N000").GetType().GetProperty(property)!.PropertyType;

    [Theory]
    [InlineData("2026-01-02", "next week", typeof(string))]
    [InlineData("3", "3.5", typeof(double))]
    [InlineData("3", "many", typeof(string))]
    [InlineData("18:30", "6 pm", typeof(string))]
    [InlineData("2026-01-02", "2026-01-02T10:00:00Z", typeof(DateTimeOffset))]
    public void An_odd_value_widens_the_type_and_is_named_at_its_characters(string common, string odd, Type widened)
    {
        var outcome = Host("값", common, 299, odd).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0401", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.EndsWith("content/notes/odd0.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(
            (2, 3),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal(odd, Odd("값", odd).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(widened, TypeOf(outcome, "값"));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void The_message_tells_what_was_expected_what_was_found_and_the_mend() =>
        Assert.Equal(
            "'starts' expects a date such as 2026-01-31, as 19 of 20 values are, but found 'soon', so the property becomes a text for all; " +
            "correct the value, or set BroadsheetInference to Loose if it is meant",
            Assert.Single(Host("starts", "2026-01-02", 19, "soon").Run().Diagnostics).GetMessage(null));

    [Fact]
    public void Strict_inference_makes_it_an_error_and_keeps_the_type()
    {
        var outcome = Host("starts", "2026-01-02", 19, "soon").Property("BroadsheetInference", "Strict").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0102", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("'starts' expects a date such as 2026-01-31, as 19 of 20 values are, but found 'soon'", diagnostic.GetMessage(null));
        Assert.Equal(typeof(DateOnly), TypeOf(outcome, "Starts"));
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void Digits_that_begin_with_a_zero_make_a_code_of_a_key_and_nothing_odd()
    {
        var outcome = Host("zip", "63154", 40, "03154").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(typeof(string), TypeOf(outcome, "Zip"));
        Assert.Equal("BSH0401", Assert.Single(Host("zip", "63154", 40, "unknown").Run().Diagnostics).Id);
    }

    [Fact]
    public void A_date_in_quotes_or_with_slashes_is_nothing_odd_among_dates()
    {
        var outcome = Host("starts", "2026-01-02", 40, "'2026-01-03'", "2026/01/04").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(typeof(DateOnly), TypeOf(outcome, "Starts"));
    }

    [Fact]
    public void Loose_inference_says_nothing()
    {
        var outcome = Host("starts", "2026-01-02", 19, "soon").Property("BroadsheetInference", "Loose").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(typeof(string), TypeOf(outcome, "Starts"));
    }

    [Fact]
    public void Two_kinds_of_value_in_equal_parts_are_nothing_odd()
    {
        var outcome = Host("starts", "2026-01-02", 5, "soon", "later").Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(typeof(string), TypeOf(outcome, "Starts"));
    }

    [Fact]
    public void One_wrong_date_among_300_articles_is_one_error_there_and_the_others_compile()
    {
        const string Wrong = "\uFEFF---\r\ntitle: 가람시 소식\r\npublished: 2026-02-30\r\n---\r\n\r\n본문.\r\n";
        var host = Host("published", "2026-01-02", 299);
        var outcome = host.Article("content/notes/wrong.md", Wrong).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0102", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            (2, 11),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal("2026-02-30", Wrong.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), outcome.ReadArticle("Notes", "N298").DatePublished);
    }
}
