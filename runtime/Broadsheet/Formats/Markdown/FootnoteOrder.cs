using System.Globalization;

namespace Broadsheet.Formats.Markdown;

/// <summary>
/// Footnotes are numbered in the order of their references: those of the headline, which its text does not show, then those of the body,
/// then those of the footnotes.
/// </summary>
internal static class FootnoteOrder
{
    /// <summary>How many footnotes the headline refers to: as many as the order of the others does not explain.</summary>
    public static int OfHeadline(HtmlNode body)
    {
        if (body.Children.FindLast(static child => child.HasClass("footnotes"))?.Find("ol") is not { } list)
            return 0;
        var notes = list.Children.FindAll(static child => child.Name == "li").ConvertAll(References);
        var outside = body.Children.Where(static child => !child.HasClass("footnotes")).SelectMany(References).ToList();
        // Where one number is enough, each greater one is.
        var (least, most) = (0, notes.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            if (IsInOrder(outside, notes, middle))
                most = middle;
            else
                least = middle + 1;
        }

        return least;
    }

    private static bool IsInOrder(List<int> outside, List<List<int>> notes, int known)
    {
        if (!Follow(outside, ref known))
            return false;
        for (var i = 0; i < known && i < notes.Count; i++)
        {
            if (!Follow(notes[i], ref known))
                return false;
        }

        return known == notes.Count;
    }

    /// <summary>False where a reference leads further than to the next footnote.</summary>
    private static bool Follow(List<int> references, ref int known)
    {
        foreach (var reference in references)
        {
            if (reference > known + 1)
                return false;
            known = Math.Max(known, reference);
        }

        return true;
    }

    private static List<int> References(HtmlNode node)
    {
        var references = new List<int>();
        Collect(node, references);
        return references;
    }

    private static void Collect(HtmlNode node, List<int> references)
    {
        if (node.HasClass("footnote-ref")
            && int.TryParse(node.InnerText(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            references.Add(number);
        foreach (var child in node.Children)
            Collect(child, references);
    }
}
