using System.Text;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Page.Lines;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Broadsheet.Pages;

/// <summary>The evaluation pages, whose readings people wrote down, with a label for each line.</summary>
internal static class EvaluationPages
{
    /// <summary>Where they stand in the repository.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "Broadsheet.Generator.Tests", "Evaluation");

    /// <summary>All but those that an editor marked, by name.</summary>
    public static IEnumerable<LabelledPage> ReadAll(string folder) => Align(folder).Select(page => page.Page);

    /// <summary>The pages, and of each the lines that nothing of its reading tells.</summary>
    public static IEnumerable<(LabelledPage Page, IReadOnlyList<string> Lost)> Align(string folder)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        foreach (var path in Directory.GetFiles(folder, "*.expected.yaml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path).Replace(".expected.yaml", "", StringComparison.Ordinal);
            var lines = LinesOf(path.Replace(".expected.yaml", ".txt", StringComparison.Ordinal));
            if (lines.Exists(line => PageMarkReader.Read(line.Text, out _) != PageMark.None))
                continue;
            var expected = deserializer.Deserialize<ExpectedPage>(File.ReadAllText(path));
            var (labelled, items) = EvaluationAligner.Align(expected, lines, out var lost);
            yield return (new(name, "evaluation/" + name, IsKorean(lines) ? "ko" : "en", labelled, items), lost);
        }
    }

    private static List<PageLine> LinesOf(string path)
    {
        var text = File.ReadAllText(path);
        return PageCleaner.Clean(text, FrontMatterReader.Read(SourceText.From(text, Encoding.UTF8), path).BodyStart);
    }

    private static bool IsKorean(List<PageLine> lines)
    {
        var hangul = lines.Sum(line => line.Text.Count(c => c is >= '가' and <= '힣'));
        return hangul > lines.Sum(line => line.Text.Count(char.IsAsciiLetter));
    }
}
