using System.Text;
using System.Text.RegularExpressions;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>The examples of the CommonMark specification, where a copy of it stands beside the repository.</summary>
public partial class CommonMarkTests(ITestOutputHelper output)
{
    private const string Fence = "````````````````````````````````";

    /// <summary>How many of the 655 examples of version 0.31.2 render as the specification says. The guide "Markdown" says so.</summary>
    private const int Passing = 630;

    /// <summary>An image alone in its paragraph is a figure here.</summary>
    private static readonly int[] Figures = [522, 574, 575, 576, 577, 578, 579, 580, 582, 583, 584, 585, 586, 587, 588, 590, 591, 593];

    /// <summary>Links whose scheme is none of those that articles may use are dropped.</summary>
    private static readonly int[] UnknownSchemes = [598, 600, 601, 603];

    /// <summary>A URL or e-mail address that stands bare in the text is a link, as GitHub has it.</summary>
    private static readonly int[] BareUrls = [610, 613, 614];

    [Fact]
    public void The_examples_of_the_specification_render_as_it_says_but_for_the_named_ones()
    {
        var examples = Examples(ReadSpecification("spec.txt"));
        var different = new List<int>();
        foreach (var (number, markdown, html) in examples)
        {
            // A leading heading would become the headline, so a paragraph goes before it, and is cut off again.
            var actual = new MarkdownText("x\n\n" + markdown, allowRawHtml: true).Html;
            var body = actual.StartsWith("<p>x</p>", StringComparison.Ordinal) ? actual.Substring("<p>x</p>".Length) : actual;
            if (Comparable(body) == Comparable(html))
                continue;
            different.Add(number);
            output.WriteLine($"{number}\n{markdown}\nexpected: {Comparable(html)}\nactual:   {Comparable(body)}\n");
        }

        Assert.Equal(655, examples.Count);
        Assert.Equal(Passing, examples.Count - different.Count);
        Assert.Equal([.. Figures, .. UnknownSchemes, .. BareUrls], different);
    }

    /// <summary>Void elements are written in HTML5's way here, headings carry anchors, and line feeds between tags mean nothing.</summary>
    internal static string Comparable(string html) =>
        Anchors().Replace(html.Replace(" />", ">").Replace(">\n<", "><").Trim('\n'), "$1>");

    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\">")]
    private static partial Regex Anchors();

    internal static List<(int Number, string Markdown, string Html)> Examples(string specification)
    {
        var examples = new List<(int, string, string)>();
        var lines = specification.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example")
                continue;
            var markdown = Section(lines, ref i, ".");
            var html = Section(lines, ref i, Fence);
            examples.Add((examples.Count + 1, markdown, html));
        }

        return examples;
    }

    private static string Section(string[] lines, ref int at, string end)
    {
        var section = new StringBuilder();
        for (at++; lines[at] != end; at++)
            section.Append(lines[at].Replace('→', '\t')).Append('\n');
        return section.ToString();
    }

    internal static string ReadSpecification(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "commonmark", name);
            if (File.Exists(file))
                return File.ReadAllText(file);
        }

        Assert.Skip("No copy of the specification stands beside the repository.");
        return "";
    }
}
