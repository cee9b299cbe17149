using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A link, or an image in running text.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var title = string.IsNullOrEmpty(link.Title) ? "" : $" title=\"{HtmlText.Escape(link.Title!)}\"";
        if (link.IsImage)
        {
            renderer.Write(ImageTag(link, title));
            return;
        }

        renderer.Write($"<a href=\"{HtmlText.EscapeUrl(link.Url ?? "")}\"{title}>");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    public static string ImageTag(LinkInline image, string title = "") =>
        $"<img src=\"{HtmlText.EscapeUrl(image.Url ?? "")}\" alt=\"{HtmlText.Escape(PlainText.Of(image))}\"{title}>";
}
