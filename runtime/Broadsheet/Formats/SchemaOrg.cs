using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Broadsheet.Formats;

/// <summary>
/// An article as schema.org JSON-LD, for <c>&lt;script type="application/ld+json"></c> in its page: <c>&lt;</c>, <c>></c> and <c>&amp;</c>
/// are escaped, so that no text ends the element.
/// </summary>
/// <remarks>
/// <para>The type follows the genre, by the definitions of schema.org ("Markup for News", schema.org/docs/news.html):</para>
/// <list type="table">
/// <item><term><see cref="Genre.Advertisement"/></term><description><c>AdvertiserContentArticle</c>, what someone else "has paid to
/// place"</description></item>
/// <item><term><see cref="Genre.Opinion"/></term><description><c>OpinionNewsArticle</c>, which "primarily expresses opinions rather than
/// journalistic reporting"</description></item>
/// <item><term><see cref="Genre.Notice"/>, <see cref="Genre.Correction"/></term><description><c>Article</c></description></item>
/// <item><term>every other</term><description><c>NewsArticle</c>, whose content "reports news, or provides
/// background context"</description></item>
/// </list>
/// <para>What an article does not say is left out; the headline of one that has none is its summary.</para>
/// </remarks>
public static class SchemaOrg
{
    // Escapes what HTML gives a meaning, and leaves letters of every script as they are.
    private static readonly JavaScriptEncoder HtmlSafe = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes one JSON object, UTF-8.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="article">The article; it is written whether its date lies ahead or not.</param>
    /// <param name="site">The publisher.</param>
    /// <param name="type">Another type of schema.org, such as <c>TechArticle</c> for a manual; absent, the one of the genre.</param>
    public static void Write(IBufferWriter<byte> output, Article article, FeedInfo site, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(site);
        var addresses = new SiteAddress(site);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = HtmlSafe, SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteString("@type"u8, type ?? TypeOf(article.Genre));
        WriteArticle(json, article, addresses.PageOf(article));
        WriteAuthors(json, article, site);
        WritePublisher(json, site, addresses);
        WritePrint(json, article.Print);
        json.WriteEndObject();
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article, FeedInfo, string?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(Stream output, Article article, FeedInfo site, string? type = null) =>
        StreamBuffer.Write(output, (article, site, type), static (buffer, item) => Write(buffer, item.article, item.site, item.type));

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article, FeedInfo, string?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(
        Stream output, Article article, FeedInfo site, string? type = null, CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(
            output, (article, site, type), static (buffer, item) => Write(buffer, item.article, item.site, item.type), cancellationToken);

    private static string TypeOf(Genre genre) => genre switch
    {
        Genre.Advertisement => "AdvertiserContentArticle",
        Genre.Opinion => "OpinionNewsArticle",
        Genre.Notice or Genre.Correction => "Article",
        _ => "NewsArticle",
    };

    private static void WriteArticle(Utf8JsonWriter json, Article article, BaseAddress page)
    {
        var address = page.Address;
        json.WriteString("@id"u8, address);
        json.WriteString("url"u8, address);
        json.WriteString("mainEntityOfPage"u8, address);
        json.WriteString("headline"u8, FeedText.Title(article));
        if (!article.Decks.IsEmpty)
            json.WriteString("alternativeHeadline"u8, article.Decks[0]);
        json.WriteOptional("description"u8, article.Summary);
        foreach (var moment in new ArticleMoments(article))
            json.WriteOptional(moment.SchemaOrg, moment.Value);
        json.WriteOptional("inLanguage"u8, FeedText.Language(article));
        json.WriteOptional("articleSection"u8, article.Section);
        WriteKeywords(json, article);
        WriteImages(json, article, page);
        json.WriteNumber("wordCount"u8, article.Body.WordCount);
        json.WriteOptional("dateline"u8, article.Dateline?.Raw);
        json.WriteOptional("copyrightNotice"u8, article.CopyrightNotice);
    }

    private static void WriteKeywords(Utf8JsonWriter json, Article article)
    {
        if (article.Keywords.IsEmpty)
            return;
        json.WriteStartArray("keywords"u8);
        foreach (var keyword in article.Keywords)
            json.WriteStringValue(keyword);
        json.WriteEndArray();
    }

    private static void WriteImages(Utf8JsonWriter json, Article article, BaseAddress page)
    {
        var figures = article.Figures.Where(static figure => !string.IsNullOrEmpty(figure.Source)).ToList();
        if (figures.Count == 0)
            return;
        json.WriteStartArray("image"u8);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "ImageObject"u8);
            json.WriteString("url"u8, page.Resolve(figure.Source!));
            json.WriteOptional("name"u8, figure.Title);
            json.WriteOptional("caption"u8, figure.Caption);
            json.WriteOptional("creditText"u8, figure.Credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Article article, FeedInfo site)
    {
        if (article.Bylines.IsEmpty)
            return;
        json.WriteStartArray("author"u8);
        foreach (var byline in article.Bylines)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "Person"u8);
            json.WriteString("name"u8, byline.Name);
            json.WriteOptional("jobTitle"u8, byline.Role);
            json.WriteOptional("url"u8, site.AuthorPage?.Invoke(byline));
            if (byline.Affiliation is not null)
                WriteOrganization(json, "affiliation"u8, byline.Affiliation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOrganization(Utf8JsonWriter json, ReadOnlySpan<byte> property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter json, FeedInfo site, SiteAddress addresses)
    {
        json.WriteStartObject("publisher"u8);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, site.Title);
        json.WriteString("url"u8, addresses.Home);
        json.WriteOptional("logo"u8, site.Logo);
        json.WriteEndObject();
    }

    private static void WritePrint(Utf8JsonWriter json, PrintEdition? print)
    {
        json.WriteOptional("printEdition"u8, print?.Edition);
        json.WriteOptional("printPage"u8, print?.Page);
        json.WriteOptional("printSection"u8, print?.Section);
    }
}
