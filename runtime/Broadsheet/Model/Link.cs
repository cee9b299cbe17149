namespace Broadsheet;

/// <summary>A link in an article's body.</summary>
/// <param name="Address">The <c>href</c>, entities decoded.</param>
/// <param name="Text">What it stands on, without markup.</param>
public sealed record Link(string Address, string Text)
{
    /// <summary>
    /// Whether it leads out of the site, by an address that names its scheme or host. Nothing is ever fetched from there.
    /// </summary>
    public bool IsExternal => Address.StartsWith("//", StringComparison.Ordinal) || BeginsWithScheme(Address);

    /// <summary>
    /// A scheme as RFC 3986 has it. (<see cref="Uri"/> takes a path for a file's address, and is large in a native binary.)
    /// </summary>
    private static bool BeginsWithScheme(string address)
    {
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == ':')
                return i > 0;
            if (!char.IsAsciiLetter(address[i]) && (i == 0 || !(char.IsAsciiDigit(address[i]) || address[i] is '+' or '-' or '.')))
                return false;
        }

        return false;
    }
}
