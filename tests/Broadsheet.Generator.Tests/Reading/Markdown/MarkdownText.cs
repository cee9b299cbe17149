using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Markdown;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>A Markdown file, read, with what the tests ask of it.</summary>
internal sealed class MarkdownText(string source, bool allowRawHtml = false, string path = "content/news/new-bridge.md")
{
    /// <summary>What becomes of raw HTML, where the constructor does not say it.</summary>
    public RawHtmlMode? RawHtml { get; init; }

    private readonly SourceText _text = SourceText.From(source);

    public ArticleFileReading Reading => field ??= MarkdownReader.Read(
        new ArticleFile("/site/" + path, path, "news",
            new ReadingOptions(RawHtml: RawHtml ?? (allowRawHtml ? RawHtmlMode.Allow : RawHtmlMode.Escape))), _text);

    public ArticleModel Article => Reading.Articles.AsEnumerable().Single();

    public string Html => Article.BodyHtml;

    /// <summary>Each diagnostic as its number and the characters it points at.</summary>
    public string[] Diagnostics =>
        [.. Reading.Diagnostics.AsEnumerable().Select(d => $"{d.Descriptor.Id} {_text.ToString(d.Span.Characters)}")];
}
