using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Safety;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Markdown.Links;

/// <summary>
/// The links and images of a body that may lead to something of the site: what they say, where they stand in the HTML, and where in the
/// file. The three are in the same order. What begins with <c>https:</c> or the like leads elsewhere, and is no part of it.
/// </summary>
internal sealed record BodyLinks(EquatableArray<OutgoingLink> Links, EquatableArray<TextSpan> Spans, EquatableArray<FileSpan> Places)
{
    public static readonly BodyLinks None = new([], [], []);

    public static BodyLinks Of(RenderedHtml html, MarkdownSource source)
    {
        var found = html.Addresses.Where(static address => UrlOf(address.Inline) is { Length: > 0 } url && !UrlSafety.IsExternal(url))
            .ToList();
        return new(
            found.Select(static address => new OutgoingLink(UrlOf(address.Inline)!, address.Inline is LinkInline { IsImage: true }))
                .ToEquatableArray(),
            found.Select(static address => new TextSpan(address.Start, address.Length)).ToEquatableArray(),
            found.Select(address => AddressSpan.Of(address.Inline, source)).ToEquatableArray());
    }

    private static string? UrlOf(Inline inline) => inline switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } autolink => autolink.Url,
        _ => null,
    };
}
