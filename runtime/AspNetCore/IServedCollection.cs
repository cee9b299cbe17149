namespace Broadsheet.AspNetCore;

/// <summary>A collection, whatever its type of article, as others see it that are served beside it.</summary>
internal interface IServedCollection
{
    /// <summary>Whether there is an article at a path, embargoed or not.</summary>
    bool Has(ReadOnlySpan<char> path);

    /// <summary>Whether a path looks like one of the collection's.</summary>
    bool IsInFolder(ReadOnlySpan<char> path);
}
