namespace Broadsheet;

/// <summary>A collection, whatever its type of article, as <see cref="HotReload"/> sees it.</summary>
internal interface IReloaded
{
    /// <summary>Has what another of the same type has, in place of its own.</summary>
    void TakeOver(object anew);
}
