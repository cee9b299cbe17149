using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>A collection where it is joined with others.</summary>
/// <param name="Name">Its class, with the namespace: that tells projects apart.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record JoinedCollection(string Name, ArticleCatalog Catalog, Location Place);
