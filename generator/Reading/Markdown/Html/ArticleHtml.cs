using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>Prints a document as HTML5: block after block, a line feed between them. Whatever had to be decided is decided before.</summary>
internal static class ArticleHtml
{
    public static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownSyntax.SetUp(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.Replace<ParagraphRenderer>(new FigureOrParagraphRenderer());
        renderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
        renderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderers.Replace<ThematicBreakRenderer>(new RuleRenderer());
        renderers.Replace<HtmlTaskListRenderer>(new TaskRenderer());
        renderers.Replace<HtmlFootnoteGroupRenderer>(new FootnotesRenderer());
        renderer.Render(document);
        return WithLineFeedsOnly(writer.ToString()).Trim('\n');
    }

    /// <summary>A title or a raw tag that spans lines keeps the line ends of the file.</summary>
    private static string WithLineFeedsOnly(string html) =>
        html.IndexOf('\r') < 0 ? html : html.Replace("\r\n", "\n").Replace('\r', '\n');
}
