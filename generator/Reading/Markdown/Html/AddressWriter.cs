using System.Text;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>
/// Writes the addresses of links and images and keeps where each stands: whereto one leads in the end is known only when all files are.
/// </summary>
/// <param name="html">What the renderer writes to.</param>
internal sealed class AddressWriter(StringBuilder html)
{
    private readonly List<RenderedAddress> _written = [];

    public IReadOnlyList<RenderedAddress> Written => _written;

    public void Write(HtmlRenderer renderer, Inline inline, string address)
    {
        var start = html.Length;
        renderer.Write(HtmlText.EscapeUrl(address));
        _written.Add(new RenderedAddress(inline, start, html.Length - start));
    }
}
