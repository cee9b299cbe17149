using Broadsheet.Shared;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Autolinks;

/// <summary>
/// A Korean particle is written without a blank after the word it belongs to, a bare URL too: in <c>https://example.com에서</c> the
/// link ends before <c>에서</c>. Hangul after a slash, as in <c>/wiki/서울</c>, is the URL's own.
/// </summary>
internal static class AutolinkParticle
{
    public static void CutOff(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(static link => link.IsAutoLink).ToList())
        {
            if (link is { Url: { } url, FirstChild: LiteralInline shown })
                CutOff(link, url, shown);
        }
    }

    private static void CutOff(LinkInline link, string url, LiteralInline shown)
    {
        var particle = ParticleLength(url);
        if (particle == 0 || particle >= shown.Content.Length)
            return;
        var content = shown.Content;
        var cut = content.End - particle;
        link.Url = url.Substring(0, url.Length - particle);
        shown.Content = new StringSlice(content.Text, content.Start, cut);
        link.Span.End -= particle;
        link.InsertAfter(new LiteralInline(new StringSlice(content.Text, cut + 1, content.End)));
    }

    private static int ParticleLength(string url)
    {
        var end = url.Length;
        while (end > 0 && Hangul.IsSyllable(url[end - 1]))
            end--;
        var followsWord = end > 0 && url[end - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        return followsWord ? url.Length - end : 0;
    }
}
