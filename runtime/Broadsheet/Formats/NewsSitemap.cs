using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>
/// A news sitemap (Google Search Central, "Create a news sitemap"; the extension <c>sitemap-news/0.9</c> of the sitemap protocol): the
/// articles of the last two days, at most 1,000 of them.
/// </summary>
/// <remarks>
/// Serve it as <c>application/xml; charset=utf-8</c>. An article without a date, or whose date is yet to come, is left out whatever the
/// site says, and so are advertisements, which are no news. One without a headline has its summary for a title, for a title is required.
/// </remarks>
public static class NewsSitemap
{
    private const int MaxArticles = 1000;

    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(2);

    /// <summary>Writes a news sitemap, UTF-8 without a byte order mark.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="articles">The articles, most important first: beyond 1,000 they are left out.</param>
    /// <param name="site">The site, whose title is the name of the publication.</param>
    /// <param name="clock">Tells what the last two days are; absent, the system's.</param>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(site);
        var (xml, addresses) = (new XmlOutput(output), new SiteAddress(site));
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        var written = 0;
        xml.Markup("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">

            """u8);
        foreach (var article in articles)
        {
            if (written == MaxArticles)
                break;
            if (article.Genre == Genre.Advertisement || article.DatePublished is not { } published || now - published > MaxAge
                || !ArticleEmbargo.IsPublished(article, now))
                continue;
            WriteArticle(xml, article, published, site, addresses);
            written++;
        }

        xml.Markup("</urlset>\n"u8);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, TimeProvider?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(Stream output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null) =>
        StreamBuffer.Write(output, articles, site, clock, Write);

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, TimeProvider?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(
        Stream output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null,
        CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(output, articles, site, clock, Write, cancellationToken);

    private static void WriteArticle(XmlOutput xml, Article article, DateTimeOffset published, FeedInfo site, SiteAddress addresses)
    {
        xml.Markup("<url>\n"u8);
        xml.Element("loc"u8, addresses.Of(article));
        xml.Markup("<news:news>\n<news:publication>\n"u8);
        xml.RequiredElement("news:name"u8, site.Title);
        xml.Element("news:language"u8, LanguageCode(FeedText.Language(article) ?? site.Language ?? "und"));
        xml.Markup("</news:publication>\n"u8);
        xml.Element("news:publication_date"u8, FeedDate.Rfc3339(published));
        xml.RequiredElement("news:title"u8, FeedText.Title(article));
        xml.Markup("</news:news>\n</url>\n"u8);
    }

    /// <summary>
    /// The code of ISO 639 that begins a BCP 47 tag, but <c>zh-cn</c> and <c>zh-tw</c> for the two ways of writing Chinese.
    /// </summary>
    private static string LanguageCode(string tag)
    {
        var parts = tag.Split('-');
        if (!parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
            return parts[0].ToLowerInvariant();
        var isTraditional = parts.Any(static part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO")
            && !parts.Contains("Hans", StringComparer.OrdinalIgnoreCase);
        return isTraditional ? "zh-tw" : "zh-cn";
    }
}
