using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A list of terms, each with what it means. Every term gets a <c>dd</c>, even an empty one: HTML asks for it.</summary>
internal sealed class DefinitionListRenderer : HtmlObjectRenderer<DefinitionList>
{
    protected override void Write(HtmlRenderer renderer, DefinitionList list)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<dl>");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                renderer.Write("<dt>");
                renderer.WriteLeafInline(term);
                renderer.WriteLine("</dt>");
            }

            WriteMeaning(renderer, [.. item.Where(static block => block is not (DefinitionTerm or BlankLineBlock))]);
        }

        renderer.WriteLine("</dl>");
    }

    private static void WriteMeaning(HtmlRenderer renderer, List<Block> blocks)
    {
        var isOneParagraph = blocks.Count == 1 && blocks[0] is ParagraphBlock;
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = isOneParagraph;
        renderer.Write("<dd>");
        foreach (var block in blocks)
        {
            if (!isOneParagraph)
                renderer.EnsureLine();
            renderer.Write(block);
        }

        renderer.ImplicitParagraph = outer;
        if (blocks.Count > 0 && !isOneParagraph)
            renderer.EnsureLine();
        renderer.WriteLine("</dd>");
    }
}
