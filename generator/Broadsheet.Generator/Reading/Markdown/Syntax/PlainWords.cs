using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>The words of Markdown without its marks.</summary>
internal static class PlainWords
{
    /// <summary>The letters of the author's own text, without code and quotations; of a text of quotations alone, theirs.</summary>
    public static LetterCount LettersOf(MarkdownDocument document)
    {
        var letters = document.Where(static block => block is not QuoteBlock).Aggregate(default(LetterCount), static (sum, block) =>
            sum + Of(block));
        return letters == default ? document.Aggregate(letters, static (sum, block) => sum + Of(block)) : letters;
    }

    private static LetterCount Of(Block block) => (block switch
    {
        ContainerBlock container => container.Descendants<LiteralInline>(),
        LeafBlock { Inline: { } inlines } => inlines.Descendants<LiteralInline>(),
        _ => [],
    }).Aggregate(default(LetterCount), static (letters, literal) => letters + LetterCount.Of(literal.Content.AsSpan()));

    /// <summary>The words of one block or link, each run of white space one blank.</summary>
    /// <param name="end">Where in the Markdown they end.</param>
    public static string Of(ContainerInline? inlines, int end = int.MaxValue) => Of(inlines, end, withImages: true);

    /// <summary>The same without the alternative text of images, which is not there to be read.</summary>
    public static string WithoutImages(ContainerInline? inlines, int end = int.MaxValue) => Of(inlines, end, withImages: false);

    private static string Of(ContainerInline? inlines, int end, bool withImages)
    {
        var text = TextBuffer.Take();
        Append(inlines, text, end, withImages);
        return Sentences.OnOneLine(UnicodeText.ToNfc(TextBuffer.Finish(text)));
    }

    private static void Append(ContainerInline? inlines, StringBuilder text, int end, bool withImages)
    {
        for (var inline = inlines?.FirstChild; inline is not null && inline.Span.Start < end; inline = inline.NextSibling)
        {
            if (inline is LiteralInline literal)
                text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
            else
                text.Append(TextOf(inline));
            if (inline is ContainerInline container && (withImages || inline is not LinkInline { IsImage: true }))
                Append(container, text, end, withImages);
        }
    }

    private static string TextOf(Inline inline) => inline switch
    {
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline autolink => autolink.Url,
        LineBreakInline => "\n",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => "",
    };
}
