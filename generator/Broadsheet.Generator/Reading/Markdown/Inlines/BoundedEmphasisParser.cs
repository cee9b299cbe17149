using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>
/// Emphasis. Markdig nests all that follows a sign of emphasis within it, and walks down through all signs for each part of the paragraph;
/// here the signs are nested only when the paragraph, or the text of a link, is at its end. For each sign Markdig then walks back over
/// those before it, which is quadratic; so a paragraph has a number of signs, and the rest stay text.
/// </summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser, IPostInlineProcessor
{
    private static readonly string Limit = FormattableString.Invariant(
        $"more than {InputLimits.EmphasisPerParagraph:N0} signs of emphasis in a paragraph or table");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var signs = processor.Block?.GetData(typeof(BoundedEmphasisParser)) as int? ?? 0;
        if (signs < InputLimits.EmphasisPerParagraph)
        {
            if (!base.Match(processor, ref slice))
                return false;
            // Nothing is put into what is closed.
            processor.Inline!.IsClosed = true;
            processor.Block?.SetData(typeof(BoundedEmphasisParser), signs + 1);
            return true;
        }

        var position = processor.GetSourcePosition(slice.Start);
        PassedLimits.Add(processor.Document, new SourceSpan(position, position), Limit);
        return false;
    }

    bool IPostInlineProcessor.PostProcess(
        InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (root is ContainerInline container)
            Nest(container);
        return PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
    }

    /// <summary>Puts all that follows a sign within it, as Markdig expects; from the last sign on, so that each part moves once.</summary>
    private static void Nest(ContainerInline container)
    {
        for (var inline = container.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            if (inline is not EmphasisDelimiterInline { IsClosed: true } sign)
                continue;
            sign.IsClosed = false;
            while (sign.NextSibling is { } next)
            {
                next.Remove();
                sign.AppendChild(next);
            }
        }
    }
}
