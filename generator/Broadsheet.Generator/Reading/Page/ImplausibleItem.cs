using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>What no newspaper prints: whichever way an item was read so, someone should look at it.</summary>
internal static class ImplausibleItem
{
    /// <summary>A shorter text without an end may be a caption, an entry or a line of a poem.</summary>
    private const int ShortestCutText = 60;

    /// <summary>Why the item is unlikely, as a clause of which the item is the subject; null where it is not.</summary>
    public static string? Reason(EquatableArray<PageItem> items, int at)
    {
        var item = items[at];
        if (item.Headline.Length > 0 && item.Genre is not (Genre.Advertisement or Genre.Notice)
            && HeadlineFault(item.Headline) is { } fault)
            return fault;
        if (item.Genre != Genre.News)
            return null;
        if (item.Headline.Length == 0 && at > 0 && at + 1 < items.Count && IsSigned(items[at - 1]) && IsSigned(items[at + 1]))
            return "has no headline between two signed articles";
        return item.Blocks.Count > 0 && item.Blocks[item.Blocks.Count - 1] is { Kind: PageBlockKind.Paragraph } last
            && last.Text.Length >= ShortestCutText && !Sentence.IsClosed(last.Text) ? "ends within a sentence" : null;
    }

    private static string? HeadlineFault(string headline) =>
        WrappedByline.IsAddress(headline) ? "has an address for a headline"
        : ItemNote.IsDate(headline) ? "has a date for a headline"
        : TailReader.Read(headline, standsAlone: true) is PageTailKind.PageNumber or PageTailKind.RunningHead ? "has a folio for a headline"
        : null;

    private static bool IsSigned(PageItem item) => item.Genre == Genre.News && item.Bylines.Count > 0;
}
