using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>Addresses as they are read away from their page: each with its scheme and host.</summary>
/// <param name="page">The page's address.</param>
internal readonly struct AbsoluteAddresses(BaseAddress page) : IAddressRule
{
    public string? Rewrite(string address) => BaseAddress.IsAbsolute(address.AsSpan().Trim()) ? null : page.Resolve(address);
}
