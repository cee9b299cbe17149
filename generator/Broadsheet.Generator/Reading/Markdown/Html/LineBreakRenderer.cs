using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>
/// The end of a line inside a paragraph. Blanks before it are left out (CommonMark 0.31.2, section 6.8); Markdig leaves tabs, and those
/// behind some signs.
/// </summary>
/// <param name="html">What the renderer writes to.</param>
internal sealed class LineBreakRenderer(StringBuilder html) : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        while (html.Length > 0 && html[html.Length - 1] is ' ' or '\t')
            html.Length--;
        if (lineBreak.IsHard)
            renderer.Write("<br>");
        renderer.WriteLine();
    }
}
