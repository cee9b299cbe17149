using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>Reads a file that is YAML from its first line to its last. Never throws.</summary>
internal static class YamlDataReader
{
    public static DataDocument Read(SourceText text, FrontMatterProblems problems)
    {
        var source = text.ToString();
        var span = TextSpan.FromBounds(FrontMatterBlock.SkipByteOrderMark(source), source.Length);
        var yaml = YamlCharacters.Clean(source, span, problems);
        return new YamlReader(yaml, new YamlPlaces(text, yaml, span.Start), problems).ReadData();
    }
}
