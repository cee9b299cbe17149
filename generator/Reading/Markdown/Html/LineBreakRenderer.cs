using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>The end of a line inside a paragraph.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
            renderer.Write("<br>");
        renderer.WriteLine();
    }
}
