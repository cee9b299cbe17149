using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Safety;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>
/// Makes the raw HTML of a document safe. What stands side by side in a container is one piece of HTML with Markdown in it, so that
/// <c>&lt;details></c> and its end tag, with Markdown between, are one element, and nothing is left open behind the container.
/// </summary>
internal sealed class RawHtmlScope
{
    private readonly MarkdownSource _source;
    private readonly string _mark;
    private readonly LeftOut _leftOut = new();
    private SourceSpan? _first;

    private RawHtmlScope(MarkdownSource source)
    {
        _source = source;
        _mark = "part";
        while (source.Markdown.IndexOf(_mark, StringComparison.OrdinalIgnoreCase) >= 0)
            _mark += "-x";
    }

    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        var scope = new RawHtmlScope(source);
        foreach (var container in document.Descendants<HtmlBlock>().Select(static block => block.Parent!).Distinct().ToList())
            scope.Replace(container);
        foreach (var container in InlineTree.Rendered(document).OfType<HtmlInline>().Select(static tag => tag.Parent!).Distinct().ToList())
            scope.Replace(container);
        if (scope._leftOut.IsAny)
            source.Report(Descriptors.RawHtmlLeftOut, scope.PlaceOfFirst(), scope._leftOut.ToString());
    }

    private void Replace(ContainerBlock container)
    {
        var blocks = container.ToList();
        var raw = blocks.OfType<HtmlBlock>().Where(static block => !FigureMarkup.Is(block.Lines.ToString())).ToList();
        if (raw.Count == 0)
            return;
        var known = new HashSet<Block>(raw);
        var html = Sanitized(
            blocks, block => block is HtmlBlock tags && known.Contains(tags) ? tags.Lines.ToString() + "\n"
                : null, isInLine: false, raw[0].Span);
        container.Clear();
        if (html is null)
        {
            foreach (var block in blocks)
                container.Add(block is HtmlBlock tags && known.Contains(tags) ? Alone(tags) : block);
            return;
        }

        var at = 0;
        Add(container, html[at++], raw);
        foreach (var block in blocks.Where(block => !known.Contains(block)))
        {
            container.Add(block);
            Add(container, html[at++], raw);
        }
    }

    private void Add(ContainerBlock container, IReadOnlyList<SafePart> parts, List<HtmlBlock> raw)
    {
        if (IsWritten(parts))
            container.Add(new SafeHtmlBlock(SafeParts.OnLines(Placed(parts, raw))) { Span = raw[0].Span, Line = raw[0].Line });
    }

    /// <summary>A block whose neighbors it would swallow: what it has in itself, or its text.</summary>
    private Block Alone(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        IReadOnlyList<SafePart> parts =
            html.Count(static c => c == '<') > InputLimits.RawHtmlTags ? [] : Sanitizer(isInLine: false).Sanitize(html, places: 0)![0];
        return IsWritten(parts)
            ? new SafeHtmlBlock(SafeParts.OnLines(Placed(parts, [block]))) { Span = block.Span, Line = block.Line }
            : RawHtmlGuard.AsText(block) ?? new ParagraphBlock { Inline = new ContainerInline(), Span = block.Span, Line = block.Line };
    }

    private void Replace(ContainerInline container)
    {
        var inlines = container.ToList();
        var raw = inlines.OfType<HtmlInline>().ToList();
        var html = Sanitized(inlines, inline => (inline as HtmlInline)?.Tag is { } tag ? WithoutSwallowed(tag)
            : null, isInLine: true, raw[0].Span);
        if (html is null)
        {
            foreach (var tag in raw)
                tag.ReplaceBy(new LiteralInline(tag.Tag) { Span = tag.Span });
            return;
        }

        var at = 0;
        foreach (var inline in inlines)
        {
            if (inline is HtmlInline)
                continue;
            if (IsWritten(html[at]))
                inline.PutBefore(new SafeHtmlInline(Placed(html[at], raw)) { Span = raw[0].Span });
            at++;
        }

        if (IsWritten(html[at]))
            container.AppendChild(new SafeHtmlInline(Placed(html[at], raw)) { Span = raw[0].Span });
        foreach (var tag in raw)
            tag.Remove();
        RawHtmlGuard.RemoveEmpty(container);
    }

    /// <summary>The tag of an element such as <c>script</c>, which is no part of a line, would take the Markdown behind it along.</summary>
    private string WithoutSwallowed(string tag)
    {
        var name = string.Concat(tag.TrimStart('<', '/').TakeWhile(char.IsLetterOrDigit)).ToLowerInvariant();
        if (!AllowedHtml.IsSwallowed(name))
            return tag;
        if (tag[1] != '/')
            _leftOut.Element(name);
        return "";
    }

    /// <summary>Safe HTML before, between and behind what is no raw HTML; null, with a message, where raw HTML swallows some of
    /// it.</summary>
    private IReadOnlyList<IReadOnlyList<SafePart>>? Sanitized<T>(
        IReadOnlyList<T> nodes, Func<T, string?> rawOf, bool isInLine, SourceSpan first)
    {
        var sanitizer = Sanitizer(isInLine);
        var text = new StringBuilder();
        var (places, tags) = (0, 0);
        foreach (var node in nodes)
        {
            var raw = rawOf(node);
            text.Append(raw ?? sanitizer.PlaceOfMarkdown(places++));
            tags += raw?.Count(static c => c == '<') ?? 0;
        }

        var html = tags > InputLimits.RawHtmlTags ? null : sanitizer.Sanitize(text.ToString(), places);
        _first ??= _leftOut.IsAny ? first : null;
        if (html is null)
            _source.Report(Descriptors.RawHtmlSwallows, first);
        return html;
    }

    private HtmlSanitizer Sanitizer(bool isInLine) =>
        new(_mark, isInLine, address => UrlSafety.IsSafe(address, _source.IsCollection), _leftOut);

    /// <summary>The characters of what was left out first, if they are found in the first raw HTML that had some.</summary>
    private SourceSpan PlaceOfFirst()
    {
        var span = _first!.Value;
        var at = _source.Markdown.IndexOf(_leftOut.First, span.Start, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? span : new(at, at + _leftOut.First.Length - 1);
    }

    /// <summary>Gives each address its place in the file: where it is found in the raw HTML, else that of the first tag.</summary>
    private List<SafePart> Placed<T>(IReadOnlyList<SafePart> parts, IReadOnlyList<T> raw) where T : MarkdownObject
    {
        foreach (var link in parts.Select(static part => part.Address).OfType<LinkInline>())
        {
            var (start, end) = (raw[0].Span.Start, Math.Min(raw[raw.Count - 1].Span.End, _source.Markdown.Length - 1));
            var at = link.Url!.Length == 0 || end < start ? -1
                : _source.Markdown.IndexOf(link.Url, start, end - start + 1, StringComparison.Ordinal);
            link.UrlSpan = at < 0 ? raw[0].Span : new(at, at + link.Url.Length - 1);
            link.Span = link.UrlSpan;
        }

        return [.. parts];
    }

    /// <summary>Whether there is more than the line ends between raw blocks.</summary>
    private static bool IsWritten(IReadOnlyList<SafePart> parts) =>
        parts.Any(static part => part.Address is not null || !string.IsNullOrWhiteSpace(part.Markup));
}
