using System.Text;
using Broadsheet.Generator.Reading.Html;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Html;

/// <summary>
/// Writes the addresses of links and images and keeps where each stands: whereto one leads in the end is known only when all files are.
/// </summary>
/// <param name="html">What the renderer writes to.</param>
internal sealed class AddressWriter(StringBuilder html)
{
    private List<RenderedAddress> _written = [];

    /// <summary>Those that were written since the last call.</summary>
    public IReadOnlyList<RenderedAddress> TakeWritten()
    {
        var written = _written;
        _written = [];
        return written;
    }

    public void Write(HtmlRenderer renderer, Inline inline, string address)
    {
        var start = html.Length;
        renderer.Write(HtmlCharacters.EscapeUrl(address));
        _written.Add(new RenderedAddress(inline, start, html.Length - start));
    }
}
