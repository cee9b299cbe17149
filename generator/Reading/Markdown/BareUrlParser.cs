using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// Links URLs that stand bare in the text. For each candidate Markdig walks back over everything before it in the paragraph, which is
/// quadratic; so a paragraph has a number of candidates, and the rest stay text.
/// </summary>
internal sealed class BareUrlParser() : AutoLinkParser(new AutoLinkOptions())
{
    private const int MaxCandidates = 300;

    private static readonly string[] Beginnings = ["http", "www.", "ftp:", "mailto:", "tel:"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsCandidate(slice))
            return false;
        var candidates = processor.Block?.GetData(typeof(BareUrlParser)) as int? ?? 0;
        if (candidates == MaxCandidates)
            return false;
        processor.Block?.SetData(typeof(BareUrlParser), candidates + 1);
        return base.Match(processor, ref slice);
    }

    private static bool IsCandidate(StringSlice slice)
    {
        foreach (var beginning in Beginnings)
        {
            if (string.CompareOrdinal(slice.Text, slice.Start, beginning, 0, beginning.Length) == 0)
                return true;
        }

        return false;
    }
}
