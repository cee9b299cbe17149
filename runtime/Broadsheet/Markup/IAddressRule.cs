namespace Broadsheet.Markup;

/// <summary>Says which addresses in HTML become others.</summary>
internal interface IAddressRule
{
    /// <summary>What an address becomes, entities decoded; <see langword="null"/> where it stays.</summary>
    string? Rewrite(string address);
}
