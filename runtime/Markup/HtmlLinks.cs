using System.Collections.Immutable;

namespace Broadsheet.Markup;

/// <summary>The links of a body: its <c>a</c> elements that lead out of it.</summary>
internal static class HtmlLinks
{
    public static ImmutableArray<Link> Read(ReadOnlySpan<char> html)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            if (scanner.Token != HtmlToken.Open || !scanner.Is("a") || HtmlTag.Attribute(scanner.Current, "href") is not { } address || address.StartsWith('#'))
                continue;
            var start = scanner.End;
            var end = HtmlElement.ReadToEnd(ref scanner);
            links.Add(new Link(address, HtmlText.Of(html[start..end])));
        }

        return links.DrainToImmutable();
    }
}
