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
    public static RenderedHtml Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownSyntax.SetUp(renderer);
        var renderers = renderer.ObjectRenderers;
        var addresses = new AddressWriter(writer.GetStringBuilder());
        renderers.Replace<ParagraphRenderer>(new FigureOrParagraphRenderer(addresses));
        renderers.Replace<LinkInlineRenderer>(new LinkRenderer(addresses));
        renderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(addresses));
        renderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderers.Replace<ThematicBreakRenderer>(new RuleRenderer());
        renderers.Replace<HtmlTaskListRenderer>(new TaskRenderer());
        renderers.Add(new AlertRenderer());
        renderers.Add(new AbbreviationRenderer());
        renderers.Add(new DefinitionListRenderer());
        renderers.Replace<HtmlFootnoteGroupRenderer>(new FootnotesRenderer());
        renderer.Render(document);
        var html = writer.GetStringBuilder();
        while (html.Length > 0 && html[html.Length - 1] is '\n' or '\r')
            html.Length--;
        return new RenderedHtml(html.ToString(), addresses.Written).WithLineFeedsOnly().WithoutLeadingLineFeeds();
    }
}
