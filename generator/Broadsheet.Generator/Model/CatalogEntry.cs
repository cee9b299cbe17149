namespace Broadsheet.Generator.Model;

/// <summary>A slug of a collection, and the name of the property that it leads to.</summary>
/// <param name="SlugNow">Where the slug is one that the article had formerly, the one it has now.</param>
internal sealed record CatalogEntry(string Slug, string MemberName, string? SlugNow = null);
