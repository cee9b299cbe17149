namespace Broadsheet.Formats;

/// <summary>
/// How the addresses of a site are spread over sitemaps: each holds at most 50,000 of them and 50 MB (sitemaps.org, protocol 0.9).
/// </summary>
internal sealed class SitemapParts
{
    private const int MaxAddresses = 50_000;
    private const int MaxBytes = 52_428_800;

    private readonly IReadOnlyList<Article> _articles;
    private readonly List<int> _starts = [0];

    public SitemapParts(IReadOnlyList<Article> articles, SiteAddress addresses)
    {
        _articles = articles;
        var size = Start.Length + End.Length;
        for (var i = 0; i < articles.Count; i++)
        {
            var entry = SizeOf(addresses.Of(articles[i]), FeedDate.Updated(articles[i]) is not null);
            if (i - _starts[^1] == MaxAddresses || size + entry > MaxBytes)
            {
                _starts.Add(i);
                size = Start.Length + End.Length;
            }

            size += entry;
        }
    }

    public static ReadOnlySpan<byte> Start =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8;

    public static ReadOnlySpan<byte> End => "</urlset>\n"u8;

    public int Count => _starts.Count;

    /// <summary>The articles of a part, counted from 1.</summary>
    public IEnumerable<Article> this[int part]
    {
        get
        {
            if (part < 1 || part > _starts.Count)
                yield break;
            var end = part < _starts.Count ? _starts[part] : _articles.Count;
            for (var i = _starts[part - 1]; i < end; i++)
                yield return _articles[i];
        }
    }

    public static void WriteAddress(XmlOutput xml, string address, DateTimeOffset? updated)
    {
        xml.Markup("<url>\n"u8);
        xml.Element("loc"u8, address);
        if (updated is { } value)
            xml.Element("lastmod"u8, FeedDate.Rfc3339(value));
        xml.Markup("</url>\n"u8);
    }

    /// <summary>
    /// The bytes that <see cref="WriteAddress"/> writes. An encoded address is ASCII, and of what XML escapes holds only ampersands.
    /// </summary>
    private static int SizeOf(string address, bool isDated)
    {
        var size = "<url>\n<loc></loc>\n</url>\n".Length + address.Length + (4 * address.AsSpan().Count('&'));
        return isDated ? size + "<lastmod>2026-05-02T09:00:00+09:00</lastmod>\n".Length : size;
    }
}
