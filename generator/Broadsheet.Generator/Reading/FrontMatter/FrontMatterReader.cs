using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>Reads the YAML between the <c>---</c> lines at the head of an article file. Never throws.</summary>
internal static class FrontMatterReader
{
    /// <param name="isPage">Whether the file is a newspaper page, which knows more keys.</param>
    public static FrontMatterReading Read(SourceText text, string filePath, bool isPage = false)
    {
        var source = text.ToString();
        var block = FrontMatterBlock.Find(source, isPage);
        if (block is null)
            return WithoutBlock(source, text, filePath, isPage);

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
        var indented = IndentedQuotes.Of(yaml);
        var entries =
            new YamlReader(indented?.Yaml ?? yaml, new YamlSpans(text, yaml, block.Yaml.Start, indented), problems).ReadFrontMatter();
        SwallowedKeys.Report(source, entries, isPage, problems);
        var diagnostics = problems.ToEquatableArray();
        FileSpan? start = problems.IsAllRead ? text.SpanOf(block.OpeningLine) : null;
        return new(entries, block.BodyStart, start, diagnostics);
    }

    private static FrontMatterReading WithoutBlock(string source, SourceText text, string filePath, bool isPage)
    {
        var bodyStart = FrontMatterBlock.SkipByteOrderMark(source);
        if (UnreadFrontMatter.Find(source, isPage) is not { } unread)
            return new([], bodyStart, text.SpanOf(default), []);
        return new([], bodyStart, null, [DiagnosticInfo.At(unread.Descriptor, filePath, text.SpanOf(unread.Span), unread.Argument)]);
    }
}
