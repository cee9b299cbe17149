using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>Reads the YAML between the <c>---</c> lines at the head of an article file. Never throws.</summary>
internal static class FrontMatterReader
{
    public static FrontMatterReading Read(SourceText text, string filePath)
    {
        var source = text.ToString();
        var block = FrontMatterBlock.Find(source);
        if (block is null)
            return new([], FrontMatterBlock.SkipByteOrderMark(source), text.PlaceOf(default), []);

        var problems = FrontMatterProblems.OfFrontMatter(text, filePath);
        if (!block.IsClosed)
        {
            problems.Invalid(block.OpeningLine, "no line '---' closes it; write one after the last key");
            return new([], block.BodyStart, null, problems.ToEquatableArray());
        }

        if (block.Yaml.Length > FrontMatterLimits.MaxLength)
        {
            problems.Unsupported(block.OpeningLine, FrontMatterLimits.LengthProblem + "; move what is text below the closing line");
            return new([], block.BodyStart, null, problems.ToEquatableArray());
        }

        var yaml = YamlCharacters.Clean(source, block.Yaml, problems);
        var entries = new YamlReader(yaml, new YamlPlaces(text, yaml, block.Yaml.Start), problems).ReadFrontMatter();
        var diagnostics = problems.ToEquatableArray();
        Place? start = problems.IsAllRead ? text.PlaceOf(block.OpeningLine) : null;
        return new(entries, block.BodyStart, start, diagnostics);
    }
}
