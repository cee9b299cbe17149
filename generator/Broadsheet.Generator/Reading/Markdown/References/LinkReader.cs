using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Footnotes;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// Links, images and references to footnotes, by the algorithm at the end of CommonMark 0.31.2 ("look for link or image"). Markdig's own
/// reader compares labels by culture, knows fewer of them, and leaves a bracket open after <c>[a][b]</c> without a definition.
/// </summary>
internal sealed class LinkReader : InlineParser
{
    private static readonly string ParenthesesLimit =
        FormattableString.Invariant($"more than {InputLimits.ParenthesesInAddress} parentheses within each other in the address of a link");

    private static readonly string ImageLimit = FormattableString.Invariant($"more than {InputLimits.ImageDepth} images within each other");

    public LinkReader() => OpeningCharacters = ['[', ']', '!'];

    /// <summary>The open brackets of the paragraph that is read.</summary>
    public OpenBrackets OpenIn(InlineProcessor processor) => processor.GetParserState(this, static () => new OpenBrackets());

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '[':
                Open(processor, ref slice, isImage: false);
                return true;
            // `![^1]` is a mark and a footnote, where there is one.
            case '!' when slice.PeekChar() == '[' && !BeginsFootnote(processor.Document, slice):
                Open(processor, ref slice, isImage: true);
                return true;
            case ']':
                return Close(processor, ref slice, OpenIn(processor));
            default:
                return false;
        }
    }

    private static bool BeginsFootnote(MarkdownDocument document, StringSlice slice)
    {
        slice.SkipChar();
        return slice.PeekChar() == '^' && LinkLabel.Read(ref slice) is { } label && slice.CurrentChar is not ('(' or '[')
            && FootnoteList.Find(document, label) is not null;
    }

    private void Open(InlineProcessor processor, ref StringSlice slice, bool isImage)
    {
        var mark = isImage ? "![" : "[";
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var text = new LiteralInline(mark) { Span = new(position, position + mark.Length - 1), Line = line, Column = column };
        slice.Start += mark.Length;
        processor.Inline = text;
        OpenIn(processor).Push(new(text, slice.Start - 1, isImage));
    }

    /// <summary>Reads the link, image or footnote that begins with the innermost bracket, which otherwise stays text.</summary>
    private static bool Close(InlineProcessor processor, ref StringSlice slice, OpenBrackets open)
    {
        if (open.Pop() is not { IsActive: true } opener)
            return false;
        var label = opener.LabelTo(slice);
        var behind = slice;
        behind.SkipChar();
        if ((InlineLink(processor, ref behind) ?? ReferenceLink(processor, ref behind, label)) is { } link)
        {
            if (opener.Levels == InputLimits.ImageDepth)
            {
                PassedLimits.Add(processor.Document, opener.Text.Span, ImageLimit);
                return false;
            }

            Finish(processor, link, opener, processor.GetSourcePosition(behind.Start - 1));
            open.Contain(opener.Levels + 1);
        }
        else if (Footnote(processor, opener, label) is { } footnote)
        {
            footnote.Span = new(opener.Text.Span.Start, processor.GetSourcePosition(behind.Start - 1));
            opener.Remove();
            processor.Inline = footnote;
        }
        else
        {
            return false;
        }

        if (!opener.IsImage)
            open.Deactivate();
        slice = behind;
        return true;
    }

    private static LinkInline? InlineLink(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != '(')
            return null;
        var end = LinkTail.EndOf(slice);
        if (end == LinkTail.TooDeep)
        {
            var position = processor.GetSourcePosition(slice.Start);
            PassedLimits.Add(processor.Document, new(position, position), ParenthesesLimit);
        }

        if (end < 0)
            return null;
        var tail = new StringSlice(slice.Text, slice.Start, end);
        if (!LinkHelper.TryParseInlineLink(ref tail, out var url, out var title, out var urlSpan, out var titleSpan))
            return null;
        slice.Start = tail.Start;
        return new()
        {
            Url = HtmlHelper.Unescape(url, removeBackSlash: false),
            Title = title is null ? null : HtmlHelper.Unescape(title, removeBackSlash: false),
            UrlSpan = processor.GetSourcePositionFromLocalSpan(urlSpan),
            TitleSpan = processor.GetSourcePositionFromLocalSpan(titleSpan),
        };
    }

    /// <summary>
    /// A full reference <c>[a][b]</c>, or a collapsed one <c>[a][]</c>, or a shortcut <c>[a]</c>, which no label follows.
    /// </summary>
    private static LinkInline? ReferenceLink(InlineProcessor processor, ref StringSlice slice, string? textLabel)
    {
        var behind = slice;
        var label = LinkLabel.Read(ref behind);
        if (label is null)
        {
            label = textLabel;
            if (slice.CurrentChar == '[' && slice.PeekChar() == ']')
                behind.Start += 2;
        }

        if (label is null || Definitions.Find(processor.Document, label) is not { } definition)
            return null;
        slice = behind;
        return new()
        {
            Url = definition.Url,
            Title = definition.Title,
            Label = label,
            UrlSpan = definition.UrlSpan,
            Reference = definition,
        };
    }

    private static FootnoteLink? Footnote(InlineProcessor processor, OpenBracket opener, string? label)
    {
        if (opener.IsImage || label is null || FootnoteList.Find(processor.Document, label) is not { } footnote)
            return null;
        return new(footnote) { Line = opener.Text.Line, Column = opener.Text.Column, IsClosed = true };
    }

    /// <summary>Puts the link in the place of its opening bracket, with all that follows that as its text.</summary>
    private static void Finish(InlineProcessor processor, LinkInline link, OpenBracket opener, int end)
    {
        link.IsImage = opener.IsImage;
        link.Span = new(opener.Text.Span.Start, end);
        link.Line = opener.Text.Line;
        link.Column = opener.Text.Column;
        opener.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        link.IsClosed = true;
    }
}
