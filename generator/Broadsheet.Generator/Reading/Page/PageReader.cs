using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Items;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// Reads the text of a printed newspaper page as items. The way of a page: its characters are cleaned, its lines are read twice, and of the
/// two readings the better is taken for each stretch of the page.
/// </summary>
internal static class PageReader
{
    /// <param name="start">Where the page begins in <paramref name="text"/>: behind its front matter.</param>
    /// <param name="weights">Others than the generator has, while they are made.</param>
    public static PageReading Read(SourceText text, int start, PageSettings settings, PageWeights? weights = null)
    {
        var lines = PageCleaner.Clean(text.ToString(), Math.Max(0, start));
        var ruled = ReadByRules(text, settings, lines);
        return ReadingArbiter.Choose(text, settings, lines, ruled, weights ?? PageWeights.Built);
    }

    /// <summary>Lines become passages, passages that a column's end cut are joined, and passages make items.</summary>
    public static PageReading ReadByRules(SourceText text, PageSettings settings, List<PageLine> lines)
    {
        var remarks = new List<PageRemark>();
        var breaks = new ColumnBreakReader(text, settings, lines, remarks);
        // Each line is offered to: explicit mark, copyright and tail, byline, list mark; what none takes is text.
        var passages = new List<Passage>();
        var printed = new PassageSplitter(lines, settings, breaks).Split();
        LettersColumn.Sign(printed, settings.EmailDomain);
        foreach (var section in PageSection.Split(printed))
            passages.AddRange(breaks.Mend(section));
        return new ItemAssembler(text, settings, passages, new HouseStyle(passages, settings), breaks, remarks).Assemble();
    }
}
