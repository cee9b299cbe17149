using Broadsheet.Generator.Reading.Markdown.RawHtml;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>Raw HTML that was made safe, on lines of its own.</summary>
internal sealed class SafeHtmlBlockRenderer(AddressWriter addresses) : HtmlObjectRenderer<SafeHtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, SafeHtmlBlock block)
    {
        renderer.EnsureLine();
        SafeHtmlRenderer.Write(renderer, block.Parts, addresses);
        renderer.EnsureLine();
    }
}

/// <summary>Raw HTML that was made safe, within a line.</summary>
internal sealed class SafeHtmlRenderer(AddressWriter addresses) : HtmlObjectRenderer<SafeHtmlInline>
{
    protected override void Write(HtmlRenderer renderer, SafeHtmlInline inline) => Write(renderer, inline.Parts, addresses);

    public static void Write(HtmlRenderer renderer, IReadOnlyList<SafePart> parts, AddressWriter addresses)
    {
        foreach (var part in parts)
        {
            if (part.Address is { } link)
                addresses.Write(renderer, link, link.Url ?? "");
            else
                renderer.Write(part.Markup);
        }
    }
}
