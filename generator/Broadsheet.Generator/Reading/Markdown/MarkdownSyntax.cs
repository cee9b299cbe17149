using Broadsheet.Generator.Reading.Markdown.Autolinks;
using Broadsheet.Generator.Reading.Markdown.Blocks;
using Broadsheet.Generator.Reading.Markdown.Containers;
using Broadsheet.Generator.Reading.Markdown.Footnotes;
using Broadsheet.Generator.Reading.Markdown.Inlines;
using Broadsheet.Generator.Reading.Markdown.References;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Generator.Reading.Markdown.Tables;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// The Markdown of articles: CommonMark with pipe tables, task lists, strikethrough, autolinks, footnotes, definition lists and
/// abbreviations.
/// </summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="MarkdownRefusal">Its blocks nest deeper than Markdig reads, or it holds more definitions than are read in
    /// time.</exception>
    /// <exception cref="ArgumentException">Its emphasis, links or images nest deeper than Markdig reads.</exception>
    public static MarkdownDocument Parse(string markdown)
    {
        DefinitionLimit.Check(markdown);
        return Markdig.Markdown.Parse(markdown, Pipeline);
    }

    public static void SetUp(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Insert(0, new ContainerReader());
        builder.BlockParsers.Insert(0, new DefinitionListReader());
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        builder.BlockParsers.Insert(0, new TableReader());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableRowReader());
        builder.BlockParsers.Insert(0, new FootnoteReader());
        builder.BlockParsers.Replace<ListBlockParser>(new ListReader());
        builder.BlockParsers.Replace<QuoteBlockParser>(new QuotationReader());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphReader());
        var links = new LinkReader();
        builder.InlineParsers.Insert(0, new BareUrlParser(links));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskListInlineParser());
        builder.InlineParsers.Replace<LinkInlineParser>(links);
        builder.InlineParsers.Replace<AutolinkInlineParser>(new RawHtmlParser());
        builder.InlineParsers.Replace<CodeInlineParser>(new CodeSpanParser());
        // Behind the extension above, which adds to the parser that this one replaces.
        builder.Extensions.Add(new EmphasisLimit());
        return builder.Build();
    }
}
