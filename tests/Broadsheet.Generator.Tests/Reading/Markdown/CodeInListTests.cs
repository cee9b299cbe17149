namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Code in the items of lists keeps every blank that is its own (CommonMark 0.31.2, sections 4.5 and 5.2).</summary>
public class CodeInListTests
{
    [Theory]
    [InlineData("- ", "```")]
    [InlineData("- ", "~~~")]
    [InlineData("* ", "```")]
    [InlineData("-  ", "```")]
    [InlineData("-   ", "```")]
    [InlineData("1. ", "```")]
    [InlineData("10) ", "```")]
    [InlineData("- - ", "```")]
    [InlineData("> - ", "```")]
    [InlineData("- > ", "```")]
    public void A_fence_keeps_the_blanks_of_its_lines(string mark, string fence)
    {
        var indent = mark.StartsWith('>') ? ">   " : mark.EndsWith("> ", StringComparison.Ordinal) ? "  > " : new string(' ', mark.Length);
        var lines =
            new[] { mark + fence, indent + "one:", indent + " - 가", indent + "  b", indent + "   c", indent + "    d", indent + fence };

        Assert.Contains("<pre><code>one:\n - 가\n  b\n   c\n    d\n</code></pre>", Html(string.Join("\n", lines)));
    }

    [Theory]
    [InlineData("- 글\n\n  ```\n  a\n   b\n  ```", "a\n b\n")]
    [InlineData("- 글\n   ```\n   a\n    b\n     c\n   ```", "a\n b\n  c\n")]
    [InlineData("- 글\n\n   ```\n  a\n   b\n    c\n   ```", "a\nb\n c\n")]
    [InlineData("- 글\n\n      a\n       b", "a\n b")]
    public void So_it_does_below_a_paragraph_of_the_item(string markdown, string code) =>
        Assert.Contains($"<pre><code>{code}", Html(markdown));

    [Fact]
    public void A_list_indented_by_a_blank_more_is_an_inner_list() =>
        Assert.Equal(
            "<ul>\n<li>가\n<ul>\n<li>나\n<ul>\n<li>다</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>라</li>\n</ul>",
            Html("- 가\n   - 나\n      - 다\n- 라"));

    private static string Html(string markdown) => new MarkdownText("---\ntitle: T\n---\n" + markdown).Html;

    [Theory]
    [InlineData("- a\n\n  ```\n  one\n     \n  two\n  ```", "one\n   \ntwo\n")]
    [InlineData("- a\n\n  ```\n  one\n      \n\n \n  two\n  ```\n\n  b", "one\n    \n\n\ntwo\n")]
    [InlineData("1. - a\n\n     ```\n     one\n      \n     two\n     ```", "one\n \ntwo\n")]
    [InlineData("- a\n\n      one\n        \n      two\n         \n\n  b", "one\n  \ntwo\n")]
    public void A_line_of_nothing_but_blanks_keeps_those_behind_the_column_of_its_item(string markdown, string code) =>
        Assert.Contains($"<pre><code>{code}</code></pre>", Html(markdown), StringComparison.Ordinal);
}
