using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>
/// Definition lists as PHP Markdown Extra has them: a line with the term, then <c>:</c> and a blank. For each list Markdig searches
/// the blocks before it, which is quadratic; so there is a number of them to search, and what follows stays text.
/// </summary>
internal sealed class DefinitionListReader : DefinitionListParser
{
    private const string Limit = "definition lists behind too many blocks";

    /// <summary>Not <c>~</c>, which Markdig takes too: it would begin a fence or strike through elsewhere.</summary>
    public DefinitionListReader() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.LastBlock is not ParagraphBlock { Parent: { } parent })
            return BlockState.None;
        var searched = processor.Document.GetData(typeof(DefinitionListReader)) as int? ?? 0;
        if (searched > InputLimits.BlocksBeforeDefinitions)
        {
            PassedLimits.Add(processor.Document, new SourceSpan(processor.Line.Start, processor.Line.Start), Limit);
            return BlockState.None;
        }

        processor.Document.SetData(typeof(DefinitionListReader), searched + parent.Count);
        var state = base.TryOpen(processor);
        if (state == BlockState.Continue && parent.LastChild is DefinitionList { LastChild: DefinitionItem item })
        {
            TrimTerms(item);
            item.SetData(typeof(Columns), new Columns(processor.Column));
        }

        return state;
    }

    /// <summary>Markdig trims the lines of a paragraph when it is closed, which one that becomes terms never is.</summary>
    private static void TrimTerms(DefinitionItem item)
    {
        foreach (var term in item.OfType<DefinitionTerm>())
        {
            for (var i = 0; i < term.Lines.Count; i++)
                Trim(ref term.Lines.Lines[i].Slice);
        }
    }

    private static void Trim(ref StringSlice line)
    {
        while (line.Start <= line.End && line.Text[line.Start] is ' ' or '\t')
            line.Start++;
        while (line.Start <= line.End && line.Text[line.End] is ' ' or '\t')
            line.End--;
    }

    /// <summary>
    /// A line that is not indented goes on in the last paragraph of a definition only where nothing else begins: a heading or a footnote
    /// right below ends the list, as it ends a quotation.
    /// </summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var item = (DefinitionItem)block;
        if (processor.IsBlankLine)
            return base.TryContinue(processor, block);
        if (BeginsDefinition(processor) && item.LastChild is not FencedCodeBlock { ClosingFencedCharCount: 0 })
            return GoOnWithNext(processor, item);
        if (((Columns)item.GetData(typeof(Columns))!).Find(processor) is { } column)
        {
            processor.GoToColumn(column);
            return BlockState.Continue;
        }

        if (item.LastChild is BlankLineBlock blank)
            item.Remove(blank);
        // Not as Markdig does it, whose way of ending the list makes a fence lose its indent.
        return BlockState.None;
    }

    private static bool BeginsDefinition(BlockProcessor processor) =>
        processor is { IsCodeIndent: false, CurrentChar: ':' } && processor.PeekChar(1) is ' ' or '\t';

    private BlockState GoOnWithNext(BlockProcessor processor, DefinitionItem item)
    {
        var list = (DefinitionList)item.Parent!;
        var state = base.TryContinue(processor, item);
        if (list.LastChild is DefinitionItem next && next != item)
            next.SetData(typeof(Columns), new Columns(processor.Column));
        return state;
    }

    /// <summary>
    /// Where the lines of a definition begin. Those below the first are indented by four, as PHP Markdown Extra has it, or like the words
    /// behind the colon, as in a list item; the first of them says which.
    /// </summary>
    /// <param name="words">The column of the words behind the colon.</param>
    private sealed class Columns(int words)
    {
        private int? _lines;

        /// <summary>The column from which on the line is the definition's; null where it is not indented enough.</summary>
        public int? Find(BlockProcessor processor)
        {
            if (processor.Column < words && !processor.IsCodeIndent)
                return null;
            _lines ??= IsIndentedByFour(processor) ? processor.ColumnBeforeIndent + 4 : words;
            return processor.Column >= _lines ? _lines : words;
        }

        /// <summary>A line that is not is code below the words, which stand less than four behind.</summary>
        private bool IsIndentedByFour(BlockProcessor processor) =>
            processor.IsCodeIndent && (processor.Column < words + 4 || processor.Column >= processor.ColumnBeforeIndent + 8);
    }
}
