using Broadsheet.Generator.Reading.Html;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A URL or address in pointed brackets.</summary>
internal sealed class AutolinkRenderer(AddressWriter addresses) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline autolink)
    {
        var scheme = autolink.IsEmail ? "mailto:" : "";
        renderer.Write("<a href=\"");
        addresses.Write(renderer, autolink, scheme + autolink.Url);
        renderer.Write($"\">{HtmlCharacters.Escape(autolink.Url)}</a>");
    }
}
