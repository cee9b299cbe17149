using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Shared;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>The ids of a body's headings: those that the author wrote, whatever the headings above are called, and anchors.</summary>
internal static class HeadingIds
{
    public static void Assign(MarkdownDocument document)
    {
        var anchors = new HeadingAnchors();
        var headings = document.Descendants<HeadingBlock>().ToList();
        foreach (var attributes in headings.Select(static heading => heading.GetAttributes()).Where(static given => given.Id is not null))
            attributes.Id = anchors.Take(attributes.Id!);
        foreach (var heading in headings.Where(static heading => heading.GetAttributes().Id is null))
            heading.GetAttributes().Id = anchors.Next(PlainWords.Of(heading.Inline));
    }
}
