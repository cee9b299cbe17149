using Broadsheet.Generator.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Which backticks begin and end code.</summary>
public class CodeSpanTests
{
    /// <summary>Short texts are made of all of these, in each order.</summary>
    private const string Parts = "`부\n\\";

    [Theory]
    [InlineData("`` 부두 ` 둑 `` quay `", "<code>부두 ` 둑</code> quay `")]
    [InlineData("``` `` 부두` 둑 ``", "``` <code>부두` 둑</code>")]
    [InlineData("`부두`` `quay`", "<code>부두`` </code>quay`")]
    [InlineData("`부두`` 둑 ``quay`", "<code>부두`` 둑 ``quay</code>")]
    [InlineData("``부두` 둑`", "``부두<code> 둑</code>")]
    [InlineData("`부두``", "`부두``")]
    [InlineData("\\`부두` 둑`", "`부두<code> 둑</code>")]
    [InlineData("`부두\\` 둑`", "<code>부두\\</code> 둑`")]
    [InlineData("[`부두](/quay)`", "[<code>부두](/quay)</code>")]
    public void Code_ends_with_the_next_run_of_as_many_backticks(string markdown, string html)
    {
        Assert.Equal($"<p>항구 {html}</p>", new MarkdownText("항구 " + markdown).Html);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n\n- ")]
    [InlineData("\n\n> ")]
    public void A_run_of_backticks_closes_none_of_another_block(string between)
    {
        var html = new MarkdownText($"The `quay{between}의 부두` 둑 ``pier``").Html;

        Assert.Contains("<p>The `quay</p>", html, StringComparison.Ordinal);
        Assert.Contains("의 부두` 둑 <code>pier</code>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<code>").Length);
    }

    [Fact]
    public void Cells_of_a_table_have_code_of_their_own()
    {
        Assert.Contains(
            "<tr><td>`부두</td><td>둑`</td><td><code>quay</code></td></tr>",
            new MarkdownText("| a | b | c |\n|---|---|---|\n| `부두 | 둑` | `quay` |\n").Html.Replace("\n", ""),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_of_ever_more_backticks_are_text_but_for_those_that_are_closed()
    {
        var runs = string.Join(" ", Enumerable.Range(1, 300).Select(static length => new string('`', length)));

        Assert.Equal($"<p>둑 {runs}</p>", new MarkdownText("둑 " + runs).Html);
        Assert.Equal(
            $"<p>둑 {runs.Substring(0, runs.Length - 601)} <code>{new string('`', 300)} quay</code></p>",
            new MarkdownText($"둑 {runs} quay {new string('`', 299)}").Html);
    }

    [Fact]
    public void Code_is_what_Markdig_takes_for_code_in_every_short_text()
    {
        var texts = ShortTexts(7).ToList();

        Assert.Equal(16_384, texts.Count);
        Assert.All(texts, static text => Assert.Equal(CodeOf(Markdig.Markdown.Parse(text)), CodeOf(MarkdownSyntax.Parse(text))));
    }

    private static IEnumerable<string> ShortTexts(int length) =>
        length == 0 ? [""] : ShortTexts(length - 1).SelectMany(static text => Parts.Select(part => text + part));

    private static List<string> CodeOf(MarkdownDocument document) =>
        [.. document.Descendants<CodeInline>().Select(static code => $"{code.DelimiterCount} {code.Content}")];
}
