using System.Buffers;
using Broadsheet.Formats;

namespace Broadsheet.AspNetCore;

/// <summary>How a collection is served.</summary>
/// <typeparam name="T">The collection's type of article.</typeparam>
public sealed class ArticleEndpointOptions<T>
    where T : Article
{
    private bool? _keepsPages;

    /// <summary>
    /// The site. With it each article is also served as IPTC ninjs to those who ask for <c>application/json</c>, the default page has a
    /// canonical link and JSON-LD, and the collection has feeds and sitemaps. Its <see cref="FeedInfo.Address"/> is not used: each feed has
    /// its own.
    /// </summary>
    public FeedInfo? Site
    {
        get;
        set
        {
            field = value;
            // Named here alone: an app that gives no site does not carry what writes for it.
            SiteDocuments = value is null ? null : new SiteDocuments(value);
        }
    }

    /// <summary>
    /// Writes the page of an article, as UTF-8. Absent, a minimal document. It is called for each request unless <see cref="KeepsPages"/>
    /// says otherwise.
    /// </summary>
    /// <remarks>
    /// Write addresses of the app as routes, such as <see cref="Article.Path"/>. Where the app is served below a path base, or in a group
    /// of routes, that goes ahead of each address in the page that begins with <c>/</c>, unless the address begins with it already.
    /// </remarks>
    public Action<T, IBufferWriter<byte>>? Render { get; set; }

    /// <summary>
    /// Whether a page is made once, and kept in memory until the next article of the collection is published. Without <see cref="Render"/>
    /// it is; with it, only if you say so here: it must then read nothing but compiled articles and what never changes, and no clock,
    /// request or database.
    /// </summary>
    /// <remarks>
    /// Up to 16 MB of a collection's pages are kept, and as much of its JSON; beyond it those that were asked for last. Feeds are made for
    /// each request.
    /// </remarks>
    public bool KeepsPages
    {
        get => _keepsPages ?? Render is null;
        set => _keepsPages = value;
    }

    /// <summary>How long a response may be kept; five minutes. It is shorter where an article appears or goes sooner.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan MaxAge
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMinutes(5);

    /// <summary>How many articles a feed has; twenty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int FeedLength
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 20;

    /// <summary>Which articles go into the feeds; absent, all but advertisements. Sitemaps have all.</summary>
    public Func<T, bool>? IsInFeed { get; set; }

    /// <summary>
    /// Where feeds and sitemaps are, such as <c>/news</c>; absent, the folder that the routes of all articles have in common, without
    /// years, months and days at its end.
    /// </summary>
    public string? FeedFolder { get; set; }

    internal SiteDocuments? SiteDocuments { get; private set; }
}
