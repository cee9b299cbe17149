using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Attributes;

/// <summary>A heading's id in a comment, as MDX needs it: <c>## Install {/*install*/}</c>.</summary>
internal static class HeadingComment
{
    /// <summary>Takes the comment away that ends a heading, and gives what it says; null without one.</summary>
    public static string? Take(HeadingBlock heading)
    {
        var inlines = heading.Inline!;
        if (inlines.LastChild is not LiteralInline last || !EndsWith(last, "/}"))
            return null;
        // The asterisks may have become emphasis of what is between them.
        Inline? opening = last;
        while (opening is not null && !(opening is LiteralInline literal && literal.Content.ToString().Contains("{/")))
            opening = opening.PreviousSibling;
        if (opening is not LiteralInline first)
            return null;
        var id = string.Concat(From(first).Select(TextOf));
        var begin = first.Content.ToString().LastIndexOf("{/", StringComparison.Ordinal);
        id = id.Substring(begin + 2, id.LastIndexOf("/}", StringComparison.Ordinal) - begin - 2).Trim('*', ' ');
        if (id.Length == 0 || !id.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'))
            return null;
        foreach (var inline in From(first).Skip(1).ToList())
            inline.Remove();
        first.Content.End = first.Content.Start + first.Content.ToString().Substring(0, begin).TrimEnd().Length - 1;
        return id;
    }

    private static IEnumerable<Inline> From(Inline first)
    {
        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
            yield return inline;
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        EmphasisInline emphasis => string.Concat(emphasis.Select(TextOf)),
        _ => "\n",
    };

    private static bool EndsWith(LiteralInline literal, string end) =>
        literal.Content.ToString().TrimEnd().EndsWith(end, StringComparison.Ordinal);
}
