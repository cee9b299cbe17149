using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>
/// Raw HTML and autolinks within a paragraph. For each comment, instruction, declaration or CDATA section that is not closed, Markdig seeks
/// its end to that of the paragraph, which is quadratic; here the next end of each kind is sought once.
/// </summary>
internal sealed class RawHtmlParser : AutolinkInlineParser
{
    private static readonly (string Beginning, string End)[] Kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var kind = Array.FindIndex(Kinds, BeginsAt(slice));
        return (kind < 0 || IsClosed(processor.GetParserState(this, static () => new int[Kinds.Length]), kind, slice))
            && base.Match(processor, ref slice);
    }

    private static Predicate<(string Beginning, string End)> BeginsAt(StringSlice slice) =>
        kind => string.CompareOrdinal(slice.Text, slice.Start, kind.Beginning, 0, kind.Beginning.Length) == 0;

    /// <param name="ends">Where the next end of each kind stands.</param>
    private static bool IsClosed(int[] ends, int kind, StringSlice slice)
    {
        // Behind `<!` or `<?`: two hyphens of `<!-->` are of both its beginning and its end.
        var start = slice.Start + 2;
        if (ends[kind] < start)
        {
            var end = start <= slice.End ? slice.Text.IndexOf(Kinds[kind].End, start, slice.End - start + 1, StringComparison.Ordinal) : -1;
            ends[kind] = end < 0 ? int.MaxValue : end;
        }

        return ends[kind] < int.MaxValue;
    }
}
