using System.Globalization;

namespace Broadsheet.Formats;

/// <summary>The addresses of a site's articles.</summary>
internal readonly struct SiteAddress
{
    private readonly string _prefix;

    public SiteAddress(FeedInfo site)
    {
        Home = Of(site.Home);
        // What follows the path would cut off the article's own.
        var end = Home.AsSpan().IndexOfAny('?', '#');
        _prefix = (end < 0 ? Home : Home[..end]).TrimEnd('/');
    }

    public string Home { get; }

    public string Of(Article article) => Of(article.Path);

    private string Of(string route)
    {
        var path = PercentEncoding.Path(route);
        return path.StartsWith('/') ? _prefix + path : $"{_prefix}/{path}";
    }

    /// <summary>
    /// What an article is known by for good: the address that it had with its first slug, or has. It must not change when the article moves
    /// (RFC 4287, section 4.2.6).
    /// </summary>
    public string IdOf(Article article)
    {
        if (article.FirstSlug is not { } first)
            return Of(article);
        var (path, slug) = (article.Path, article.Slug);
        var start = StartOf(slug, path);
        return start < 0 ? Of(article) : Of($"{path.AsSpan(0, start)}{first}{path.AsSpan(start + slug.Length)}");
    }

    /// <summary>
    /// Where a slug is in a path: the last that is whole parts of it, or else the last at all, for a route may have more in the slug's
    /// part.
    /// </summary>
    private static int StartOf(string slug, string path)
    {
        if (slug.Length == 0)
            return -1;
        for (var end = path.Length; end >= slug.Length; end--)
        {
            var start = path.AsSpan(0, end).LastIndexOf(slug, StringComparison.Ordinal);
            if (start < 0)
                break;
            end = start + slug.Length;
            if ((start == 0 || path[start - 1] == '/') && (end == path.Length || path[end] == '/'))
                return start;
        }

        return path.LastIndexOf(slug, StringComparison.Ordinal);
    }

    /// <summary>An article's address as the one that others in its text are relative to.</summary>
    public BaseAddress PageOf(Article article) => new(Of(article), _prefix);

    /// <summary>An address in ASCII: a domain in its IDNA form, the rest percent-encoded.</summary>
    public static string Of(Uri address)
    {
        if (address.HostNameType != UriHostNameType.Dns)
            return address.AbsoluteUri;
        var port = address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}");
        var user = address.UserInfo.Length == 0 ? "" : address.UserInfo + "@";
        return $"{address.Scheme}://{user}{address.IdnHost}{port}{address.PathAndQuery}{address.Fragment}";
    }
}
