using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// Links as CommonMark has them, but what follows a <c>](</c> ends within a few thousand characters. Without the limit each of many
/// that are never closed is sought to the paragraph's end, which is quadratic.
/// </summary>
internal sealed class NearLinkParser : LinkInlineParser
{
    /// <summary>More than any browser takes as a URL, with room for a title.</summary>
    private const int MaxLength = 4096;
    private const int MaxLabelLength = 1000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Markdig takes `![^1]` for an image, and the mark of a sentence is lost.
        if (slice.CurrentChar == '!' && BeginsFootnote(slice))
            return false;
        if (slice.CurrentChar != ']' || slice.Length <= MaxLength)
            return base.Match(processor, ref slice);
        var near = new StringSlice(slice.Text, slice.Start, slice.Start + MaxLength);
        if (!base.Match(processor, ref near))
            return false;
        slice.Start = near.Start;
        return true;
    }

    /// <summary>Whether <c>[^</c> and a label follow, and no address that would make an image of them.</summary>
    private static bool BeginsFootnote(StringSlice slice)
    {
        if (slice.PeekChar(1) != '[' || slice.PeekChar(2) != '^')
            return false;
        for (var i = slice.Start + 3; i <= Math.Min(slice.End, slice.Start + MaxLabelLength); i++)
        {
            if (slice.Text[i] == ']')
                return i == slice.End || slice.Text[i + 1] is not ('(' or '[');
        }

        return false;
    }
}
