using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Links;

/// <summary>Asks for the text that stands for an image where it is not seen (WCAG 2.2, 1.1.1).</summary>
internal static class MissingAltText
{
    public static void Report(MarkdownDocument document, MarkdownSource source)
    {
        foreach (var image in document.Descendants<LinkInline>().Where(static link => link.IsImage && PlainWords.Of(link).Length == 0))
            source.Report(Descriptors.ImageWithoutText, image.Span);
    }
}
