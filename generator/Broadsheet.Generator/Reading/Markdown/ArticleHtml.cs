using System.Globalization;
using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Html;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// Prints a document as HTML5: block after block, a line feed between them. Whatever had to be decided is decided before.
/// </summary>
internal sealed class ArticleHtml : HtmlRenderer
{
    /// <summary>
    /// One that is done serves the next document on its thread: setting one up takes as long as printing a short article.
    /// </summary>
    [ThreadStatic]
    private static ArticleHtml? t_spare;

    private readonly StringBuilder _html;
    private readonly AddressWriter _addresses;

    private ArticleHtml(StringWriter writer)
        : base(writer)
    {
        _html = writer.GetStringBuilder();
        _addresses = new AddressWriter(_html);
        MarkdownSyntax.SetUp(this);
        var renderers = ObjectRenderers;
        renderers.Replace<ParagraphRenderer>(new FigureOrParagraphRenderer(_addresses));
        renderers.Replace<LinkInlineRenderer>(new LinkRenderer(_addresses));
        renderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(_addresses));
        renderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer(_html));
        renderers.Replace<ThematicBreakRenderer>(new RuleRenderer());
        renderers.Add(new SafeHtmlBlockRenderer(_addresses));
        renderers.Add(new SafeHtmlRenderer(_addresses));
        renderers.Add(new TaskRenderer());
        renderers.Add(new HtmlTableRenderer());
        renderers.Add(new AlertRenderer());
        renderers.Add(new NamedContainerRenderer());
        renderers.Add(new AbbreviationRenderer());
        renderers.Add(new DefinitionListRenderer());
        renderers.Add(new FootnotesRenderer());
        renderers.Add(new HtmlFootnoteLinkRenderer());
    }

    public static RenderedHtml Render(MarkdownDocument document)
    {
        var renderer = t_spare ?? new ArticleHtml(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" });
        // One that fails half-way is in no state to go on.
        t_spare = null;
        var html = renderer.Print(document);
        if (renderer._html.Capacity <= TextBuffer.MostKept)
            t_spare = renderer;
        return html;
    }

    private RenderedHtml Print(MarkdownDocument document)
    {
        Render((MarkdownObject)document);
        while (_html.Length > 0 && _html[_html.Length - 1] is '\n' or '\r')
            _html.Length--;
        var html = new RenderedHtml(_html.ToString(), _addresses.TakeWritten());
        Reset();
        return html.WithLineFeedsOnly().WithoutLeadingLineFeeds().Composed();
    }
}
