using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.References;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Autolinks;

/// <summary>
/// Links URLs that stand bare in the text, as cmark-gfm does (GitHub Flavored Markdown 0.29, section 6.9); <c>mailto:</c> and <c>tel:</c>
/// as Markdig does. For each candidate everything before it in the paragraph is walked over, which is quadratic; so a paragraph has a
/// number of candidates, and the rest stay text.
/// </summary>
internal sealed class BareUrlParser : AutoLinkParser
{
    private static readonly string Limit = $"more than {InputLimits.UrlsPerParagraph} bare URLs in a paragraph";

    private static readonly string[] Beginnings = ["http://", "https://", "ftp://", "www.", "mailto:", "tel:"];

    private readonly LinkReader _links;

    public BareUrlParser(LinkReader links)
        : base(new AutoLinkOptions()) => (_links, OpeningCharacters) = (links, [.. OpeningCharacters!, 'H', 'F']);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (BeginningOf(slice) is not { } beginning)
            return false;
        var candidates = processor.Block?.GetData(typeof(BareUrlParser)) as int? ?? 0;
        if (candidates == InputLimits.UrlsPerParagraph)
        {
            var position = processor.GetSourcePosition(slice.Start);
            PassedLimits.Add(processor.Document, new SourceSpan(position, position), Limit);
            return false;
        }

        processor.Block?.SetData(typeof(BareUrlParser), candidates + 1);
        if (_links.OpenIn(processor).MayBeginLink)
            return false;
        if (beginning is "mailto:" or "tel:")
            return MatchOther(processor, ref slice);
        return MayFollow(slice.PeekCharExtra(-1), beginning) && !IsInRawLink(processor.Inline) && Link(processor, ref slice, beginning);
    }

    private static string? BeginningOf(StringSlice slice)
    {
        foreach (var beginning in Beginnings)
        {
            var comparison = beginning == "www." ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (slice.Length > beginning.Length && string.Compare(slice.Text, slice.Start, beginning, 0, beginning.Length, comparison) == 0)
                return beginning;
        }

        return null;
    }

    /// <summary>
    /// A scheme may follow anything that does not make another word of it; <c>www.</c> only what begins a word or a part in brackets.
    /// </summary>
    private static bool MayFollow(char before, string beginning) => beginning == "www."
        ? before.IsWhiteSpaceOrZero() || before is '*' or '_' or '~' or '('
        : before is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '<');

    /// <summary>Whether a raw element <c>a</c> is open.</summary>
    private static bool IsInRawLink(Inline? last)
    {
        for (var inline = last; inline is not null; inline = inline.PreviousSibling ?? inline.Parent)
        {
            if (inline is HtmlInline html && html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase))
                return false;
            if (inline is HtmlInline { Tag: { } tag } && tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Link(InlineProcessor processor, ref StringSlice slice, string beginning)
    {
        var end = BareUrl.EndOf(slice, beginning, OpenEmphasis(processor.Inline));
        if (end < 0)
            return false;
        var url = slice.Text.Substring(slice.Start, end - slice.Start);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline
        {
            Span = new(start, start + url.Length - 1),
            UrlSpan = new(start, start + url.Length - 1),
            Line = line,
            Column = column,
            Url = beginning == "www." ? "http://" + url : url,
            IsClosed = true,
            IsAutoLink = true,
        };
        link.AppendChild(
            new LiteralInline(
                new StringSlice(slice.Text, slice.Start, end - 1))
            { Span = link.Span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start = end;
        return true;
    }

    /// <summary>Signs of open emphasis at the end of the URL are none of it.</summary>
    private bool MatchOther(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.Start;
        while (end <= slice.End && !slice.Text[end].IsWhitespace() && slice.Text[end] != '<')
            end++;
        var signs = OpenEmphasis(processor.Inline);
        while (end > slice.Start && signs.IndexOf(slice.Text[end - 1]) >= 0)
            end--;
        var url = new StringSlice(slice.Text, slice.Start, end - 1);
        if (!base.Match(processor, ref url))
            return false;
        slice.Start = url.Start;
        return true;
    }

    /// <summary>The signs of emphasis that is begun and may end behind the URL: <c>**https://a.example**에서</c>.</summary>
    private static string OpenEmphasis(Inline? last)
    {
        var signs = "";
        for (var inline = last; inline is not null; inline = inline.PreviousSibling ?? inline.Parent)
        {
            if (inline is EmphasisDelimiterInline emphasis && signs.IndexOf(emphasis.DelimiterChar) < 0)
                signs += emphasis.DelimiterChar;
        }

        return signs;
    }
}
