using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Autolinks;

/// <summary>
/// An autolink within the text of a link, as in <c>[&lt;https://a.example&gt;](/b)</c>, is text: HTML has no link within a link, and
/// Markdig would print one.
/// </summary>
internal static class NestedAutolink
{
    public static void Unlink(MarkdownDocument document, MarkdownSource source)
    {
        if (!source.Has('<'))
            return;
        foreach (var inline in InlineTree.Rendered(document))
        {
            if (inline is AutolinkInline autolink && autolink.IsInLink())
                autolink.ReplaceBy(new LiteralInline(autolink.Url) { Span = autolink.Span, Line = autolink.Line });
        }
    }
}
