using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Links;

/// <summary>Where the address of a link stands in the file: in the link, or in the definition that it refers to.</summary>
internal static class AddressSpan
{
    public static FileSpan Of(Inline inline, MarkdownSource source) => source.SpanOf(inline switch
    {
        LinkInline link => Within(link.UrlSpan, link, source.Markdown),
        _ => new SourceSpan(inline.Span.Start + 1, inline.Span.End - 1),
    });

    /// <summary>The span without the pointed brackets that may hold an address with blanks.</summary>
    private static SourceSpan Within(SourceSpan span, LinkInline link, string markdown)
    {
        if (span.IsEmpty || span.Start < 0 || span.End >= markdown.Length)
            return link.Span;
        var isBracketed = markdown[span.Start] == '<' && markdown[span.End] == '>';
        return isBracketed ? new SourceSpan(span.Start + 1, span.End - 1) : span;
    }
}
