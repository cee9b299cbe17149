using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Html;
using Broadsheet.Generator.Reading.Markdown.RawHtml;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Shared;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>What a body begins with: the text from which its first sentences are taken.</summary>
internal static class OpeningParagraphs
{
    /// <summary>
    /// From the first paragraph on while paragraphs follow one another, as far as a lead may reach; without a paragraph, the first list,
    /// quotation or caption. One text each.
    /// </summary>
    public static IReadOnlyList<string> Of(MarkdownDocument document)
    {
        var paragraphs = new List<string>();
        var length = 0;
        foreach (var block in document.Where(static block => block is not LinkReferenceDefinitionGroup))
        {
            var text = TextOf(block);
            if ((text.Length == 0 && paragraphs.Count > 0) || length > Sentences.MostWidth)
                break;
            if (text.Length > 0)
                paragraphs.Add(text);
            length += text.Length;
        }

        return paragraphs.Count > 0 ? paragraphs : document.Select(OtherTexts).FirstOrDefault(static texts => texts.Count > 0) ?? [];
    }

    /// <summary>Empty for what is no paragraph of words.</summary>
    private static string TextOf(Block block) =>
        block is ParagraphBlock paragraph && FigureOrParagraphRenderer.OnlyImageOf(paragraph) is null
            ? PlainWords.WithoutImages(paragraph.Inline)
            : "";

    private static List<string> OtherTexts(Block block) => block switch
    {
        ParagraphBlock paragraph when FigureOrParagraphRenderer.OnlyImageOf(paragraph)?.Title is { Length: > 0 } caption => [caption],
        HtmlBlock html when RawHtmlText.Of(html.Lines.ToString()) is { Length: > 0 } text => [text],
        SafeHtmlBlock html when RawHtmlText.Of(html.Markup()) is { Length: > 0 } text => [text],
        Table => [],
        ContainerBlock container => [.. container.Descendants<ParagraphBlock>().Select(TextOf).Where(static text => text.Length > 0)],
        _ => [],
    };
}
