namespace Broadsheet;

/// <summary>A link in an article's body.</summary>
/// <param name="Address">The <c>href</c>, entities decoded.</param>
/// <param name="Text">What it stands on, without markup.</param>
public sealed record Link(string Address, string Text)
{
    /// <summary>Whether it leads out of the site, by an address that names its scheme or host. Nothing is ever fetched from there.</summary>
    public bool IsExternal => Address.StartsWith("//", StringComparison.Ordinal) || Uri.TryCreate(Address, UriKind.Absolute, out var uri) && !uri.IsFile;
}
