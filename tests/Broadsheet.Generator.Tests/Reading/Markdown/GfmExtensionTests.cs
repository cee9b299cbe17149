using System.Text.RegularExpressions;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>The examples by which cmark-gfm tests GitHub's extensions, where a copy of them stands beside the repository.</summary>
public partial class GfmExtensionTests(ITestOutputHelper output)
{
    /// <summary>A head of more cells than there are dashes is a table.</summary>
    private static readonly int[] Tables = [7];

    /// <summary>One tilde strikes nothing through, and five do.</summary>
    private static readonly int[] Tildes = [17, 18];

    /// <summary>A bare URL within emphasis or quotation marks is text, and the example begins as a definition list does.</summary>
    private static readonly int[] BareUrls = [19];

    /// <summary>GitHub compares nothing here.</summary>
    private static readonly int[] Ignored = [20];

    /// <summary>Raw HTML passes as a whole where the project allows it, and else not at all.</summary>
    private static readonly int[] TagFilter = [22];

    /// <summary>Footnotes and tasks have names and classes of their own.</summary>
    private static readonly int[] Classes = [23, 26, 27, 28];

    [Fact]
    public void The_examples_of_GitHub_s_extensions_render_as_there_but_for_the_named_ones()
    {
        var examples = CommonMarkTests.Examples(CommonMarkTests.ReadSpecification("gfm-extensions.txt"));
        var different = new List<int>();
        foreach (var (number, markdown, html) in examples)
        {
            var actual = CommonMarkTests.Comparable(new MarkdownText("x\n\n" + markdown, allowRawHtml: true).Html);
            var expected = "<p>x</p>" + CommonMarkTests.Comparable(html);
            if (Plain(actual) == Plain(expected))
                continue;
            different.Add(number);
            output.WriteLine($"{number}\n{markdown}\nexpected: {Plain(expected)}\nactual:   {Plain(actual)}\n");
        }

        Assert.Equal(28, examples.Count);
        Assert.Equal([.. Tables, .. Tildes, .. BareUrls, .. Ignored, .. TagFilter, .. Classes], different);
    }

    /// <summary>A cell is aligned by its style here, and a table's head carries its scope.</summary>
    private static string Plain(string html) =>
        Alignment().Replace(html.Replace(" scope=\"col\"", "", StringComparison.Ordinal), "align=\"$1\"");

    [GeneratedRegex("style=\"text-align: ([a-z]+);\"")]
    private static partial Regex Alignment();
}
