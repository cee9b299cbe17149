using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A link, or an image in running text.</summary>
internal sealed class LinkRenderer(AddressWriter addresses) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var title = string.IsNullOrEmpty(link.Title) ? "" : $" title=\"{HtmlCharacters.Escape(link.Title!)}\"";
        if (link.IsImage)
        {
            WriteImage(renderer, link, addresses, title);
            return;
        }

        renderer.Write("<a href=\"");
        addresses.Write(renderer, link, link.Url ?? "");
        renderer.Write($"\"{title}").WriteAttributes(link).Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    public static void WriteImage(HtmlRenderer renderer, LinkInline image, AddressWriter addresses, string title = "")
    {
        renderer.Write("<img src=\"");
        addresses.Write(renderer, image, image.Url ?? "");
        renderer.Write($"\" alt=\"{HtmlCharacters.Escape(PlainWords.Of(image))}\"{title}").WriteAttributes(image).Write(">");
    }
}
