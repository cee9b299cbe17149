using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>A piece of raw HTML that is safe: markup, or an address in it, which links are resolved by.</summary>
/// <param name="Markup">Null for an address.</param>
internal readonly record struct SafePart(string? Markup, LinkInline? Address);

/// <summary>What an author wrote as raw HTML between two blocks, or beside them, made safe.</summary>
internal sealed class SafeHtmlBlock(IReadOnlyList<SafePart> parts) : LeafBlock(null)
{
    public IReadOnlyList<SafePart> Parts => parts;

    /// <summary>The markup without its addresses.</summary>
    public string Markup() => parts.Aggregate(new StringBuilder(), static (text, part) => text.Append(part.Markup)).ToString();
}

/// <summary>What an author wrote as raw HTML within a line, made safe.</summary>
internal sealed class SafeHtmlInline(IReadOnlyList<SafePart> parts) : LeafInline
{
    public IReadOnlyList<SafePart> Parts => parts;
}
