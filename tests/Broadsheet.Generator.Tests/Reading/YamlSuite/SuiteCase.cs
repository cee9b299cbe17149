using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Broadsheet.Generator.Tests.Reading.YamlSuite;

/// <summary>One case of the public YAML test suite.</summary>
/// <param name="Id">Its file's name, with a number where the file holds several.</param>
/// <param name="Json">What it means; null where JSON cannot say it.</param>
/// <param name="Tree">Its events, which are all there are of it where JSON cannot say it.</param>
/// <param name="IsInvalid">Whether the text is no YAML.</param>
internal sealed record SuiteCase(string Id, string Yaml, string? Json, string Tree, bool IsInvalid)
{
    /// <summary>All cases, in the order of their files; null where no copy of the suite stands beside the repository.</summary>
    public static List<SuiteCase>? ReadAll()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var suite = Path.Combine(folder.FullName, "shared", "yaml-test-suite");
            if (Directory.Exists(suite))
                return [.. Directory.EnumerateFiles(suite, "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile)];
        }

        return null;
    }

    private static IEnumerable<SuiteCase> ReadFile(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        var id = Path.GetFileNameWithoutExtension(path);
        var inherited = new Dictionary<string, string?>();
        var number = 0;
        foreach (var fields in ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>().Where(
            static fields => Field(fields, "skip") is null))
        {
            // What a case does not say is as in the one before it; a null takes it away.
            foreach (var key in (string[])["json", "tree"])
                inherited[key] = fields.Children.ContainsKey(key) ? Field(fields, key) : inherited.GetValueOrDefault(key);
            yield return new SuiteCase(
                number == 0 ? id : $"{id}-{number}",
                Unescape(Field(fields, "yaml")!),
                inherited["json"] is { } json ? Unescape(json) : null,
                Unescape(inherited["tree"] ?? ""),
                Field(fields, "fail") == "true");
            number++;
        }
    }

    private static string? Field(YamlMappingNode fields, string key) =>
        fields.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Style: not ScalarStyle.Plain }
            or YamlScalarNode { Value: not "null" } ? ((YamlScalarNode)value).Value : null;

    /// <summary>The suite writes blanks, tabs and line ends that an editor would hide as signs of their own.</summary>
    private static string Unescape(string text)
    {
        var shown = text.Replace('␣', ' ').Replace('←', '\r').Replace('⇔', '\uFEFF').Replace("↵", "", StringComparison.Ordinal);
        var tabs = System.Text.RegularExpressions.Regex.Replace(shown, "—*»", "\t");
        return tabs.EndsWith("∎\n", StringComparison.Ordinal) ? tabs[..^2] : tabs;
    }
}
