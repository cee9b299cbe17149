using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Safety;

/// <summary>Drops the links and images whose URL could run a script; their text stays, and a warning tells where.</summary>
internal static class LinkGuard
{
    private const int MaxQuotedLength = 60;

    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        foreach (var inline in InlineTree.Rendered(document))
        {
            if (inline is LinkInline link && !UrlSafety.IsSafe(link.Url ?? "", source.IsCollection))
                Drop(link, source);
            else if (inline is AutolinkInline { IsEmail: false } autolink && !UrlSafety.IsSafe(autolink.Url, source.IsCollection))
                Drop(autolink, source);
        }
    }

    private static void Drop(LinkInline link, MarkdownSource source)
    {
        Report(link, link.Url ?? "", source);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.PutBefore(child);
        }

        link.Remove();
    }

    private static void Drop(AutolinkInline autolink, MarkdownSource source)
    {
        Report(autolink, autolink.Url, source);
        autolink.ReplaceBy(new LiteralInline(autolink.Url) { Span = autolink.Span });
    }

    private static void Report(Inline inline, string url, MarkdownSource source)
    {
        var shown = url.Length <= MaxQuotedLength ? url : url.Substring(0, MaxQuotedLength) + "…";
        source.Report(Descriptors.UnsafeLinkDropped, inline.Span, shown);
    }
}
