using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>Atom (RFC 4287), with the whole text of each article as HTML.</summary>
/// <remarks>
/// Serve it as <c>application/atom+xml; charset=utf-8</c>. The specification requires a few things that an article may not say:
/// <list type="bullet">
/// <item><c>updated</c> (section 4.2.15) is when the article was changed, or else published; without a date, <c>1970-01-01T00:00:00Z</c>,
/// which never makes an article look new. The feed's is the latest of its articles'.</item>
/// <item><c>title</c> (section 4.2.14) is the headline, or else the summary, or else the slug.</item>
/// <item><c>author</c> (section 4.2.1) of an article without a byline is the feed's: <see cref="FeedInfo.Author"/>, or else its
/// title.</item>
/// <item><c>id</c> (section 4.2.6) is the article's address, with the first slug of <c>formerly</c> where it was renamed; the feed's is
/// <see cref="FeedInfo.Address"/>, or else <see cref="FeedInfo.Home"/>. An article that moves to another route is a new one to
/// readers.</item>
/// </list>
/// </remarks>
public static class AtomFeed
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
        xml.Markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""u8);
        WriteLanguage(xml, site.Language);
        xml.Markup(">\n"u8);
        WriteFeed(xml, articles, site, addresses);
        foreach (var article in articles)
            WriteEntry(xml, article, site, addresses);
        xml.Markup("</feed>\n"u8);
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

    private static void WriteFeed(XmlOutput xml, IReadOnlyList<Article> articles, FeedInfo site, SiteAddress addresses)
    {
        var self = site.Address is null ? null : SiteAddress.Of(site.Address);
        xml.Element("id"u8, self ?? addresses.Home);
        xml.RequiredElement("title"u8, site.Title);
        xml.Element("subtitle"u8, site.Description);
        xml.Element("updated"u8, FeedDate.Rfc3339(FeedDate.Newest(articles) ?? DateTimeOffset.UnixEpoch));
        WriteAuthor(xml, site.Author ?? site.Title, null);
        if (self is not null)
            WriteLink(xml, "self\" type=\"application/atom+xml"u8, self);
        WriteLink(xml, "alternate\" type=\"text/html"u8, addresses.Home);
        xml.Element("rights"u8, site.Copyright);
        if (site.Logo is not null)
            xml.Element("logo"u8, SiteAddress.Of(site.Logo));
    }

    private static void WriteEntry(XmlOutput xml, Article article, FeedInfo site, SiteAddress addresses)
    {
        var address = addresses.Of(article);
        xml.Markup("<entry"u8);
        if (FeedText.IsForeign(article, site))
            WriteLanguage(xml, article.Language);
        xml.Markup(">\n"u8);
        xml.Element("id"u8, addresses.IdOf(article));
        xml.RequiredElement("title"u8, FeedText.Title(article));
        xml.Element("updated"u8, FeedDate.Rfc3339(FeedDate.Updated(article) ?? DateTimeOffset.UnixEpoch));
        if (article.DatePublished is { } published)
            xml.Element("published"u8, FeedDate.Rfc3339(published));
        foreach (var byline in article.Bylines)
            WriteAuthor(xml, byline.Name, site.AuthorPage?.Invoke(byline));
        WriteLink(xml, "alternate\" type=\"text/html"u8, address);
        if (article.Section is not null)
            WriteCategory(xml, article.Section);
        foreach (var keyword in article.Keywords)
            WriteCategory(xml, keyword);
        xml.Element("rights"u8, article.CopyrightNotice);
        xml.Element("summary"u8, article.Summary);
        xml.Markup("<content type=\"html\">"u8);
        AbsoluteHtml.Write(xml, article, addresses.PageOf(article));
        xml.Markup("</content>\n"u8);
        xml.Markup("</entry>\n"u8);
    }

    private static void WriteLanguage(XmlOutput xml, string? language)
    {
        if (language is null)
            return;
        xml.Markup(" xml:lang=\""u8);
        xml.Value(language);
        xml.Markup("\""u8);
    }

    private static void WriteAuthor(XmlOutput xml, string name, Uri? page)
    {
        xml.Markup("<author>\n"u8);
        xml.RequiredElement("name"u8, name);
        if (page is not null)
            xml.Element("uri"u8, SiteAddress.Of(page));
        xml.Markup("</author>\n"u8);
    }

    private static void WriteLink(XmlOutput xml, ReadOnlySpan<byte> relation, string address)
    {
        xml.Markup("<link rel=\""u8);
        xml.Markup(relation);
        xml.Markup("\" href=\""u8);
        xml.Value(address);
        xml.Markup("\"/>\n"u8);
    }

    private static void WriteCategory(XmlOutput xml, string term)
    {
        xml.Markup("<category term=\""u8);
        xml.Value(term);
        xml.Markup("\"/>\n"u8);
    }
}
