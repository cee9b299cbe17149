namespace Broadsheet.Markup;

/// <summary>
/// Addresses in a page of a site that does not begin at the root of its host. <c>/news/ferry</c> counts from where the site begins; an
/// address that begins with the site's own path already stays, for whoever wrote it knew.
/// </summary>
/// <param name="pathBase">Where the site begins, such as <c>/paper</c>, as addresses spell it; empty at the root.</param>
/// <param name="page">The page's own address, for anchors; empty where they need none.</param>
internal readonly struct RootedAddresses(string pathBase, string page) : IAddressRule
{
    public string? Rewrite(string address)
    {
        if (address.StartsWith('#'))
            return page.Length == 0 ? null : page + address;
        return pathBase.Length > 0 && IsFromRoot(address) && !IsBelow(address, pathBase) ? pathBase + address : null;
    }

    /// <summary>Two slashes begin a host (RFC 3986, section 4.2), and browsers take a backslash for a slash.</summary>
    public static bool IsFromRoot(string address) => address is ['/'] or ['/', not ('/' or '\\'), ..];

    /// <summary>Whether an address begins with a path, whole parts of it.</summary>
    public static bool IsBelow(string address, string pathBase) =>
        address.StartsWith(pathBase, StringComparison.Ordinal)
        && (address.Length == pathBase.Length || address[pathBase.Length] is '/' or '?' or '#');
}
