using System.Buffers;
using Broadsheet.Formats;

namespace Broadsheet.AspNetCore;

/// <summary>What can be written once the site is known.</summary>
internal sealed class SiteDocuments(FeedInfo site)
{
    private readonly string _home = new Uri(site.Home, site.Home.AbsolutePath).AbsoluteUri.TrimEnd('/');

    /// <summary>The feeds and sitemaps of a collection, by the name below its folder.</summary>
    public IReadOnlyList<SiteFeed> Feeds { get; } =
    [
        new("feed.xml", "application/rss+xml; charset=utf-8", IsSitemap: false, static (output, articles, info, clock, _) => RssFeed.Write(
            output, articles, info, clock)),
        new("atom.xml", "application/atom+xml; charset=utf-8", IsSitemap: false,
            static (output, articles, info, clock, _) => AtomFeed.Write(
            output, articles, info, clock)),
        new("feed.json", "application/feed+json", IsSitemap: false, static (output, articles, info, clock, _) => JsonFeed.Write(
            output, articles, info, clock)),
        new("sitemap.xml", "application/xml; charset=utf-8", IsSitemap: true, WriteSitemap),
        new("news-sitemap.xml", "application/xml; charset=utf-8", IsSitemap: true,
            static (output, articles, info, clock, _) => NewsSitemap.Write(output, articles, info, clock)),
    ];

    /// <summary>The site as a feed at a path tells of it.</summary>
    public FeedInfo At(string path) => site with { Address = new Uri(AddressOf(path)) };

    /// <summary>The address of a path, percent-encoded.</summary>
    public string AddressOf(string path) => _home + Location.Encode(path);

    public void WriteJson(IBufferWriter<byte> output, Article article) => Ninjs.Write(output, article, site);

    public void WriteSchemaOrg(IBufferWriter<byte> output, Article article) => SchemaOrg.Write(output, article, site);

    private static void WriteSitemap(
        IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo info, TimeProvider clock, int? part)
    {
        if (part is { } number)
            Sitemap.WritePart(output, articles, info, number, clock);
        else
            Sitemap.Write(output, articles, info, clock: clock);
    }
}
