using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>
/// RSS 2.0 (RSS Advisory Board, RSS 2.0 Specification 2.0.11), with the whole text of each article in <c>content:encoded</c> (RDF Site
/// Summary 1.0 Modules: Content), bylines in <c>dc:creator</c> and the language in <c>dc:language</c> (Dublin Core), and the feed's own
/// address in <c>atom:link</c> (RSS Best Practices Profile).
/// </summary>
/// <remarks>
/// Serve it as <c>application/rss+xml; charset=utf-8</c>. An article without a date has no <c>pubDate</c>; one without a headline has its
/// summary for a title. <c>author</c>, which must be an e-mail address, is not written. The <c>guid</c> is the article's address, with the
/// first slug of <c>formerly</c> where it was renamed.
/// </remarks>
public static class RssFeed
{
    /// <summary>Writes a feed, UTF-8 without a byte order mark.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="articles">The articles in the order wanted, such as the newest twenty. Those whose date lies ahead are left
    /// out.</param>
    /// <param name="site">What the feed says of itself.</param>
    /// <param name="clock">Tells what is published by now; absent, the system's.</param>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(site);
        articles = PublishedArticles.Of(articles, site, clock);
        var (xml, addresses) = (new XmlOutput(output), new SiteAddress(site));
        xml.Markup("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>

            """u8);
        WriteChannel(xml, articles, site, addresses);
        foreach (var article in articles)
            WriteItem(xml, article, site, addresses);
        xml.Markup("</channel>\n</rss>\n"u8);
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

    private static void WriteChannel(XmlOutput xml, IReadOnlyList<Article> articles, FeedInfo site, SiteAddress addresses)
    {
        xml.RequiredElement("title"u8, site.Title);
        xml.Element("link"u8, addresses.Home);
        xml.RequiredElement("description"u8, site.Description is { Length: > 0 } description ? description : site.Title);
        xml.Element("language"u8, site.Language);
        xml.Element("copyright"u8, site.Copyright);
        if (FeedDate.Newest(articles) is { } newest)
            xml.Element("lastBuildDate"u8, FeedDate.Rfc822(newest));
        WriteLogo(xml, site, addresses);
        if (site.Address is null)
            return;
        xml.Markup("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""u8);
        xml.Value(SiteAddress.Of(site.Address));
        xml.Markup("\"/>\n"u8);
    }

    /// <summary>Title and link of an image are the channel's, says the specification.</summary>
    private static void WriteLogo(XmlOutput xml, FeedInfo site, SiteAddress addresses)
    {
        if (site.Logo is null)
            return;
        xml.Markup("<image>\n"u8);
        xml.Element("url"u8, SiteAddress.Of(site.Logo));
        xml.RequiredElement("title"u8, site.Title);
        xml.Element("link"u8, addresses.Home);
        xml.Markup("</image>\n"u8);
    }

    /// <summary>The address of a renamed article is not what it is known by.</summary>
    private static void WriteId(XmlOutput xml, string id, string address)
    {
        xml.Markup(id == address ? "<guid isPermaLink=\"true\">"u8 : "<guid isPermaLink=\"false\">"u8);
        xml.Text(id);
        xml.Markup("</guid>\n"u8);
    }

    private static void WriteItem(XmlOutput xml, Article article, FeedInfo site, SiteAddress addresses)
    {
        var address = addresses.Of(article);
        xml.Markup("<item>\n"u8);
        xml.RequiredElement("title"u8, FeedText.Title(article));
        xml.Element("link"u8, address);
        WriteId(xml, addresses.IdOf(article), address);
        if (article.DatePublished is { } published)
            xml.Element("pubDate"u8, FeedDate.Rfc822(published));
        foreach (var byline in article.Bylines)
            xml.Element("dc:creator"u8, byline.Name);
        if (FeedText.IsForeign(article, site))
            xml.Element("dc:language"u8, article.Language);
        xml.Element("category"u8, article.Section);
        foreach (var keyword in article.Keywords)
            xml.Element("category"u8, keyword);
        xml.Element("description"u8, article.Summary);
        xml.Markup("<content:encoded>"u8);
        AbsoluteHtml.Write(xml, article, addresses.PageOf(article));
        xml.Markup("</content:encoded>\n"u8);
        xml.Markup("</item>\n"u8);
    }
}
