using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A URL or address in pointed brackets.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline autolink)
    {
        var scheme = autolink.IsEmail ? "mailto:" : "";
        renderer.Write($"<a href=\"{scheme}{HtmlText.EscapeUrl(autolink.Url)}\">{HtmlText.Escape(autolink.Url)}</a>");
    }
}
