using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>Who links to the articles of one collection.</summary>
/// <param name="Declared">The user's article type; null where it is inferred.</param>
/// <param name="Linkers">The articles that link to any of them, newest first.</param>
/// <param name="Table">One line per article that others link to, in ordinal order: its slug, then the places of those in
/// <paramref name="Linkers"/>.</param>
internal sealed record Backlinks(
    CollectionNames Collection, DeclaredType? Declared, EquatableArray<ArticleReference> Linkers, string Table);
