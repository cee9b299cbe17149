using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>A collection ready to be printed.</summary>
/// <param name="Texts">Where its articles are.</param>
internal sealed record PlacedCollection(CollectionModel Collection, string Namespace, CollectionTexts Texts);
