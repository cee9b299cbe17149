using Broadsheet.Generator.Reading.Markdown.Blocks;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Containers;

/// <summary>
/// Containers between lines of colons, as Docusaurus, VitePress and Starlight have them. Directives of DocFX that close themselves or open
/// a part for some readers, such as <c>:::image … :::</c> and <c>:::zone pivot="x"</c>, are taken out, and what is between them stays.
/// </summary>
internal sealed class ContainerReader : CustomContainerParser
{
    private static readonly HashSet<string> Parts = new(["zone", "moniker", "row", "column"], StringComparer.Ordinal);

    /// <inheritdoc cref="BlockNesting.Check"/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString().TrimEnd();
        var words = line.TrimStart(':').TrimStart();
        var isDirective = !processor.IsCodeIndent && line.StartsWith(":::", StringComparison.Ordinal) && words.Length > 0
            && (words.EndsWith(":::", StringComparison.Ordinal) || Parts.Contains(NameOf(words))
                || NameOf(words).EndsWith("-end", StringComparison.Ordinal));
        if (isDirective)
        {
            LeftOutTags.Add(processor.Document, new SourceSpan(processor.Line.Start, processor.Line.Start + line.Length - 1));
            return BlockState.BreakDiscard;
        }

        // A line of colons alone closes what is open, and opens nothing.
        if (words.Length == 0)
            return BlockState.None;
        BlockNesting.Check(processor);
        return base.TryOpen(processor);
    }

    public static string NameOf(string words)
    {
        var end = 0;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '-' or '_'))
            end++;
        return words.Substring(0, end);
    }
}
