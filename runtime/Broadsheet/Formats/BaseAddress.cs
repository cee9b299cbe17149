using System.Text;
using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>
/// An absolute address, and how those that are relative to it become absolute (RFC 3986, section 5.2). One that begins with <c>/</c> counts
/// from where the site begins, which need not be the root of its host.
/// </summary>
/// <remarks>
/// <c>Uri</c> would rewrite what an article says: <c>%7E</c>, the case of a host, a default port, <c>..</c> in an absolute address. It
/// refuses some.
/// </remarks>
internal readonly struct BaseAddress
{
    private readonly int _pathStart;
    private readonly int _pathEnd;
    private readonly string _siteFolder;

    /// <param name="address">An absolute address in the characters of a URI.</param>
    /// <param name="site">Where the site begins, without a <c>/</c> at the end; absent, the root of the address's host.</param>
    public BaseAddress(string address, string? site = null)
    {
        Address = address;
        var authority = address.IndexOf("//", StringComparison.Ordinal);
        var end = authority < 0 ? -1 : address.AsSpan(authority + 2).IndexOfAny('/', '?', '#');
        _pathStart = end < 0 ? address.Length : authority + 2 + end;
        var afterPath = address.AsSpan(_pathStart).IndexOfAny('?', '#');
        _pathEnd = afterPath < 0 ? address.Length : _pathStart + afterPath;
        var isBelow = site is not null && site.Length > _pathStart && address.StartsWith(site, StringComparison.Ordinal);
        _siteFolder = isBelow ? site![_pathStart..] : "";
    }

    public string Address { get; }

    /// <summary>Whether an address says its scheme, and so needs no base (RFC 3986, section 3.1).</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> reference)
    {
        var colon = reference.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(reference[0]))
            return false;
        foreach (var c in reference[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    public string Resolve(string reference)
    {
        reference = PercentEncoding.Reference(reference.Trim(' ', '\t', '\n', '\r', '\f'));
        if (IsAbsolute(reference))
            return reference;
        var scheme = Address[..(Address.IndexOf(':', StringComparison.Ordinal) + 1)];
        return reference switch
        {
            ['/', '/', ..] => scheme + reference,
            ['/', ..] => Address[.._pathStart] + FromSite(WithoutDots(reference)),
            ['?', ..] => Address[.._pathEnd] + reference,
            "" or ['#', ..] => WithoutFragment() + reference,
            _ => Address[.._pathStart] + WithoutDots(Folder() + reference),
        };
    }

    /// <summary>An address that begins with the site's own path already stays, for whoever wrote it knew.</summary>
    private string FromSite(string path) => RootedAddresses.IsBelow(path, _siteFolder) ? path : _siteFolder + path;

    private string WithoutFragment() => Address.IndexOf('#', StringComparison.Ordinal) is var end and >= 0 ? Address[..end] : Address;

    private string Folder()
    {
        var path = Address[_pathStart.._pathEnd];
        return path.Length == 0 ? "/" : path[..(path.LastIndexOf('/') + 1)];
    }

    /// <summary>Follows the segments <c>.</c> and <c>..</c> of the path (RFC 3986, section 5.2.4).</summary>
    private static string WithoutDots(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        if (!path.Contains("/.", StringComparison.Ordinal))
            return address;
        var segments = path.Split('/');
        var kept = new List<string>(segments.Length);
        // The first is empty, before the slash that the path begins with.
        foreach (var segment in segments.AsSpan(1))
        {
            if (segment == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (segment is not ("." or ".."))
                kept.Add(segment);
        }

        if (segments[^1] is "." or "..")
            kept.Add("");
        var result = new StringBuilder(address.Length);
        foreach (var segment in kept)
            result.Append('/').Append(segment);
        return result.Append(end < 0 ? "" : address[end..]).ToString();
    }
}
