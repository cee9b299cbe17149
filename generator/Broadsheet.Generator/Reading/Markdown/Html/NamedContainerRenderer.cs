using Broadsheet.Generator.Reading.Html;
using Broadsheet.Generator.Reading.Markdown.Containers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>A container with its name for a class; one called <c>details</c> can be opened.</summary>
internal sealed class NamedContainerRenderer : HtmlObjectRenderer<NamedContainer>
{
    protected override void Write(HtmlRenderer renderer, NamedContainer container)
    {
        renderer.EnsureLine();
        var isDetails = container.Name == "details";
        var name = isDetails ? "" : $" class=\"{HtmlCharacters.Escape(container.Name)}\"";
        renderer.WriteLine(isDetails ? "<details>" : container.Name.Length == 0 ? "<div>" : $"<div{name}>");
        if (isDetails)
            renderer.WriteLine($"<summary>{HtmlCharacters.Escape(container.Title ?? "Details")}</summary>");
        else if (container.Title is { } title)
            renderer.WriteLine($"<p>{HtmlCharacters.Escape(title)}</p>");
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(container);
        renderer.ImplicitParagraph = outer;
        renderer.EnsureLine();
        renderer.WriteLine(isDetails ? "</details>" : "</div>");
    }
}
