using Broadsheet.Generator.Model;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>The Markdown of a file after its front matter, and where what is found in it is reported.</summary>
internal sealed class MarkdownSource(ArticleFile file, SourceText text, int bodyStart, ICollection<DiagnosticInfo> diagnostics)
{
    private readonly ComposedText _composed = new(text.ToString(TextSpan.FromBounds(bodyStart, text.Length)), bodyStart);

    public string Markdown => _composed.Text;

    public bool AllowRawHtml => file.Options.AllowRawHtml;

    /// <param name="span">In <see cref="Markdown"/>; the last character is part of it, as Markdig counts.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        var start = _composed.ToSource(Math.Max(0, span.Start));
        var end = _composed.ToSource(Math.Max(0, span.End + 1));
        var place = text.PlaceOf(TextSpan.FromBounds(start, Math.Max(start, end)));
        diagnostics.Add(DiagnosticInfo.At(descriptor, file.FullPath, place, arguments));
    }
}
