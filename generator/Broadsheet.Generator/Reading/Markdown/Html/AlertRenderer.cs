using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Containers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>An alert with GitHub's classes, so that style sheets made for them fit. Screen readers call it a note.</summary>
internal sealed class AlertRenderer : HtmlObjectRenderer<Alert>
{
    protected override void Write(HtmlRenderer renderer, Alert alert)
    {
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"markdown-alert markdown-alert-{alert.Kind}\" role=\"note\">");
        renderer.WriteLine($"<p class=\"markdown-alert-title\">{HtmlCharacters.Escape(alert.Title)}</p>");
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(alert);
        renderer.ImplicitParagraph = outer;
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
