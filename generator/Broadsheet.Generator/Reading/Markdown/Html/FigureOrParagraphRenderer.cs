using Broadsheet.Generator.Reading.Html;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A paragraph; where an image is all it holds, a figure, whose caption is the image's title.</summary>
internal sealed class FigureOrParagraphRenderer(AddressWriter addresses) : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer _paragraph = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph || OnlyImageOf(paragraph) is not { } image)
        {
            _paragraph.Write(renderer, paragraph);
            return;
        }

        renderer.EnsureLine();
        var caption = string.IsNullOrEmpty(image.Title) ? "" : $"<figcaption>{HtmlCharacters.Escape(image.Title!)}</figcaption>";
        renderer.Write("<figure>");
        LinkRenderer.WriteImage(renderer, image, addresses);
        renderer.WriteLine($"{caption}</figure>");
    }

    /// <summary>The image that is all a paragraph holds; null in any other.</summary>
    public static LinkInline? OnlyImageOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } ? image : null;
}
