using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.YamlSuite;

/// <summary>The cases of the public YAML test suite, where a copy of it stands beside the repository.</summary>
public class YamlSuiteTests(ITestOutputHelper output)
{
    /// <summary>Valid YAML that YamlDotNet takes for invalid. Each is an error with its place, and can be written otherwise.</summary>
    private static readonly Dictionary<string, string> RefusedByYamlDotNet = new()
    {
        ["4MUZ-2"] = "a ':' that begins a line within braces",
        ["VJP3-1"] = "a ':' that begins a line within braces",
        ["DK95-4"] = "a line of nothing but a tab",
        ["JEF9-1"] = "a block of text that is nothing but blanks",
        ["JEF9-2"] = "a block of text that is nothing but blanks",
    };

    /// <summary>Invalid YAML that is read as other readers take it: text in double quotes that goes on at the margin.</summary>
    private const string AcceptedThoughInvalid = "QB6E";

    [Fact]
    public void Each_document_is_read_right_or_refused_with_a_reason()
    {
        var readings = ReadAll();
        foreach (var group in readings.GroupBy(static reading => reading.Outcome).OrderByDescending(static group => group.Count()))
            output.WriteLine($"{group.Count(),4} {group.Key}: {string.Join(' ', group.Select(static reading => reading.Case.Id))}");

        Assert.StartsWith(
            "INVALID, ACCEPTED",
            readings.Single(static reading => reading.Case.Id == AcceptedThoughInvalid).Outcome,
            StringComparison.Ordinal);
        var wrong = readings.Where(static reading => char.IsUpper(reading.Outcome[3]) && reading.Case.Id != AcceptedThoughInvalid).ToList();
        Assert.Equal(
            RefusedByYamlDotNet.Keys.Order(StringComparer.Ordinal),
            wrong.Select(static reading => reading.Case.Id).Order(StringComparer.Ordinal));
        Assert.All(wrong, static reading => Assert.StartsWith("REFUSED, BUT VALID", reading.Outcome, StringComparison.Ordinal));
        Assert.Equal(405, readings.Count);
    }

    [Fact]
    public void A_root_that_is_no_entry_would_have_the_right_values_below_a_key()
    {
        var roots = ReadAll()
            .Where(static reading => !reading.Case.IsInvalid && reading.Outcome.Contains("the root is", StringComparison.Ordinal))
            .Select(static reading => (reading.Case.Id, IsRight: reading.IsAnyRootRight())).ToList();

        output.WriteLine(
            $"{roots.Count(static root => root.IsRight == true)} right, {roots.Count(static root => root.IsRight is null)} beyond another limit");
        Assert.Equal([], roots.Where(static root => root.IsRight == false).Select(static root => root.Id));
    }

    [Fact]
    public void What_a_file_says_between_the_lines_of_front_matter_it_says_as_a_whole_too()
    {
        var compared = 0;
        foreach (var whole in ReadAll().Where(static reading => !HasDocumentMark(reading.Case.Yaml) && reading.Case.Yaml.EndsWith('\n')))
        {
            var frontMatter = FrontMatterReader.Read(SourceText.From($"---\n{whole.Case.Yaml}---\n"), whole.Case.Id);
            // What does not begin with a key is the text of an article, and no front matter.
            if (frontMatter.BodyStart == 0)
                continue;
            compared++;
            Assert.True(
                frontMatter.Diagnostics.IsEmpty == (whole.Diagnostics.IsEmpty && (whole.Document.IsEmpty || !whole.Document.IsList)),
                whole.Case.Id);
            if (frontMatter.Diagnostics.IsEmpty && !whole.Document.IsEmpty)
                Assert.True(
                    SuiteTree.AreEqual(
                        new FrontMatterMapping(whole.Document.Entries[0].Values, default),
                        new FrontMatterMapping(frontMatter.Entries, default)),
                    whole.Case.Id);
        }

        output.WriteLine($"{compared} compared");
        Assert.InRange(compared, 100, 405);
    }

    private static bool HasDocumentMark(string yaml) =>
        yaml.Split('\n').Any(static line => line.TrimEnd() is "---" or "..." || line.StartsWith("--- ", StringComparison.Ordinal));

    private static List<SuiteReading> ReadAll()
    {
        var cases = SuiteCase.ReadAll();
        if (cases is null)
            Assert.Skip("No copy of the YAML test suite stands beside the repository.");
        return [.. cases.Select(SuiteReading.Of)];
    }
}
