using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>The Markdown of a file after its front matter, and where what is found in it is reported.</summary>
/// <param name="collections">The names of all collections, which begin links to their articles.</param>
internal sealed class MarkdownSource(
    ArticleFile file, SourceText text, int bodyStart, ICollection<DiagnosticInfo> diagnostics, EquatableArray<string> collections = default)
{
    private readonly ComposedText _composed = new(NoText.ReplaceInBody(file, text, bodyStart, diagnostics), bodyStart);

    public string Markdown => _composed.Text;

    public RawHtmlMode RawHtml => file.Options.RawHtml;

    /// <summary>
    /// Whether a character that begins some syntax is there at all: most articles have little of it, and looking through their documents
    /// takes long.
    /// </summary>
    public bool Has(char c) => Markdown.IndexOf(c) >= 0;

    /// <summary>
    /// Whether <paramref name="scheme"/> is a collection's name, in whatever case: <c>news</c> in <c>news:opening-night</c>.
    /// </summary>
    public bool IsCollection(string scheme) => collections.Any(collection => collection.Equals(scheme, StringComparison.OrdinalIgnoreCase));

    /// <param name="span">In <see cref="Markdown"/>; the last character is part of it, as Markdig counts.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        diagnostics.Add(DiagnosticInfo.At(descriptor, file.FullPath, SpanOf(span), arguments));

    /// <summary>The place in the file of characters of <see cref="Markdown"/>.</summary>
    public FileSpan SpanOf(SourceSpan span)
    {
        var start = _composed.ToSource(Math.Max(0, span.Start));
        var end = _composed.ToSource(Math.Max(0, span.End + 1));
        return text.SpanOf(TextSpan.FromBounds(start, Math.Max(start, end)));
    }
}
