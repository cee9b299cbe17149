using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>Entities such as <c>&amp;#xFFFE;</c>, which bring into the text what belongs to none.</summary>
internal static class DecodedNoText
{
    public static void Replace(MarkdownDocument document, MarkdownSource source)
    {
        if (source.Markdown.IndexOf("&#", StringComparison.Ordinal) < 0)
            return;
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is HtmlEntityInline entity)
                entity.Transcoded = new StringSlice(Replace(entity.Transcoded.ToString(), entity.Span, source)!);
            else if (inline is LinkInline link)
                (link.Url, link.Title) = (Replace(link.Url, link.Span, source), Replace(link.Title, link.Span, source));
        }

        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            // The class of the HTML is made of it when it is parsed.
            if (code.TryGetAttributes()?.Classes is { Count: > 0 } classes)
                classes[0] = Replace(classes[0], code.Span, source)!;
        }
    }

    private static string? Replace(string? decoded, SourceSpan span, MarkdownSource source)
    {
        if (decoded is null)
            return null;
        var at = Find(decoded);
        if (at < 0)
            return decoded;
        source.Report(Descriptors.Noncharacter, span, "This text", NoText.CodeAt(decoded, at));
        var cleaned = UnicodeText.ReplaceNoText(decoded).ToCharArray();
        for (var i = 0; i < cleaned.Length; i++)
        {
            if (IsControl(cleaned[i]))
                cleaned[i] = '\uFFFD';
        }

        return new string(cleaned);
    }

    private static int Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
                return i;
        }

        return UnicodeText.FindNoText(text, 0);
    }

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v');
}
