using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Broadsheet.AspNetCore;

/// <summary>The page of an article where the app has no template: a whole document that is accessible, and has no style.</summary>
internal static class DefaultPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="output">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="site">What can be written of the site, where that is known.</param>
    /// <param name="pathBase">Where the app begins by the request; empty at the root.</param>
    public static void Write(IBufferWriter<byte> output, Article article, SiteDocuments? site, string pathBase)
    {
        output.Write("<!DOCTYPE html>\n<html"u8);
        if (article.Language is not ("" or "und"))
            WriteEncoded(output, " lang=\""u8, article.Language, "\""u8);
        output.Write(">\n"u8);
        WriteHead(output, article, site);
        output.Write("<body>\n<main>\n<article>\n"u8);
        WriteHeader(output, article);
        (pathBase.Length == 0 ? article.Body : article.Body.At(pathBase)).WriteHtml(output);
        output.Write("\n</article>\n</main>\n</body>\n</html>\n"u8);
    }

    private static void WriteHead(IBufferWriter<byte> output, Article article, SiteDocuments? site)
    {
        output.Write("<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"u8);
        WriteEncoded(output, "<title>"u8, TitleOf(article), "</title>\n"u8);
        if (article.Summary.Length > 0)
            WriteEncoded(output, "<meta name=\"description\" content=\""u8, article.Summary, "\">\n"u8);
        if (site is not null)
        {
            WriteEncoded(
                output, "<link rel=\"canonical\" href=\""u8, site.AddressOf(article.Path), "\">\n<script type=\"application/ld+json\">"u8);
            site.WriteSchemaOrg(output, article);
            output.Write("</script>\n"u8);
        }

        output.Write("</head>\n"u8);
    }

    private static void WriteHeader(IBufferWriter<byte> output, Article article)
    {
        output.Write("<header>\n"u8);
        WriteParagraph(output, article.Kicker);
        WriteEncoded(output, "<h1>"u8, TitleOf(article), "</h1>\n"u8);
        foreach (var deck in article.Decks)
            WriteParagraph(output, deck);
        WriteParagraph(output, string.Join(", ", article.Bylines.Select(static byline => byline.Raw)));
        if (article.DatePublished is { } published)
            WriteTime(output, published);
        output.Write("</header>\n"u8);
    }

    private static void WriteTime(IBufferWriter<byte> output, DateTimeOffset moment)
    {
        var day = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        WriteEncoded(output, "<p><time datetime=\""u8, moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), "\">"u8);
        WriteEncoded(output, default, day, "</time></p>\n"u8);
    }

    private static void WriteParagraph(IBufferWriter<byte> output, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            WriteEncoded(output, "<p>"u8, text, "</p>\n"u8);
    }

    private static string TitleOf(Article article) =>
        article.Headline.Length > 0 ? article.Headline : article.Summary.Length > 0 ? article.Summary : article.Slug;

    private static void WriteEncoded(IBufferWriter<byte> output, ReadOnlySpan<byte> before, string text, ReadOnlySpan<byte> after)
    {
        output.Write(before);
        Encoding.UTF8.GetBytes(Encoder.Encode(text), output);
        output.Write(after);
    }
}
