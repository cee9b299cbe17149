using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Tests.Testing;
using Broadsheet.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>What is no C# in the README and the manual: articles, front matter, project files, messages and commands.</summary>
public sealed partial class SampleContentTests
{
    private static readonly string[] Commands = ["dotnet ", "cd ", "mkdir ", "git ", "apt-get ", "npm "];

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = typeof(Descriptors).GetFields()
        .Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>().ToDictionary(static descriptor => descriptor.Id);

    public static TheoryData<string> Documents => [.. Fence.Documents];

    public static TheoryData<string> Articles =>
        [.. Samples.Where(static fence => fence.Language is "markdown" or "yaml" or "toml" && fence.SavedAs is null)
            .Select(static fence => fence.ToString())];

    public static TheoryData<string> ProjectFiles =>
        [.. Samples.Where(static fence => fence.Language == "xml").Select(static fence => fence.ToString())];

    public static TheoryData<string> Messages =>
        [.. Samples.Where(static fence => Message().IsMatch(fence.Text)).Select(static fence => fence.ToString())];

    private static IEnumerable<Fence> Samples => Fence.All.Where(static fence => fence.Mark is null);

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_a_document_says_to_save_compiles_without_a_message(string document) =>
        Assert.Empty(
            DocumentSite.Of(document).Diagnostics
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
                .Select(static problem => problem.ToString()));

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_or_its_front_matter_is_read_without_a_message(string place)
    {
        var sample = Find(place);
        var (path, text) = AsFile(sample);
        var host = new GeneratorHost().Article(path, text);
        var others = DocumentArticles.Of(sample.Document).Where(article => article.Path.Split('/')[1] != path.Split('/')[1]);
        foreach (var (other, content) in others)
            host.Article(other, content);

        var problems = host.Run().Diagnostics.Where(problem =>
            problem.Severity >= DiagnosticSeverity.Warning
            && problem.Location.GetLineSpan().Path.EndsWith(path, StringComparison.Ordinal));

        Assert.Empty(problems.Select(static problem => problem.ToString()));
    }

    [Theory]
    [MemberData(nameof(ProjectFiles))]
    public void A_part_of_a_project_is_XML_and_names_properties_that_exist(string place)
    {
        var props = string.Concat(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "build")).Select(static path => File.ReadAllText(path)));

        var properties = XElement.Parse($"<Project>{Find(place).Text}</Project>").Descendants()
            .Select(static element => element.Name.LocalName)
            .Where(static name => name.StartsWith("Broadsheet", StringComparison.Ordinal));

        Assert.All(properties, property => Assert.Contains(property, props, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_one_that_appears(string place) =>
        Assert.All(
            Message().Matches(Find(place).Text),
            static message =>
            {
                var descriptor = Descriptors[message.Groups[2].Value];
                var format = Regex.Replace(Regex.Escape(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)), @"\\\{\d}", ".+");

                Assert.Equal(descriptor.DefaultSeverity.ToString(), message.Groups[1].Value, ignoreCase: true);
                Assert.Matches($"^{format}$", message.Groups[3].Value);
            });

    [Fact]
    public void Every_block_is_a_sample_that_a_test_reads_or_says_why_not()
    {
        Assert.Empty(Samples.Where(static fence => !IsChecked(fence))
            .Select(static fence => $"{fence} {fence.Language}: {fence.Text.Split('\n')[0]}"));
        Assert.InRange(Fence.All.Count(static fence => fence.Mark is not null), 0, 20);
    }

    private static bool IsChecked(Fence fence) => fence.Language switch
    {
        "csharp" or "markdown" or "yaml" or "toml" or "xml" or "mermaid" => true,
        "json" => JsonDocument.Parse(fence.Text).RootElement.ValueKind is JsonValueKind.Object,
        "ini" => fence.Text.Contains("dotnet_diagnostic.BSH", StringComparison.Ordinal),
        _ => fence.SavedAs is not null || Message().IsMatch(fence.Text) || IsPrinted(fence)
            || fence.Text.TrimEnd('\n').Split('\n')
                .All(static line => Commands.Any(command => line.StartsWith(command, StringComparison.Ordinal))),
    };

    /// <summary>What the program above prints.</summary>
    private static bool IsPrinted(Fence fence)
    {
        var above = Fence.All.TakeWhile(other => other != fence).LastOrDefault();
        return fence.Language == "text" && above is { Language: "csharp" } && above.Document == fence.Document
            && new SampleProgram(above).Prints;
    }

    private static (string Path, string Text) AsFile(Fence sample)
    {
        if (SaidPath().Match(sample.Text) is { Success: true } said)
            return (said.Groups[1].Value, sample.Text);
        return sample.Language switch
        {
            "yaml" when sample.Text.StartsWith("---", StringComparison.Ordinal) => ("content/news/sample.md", sample.Text + "\nText.\n"),
            "yaml" => ("content/news/sample.md", $"---\ntitle: Sample\n{sample.Text}---\n\nText.\n"),
            "toml" => ("content/news/sample.md", sample.Text + "\nText.\n"),
            _ => ("content/news/sample.md", sample.Text),
        };
    }

    private static Fence Find(string place) => Samples.Single(fence => fence.ToString() == place);

    [GeneratedRegex(@"^\S+\(\d+,\d+\): (error|warning) (BSH\d{4}): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex("^# (content/\\S+)\n")]
    private static partial Regex SaidPath();
}
