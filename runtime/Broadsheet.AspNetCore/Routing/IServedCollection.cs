namespace Broadsheet.AspNetCore.Routing;

/// <summary>A collection, whatever its type of article, as others see it that are served beside it.</summary>
internal interface IServedCollection
{
    /// <summary>What the pattern of its paths begins with: collections with the same are all asked for a path.</summary>
    string Head { get; }

    /// <summary>Whether there is a published article at a path.</summary>
    bool Has(ReadOnlySpan<char> path);

    /// <summary>When the next of its articles is published.</summary>
    DateTimeOffset? NextPublication(TimeProvider clock);
}
