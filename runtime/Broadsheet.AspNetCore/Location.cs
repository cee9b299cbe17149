using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>Addresses of routes.</summary>
internal static class Location
{
    /// <summary>A path as a URI has it: UTF-8 bytes of what is not ASCII as <c>%XX</c>.</summary>
    /// <param name="path">Not encoded: a percent sign in it is itself.</param>
    public static string Encode(string path)
    {
        path = path.Replace("%", "%25", StringComparison.Ordinal);
        return new PathString(path.StartsWith('/') ? path : "/" + path).ToUriComponent();
    }

    /// <summary>Where a request for another spelling of an article's path is sent: the same server, base and query.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asked">The end of its path, which the article answers to; ahead of it is what a group of routes adds.</param>
    /// <param name="article">The article.</param>
    public static string Of(HttpRequest request, ReadOnlySpan<char> asked, Article article) =>
        BaseOf(request, asked) + Encode(article.Path) + request.QueryString.ToUriComponent();

    /// <summary>
    /// Where the site begins by a request: the path base, and what a group of routes adds. Empty at the root of the host.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="asked">The end of its path, which the article answers to.</param>
    public static string BaseOf(HttpRequest request, ReadOnlySpan<char> asked)
    {
        var path = request.Path.Value ?? "";
        // The path / of a group may be asked for without its slash.
        if (asked is "/" && !path.EndsWith('/'))
            asked = default;
        var group = path.AsSpan().EndsWith(asked) ? path[..^asked.Length] : "";
        return request.PathBase.ToUriComponent() + (group.Length > 0 ? Encode(group) : "");
    }
}
