using Broadsheet.Generator.Reading.Markdown.Html;
using Broadsheet.Text;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>The first sentence of the body's first paragraph.</summary>
internal static class FirstSentence
{
    /// <summary>Null where the body has no paragraph with words.</summary>
    public static string? Of(MarkdownDocument document)
    {
        var paragraphs = document.OfType<ParagraphBlock>()
            .Where(static paragraph => FigureOrParagraphRenderer.OnlyImageOf(paragraph) is null)
            .Select(static paragraph => PlainText.Of(paragraph.Inline));
        return paragraphs.FirstOrDefault(static text => text.Length > 0) is { } text ? Sentences.First(text) : null;
    }
}
