using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Attributes;

/// <summary>
/// Takes attributes in braces out of a document and gives them to what they stand behind: a heading, a link, an image, emphasis or code in
/// a line, or a block above or below a line that holds nothing else. Of the attributes, the id and the classes are kept.
/// </summary>
internal static class AttributeReader
{
    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        if (!source.Has('{'))
            return;
        foreach (var leaf in document.Descendants<LeafBlock>().Where(static leaf => leaf.Inline is not null).ToList())
        {
            TakeBehindSpans(leaf.Inline!);
            if (leaf is HeadingBlock heading)
                TakeOfHeading(heading);
            else if (leaf is ParagraphBlock paragraph)
                TakeLines(paragraph, source.Markdown);
        }
    }

    private static void TakeOfHeading(HeadingBlock heading)
    {
        if (HeadingComment.Take(heading) is { } id)
        {
            heading.GetAttributes().Id = id;
            return;
        }

        var run = LiteralRun.EndingWith(heading.Inline!.LastChild);
        var brace = run.Text.LastIndexOf('{');
        if (brace < 0 || AttributeText.At(run.Text, brace) is not { } attributes || attributes.End != run.Text.TrimEnd().Length)
            return;
        run.CutFrom(brace);
        Give(heading, attributes);
    }

    /// <summary>A line of nothing but attributes, at the end or the beginning of a paragraph, or alone.</summary>
    private static void TakeLines(ParagraphBlock paragraph, string markdown)
    {
        var inlines = paragraph.Inline!;
        if (LineAt(LiteralRun.BeginningWith(inlines.FirstChild), out var first) && inlines.FirstChild is not null)
        {
            var run = LiteralRun.BeginningWith(inlines.FirstChild);
            var next = NextLine(inlines.FirstChild);
            if (next is null)
            {
                TakeAlone(paragraph, first!, markdown);
                return;
            }

            run.CutTo(run.Text.Length);
            inlines.FirstChild?.Remove();
            Give(Above(paragraph, markdown) ?? paragraph, first!);
        }

        if (inlines.LastChild is LiteralInline && LineAt(LiteralRun.EndingWith(inlines.LastChild), out var last)
            && LiteralRun.EndingWith(inlines.LastChild) is var end && BeginsLine(end, inlines))
        {
            end.CutTo(end.Text.Length);
            inlines.LastChild?.Remove();
            Give(paragraph, last!);
        }
    }

    private static bool LineAt(LiteralRun run, out AttributeText? attributes)
    {
        attributes = AttributeText.At(run.Text, 0);
        return attributes is not null && run.Text.Substring(attributes.End).Trim().Length == 0;
    }

    private static Inline? NextLine(Inline first)
    {
        Inline? inline = first;
        while (inline is LiteralInline)
            inline = inline.NextSibling;
        return inline as LineBreakInline;
    }

    private static bool BeginsLine(LiteralRun run, ContainerInline inlines)
    {
        var inline = inlines.LastChild;
        while (inline is LiteralInline)
            inline = inline.PreviousSibling;
        return inline is LineBreakInline && run.Text.Length > 0;
    }

    private static void TakeAlone(ParagraphBlock paragraph, AttributeText attributes, string markdown)
    {
        var parent = paragraph.Parent!;
        var at = parent.IndexOf(paragraph);
        var target = Above(paragraph, markdown) ?? (at + 1 < parent.Count ? parent[at + 1] : null);
        if (parent is TableCell { Parent: TableRow { Parent: Table table } row })
        {
            // A line right below a table is a row of one cell.
            if (table.LastChild != row || row.Skip(1).Any(static cell => ((TableCell)cell).Count > 0))
                return;
            table.Remove(row);
            Give(table, attributes);
            return;
        }

        parent.RemoveAt(at);
        if (target is not null)
            Give(target, attributes);
    }

    /// <summary>The block that ends on the line above a paragraph.</summary>
    private static Block? Above(ParagraphBlock paragraph, string markdown)
    {
        var at = paragraph.Parent!.IndexOf(paragraph);
        if (at == 0 || paragraph.Parent[at - 1] is not { } above)
            return null;
        var lineEnd = markdown.IndexOf('\n', above.Span.End);
        var isNextLine = lineEnd >= 0 && lineEnd < paragraph.Span.Start
            && markdown.IndexOf('\n', lineEnd + 1, paragraph.Span.Start - lineEnd - 1) < 0;
        return isNextLine ? above : null;
    }

    private static void TakeBehindSpans(ContainerInline container)
    {
        foreach (var span in container.Descendants<Inline>().Where(IsSpan).ToList())
        {
            var run = LiteralRun.BeginningWith(span.NextSibling);
            if (AttributeText.At(run.Text, 0) is not { } attributes)
                continue;
            run.CutTo(attributes.End);
            Give(span, attributes);
        }
    }

    private static bool IsSpan(Inline inline) =>
        inline is LinkInline or CodeInline or AutolinkInline or EmphasisInline && inline.NextSibling is LiteralInline literal
        && literal.Content.Length > 0 && literal.Content.CurrentChar == '{';

    private static void Give(MarkdownObject target, AttributeText attributes)
    {
        var given = target.GetAttributes();
        given.Id = attributes.Id ?? given.Id;
        foreach (var name in attributes.Classes)
            given.AddClass(name);
    }
}
