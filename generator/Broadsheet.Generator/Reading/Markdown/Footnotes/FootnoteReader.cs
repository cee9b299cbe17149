using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Footnotes;

/// <summary>
/// Reads the definitions of footnotes, <c>[^1]: text</c>, as cmark-gfm does: at any depth; what follows belongs to one where it is indented
/// by four, or goes on in its last paragraph. (Markdig's own reader takes a heading right below for a part of the footnote, and knows none
/// in lists, quotations and definitions.)
/// </summary>
internal sealed class FootnoteReader : BlockParser
{
    public FootnoteReader() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LabelAt(processor.Line) is not { } label)
            return BlockState.None;
        var footnote = new Footnote(this)
        {
            Label = label,
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new(processor.Start, processor.Line.End),
        };
        for (var sign = 0; sign < label.Length + 3 || processor.CurrentChar is ' ' or '\t'; sign++)
            processor.NextChar();
        ListOf(processor.Document).Add(footnote);
        processor.NewBlocks.Push(footnote);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    /// <summary>The label with its <c>^</c>, which holds no blank; null where the line begins otherwise.</summary>
    private static string? LabelAt(StringSlice line)
    {
        if (line.PeekChar() != '^')
            return null;
        var end = LinkLabel.EndOf(line);
        if (end < line.Start + 3 || end >= line.End || line.Text[end + 1] != ':')
            return null;
        for (var at = line.Start; at < end; at++)
        {
            if (line.Text[at].IsWhitespace())
                return null;
        }

        return line.Text.Substring(line.Start + 1, end - line.Start - 1);
    }

    private FootnoteList ListOf(MarkdownDocument document)
    {
        if (FootnoteList.Of(document) is { } known)
            return known;
        var list = new FootnoteList { Group = new(this) };
        document.SetData(typeof(FootnoteList), list);
        // Only when all blocks are read: before, it would stand between others.
        document.ProcessInlinesBegin += (_, _) => document.Add(list.Group);
        return list;
    }
}
