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

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.Length <= MaxLength)
            return base.Match(processor, ref slice);
        var near = new StringSlice(slice.Text, slice.Start, slice.Start + MaxLength);
        if (!base.Match(processor, ref near))
            return false;
        slice.Start = near.Start;
        return true;
    }
}
