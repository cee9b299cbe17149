using Broadsheet.Generator.Reading.Markdown.Footnotes;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// Links, images and references to footnotes, by the algorithm at the end of CommonMark 0.31.2 ("look for link or image"). Markdig's own reader compares labels
/// by culture, knows fewer of them, and leaves a bracket open after <c>[a][b]</c> without a definition.
/// </summary>
internal sealed class LinkReader : InlineParser
{
    /// <summary>
    /// More than any browser takes as a URL, with room for a title. Without the limit each of many <c>](</c> that are never closed is sought to the
    /// paragraph's end, which is quadratic.
    /// </summary>
    private const int MaxLength = 4096;

    public LinkReader() => OpeningCharacters = ['[', ']', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '[':
                Open(processor, ref slice, isImage: false);
                return true;
            // `![^1]` is a mark and a footnote, where there is one.
            case '!' when slice.PeekChar() == '[' && !BeginsFootnote(processor.Document, slice):
                slice.SkipChar();
                Open(processor, ref slice, isImage: true);
                return true;
            case ']' when processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is { } opener:
                return Close(processor, ref slice, opener);
            default:
                return false;
        }
    }

    private static bool BeginsFootnote(MarkdownDocument document, StringSlice slice)
    {
        slice.SkipChar();
        return slice.PeekChar() == '^' && LinkLabel.Read(ref slice) is { } label && slice.CurrentChar is not ('(' or '[') && FootnoteList.Find(document, label) is not null;
    }

    private void Open(InlineProcessor processor, ref StringSlice slice, bool isImage)
    {
        var start = isImage ? slice.Start - 1 : slice.Start;
        var position = processor.GetSourcePosition(start, out var line, out var column);
        var behind = slice;
        var label = LinkLabel.Read(ref behind);
        var labelSpan = label is null ? SourceSpan.Empty : new SourceSpan(slice.Start + 1, behind.Start - 2);
        slice.SkipChar();
        processor.Inline = new LinkDelimiterInline(this)
        {
            Type = DelimiterType.Open,
            Label = label,
            LabelSpan = processor.GetSourcePositionFromLocalSpan(labelSpan),
            IsImage = isImage,
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
    }

    private static bool Close(InlineProcessor processor, ref StringSlice slice, LinkDelimiterInline opener)
    {
        var behind = slice;
        behind.SkipChar();
        if (opener.IsActive && (InlineLink(processor, ref behind, opener) ?? ReferenceLink(processor, ref behind, opener)) is { } link)
        {
            Finish(processor, link, opener);
            slice = behind;
            return true;
        }

        if (opener.IsActive && Footnote(processor, behind, opener) is { } footnote)
        {
            var parent = opener.Parent;
            processor.Inline = footnote;
            opener.Remove();
            Deactivate(opener, parent);
            slice = behind;
            return true;
        }

        // The bracket opens nothing, and is text.
        var literal = new LiteralInline(opener.IsImage ? "![" : "[") { Span = opener.Span, Line = opener.Line, Column = opener.Column };
        processor.Inline = opener.ReplaceBy(literal);
        return false;
    }

    private static LinkInline? InlineLink(InlineProcessor processor, ref StringSlice slice, LinkDelimiterInline opener)
    {
        if (slice.CurrentChar != '(')
            return null;
        var near = slice.Length <= MaxLength ? slice : new StringSlice(slice.Text, slice.Start, slice.Start + MaxLength);
        if (!LinkHelper.TryParseInlineLink(ref near, out var url, out var title, out var urlSpan, out var titleSpan))
            return null;
        slice.Start = near.Start;
        return new()
        {
            Url = HtmlHelper.Unescape(url, removeBackSlash: false),
            Title = title is null ? null : HtmlHelper.Unescape(title, removeBackSlash: false),
            UrlSpan = processor.GetSourcePositionFromLocalSpan(urlSpan),
            TitleSpan = processor.GetSourcePositionFromLocalSpan(titleSpan),
            Span = new SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start - 1)),
        };
    }

    /// <summary>A full reference <c>[a][b]</c>, or a collapsed one <c>[a][]</c>, or a shortcut <c>[a]</c>, which no label follows.</summary>
    private static LinkInline? ReferenceLink(InlineProcessor processor, ref StringSlice slice, LinkDelimiterInline opener)
    {
        var behind = slice;
        var label = LinkLabel.Read(ref behind);
        if (label is null)
        {
            label = opener.Label;
            if (slice.CurrentChar == '[' && slice.PeekChar() == ']')
                behind.Start += 2;
        }

        if (label is null || Definitions.Find(processor.Document, label) is not { } definition)
            return null;
        slice = behind;
        return new()
        {
            Url = HtmlHelper.Unescape(definition.Url, removeBackSlash: false),
            Title = HtmlHelper.Unescape(definition.Title, removeBackSlash: false),
            Label = label,
            UrlSpan = definition.UrlSpan,
            Reference = definition,
            Span = new SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start - 1)),
        };
    }

    private static FootnoteLink? Footnote(InlineProcessor processor, StringSlice behind, LinkDelimiterInline opener)
    {
        if (opener.IsImage || opener.Label is not { } label || FootnoteList.Find(processor.Document, label) is not { } footnote)
            return null;
        var span = new SourceSpan(opener.Span.Start, processor.GetSourcePosition(behind.Start - 1));
        return new(footnote) { Span = span, Line = opener.Line, Column = opener.Column, IsClosed = true };
    }

    /// <summary>Puts the link in the place of its opening bracket, with all that follows that as its text.</summary>
    private static void Finish(InlineProcessor processor, LinkInline link, LinkDelimiterInline opener)
    {
        var parent = opener.Parent;
        link.IsImage = opener.IsImage;
        link.LabelSpan = opener.LabelSpan;
        link.Line = opener.Line;
        link.Column = opener.Column;
        opener.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        Deactivate(opener, parent);
        link.IsClosed = true;
    }

    /// <summary>A link has no link in its text.</summary>
    private static void Deactivate(LinkDelimiterInline opener, Inline? outer)
    {
        if (opener.IsImage)
            return;
        for (; outer is not (null or LinkDelimiterInline { IsImage: true }); outer = outer.Parent)
        {
            if (outer is LinkDelimiterInline bracket)
                bracket.IsActive = false;
        }
    }
}
