namespace Broadsheet;

/// <summary>
/// The front matter key that fills a property of a declared article type. Without it any key that reads as the property's name does:
/// <c>see-also</c>, <c>seeAlso</c> and <c>see_also</c> fill <c>SeeAlso</c>.
/// </summary>
/// <param name="key">The key, exactly as articles write it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FrontMatterAttribute(string key) : Attribute
{
    /// <summary>The key, exactly as articles write it.</summary>
    public string Key { get; } = key;
}
