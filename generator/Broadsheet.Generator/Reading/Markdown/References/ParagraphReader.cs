using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// Paragraphs, and the definitions of links that they begin with. Markdig knows no label with a backslash before anything but a bracket, as
/// in <c>[\#x]: /a</c>; so such a label is covered by one of the same length while Markdig reads the rest.
/// </summary>
internal sealed class ParagraphReader : ParagraphBlockParser
{
    /// <summary>A line of <c>=</c> or <c>-</c> takes the paragraph away, and makes a heading of it.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var parent = processor.CurrentChar is '=' or '-' ? LastBlock.Detach(block) : null;
        var state = base.TryContinue(processor, block);
        if (parent is not null)
            LastBlock.Attach(block, parent);
        return state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        while (base.Close(processor, block))
        {
            if (block is not ParagraphBlock paragraph || !TakeDefinition(paragraph, processor.Document))
                return true;
        }

        return false;
    }

    private static bool TakeDefinition(ParagraphBlock paragraph, MarkdownDocument document)
    {
        var first = paragraph.Lines.Lines[0];
        var end = LinkLabel.EndOf(first.Slice);
        if (end < 0 || !HasBackslash(first.Slice, end)
            || LinkLabel.Clean(first.Slice.Text, first.Slice.Start + 1, end) is not { Length: > 0 } label)
            return false;
        var lines = Cover(paragraph.Lines, end);
        var iterator = lines.ToCharIterator();
        if (!LinkReferenceDefinition.TryParse(ref iterator, out LinkReferenceDefinition? definition))
            return false;
        definition!.Label = label;
        definition.Line = first.Line;
        definition.Span = PlaceOf(definition.Span, paragraph.Lines);
        definition.LabelSpan = PlaceOf(definition.LabelSpan, paragraph.Lines);
        definition.UrlSpan = PlaceOf(definition.UrlSpan, paragraph.Lines);
        definition.TitleSpan = PlaceOf(definition.TitleSpan, paragraph.Lines);
        document.SetLinkReferenceDefinition(label, definition, addGroup: true);
        paragraph.Lines = iterator.Remaining();
        return true;
    }

    private static bool HasBackslash(StringSlice line, int end) => line.Text.IndexOf('\\', line.Start, end - line.Start) >= 0;

    private static StringLineGroup Cover(StringLineGroup lines, int end)
    {
        var covered = new StringLineGroup(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (i == 0)
            {
                var text = $"[{new string('x', end - line.Slice.Start - 1)}{line.Slice.Text.Substring(end, line.Slice.End - end + 1)}";
                line.Slice = new StringSlice(text, 0, text.Length - 1, line.Slice.NewLine);
            }

            covered.Add(line);
        }

        return covered;
    }

    /// <summary>A span of the lines, as if they were one text, in the document.</summary>
    private static SourceSpan PlaceOf(SourceSpan span, StringLineGroup lines) =>
        span.IsEmpty ? span : new(PlaceOf(span.Start, lines), PlaceOf(span.End, lines));

    private static int PlaceOf(int offset, StringLineGroup lines)
    {
        for (var i = 0; ; i++)
        {
            var slice = lines.Lines[i].Slice;
            var length = slice.Length + slice.NewLine.Length();
            if (offset < length || i == lines.Count - 1)
                return slice.Start + offset;
            offset -= length;
        }
    }
}
