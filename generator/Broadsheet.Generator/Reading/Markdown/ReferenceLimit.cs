using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// Each use of a definition repeats its address and title in the HTML, so that a short file may make an endless one. As in cmark, all uses
/// together repeat no more than the file is long; those beyond stay text.
/// </summary>
internal static class ReferenceLimit
{
    private const string Limit = "definitions of links and footnotes that are repeated to more than the file's own length";

    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        if (source.Markdown.IndexOf("]:", StringComparison.Ordinal) < 0)
            return;
        // Some 20,000 uses of a long address are more than 32 bits hold.
        long left = Math.Max(source.Markdown.Length, InputLimits.ReferenceExpansion);
        foreach (var link in document.Descendants<LinkInline>().Where(static link => link.Reference is not null).ToList())
        {
            left -= (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0);
            if (left >= 0)
                continue;
            PassedLimits.Add(document, link.Span, Limit);
            // An outer one that became text took it along.
            if (link.Parent is not null)
                link.ReplaceBy(
                    new LiteralInline(TextOf(link, source.Markdown)) { Span = link.Span, Line = link.Line }, copyChildren: false);
        }
    }

    private static string TextOf(LinkInline link, string markdown)
    {
        var start = Math.Max(0, link.Span.Start);
        var end = Math.Min(markdown.Length, link.Span.End + 1);
        return start < end ? markdown.Substring(start, end - start) : "";
    }
}
