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

    public string Of(Article article)
    {
        var path = PercentEncoding.Path(article.Path);
        return path.StartsWith('/') ? _prefix + path : $"{_prefix}/{path}";
    }

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
