using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Footnotes;

/// <summary>
/// Numbers footnotes in the order of their references, and leads back to each of these that is printed. Comes after everything that takes a
/// part of the document away, so that no arrow leads to nowhere.
/// </summary>
internal static class FootnoteNumbers
{
    /// <param name="headline">A heading that was taken out: plain text has no place for a reference, but its footnotes are kept.</param>
    public static void Assign(MarkdownDocument document, HeadingBlock? headline)
    {
        if (FootnoteList.Of(document) is not { } list)
            return;
        document.Remove(list.Group);
        foreach (var footnote in list.Group.OfType<Footnote>())
            footnote.Links.Clear();
        var used = Used(document, headline);
        list.Group.Clear();
        if (used.Count == 0)
            return;
        var index = 0;
        foreach (var footnote in used)
        {
            list.Group.Add(footnote);
            AddArrows(footnote, ref index);
        }

        document.Add(list.Group);
    }

    private static List<Footnote> Used(MarkdownDocument document, HeadingBlock? headline)
    {
        var used = new List<Footnote>();
        if (headline is not null)
            Collect(InlineTree.RenderedIn(headline), used, isPrinted: false);
        Collect(InlineTree.Rendered(document), used);
        // Footnotes refer to others as well.
        for (var i = 0; i < used.Count; i++)
            Collect(InlineTree.Rendered(used[i]), used);
        return used;
    }

    private static void Collect(List<Inline> inlines, List<Footnote> used, bool isPrinted = true)
    {
        foreach (var link in inlines.OfType<FootnoteLink>().Where(static link => !InlineTree.IsInImage(link)))
        {
            var footnote = link.Footnote;
            if (isPrinted)
                footnote.Links.Add(link);
            if (footnote.Order > 0)
                continue;
            used.Add(footnote);
            footnote.Order = used.Count;
        }
    }

    private static void AddArrows(Footnote footnote, ref int index)
    {
        if (footnote.Links.Count == 0)
            return;
        if (footnote.LastChild is not ParagraphBlock paragraph)
            footnote.Add(paragraph = new ParagraphBlock());
        paragraph.Inline ??= new ContainerInline();
        foreach (var link in footnote.Links)
        {
            link.Index = ++index;
            paragraph.Inline.AppendChild(new FootnoteLink(footnote) { Index = index, IsBackLink = true });
        }
    }
}
