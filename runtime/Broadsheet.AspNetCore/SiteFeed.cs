using System.Buffers;
using Broadsheet.Formats;

namespace Broadsheet.AspNetCore;

/// <summary>A feed or sitemap.</summary>
/// <param name="Name">The last part of its path.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="IsSitemap">Whether it lists all articles, not the newest.</param>
/// <param name="Write">Writes it: where to, which articles, the site, the clock, and the part of a sitemap in several.</param>
internal sealed record SiteFeed(
    string Name, string ContentType, bool IsSitemap,
    Action<IBufferWriter<byte>, IReadOnlyList<Article>, FeedInfo, TimeProvider, int?> Write);
