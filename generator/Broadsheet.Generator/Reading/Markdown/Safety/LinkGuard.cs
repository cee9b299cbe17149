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
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var inline in InlineTree.Rendered(document))
        {
            if (inline is LinkInline link && !UrlSafety.IsSafe(link.Url ?? "", source.IsCollection))
                Drop(link, source, reported);
            else if (inline is AutolinkInline { IsEmail: false } autolink && !UrlSafety.IsSafe(autolink.Url, source.IsCollection))
                Drop(autolink, source, reported);
        }
    }

    private static void Drop(LinkInline link, MarkdownSource source, HashSet<string> reported)
    {
        Report(link, link.Url ?? "", source, reported);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.PutBefore(child);
        }

        link.Remove();
    }

    private static void Drop(AutolinkInline autolink, MarkdownSource source, HashSet<string> reported)
    {
        Report(autolink, autolink.Url, source, reported);
        autolink.ReplaceBy(new LiteralInline(autolink.Url) { Span = autolink.Span });
    }

    /// <summary>Once for each scheme: a file may use one that no browser knows for all its links.</summary>
    private static void Report(Inline inline, string url, MarkdownSource source, HashSet<string> reported)
    {
        if (!reported.Add(url.Substring(0, Math.Max(0, url.IndexOf(':')))))
            return;
        var shown = url.Length <= MaxQuotedLength ? url : url.Substring(0, MaxQuotedLength) + "…";
        source.Report(Descriptors.UnsafeLinkDropped, inline.Span, shown);
    }
}
