using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>An abbreviation and what it stands for.</summary>
internal sealed class AbbreviationRenderer : HtmlObjectRenderer<Abbreviation>
{
    protected override void Write(HtmlRenderer renderer, Abbreviation abbreviation)
    {
        renderer.Write($"<abbr title=\"{HtmlCharacters.Escape(abbreviation.Meaning)}\">");
        renderer.WriteChildren(abbreviation);
        renderer.Write("</abbr>");
    }
}
