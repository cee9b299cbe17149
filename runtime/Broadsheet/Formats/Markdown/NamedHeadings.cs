using Broadsheet.Shared;

namespace Broadsheet.Formats.Markdown;

/// <summary>The headings whose ids the author wrote: when the Markdown is read, their words would give them others.</summary>
internal static class NamedHeadings
{
    /// <summary>Each heading that is named takes an anchor from those behind it, which may then need a name, too.</summary>
    private const int MostRounds = 4;

    public static HashSet<HtmlNode> Of(HtmlNode body)
    {
        List<HtmlNode> headings = [.. HeadingsIn(body).Where(static heading => IsName(heading.Attribute("id")))];
        HashSet<HtmlNode> named = [];
        for (var round = 0; round < MostRounds; round++)
        {
            var before = named.Count;
            var anchors = new HeadingAnchors();
            foreach (var heading in headings.Where(named.Contains))
                anchors.Take(heading.Attribute("id")!);
            named.UnionWith(headings.Where(heading => !named.Contains(heading)
                && anchors.Next(WordsOf(heading)) != heading.Attribute("id")).ToList());
            if (named.Count == before)
                return named;
        }

        return [.. headings];
    }

    /// <summary>Whether an id can stand in braces, where <c>_</c> beside another sign might be one of emphasis.</summary>
    private static bool IsName(string? id) => id is { Length: > 0 } && Enumerable.Range(0, id.Length).All(
        i => IsWord(id, i) || (id[i] == '_' ? IsWord(id, i - 1) && IsWord(id, i + 1) : id[i] is '-' or ':' or '.' or '/'));

    private static bool IsWord(string id, int i) => i >= 0 && i < id.Length && (char.IsLetterOrDigit(id[i]) || char.IsSurrogate(id[i]));

    /// <summary>As the reader takes them for an anchor: with the descriptions of images.</summary>
    private static string WordsOf(HtmlNode heading) => Sentences.OnOneLine(TextOf(heading));

    private static string TextOf(HtmlNode node) => node.IsText ? node.Source
        : node.Name == "img" ? node.Attribute("alt") ?? ""
        : string.Concat(node.Children.Select(TextOf));

    private static IEnumerable<HtmlNode> HeadingsIn(HtmlNode node) => node.Children.SelectMany(
        static child => child.Name is ['h', >= '1' and <= '6'] ? [child] : HeadingsIn(child));
}
