using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Generator.Reading.Toml;
using Broadsheet.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>Reads the YAML, TOML or JSON at the head of an article file. Never throws.</summary>
internal static class FrontMatterReader
{
    /// <param name="isPage">Whether the file is a newspaper page, which knows more keys.</param>
    public static FrontMatterReading Read(SourceText text, string filePath, bool isPage = false)
    {
        var source = text.ToString();
        var block = FrontMatterBlock.Find(source, isPage);
        if (block is null)
            return WithoutBlock(source, text, filePath, isPage);

        var problems = FrontMatterProblems.OfFrontMatter(text, filePath, block.FormatName);
        if (!block.IsClosed)
        {
            problems.Invalid(block.OpeningLine, $"no line '{block.Closing}' closes it; write one after the last key");
            return new([], block.BodyStart, null, problems.ToEquatableArray());
        }

        if (block.Content.Length > FrontMatterLimits.MaxLength && block.Closing is not null)
        {
            var beyond = new TextSpan(block.Content.Start + FrontMatterLimits.MaxLength, 1);
            problems.Unsupported(beyond, FrontMatterLimits.LengthProblem + "; move what is text below the closing line");
            return new([], block.BodyStart, null, problems.ToEquatableArray());
        }

        var bodyStart = block.BodyStart;
        var entries = block.Format switch
        {
            FrontMatterFormat.Toml => new TomlReader(text, source.Substring(0, block.Content.End), block.Content.Start, problems).Read(),
            FrontMatterFormat.Json => JsonHead.Read(text, source, block, problems, out bodyStart),
            _ => ReadYaml(text, source, block, isPage, problems),
        };
        var diagnostics = problems.ToEquatableArray();
        FileSpan? start = problems.IsAllRead ? text.SpanOf(block.OpeningLine) : null;
        return new(entries, bodyStart, start, diagnostics);
    }

    private static EquatableArray<FrontMatterEntry> ReadYaml(
        SourceText text, string source, FrontMatterBlock block, bool isPage, FrontMatterProblems problems)
    {
        var yaml = YamlCharacters.Clean(source, block.Content, problems);
        var indented = IndentedQuotes.Of(yaml);
        var entries =
            new YamlReader(indented?.Yaml ?? yaml, new YamlSpans(text, yaml, block.Content.Start, indented), problems).ReadFrontMatter();
        SwallowedKeys.Report(source, entries, isPage, problems);
        return entries;
    }

    private static FrontMatterReading WithoutBlock(string source, SourceText text, string filePath, bool isPage)
    {
        var bodyStart = FrontMatterBlock.SkipByteOrderMark(source);
        if (UnreadFrontMatter.Find(source, isPage) is not { } unread)
            return new([], bodyStart, text.SpanOf(default), []);
        var problem = DiagnosticInfo.At(Descriptors.UnopenedFrontMatter, filePath, text.SpanOf(unread.Span), unread.Argument);
        return new([], bodyStart, null, [problem]);
    }
}
