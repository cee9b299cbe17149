using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A thematic break.</summary>
internal sealed class RuleRenderer : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock rule)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<hr>");
    }
}
