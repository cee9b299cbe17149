using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>Addresses of routes.</summary>
internal static class Location
{
    /// <summary>A path as a URI has it: UTF-8 bytes of what is not ASCII as <c>%XX</c>.</summary>
    public static string Encode(string path) => new PathString(path.StartsWith('/') ? path : "/" + path).ToUriComponent();

    /// <summary>Where a request for another spelling of an article's path is sent: the same server, base and query.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asked">The end of its path, which the article answers to; ahead of it is what a group of routes adds.</param>
    /// <param name="article">The article.</param>
    public static string Of(HttpRequest request, ReadOnlySpan<char> asked, Article article)
    {
        var path = request.Path.Value ?? "";
        var group = path.AsSpan().EndsWith(asked) ? path[..^asked.Length] : "";
        return request.PathBase.ToUriComponent() + new PathString(group).ToUriComponent() + Encode(article.Path) + request.QueryString.ToUriComponent();
    }
}
