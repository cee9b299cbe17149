using System.Collections.Immutable;

namespace Broadsheet.Markup;

/// <summary>The links of a body: its <c>a</c> elements that lead out of it.</summary>
internal static class HtmlLinks
{
    public static ImmutableArray<Link> Read(ReadOnlySpan<char> html)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        var scanner = new HtmlScanner(html);
        var more = scanner.Read();
        while (more)
        {
            if (scanner.Token != HtmlToken.Open || !scanner.Is("a") || HtmlTag.Attribute(scanner.Current, "href") is not { } address
                || address.StartsWith('#'))
            {
                more = scanner.Read();
                continue;
            }

            var start = scanner.End;
            more = ReadToEnd(ref scanner);
            links.Add(new Link(address, HtmlText.Of(html[start..scanner.Start])));
        }

        return links.DrainToImmutable();
    }

    /// <summary>
    /// Reads to the link's end tag, or to the next link where it has none: no link has another in it (HTML, section 4.5.1).
    /// </summary>
    private static bool ReadToEnd(ref HtmlScanner scanner)
    {
        while (scanner.Read())
        {
            if (scanner.Is("a"))
                return true;
        }

        return false;
    }
}
