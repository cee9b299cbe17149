using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>Reads a file that is YAML from its first line to its last. Never throws.</summary>
internal static class YamlDataReader
{
    public static DataDocument Read(SourceText text, FrontMatterProblems problems)
    {
        var source = text.ToString();
        var span = TextSpan.FromBounds(FrontMatterBlock.SkipByteOrderMark(source), source.Length);
        var yaml = WithLineEnd(YamlCharacters.Clean(source, span, problems));
        if (YamlDirectives.FindOther(yaml) is { } directive)
        {
            problems.Unsupported(
                new(span.Start + directive.Start, directive.Length), "of directives only '%YAML 1.2' is read; remove this one");
            return DataDocument.OfList([]);
        }

        var indented = IndentedQuotes.Of(yaml);
        return new YamlReader(indented?.Yaml ?? yaml, new YamlSpans(text, yaml, span.Start, indented), problems).ReadData();
    }

    /// <summary>YamlDotNet loses blanks that end a block of text where no line end follows them.</summary>
    private static string WithLineEnd(string yaml) => yaml.Length > 0 && yaml[yaml.Length - 1] is '\n' or '\r' ? yaml : yaml + "\n";
}
