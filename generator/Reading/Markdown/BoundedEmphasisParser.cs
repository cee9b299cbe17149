using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// Emphasis. Until a paragraph or table ends, Markdig nests all that follows a sign of emphasis within it, and walks back over these for each link and each sign,
/// which is quadratic; so a paragraph has a number of signs, and the rest stay text.
/// </summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    private static readonly string Limit = FormattableString.Invariant($"more than {InputLimits.EmphasisPerParagraph:N0} signs of emphasis in a paragraph or table");

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var signs = processor.Block?.GetData(typeof(BoundedEmphasisParser)) as int? ?? 0;
        if (signs < InputLimits.EmphasisPerParagraph)
        {
            if (!base.Match(processor, ref slice))
                return false;
            processor.Block?.SetData(typeof(BoundedEmphasisParser), signs + 1);
            return true;
        }

        var position = processor.GetSourcePosition(slice.Start);
        PassedLimits.Add(processor.Document, new SourceSpan(position, position), Limit);
        return false;
    }
}
