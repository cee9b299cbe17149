using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Diagnostics;

/// <summary>What is written of each diagnostic, in its descriptor and in the guide.</summary>
public sealed class DescriptorTests
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Fields = typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
        .ToDictionary(static field => field.Name, static field => (DiagnosticDescriptor)field.GetValue(null)!);

    [Fact]
    public void Each_descriptor_is_documented_by_its_message()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Broadsheet.Generator", "Diagnostics", "Descriptors.cs"));
        var documented = Regex.Matches(source, @"((?: *///[^\n]*\n)+) *public static readonly DiagnosticDescriptor (\w+) =")
            .ToDictionary(static field => field.Groups[2].Value, static field => TextOf(field.Groups[1].Value));

        Assert.Equal(Fields.Keys.Order(), documented.Keys.Order());
        Assert.All(Fields, field => Assert.Equal(Sentence(field.Value.MessageFormat.ToString(null)), documented[field.Key]));
    }

    [Fact]
    public void No_two_descriptors_share_a_number() =>
        Assert.Equal(Fields.Count, Fields.Values.Select(static descriptor => descriptor.Id).Distinct().Count());

    [Fact]
    public void The_guide_has_a_heading_for_each_number_and_no_other()
    {
        var headings = File.ReadLines(Path.Combine(Repository.Root, "sample-app", "content", "guides", "reference", "diagnostics.md"))
            .Select(static line => Regex.Match(line, @"^#+ (BSH\d{4})$"))
            .Where(static heading => heading.Success)
            .Select(static heading => heading.Groups[1].Value);

        Assert.Equal(Fields.Values.Select(static descriptor => descriptor.Id).Order(), headings.Order());
    }

    [Fact]
    public void A_help_link_leads_to_the_heading_of_its_number()
    {
        Assert.Equal(
            "https://example.org/tree/sample-app/content/guides/reference/diagnostics.md#bsh0101",
            Descriptors.HelpLinkOf("BSH0101", "https://example.org/tree/"));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "sample-app", "content", "guides", "reference", "diagnostics.md")));
    }

    /// <summary>An address of the project is a property of the build, which is empty where tests run.</summary>
    [Fact]
    public void The_address_in_help_links_is_the_one_that_the_build_was_told()
    {
        var told = typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static metadata => metadata.Key == "BroadsheetFilesUrl").Value;

        Assert.All(
            Fields.Values, descriptor => Assert.Equal(Descriptors.HelpLinkOf(descriptor.Id, told ?? "") ?? "", descriptor.HelpLinkUri));
    }

    [Fact]
    public void Without_an_address_of_the_project_there_is_no_help_link() => Assert.Null(Descriptors.HelpLinkOf("BSH0101", ""));

    private static string TextOf(string comment) =>
        Regex.Replace(XElement.Parse(Regex.Replace(comment, "^ *///", "", RegexOptions.Multiline)).Value, @"\s+", " ").Trim();

    private static string Sentence(string message) => message.EndsWith('?') ? message : message + ".";
}
