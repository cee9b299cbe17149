using System.Collections.Immutable;

namespace Broadsheet.Markup;

/// <summary>
/// The headings of a body, also those within raw elements such as <c>details</c>. What heads a part of a quotation, an alert, a list, a
/// table or a figure heads none of the article. An element that is never closed keeps nothing from what follows it.
/// </summary>
internal static class HtmlHeadings
{
    public static ImmutableArray<Heading> Read(ReadOnlySpan<char> html)
    {
        var found = new List<Heading>();
        // The elements that are open, by whether a heading in them is left out, and how many headings stood before.
        var open = new List<(string Name, bool IsApart, int Before)>();
        var scanner = new HtmlScanner(html);
        var more = scanner.Read();
        while (more)
        {
            if (scanner.Token == HtmlToken.Open && LevelOf(scanner.Name) is > 0 and var level)
            {
                var id = HtmlTag.Attribute(scanner.Current, "id");
                var start = scanner.End;
                more = ReadHeading(ref scanner, out var end);
                found.Add(new Heading(level, id, HtmlText.Of(html[start..end])));
                continue;
            }

            if (scanner.Token == HtmlToken.Open && ContainerOf(scanner) is { } container)
                open.Add((container.Name, container.IsApart, found.Count));
            else if (scanner.Token == HtmlToken.Close)
                Close(scanner, open, found);
            more = scanner.Read();
        }

        return [.. found];
    }

    /// <summary>Reads to the heading's end tag and past it; before the next block where it has none.</summary>
    /// <returns>Whether a token follows.</returns>
    private static bool ReadHeading(ref HtmlScanner scanner, out int end)
    {
        while (scanner.Read())
        {
            end = scanner.Start;
            var isHeading = LevelOf(scanner.Name) > 0;
            if (scanner.Token == HtmlToken.Close && isHeading)
                return scanner.Read();
            if (scanner.Token == HtmlToken.Open && (isHeading || BeginsBlock(scanner.Name)))
                return true;
        }

        end = scanner.End;
        return false;
    }

    private static int LevelOf(ReadOnlySpan<char> name) => name is ['h' or 'H', >= '1' and <= '6' and var level] ? level - '0' : 0;

    private static bool BeginsBlock(ReadOnlySpan<char> name) => HtmlTag.Lower(name, stackalloc char[12]) is
        "p" or "div" or "ul" or "ol" or "dl" or "table" or "pre" or "blockquote" or "figure" or "section" or "article" or "details" or "hr";

    private static (string Name, bool IsApart)? ContainerOf(HtmlScanner tag) => HtmlTag.Lower(tag.Name, stackalloc char[12]) switch
    {
        "blockquote" => ("blockquote", true),
        "ul" => ("ul", true),
        "ol" => ("ol", true),
        "dl" => ("dl", true),
        "table" => ("table", true),
        "figure" => ("figure", true),
        "div" => ("div", HtmlTag.HasClass(tag.Current, "markdown-alert")),
        _ => null,
    };

    private static void Close(HtmlScanner tag, List<(string Name, bool IsApart, int Before)> open, List<Heading> found)
    {
        var at = open.Count - 1;
        // Only so far back: a document of start tags and end tags that do not match must not take quadratic time.
        for (var steps = 0; at >= 0 && steps < 100 && !tag.Is(open[at].Name); steps++)
            at--;
        if (at < 0 || !tag.Is(open[at].Name))
            return;
        if (open[at].IsApart)
            found.RemoveRange(open[at].Before, found.Count - open[at].Before);
        open.RemoveRange(at, open.Count - at);
    }
}
