using System.Buffers;
using System.Globalization;

namespace Broadsheet.Formats;

/// <summary>
/// A sitemap (sitemaps.org, protocol 0.9): an article's address, and as <c>lastmod</c> when it was changed, or else published. What is too
/// much for one file, 50,000 addresses or 50 MB, becomes an index of several.
/// </summary>
/// <remarks>
/// Serve it as <c>application/xml; charset=utf-8</c>:
/// <code>
/// app.MapGet("/sitemap.xml", (int? part, HttpResponse response) =>
/// {
///     if (part is { } number)
///         Sitemap.WritePart(response.BodyWriter, News.All.Published(TimeProvider.System), site, number);
///     else
///         Sitemap.Write(response.BodyWriter, News.All.Published(TimeProvider.System), site);
/// });
/// </code>
/// The address of a sitemap should be at the site's root: it may only list what lies below its own folder.
/// </remarks>
public static class Sitemap
{
    /// <summary>Writes the sitemap, or an index of its parts where the articles are too many for one.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="articles">The articles in any order. Those whose date lies ahead are left out.</param>
    /// <param name="site">The site; its <see cref="FeedInfo.Address"/> is the sitemap's, absent <c>sitemap.xml</c> at
    /// <see cref="FeedInfo.Home"/>.</param>
    /// <param name="addressOfPart">The address of a part, counted from 1; absent, the sitemap's with <c>?part=1</c>.</param>
    /// <param name="clock">Tells what is published by now; absent, the system's.</param>
    public static void Write(
        IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, Func<int, Uri>? addressOfPart = null,
        TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (parts, addresses) = Parts(articles, site, clock);
        if (parts.Count == 1)
            WritePart(new XmlOutput(output), parts[1], addresses);
        else
            WriteIndex(new XmlOutput(output), parts.Count, site, addressOfPart);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, Func{int, Uri}?, TimeProvider?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(
        Stream output, IReadOnlyList<Article> articles, FeedInfo site, Func<int, Uri>? addressOfPart = null, TimeProvider? clock = null) =>
        StreamBuffer.Write(
            output, (articles, site, addressOfPart, clock), static (buffer, map) => Write(
                buffer, map.articles, map.site, map.addressOfPart, map.clock));

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, Func{int, Uri}?, TimeProvider?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(
        Stream output, IReadOnlyList<Article> articles, FeedInfo site, Func<int, Uri>? addressOfPart = null, TimeProvider? clock = null,
        CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(
            output, (articles, site, addressOfPart, clock),
            static (buffer, map) => Write(buffer, map.articles, map.site, map.addressOfPart, map.clock), cancellationToken);

    /// <summary>How many files the articles take; at least one.</summary>
    /// <param name="articles">The articles in the order in which they are written.</param>
    /// <param name="site">The site.</param>
    /// <param name="clock">Tells what is published by now; absent, the system's.</param>
    public static int CountParts(IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null) =>
        Parts(articles, site, clock).Parts.Count;

    /// <summary>Writes one of the files that an index names.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="articles">All articles, in the order in which they were counted.</param>
    /// <param name="site">The site.</param>
    /// <param name="part">The file, counted from 1. There is none beyond <see cref="CountParts"/>: it is empty.</param>
    /// <param name="clock">Tells what is published by now; absent, the system's.</param>
    public static void WritePart(
        IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, int part, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (parts, addresses) = Parts(articles, site, clock);
        WritePart(new XmlOutput(output), parts[part], addresses);
    }

    /// <inheritdoc cref="WritePart(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, int, TimeProvider?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WritePartAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void WritePart(Stream output, IReadOnlyList<Article> articles, FeedInfo site, int part, TimeProvider? clock = null) =>
        StreamBuffer.Write(
            output, (articles, site, part, clock), static (buffer, map) => WritePart(buffer, map.articles, map.site, map.part, map.clock));

    /// <inheritdoc cref="WritePart(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, int, TimeProvider?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WritePartAsync(
        Stream output, IReadOnlyList<Article> articles, FeedInfo site, int part, TimeProvider? clock = null,
        CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(
            output, (articles, site, part, clock), static (buffer, map) => WritePart(buffer, map.articles, map.site, map.part, map.clock),
            cancellationToken);

    private static (SitemapParts Parts, SiteAddress Addresses) Parts(IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(site);
        var addresses = new SiteAddress(site);
        return (new SitemapParts(PublishedArticles.Of(articles, site, clock), addresses), addresses);
    }

    private static void WritePart(XmlOutput xml, IEnumerable<Article> articles, SiteAddress addresses)
    {
        xml.Markup(SitemapParts.Start);
        foreach (var article in articles)
            SitemapParts.WriteAddress(xml, addresses.Of(article), FeedDate.Updated(article));
        xml.Markup(SitemapParts.End);
    }

    private static void WriteIndex(XmlOutput xml, int parts, FeedInfo site, Func<int, Uri>? addressOfPart)
    {
        var self = site.Address is null ? new SiteAddress(site).Home.TrimEnd('/') + "/sitemap.xml" : SiteAddress.Of(site.Address);
        var separator = self.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        xml.Markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        for (var part = 1; part <= parts; part++)
        {
            xml.Markup("<sitemap>\n"u8);
            xml.Element("loc"u8, addressOfPart is null
                ? string.Create(CultureInfo.InvariantCulture, $"{self}{separator}part={part}")
                : SiteAddress.Of(addressOfPart(part)));
            xml.Markup("</sitemap>\n"u8);
        }

        xml.Markup("</sitemapindex>\n"u8);
    }
}
